package nl.berichtenstraat.ggk;

import java.io.InputStream;
import java.util.Optional;
import nl.berichtenstraat.ggk.Enveloplezing.Goed;
import nl.berichtenstraat.ggk.Enveloplezing.Slecht;

/** What the other side of the local hop answered in SOAP. */
public sealed interface Soapantwoord {

    /**
     * A receipt.
     *
     * @param bericht a Bv03, or a Bv04 or Bv01, which some adapters send instead
     */
    record Bevestigd(StufBericht bericht) implements Soapantwoord {}

    /**
     * A refusal.
     *
     * @param fout what the Fo03 says, or the SOAP fault in those terms, with an empty code
     * @param bericht the Fo03; empty when there was none that could be read
     */
    record Geweigerd(Fout fout, Optional<StufBericht> bericht) implements Soapantwoord {}

    /**
     * It means nothing: no SOAP, or a message that is no answer.
     *
     * @param uitleg why, in Dutch, without any value of the sender
     */
    record Onbegrijpelijk(String uitleg) implements Soapantwoord {}

    /**
     * Reads an answer; a header is passed by.
     *
     * @param in closed by the caller
     * @throws java.io.UncheckedIOException when the stream fails
     */
    static Soapantwoord lees(InputStream in) {
        try {
            Envelopstroom stroom = Envelopstroom.open(in, Leesgrenzen.ANTWOORD.bericht());
            Soapomslag.open(stroom, false);
            return stroom.isElement(Naamruimten.SOAP, "Fault")
                    ? Soapfout.lees(stroom)
                    : van(Stuflezer.zonderPayload(stroom));
        } catch (Bezwaar e) {
            return new Onbegrijpelijk(e.getMessage());
        }
    }

    /** What a bare message means as an answer, for a local hop without SOAP. */
    static Soapantwoord van(Enveloplezing lezing) {
        if (lezing instanceof Slecht slecht) {
            return new Onbegrijpelijk(slecht.uitleg());
        }
        StufBericht bericht = ((Goed) lezing).bericht();
        return switch (bericht.stuurgegevens().berichtcode()) {
            case BV01, BV03, BV04 -> new Bevestigd(bericht);
            case FO01, FO03 -> new Geweigerd(bericht.fout().orElseThrow(), Optional.of(bericht));
            case DI01, DU01 -> new Onbegrijpelijk("Het antwoord is geen bevestiging of foutbericht.");
        };
    }
}
