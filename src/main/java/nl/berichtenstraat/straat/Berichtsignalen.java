package nl.berichtenstraat.straat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import nl.berichtenstraat.bericht.Antwoordtermijn;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.bericht.Werkkalender;
import nl.berichtenstraat.regels.Tekst;
import nl.berichtenstraat.regels.Uitlegsjablonen;
import nl.berichtenstraat.register.Berichtkenmerken;
import nl.berichtenstraat.register.BewaardBericht;
import nl.berichtenstraat.register.Signaal;
import nl.berichtenstraat.register.Signaalsoort;
import nl.berichtenstraat.register.Termijnenregister.Doorgestuurd;
import nl.berichtenstraat.register.Termijnenregister.Lopend;
import nl.berichtenstraat.register.Termijnenregister.OpenVerzoek;
import nl.berichtenstraat.register.Termijnsoort;

/** Which signals hold on a day about messages and requests that wait for an answer; docs/signalen.md says when. */
final class Berichtsignalen {

    /** Term for a decision or an answer about a request, in working days (OP274, OP346). */
    private static final int BESLUITTERMIJN = 5;

    /** Term for the decision after the answer that a request is being investigated (OP274, OP346). */
    private static final int ONDERZOEKSWEKEN = 8;

    private final LocalDate vandaag;
    private final ZoneId zone;

    /**
     * The signals of a day.
     *
     * @param vandaag the day
     * @param zone in which moments are days
     */
    Berichtsignalen(LocalDate vandaag, ZoneId zone) {
        this.vandaag = vandaag;
        this.zone = zone;
    }

    /** The aanbieder owes a retour. */
    Optional<Signaal> retourOntbreekt(Doorgestuurd bericht) {
        LocalDate dag = dag(bericht.verzonden());
        Berichtsoort retour = bericht.soort().antwoord().orElseThrow();
        return mits(
                isVoorbij(dag, Antwoordtermijn.werkdagen(bericht.soort())),
                overBericht(
                        Signaalsoort.RETOUR_ONTBREEKT,
                        bericht.id(),
                        "OP090",
                        "datum",
                        Tekst.datum(dag),
                        "bericht",
                        bericht.soort().nummer(),
                        "identificatie",
                        bericht.identificatie(),
                        "retour",
                        retour.nummer()));
    }

    /** The lane owes an answer; what needs none is no matter of terms. */
    Optional<Signaal> antwoordOntbreekt(BewaardBericht bericht) {
        Berichtkenmerken kenmerken = bericht.kenmerken().orElseThrow();
        boolean declaratie = kenmerken.soort() == Berichtsoort.WMO323;
        int termijn = Antwoordtermijn.werkdagen(kenmerken.soort());
        LocalDate dag = dag(bericht.ontvangen());
        return mits(
                kenmerken.soort().antwoord().isPresent() && isVoorbij(dag, termijn),
                overBericht(
                        Signaalsoort.ANTWOORD_ONTBREEKT,
                        bericht.id(),
                        declaratie ? "OP090x4" : "OP090",
                        "datum",
                        Tekst.datum(dag),
                        "bericht",
                        kenmerken.soort().nummer(),
                        "identificatie",
                        kenmerken.identificatie(),
                        "termijn",
                        Tekst.aantal(termijn, "werkdag", "werkdagen")));
    }

    /** The gemeente owes a decision, or an answer that the request is being investigated. */
    Optional<Signaal> besluitOntbreekt(OpenVerzoek verzoek) {
        return verzoek.inOnderzoekSinds()
                .map(sinds -> mits(
                        vandaag.isAfter(sinds.plusWeeks(ONDERZOEKSWEKEN)), overVerzoek(verzoek, "onderzoek", sinds)))
                .orElseGet(() -> {
                    LocalDate dag = dag(verzoek.ontvangen());
                    return mits(isVoorbij(dag, BESLUITTERMIJN), overVerzoek(verzoek, "antwoord", dag));
                });
    }

    /** The last day on which what is to come is in time. */
    static LocalDate uiterlijk(Termijnsoort soort, Lopend lopend, ZoneId zone) {
        LocalDate dag = lopend.sinds().atZone(zone).toLocalDate();
        return switch (soort) {
            case RETOUR, ANTWOORD -> Antwoordtermijn.uiterlijk(lopend.soort(), dag);
            case BESLUIT ->
                lopend.inOnderzoekSinds()
                        .map(sinds -> sinds.plusWeeks(ONDERZOEKSWEKEN))
                        .orElseGet(() -> Werkkalender.werkdagenNa(dag, BESLUITTERMIJN));
        };
    }

    private boolean isVoorbij(LocalDate dag, int termijn) {
        return vandaag.isAfter(Werkkalender.werkdagenNa(dag, termijn));
    }

    private LocalDate dag(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    private static Optional<Signaal> mits(boolean geldt, Signaal signaal) {
        return geldt ? Optional.of(signaal) : Optional.empty();
    }

    private static Signaal overBericht(Signaalsoort soort, long id, String regel, Object... namenEnWaarden) {
        return new Signaal(
                soort,
                Long.toString(id),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(regel),
                Uitlegsjablonen.signaal(soort.naam()).vul(namenEnWaarden),
                Optional.empty());
    }

    private static Signaal overVerzoek(OpenVerzoek verzoek, String wat, LocalDate dag) {
        Signaalsoort soort = Signaalsoort.BESLUIT_ONTBREEKT;
        Optional<Clientsleutel> client = Optional.of(verzoek.client());
        return new Signaal(
                soort,
                verzoek.referentieAanbieder() + "/" + wat,
                client,
                Optional.empty(),
                Optional.empty(),
                Optional.of(verzoek.soort() == Berichtsoort.WMO315 ? "OP274" : "OP346"),
                Uitlegsjablonen.signaal(soort.naam() + "." + wat)
                        .vul("datum", Tekst.datum(dag), "referentie", verzoek.referentieAanbieder()),
                Optional.empty());
    }
}
