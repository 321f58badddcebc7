package nl.berichtenstraat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.berichtenstraat.Voorbeeldberichten.Regel;

/** Writes the messages of a measurement. */
final class Meetberichten {

    private static final Voorbeeldberichten BERICHTEN =
            new Voorbeeldberichten(Meetgegevens.GEMEENTE, Meetgegevens.AANBIEDER);

    private Meetberichten() {}

    /**
     * A declaration.
     *
     * @param foutPer one in so many lines has a wrong tariff; 0 for none
     */
    static void declaratie(Meetgegevens gegevens, int foutPer, Path bestand) throws IOException {
        List<Regel> regels = gegevens.regels(foutPer);
        long totaal = regels.stream().mapToLong(Regel::getekend).sum();
        try (OutputStream uit = new Opmaak(new BufferedOutputStream(Files.newOutputStream(bestand)), "wmo323")) {
            BERICHTEN.declaratie(
                    "M" + foutPer,
                    Meetgegevens.VANDAAG,
                    "M" + foutPer,
                    Meetgegevens.MAAND,
                    totaal,
                    regels.stream(),
                    uit);
        }
    }

    /** A start on the assignment with this number. */
    static void start(Meetgegevens gegevens, int nummer, Path bestand) throws IOException {
        String bsn = gegevens.bsn(nummer).nummer();
        String tekst = BERICHTEN.start(
                "S" + nummer, Meetgegevens.VANDAAG, bsn, nummer, Meetgegevens.PRODUCT, Meetgegevens.MAAND.atDay(1));
        try (OutputStream uit = new Opmaak(new BufferedOutputStream(Files.newOutputStream(bestand)), "wmo305")) {
            uit.write(tekst.getBytes(StandardCharsets.UTF_8));
        }
    }
}
