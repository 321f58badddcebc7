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

    /** A declaration of these lines; the number also identifies the message. */
    static void declaratie(String nummer, List<Regel> regels, Path bestand) throws IOException {
        long totaal = regels.stream().mapToLong(Regel::getekend).sum();
        try (OutputStream uit = new Opmaak(new BufferedOutputStream(Files.newOutputStream(bestand)), "wmo323")) {
            BERICHTEN.declaratie(
                    nummer, Meetgegevens.VANDAAG, nummer, Meetgegevens.MAAND, totaal, regels.stream(), uit);
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
