package nl.berichtenstraat.beheer.pagina;

import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import nl.berichtenstraat.beheer.Datums;
import nl.berichtenstraat.beheer.Gebruiker;
import nl.berichtenstraat.beheer.Recht;
import nl.berichtenstraat.beheer.Woorden;
import nl.berichtenstraat.beheer.web.Verzoek;
import nl.berichtenstraat.beheer.web.Webdeel;
import nl.berichtenstraat.beheer.web.Webfout;
import nl.berichtenstraat.beheer.web.Wegen;
import nl.berichtenstraat.register.Herhaalpoging;
import nl.berichtenstraat.register.Herhaalstand;
import nl.berichtenstraat.register.Herhaling;
import nl.berichtenstraat.register.Herhalingenregister.Pogingkeuze;
import nl.berichtenstraat.register.Pogingstand;
import nl.berichtenstraat.register.Werkwoord;
import nl.berichtenstraat.straat.herhaling.Aanvrager;
import nl.berichtenstraat.straat.herhaling.HerhalingGeweigerd;
import nl.berichtenstraat.straat.herhaling.Herhalingen;
import nl.berichtenstraat.straat.herhaling.Voortgang;

/** Replays: what was asked, how far it is, and asking for one, which always begins with a trial. */
public final class Herhaalpaginas implements Webdeel {

    private static final String LIJST = "/herhalingen";
    private static final String NIEUW = LIJST + "/nieuw";
    private static final String EEN = LIJST + "/{id}";
    private static final int PER_PAGINA = 50;

    private final Herhalingen herhalingen;
    private final Datums datums;

    /** What the list shows. */
    public record Lijst(List<Regel> herhalingen, Optional<Long> verder) {}

    /** A replay in the list. */
    public record Regel(long id, String wat, String keuze, String wie, String gemaakt, String stand) {}

    /** What the form shows: what was filled in, and what is wrong with it. */
    public record Vorm(Herhaalinvoer invoer, Optional<String> fout) {}

    /**
     * What the page of one replay shows.
     *
     * @param voortgang how far it is
     * @param gemaakt when it was made, for people
     * @param keuze which messages, for people
     * @param pogingen a page of its attempts
     * @param welke which attempts: alle, veranderd, or how far they are
     * @param verder number after which the next page begins; empty on the last
     */
    public record Blad(
            Voortgang voortgang,
            String gemaakt,
            String keuze,
            List<Herhaalpoging> pogingen,
            String welke,
            Optional<Long> verder) {

        /** The replay. */
        public Herhaling herhaling() {
            return voortgang.herhaling();
        }

        /** Whether it is a trial that is ready and could be done for real. */
        public boolean uitvoerbaar() {
            return herhaling().proef()
                    && herhaling().werkwoord() != Werkwoord.BEOORDELEN
                    && herhaling().stand() == Herhaalstand.KLAAR
                    && voortgang.aantal(Pogingstand.GEDAAN) > 0;
        }

        /** By the rules of which day. */
        public String regelsVan() {
            return switch (herhaling().peil()) {
                case TOEN -> "de dag van het bericht zelf";
                case NU -> "de dag waarop dit is gevraagd";
            };
        }

        /** An outcome before or after, in Dutch. */
        public static String uitkomst(Optional<String> uitkomst, String anders) {
            return uitkomst.map(Woorden::uitkomst).orElse(anders);
        }

        /** The word for a value, in Dutch. */
        public String woord(Enum<?> waarde) {
            return Herhaalinvoer.woord(waarde);
        }
    }

    /**
     * These pages.
     *
     * @param herhalingen what can be asked
     * @param datums shows moments
     */
    public Herhaalpaginas(Herhalingen herhalingen, Datums datums) {
        this.herhalingen = herhalingen;
        this.datums = datums;
    }

    @Override
    public void leg(Wegen wegen) {
        wegen.pagina(LIJST, Recht.HERHALEN, this::toonLijst);
        wegen.formulier(LIJST, Recht.HERHALEN, this::beproef);
        wegen.pagina(NIEUW, Recht.HERHALEN, this::toonVorm);
        wegen.pagina(EEN, Recht.HERHALEN, this::toon);
        wegen.formulier(EEN + "/uitvoeren", Recht.HERHALEN, this::voerUit);
        wegen.formulier(EEN + "/pauzeren", Recht.HERHALEN, verzoek -> {
            doe(() -> herhalingen.pauzeer(wie(verzoek), verzoek.nummer("id"), reden(verzoek)));
            terug(verzoek, "De herhaling wacht.");
        });
        wegen.formulier(EEN + "/hervatten", Recht.HERHALEN, verzoek -> {
            doe(() -> herhalingen.hervat(wie(verzoek), verzoek.nummer("id"), reden(verzoek)));
            terug(verzoek, "De herhaling gaat verder.");
        });
        wegen.formulier(EEN + "/stoppen", Recht.HERHALEN, verzoek -> {
            doe(() -> herhalingen.stop(wie(verzoek), verzoek.nummer("id"), reden(verzoek)));
            terug(verzoek, "De herhaling is gestopt. Wat nog wachtte, gebeurt niet meer.");
        });
    }

    private void toonLijst(Verzoek verzoek) {
        Optional<Long> voor = verzoek.vraag("voor").map(Herhaalpaginas::nummer);
        List<Herhaling> pagina = herhalingen.lijst(verzoek.bereik(), voor, PER_PAGINA + 1);
        List<Herhaling> eerste = pagina.stream().limit(PER_PAGINA).toList();
        verzoek.toon(
                "beheer/herhaling/lijst.jte",
                "Herhalen",
                new Lijst(
                        eerste.stream().map(this::regel).toList(),
                        verder(pagina.size(), i -> eerste.get((int) i).id())));
    }

    private Regel regel(Herhaling herhaling) {
        return new Regel(
                herhaling.id(),
                herhaling.werkwoord().label() + (herhaling.proef() ? " (proef)" : ""),
                datums.inTekst(herhaling.keuze()),
                herhaling.wie(),
                datums.moment(herhaling.gemaakt()),
                Herhaalinvoer.woord(herhaling.stand()));
    }

    private void toonVorm(Verzoek verzoek) {
        verzoek.toon(
                "beheer/herhaling/nieuw.jte",
                "Nieuwe herhaling",
                new Vorm(Herhaalinvoer.van(verzoek::vraag, datums.zone()).vast(), Optional.empty()));
    }

    /** Whatever is asked, first it is tried. */
    private void beproef(Verzoek verzoek) {
        Herhaalinvoer invoer = Herhaalinvoer.van(verzoek::veld, datums.zone());
        try {
            verzoek.naar(LIJST + "/" + herhalingen.maak(wie(verzoek), invoer.verzoek()));
        } catch (HerhalingGeweigerd | IllegalArgumentException e) {
            verzoek.toon(
                    400,
                    "beheer/herhaling/nieuw.jte",
                    "Nieuwe herhaling",
                    new Vorm(invoer, Optional.of(e.getMessage())));
        }
    }

    private void toon(Verzoek verzoek) {
        long id = verzoek.nummer("id");
        Voortgang voortgang = herhalingen
                .stand(verzoek.bereik(), id)
                .orElseThrow(() -> Webfout.nietGevonden("Deze herhaling bestaat niet."));
        String welke = verzoek.vraag("welke").orElse("alle");
        long na = verzoek.vraag("na").map(Herhaalpaginas::nummer).orElse(0L);
        List<Herhaalpoging> pagina = herhalingen.pogingen(verzoek.bereik(), id, keuze(welke), na, PER_PAGINA + 1);
        List<Herhaalpoging> eerste = pagina.stream().limit(PER_PAGINA).toList();
        verzoek.toon(
                "beheer/herhaling/een.jte",
                "Herhaling " + id,
                new Blad(
                        voortgang,
                        datums.moment(voortgang.herhaling().gemaakt()),
                        datums.inTekst(voortgang.herhaling().keuze()),
                        eerste,
                        welke,
                        verder(pagina.size(), i -> eerste.get((int) i).id())));
    }

    private void voerUit(Verzoek verzoek) {
        doe(() -> {
            long id = herhalingen.voerUit(wie(verzoek), verzoek.nummer("id"), reden(verzoek));
            verzoek.naar(LIJST + "/" + id, "De herhaling is begonnen.");
        });
    }

    private static void doe(Runnable werk) {
        try {
            werk.run();
        } catch (HerhalingGeweigerd e) {
            throw Webfout.kanNiet(e.getMessage());
        }
    }

    private static void terug(Verzoek verzoek, String melding) {
        verzoek.naar(LIJST + "/" + verzoek.nummer("id"), melding);
    }

    private static Aanvrager wie(Verzoek verzoek) {
        Gebruiker gebruiker = verzoek.gebruiker();
        return new Aanvrager(gebruiker.naam(), gebruiker.rol().label(), gebruiker.bereik());
    }

    private static String reden(Verzoek verzoek) {
        return verzoek.veld("reden", "Geef een reden op.");
    }

    private static Pogingkeuze keuze(String welke) {
        return switch (welke) {
            case "veranderd" -> Pogingkeuze.VERANDERD;
            case "alle" -> Pogingkeuze.ALLE;
            default ->
                Pogingkeuze.met(Herhaalinvoer.kies(Pogingstand.values(), welke)
                        .orElseThrow(() -> Webfout.ongeldig("Kies welke berichten u wilt zien.")));
        };
    }

    private static Optional<Long> verder(int gelezen, LongFunction<Long> nummer) {
        return gelezen > PER_PAGINA ? Optional.of(nummer.apply(PER_PAGINA - 1)) : Optional.empty();
    }

    private static long nummer(String tekst) {
        return Herhaalinvoer.nummer(tekst).orElseThrow(() -> Webfout.ongeldig("Dit is geen nummer."));
    }
}
