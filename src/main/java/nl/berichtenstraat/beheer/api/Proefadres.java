package nl.berichtenstraat.beheer.api;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.berichtenstraat.beheer.Gebruiker;
import nl.berichtenstraat.beheer.Inzending;
import nl.berichtenstraat.beheer.Recht;
import nl.berichtenstraat.beheer.web.Verzoek;
import nl.berichtenstraat.beheer.web.Webdeel;
import nl.berichtenstraat.beheer.web.Webfout;
import nl.berichtenstraat.beheer.web.Wegen;
import nl.berichtenstraat.beheer.xml.Aanwijzer;
import nl.berichtenstraat.beheer.xml.Aanwijzer.Aangewezen;
import nl.berichtenstraat.kanaal.Begrensd;
import nl.berichtenstraat.register.Berichtkenmerken;
import nl.berichtenstraat.register.Declaratieregister.Bedragen;
import nl.berichtenstraat.register.Herkomst;
import nl.berichtenstraat.straat.Bestemming;
import nl.berichtenstraat.straat.Proefcontrole;
import nl.berichtenstraat.straat.Proefuitslag;
import nl.berichtenstraat.straat.Proefuitslag.Proefbericht;
import nl.berichtenstraat.straat.Tussenopslag;

/** Tells what would become of a message, and keeps nothing of it. */
final class Proefadres implements Webdeel {

    private final Proefcontrole proefcontrole;
    private final Beurten beurten;
    private final long meesteBytes;

    /**
     * The address for trying out.
     *
     * @param proefcontrole judges
     * @param beurten a trial holds up what is processed meanwhile, so only a few go at a time
     * @param meesteBytes of a larger message the rest is not read
     */
    Proefadres(Proefcontrole proefcontrole, Beurten beurten, long meesteBytes) {
        this.proefcontrole = proefcontrole;
        this.beurten = beurten;
        this.meesteBytes = meesteBytes;
    }

    /** The verdict. */
    record Antwoord(
            String uitkomst,
            Optional<Integer> niveau,
            Optional<String> berichtsoort,
            Optional<String> identificatie,
            long aantalBevindingen,
            Map<String, Long> perRegel,
            List<Bevindingjson> bevindingen,
            Optional<Geld> bedragen,
            List<String> uitgaand) {

        static Antwoord van(Proefuitslag uitslag, List<Aangewezen> bevindingen, Predicate<Proefbericht> zichtbaar) {
            return new Antwoord(
                    uitslag.uitkomst().oordeel().tekst(),
                    Optional.of(uitslag.uitkomst().niveau()).filter(niveau -> niveau > 0),
                    uitslag.kenmerken().map(kenmerken -> kenmerken.soort().name()),
                    uitslag.kenmerken().map(Berichtkenmerken::identificatie),
                    uitslag.bevindingen().aantal(),
                    uitslag.bevindingen().perRegel(),
                    bevindingen.stream().map(Bevindingjson::van).toList(),
                    uitslag.bedragen().map(Geld::van),
                    uitslag.uitgaand().stream()
                            .filter(zichtbaar)
                            .map(Proefbericht::soort)
                            .toList());
        }
    }

    /** Amounts of a declaration in cents. */
    record Geld(long ingediend, long afgewezen, long toegekend) {

        static Geld van(Bedragen bedragen) {
            return new Geld(
                    bedragen.ingediendCent(),
                    bedragen.ingediendCent() - bedragen.toegekendCent(),
                    bedragen.toegekendCent());
        }
    }

    @Override
    public void leg(Wegen wegen) {
        wegen.zend("/api/v1/proefcontrole", Recht.INDIENEN, this::controleer);
    }

    private void controleer(Verzoek verzoek) throws Exception {
        boolean antwoord = Parameters.van(verzoek, "antwoord").ja("antwoord");
        // wholly here before it is one's turn, for a caller may be slow
        try (Tussenopslag inhoud = Tussenopslag.van(new Begrensd(verzoek.inhoud(), meesteBytes + 1))) {
            Inzending.eisEigen(verzoek.gebruiker(), inhoud);
            beurten.doe(() -> controleer(verzoek, inhoud, antwoord));
        } catch (Inzending.NietVoorU e) {
            throw Webfout.nietToegestaan(e.getMessage());
        }
    }

    private void controleer(Verzoek verzoek, Tussenopslag inhoud, boolean antwoord) throws Exception {
        Herkomst herkomst =
                new Herkomst("proef", "", verzoek.gebruiker().bereik().aanbieder());
        Proefuitslag uitslag = proefcontrole.controleer(herkomst, inhoud::stroom);
        if (antwoord) {
            antwoord(verzoek, uitslag);
            return;
        }
        try (uitslag;
                InputStream bestand = inhoud.stroom()) {
            List<Aangewezen> bevindingen =
                    Aanwijzer.wijsAan(uitslag.bevindingen().eerste(), bestand);
            verzoek.json(200, Antwoord.van(uitslag, bevindingen, bericht -> isVoor(verzoek.gebruiker(), bericht)));
        }
    }

    /** That something is settled follows from the amounts; a signal is for the gemeente. */
    private static boolean isVoor(Gebruiker gebruiker, Proefbericht bericht) {
        return bericht.bestemming() == Bestemming.AFREKENING || gebruiker.magZien(bericht.bestemming());
    }

    /** What goes out is sent while it is read, so it is let go of after that. */
    private static void antwoord(Verzoek verzoek, Proefuitslag uitslag) {
        Optional<Proefbericht> antwoord = uitslag.antwoord();
        uitslag.uitgaand().stream()
                .filter(bericht -> antwoord.filter(bericht::equals).isEmpty())
                .forEach(bericht -> bericht.inhoud().close());
        if (antwoord.isPresent()) {
            verzoek.context()
                    .contentType("application/xml")
                    .result(antwoord.get().inhoud().eenmalig());
        } else {
            verzoek.context().status(204);
        }
    }
}
