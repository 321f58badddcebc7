package nl.berichtenstraat.beheer.api;

import java.io.IOException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import nl.berichtenstraat.beheer.Gebruiker;
import nl.berichtenstraat.beheer.Recht;
import nl.berichtenstraat.beheer.web.Verzoek;
import nl.berichtenstraat.beheer.web.Webdeel;
import nl.berichtenstraat.beheer.web.Webfout;
import nl.berichtenstraat.beheer.web.Wegen;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.register.Berichtstatus;
import nl.berichtenstraat.register.Herhaalkeuze;
import nl.berichtenstraat.register.Herhaalpoging;
import nl.berichtenstraat.register.Herhaalverzoek;
import nl.berichtenstraat.register.Herhaling;
import nl.berichtenstraat.register.Herhalingenregister.Pogingkeuze;
import nl.berichtenstraat.register.Peil;
import nl.berichtenstraat.register.Pogingstand;
import nl.berichtenstraat.register.Werkwoord;
import nl.berichtenstraat.straat.herhaling.Aanvrager;
import nl.berichtenstraat.straat.herhaling.HerhalingGeweigerd;
import nl.berichtenstraat.straat.herhaling.Herhalingen;

/** Makes replays, tells how far they are, and lets them wait, go on or stop. */
final class Herhaaladressen implements Webdeel {

    private static final String HERHALINGEN = "/api/v1/herhalingen";
    private static final String EEN = HERHALINGEN + "/{id}";
    private static final int MEESTE_NUMMERS = 100_000;

    private final Herhalingen herhalingen;
    private final ZoneId zone;

    /**
     * Over replays.
     *
     * @param zone in which days are meant
     */
    Herhaaladressen(Herhalingen herhalingen, ZoneId zone) {
        this.herhalingen = herhalingen;
        this.zone = zone;
    }

    @Override
    public void leg(Wegen wegen) {
        wegen.zend(HERHALINGEN, Recht.HERHALEN, this::maak);
        wegen.haal(HERHALINGEN, Recht.HERHALEN, this::lijst);
        wegen.haal(EEN, Recht.HERHALEN, this::stand);
        wegen.haal(EEN + "/pogingen", Recht.HERHALEN, this::pogingen);
        wegen.zend(EEN + "/pauze", Recht.HERHALEN, verzoek -> zet(verzoek, herhalingen::pauzeer));
        wegen.zend(EEN + "/hervat", Recht.HERHALEN, verzoek -> zet(verzoek, herhalingen::hervat));
        wegen.zend(EEN + "/stop", Recht.HERHALEN, verzoek -> zet(verzoek, herhalingen::stop));
    }

    private void maak(Verzoek verzoek) throws IOException {
        Parameters.van(verzoek);
        Invoer invoer = Invoer.van(
                verzoek,
                "werkwoord",
                "berichten",
                "keuze",
                "peil",
                "alleenAntwoord",
                "proef",
                "proefVan",
                "batch",
                "tegelijk",
                "gepauzeerd",
                "reden");
        String reden = invoer.eis("reden", "Geef een reden op.");
        long id = geprobeerd(() -> invoer.getal("proefVan")
                .map(proef -> voerUit(verzoek, proef, reden))
                .orElseGet(() -> herhalingen.maak(aanvrager(verzoek), vraag(invoer, reden))));
        verzoek.zetKop("Location", HERHALINGEN + "/" + id);
        toon(verzoek, 201, id);
    }

    private long voerUit(Verzoek verzoek, long proef, String reden) {
        eisDatHijBestaat(verzoek, proef);
        return herhalingen.voerUit(aanvrager(verzoek), proef, reden);
    }

    private Herhaalverzoek vraag(Invoer invoer, String reden) {
        Werkwoord werkwoord = invoer.keuze("werkwoord", Werkwoord.values())
                .orElseThrow(() -> Webfout.ongeldig("werkwoord", "Kies bezorgen, beoordelen of verwerken."));
        Herhaalkeuze keuze = keuze(invoer);
        return probeer(() -> new Herhaalverzoek(
                werkwoord,
                keuze,
                invoer.keuze("peil", Peil.values()).orElse(Peil.NU),
                invoer.ja("alleenAntwoord"),
                invoer.ja("proef"),
                invoer.klein("batch").orElse(Herhaalverzoek.BATCH),
                invoer.klein("tegelijk").orElse(Herhaalverzoek.TEGELIJK),
                invoer.ja("gepauzeerd"),
                reden));
    }

    private Herhaalkeuze keuze(Invoer invoer) {
        List<Long> nummers = invoer.getallen("berichten", MEESTE_NUMMERS);
        Invoer keuze =
                invoer.object("keuze", "oorzaak", "soort", "aanbieder", "gemeente", "van", "tot", "status", "uitkomst");
        return probeer(() -> new Herhaalkeuze(
                nummers,
                keuze.getal("oorzaak"),
                keuze.keuze("soort", Berichtsoort.values()),
                keuze.tekst("aanbieder", "[0-9]{8}", "Een AGB-code heeft 8 cijfers."),
                keuze.tekst("gemeente", "[0-9]{4}", "Een gemeentecode heeft 4 cijfers."),
                keuze.dag("van").map(dag -> dag.atStartOfDay(zone).toInstant()),
                keuze.dag("tot").map(dag -> dag.plusDays(1).atStartOfDay(zone).toInstant()),
                keuze.keuze("status", Berichtstatus.values()),
                keuze.tekst(
                        "uitkomst",
                        "goedgekeurd|deels|afgekeurd|fout|dubbel",
                        "Kies goedgekeurd, deels, afgekeurd, fout of dubbel.")));
    }

    private void lijst(Verzoek verzoek) {
        Parameters parameters = Parameters.vanLijst(verzoek);
        int aantal = parameters.aantal();
        List<Herhaling> gelezen = herhalingen.lijst(verzoek.bereik(), parameters.na(), aantal + 1);
        Pagina<Herhaaljson.Kop> pagina = Pagina.van(verzoek, gelezen, aantal, laatste -> Long.toString(laatste.id()))
                .als(Herhaaljson.Kop::van);
        verzoek.json(200, new Herhaaljson.Lijst(pagina.rijen(), pagina.volgende()));
    }

    private void stand(Verzoek verzoek) {
        Parameters.van(verzoek);
        toon(verzoek, 200, verzoek.nummer("id"));
    }

    private void pogingen(Verzoek verzoek) {
        Parameters parameters = Parameters.vanLijst(verzoek, "stand", "veranderd");
        long id = verzoek.nummer("id");
        eisDatHijBestaat(verzoek, id);
        Pogingkeuze keuze = new Pogingkeuze(
                parameters
                        .keuze("stand", namen(Pogingstand.values()))
                        .map(naam -> Pogingstand.valueOf(naam.toUpperCase(Locale.ROOT))),
                parameters.ja("veranderd"));
        int aantal = parameters.aantal();
        List<Herhaalpoging> gelezen = herhalingen.pogingen(
                verzoek.bereik(), id, keuze, parameters.na().orElse(0L), aantal + 1);
        Pagina<Herhaaljson.Poging> pagina = Pagina.van(verzoek, gelezen, aantal, laatste -> Long.toString(laatste.id()))
                .als(Herhaaljson.Poging::van);
        verzoek.json(200, new Herhaaljson.Pogingen(pagina.rijen(), pagina.volgende()));
    }

    private void zet(Verzoek verzoek, Stap stap) throws IOException {
        Parameters.van(verzoek);
        String reden = Invoer.van(verzoek, "reden").eis("reden", "Geef een reden op.");
        long id = verzoek.nummer("id");
        eisDatHijBestaat(verzoek, id);
        geprobeerd(() -> {
            stap.zet(aanvrager(verzoek), id, reden);
            return id;
        });
        toon(verzoek, 200, id);
    }

    private void toon(Verzoek verzoek, int status, long id) {
        Herhaaljson.Stand stand = herhalingen
                .stand(verzoek.bereik(), id)
                .map(voortgang -> Herhaaljson.Stand.van(voortgang, HERHALINGEN + "/" + id + "/pogingen"))
                .orElseThrow(Herhaaladressen::bestaatNiet);
        verzoek.json(status, stand);
    }

    private void eisDatHijBestaat(Verzoek verzoek, long id) {
        if (herhalingen.stand(verzoek.bereik(), id).isEmpty()) {
            throw bestaatNiet();
        }
    }

    private static Webfout bestaatNiet() {
        return Webfout.nietGevonden("Deze herhaling bestaat niet.");
    }

    private static Aanvrager aanvrager(Verzoek verzoek) {
        Gebruiker wie = verzoek.gebruiker();
        return new Aanvrager(wie.naam(), wie.rol().label(), wie.bereik());
    }

    private static List<String> namen(Enum<?>[] waarden) {
        return Arrays.stream(waarden)
                .map(waarde -> waarde.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static <T> T geprobeerd(Supplier<T> werk) {
        try {
            return werk.get();
        } catch (HerhalingGeweigerd e) {
            throw Webfout.kanNiet(e.getMessage());
        }
    }

    private static <T> T probeer(Supplier<T> maker) {
        try {
            return maker.get();
        } catch (IllegalArgumentException e) {
            throw Webfout.ongeldig(e.getMessage());
        }
    }

    /** Changes how far a replay is. */
    @FunctionalInterface
    private interface Stap {
        void zet(Aanvrager wie, long id, String reden);
    }
}
