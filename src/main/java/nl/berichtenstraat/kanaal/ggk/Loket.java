package nl.berichtenstraat.kanaal.ggk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.cert.X509Certificate;
import java.util.Optional;
import nl.berichtenstraat.ggk.Envelopschrijver;
import nl.berichtenstraat.ggk.Soapschrijver;
import nl.berichtenstraat.straat.Tussenopslag;
import nl.berichtenstraat.straat.ggk.Ontvangen;
import nl.berichtenstraat.straat.ggk.Ontvangen.Bevestigd;
import nl.berichtenstraat.straat.ggk.Ontvangen.Geweigerd;
import nl.berichtenstraat.straat.ggk.Ontvangen.Naamloos;

/** Takes what adapters offer, whatever the transport; each offering gets its answer here and now. */
public interface Loket {

    /**
     * What was offered.
     *
     * @param inhoud all of it, or as much as may be kept
     * @param afgekapt whether there was more than may be taken
     * @param soap whether it stands in a SOAP envelope; else it is a bare message
     * @param actie the SOAPAction that came with it; empty when there was none
     * @param certificaat who offers; empty over a transport that does not say, such as a folder
     * @param kanaal the transport: soap, map or queue
     */
    record Aanbod(
            Tussenopslag inhoud,
            boolean afgekapt,
            boolean soap,
            Optional<String> actie,
            Optional<X509Certificate> certificaat,
            String kanaal) {}

    /**
     * The answer.
     *
     * @param aangenomen whether the message is stored and will be dealt with (or was so before)
     * @param later whether it was not taken because of trouble of ours, so that offering the same again makes sense
     * @param status HTTP status
     * @param inhoud a Bv03, or a SOAP fault with a Fo03; in a SOAP envelope
     */
    record Antwoord(boolean aangenomen, boolean later, int status, byte[] inhoud) {

        private static final int GOED = 200;
        private static final int FOUT = 500;

        /** An answer that stands: taken, or refused for good. */
        public Antwoord(boolean aangenomen, int status, byte[] inhoud) {
            this(aangenomen, false, status, inhoud);
        }

        /** In SOAP what is said to an adapter. */
        public static Antwoord van(Ontvangen ontvangen) {
            ByteArrayOutputStream uit = new ByteArrayOutputStream();
            try {
                return van(ontvangen, uit);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Antwoord van(Ontvangen ontvangen, ByteArrayOutputStream uit) throws IOException {
            if (ontvangen instanceof Bevestigd bevestigd) {
                Envelopschrijver.bericht(bevestigd.bv03(), true, uit);
                return new Antwoord(true, GOED, uit.toByteArray());
            }
            if (ontvangen instanceof Geweigerd geweigerd) {
                Soapschrijver.fout(geweigerd.fo03(), uit);
                return new Antwoord(false, geweigerd.later(), FOUT, uit.toByteArray());
            }
            Naamloos naamloos = (Naamloos) ontvangen;
            Soapschrijver.fout(naamloos.fout().plek(), naamloos.fout().omschrijving(), uit);
            return new Antwoord(false, naamloos.later(), FOUT, uit.toByteArray());
        }
    }

    /** Keeps what was offered and answers; when storing fails the answer says so and nothing was taken. */
    Antwoord neem(Aanbod aanbod);
}
