package nl.berichtenstraat;

import java.util.List;
import java.util.Locale;
import nl.berichtenstraat.register.Berichtstatus;
import nl.berichtenstraat.register.Bevindingsrij;
import nl.berichtenstraat.register.BewaardBericht;
import nl.berichtenstraat.register.Uitbak.Kenmerk;

/**
 * What became of one message of the demonstration.
 *
 * @param stap the message with what was expected
 * @param bericht as the register knows it
 * @param bevindingen what was found; for a repetition nothing, it was found before
 * @param post what went out
 */
record Demoverslag(Demostap stap, BewaardBericht bericht, List<Bevindingsrij> bevindingen, List<Poststuk> post) {

    /**
     * An outgoing message as it was taken from its queue.
     *
     * @param kenmerk what it is
     * @param bestand file name under which the demonstration kept it
     * @param inhoud its bytes
     */
    record Poststuk(Kenmerk kenmerk, String bestand, byte[] inhoud) {}

    /** The outcome; or how far the message is, when it has none. */
    String uitkomst() {
        return bericht.status() == Berichtstatus.VERWERKT
                ? bericht.uitkomst().orElseThrow()
                : bericht.status().name().toLowerCase(Locale.ROOT);
    }

    /** What really became of it, in the form of an expectation. */
    Demostap.Verwacht gekregen() {
        return new Demostap.Verwacht(
                uitkomst(),
                bevindingen.stream()
                        .map(Bevindingsrij::regel)
                        .distinct()
                        .sorted()
                        .toList(),
                post.stream().map(stuk -> stuk.kenmerk().soort()).toList());
    }

    /** Whether it went as the scenario foresees. */
    boolean isZoalsVerwacht() {
        return gekregen().equals(stap.verwacht());
    }
}
