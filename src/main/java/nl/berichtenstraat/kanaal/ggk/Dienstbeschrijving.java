package nl.berichtenstraat.kanaal.ggk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** What can be read about the service: its WSDL and the schemas that this imports, each beside the other. */
final class Dienstbeschrijving {

    private static final String WSDL = "/ggk/OntvangAsynchroon.wsdl";
    private static final Map<String, String> SCHEMAS = Map.of(
            "/ggk/ggk0210.xsd", "/xsd/stuf-ggk/ggk0210.xsd",
            "/ggk/stuf0301.xsd", "/xsd/stuf-ggk/stuf0301.xsd");
    private static final String PLAATS_VAN_ADRES = "ADRES-VAN-DE-DIENST";

    private Dienstbeschrijving() {}

    /**
     * A document of the description.
     *
     * @param pad path that was asked for
     * @param vraag what stood behind the question mark
     * @param adres where the service is, as the caller knows it
     * @return empty when there is no such document
     */
    static Optional<byte[]> van(String pad, Optional<String> vraag, String adres) {
        if (pad.equals(Ggkdeur.PAD) && vraag.filter("wsdl"::equalsIgnoreCase).isPresent()) {
            String wsdl = new String(bron(WSDL), StandardCharsets.UTF_8);
            return Optional.of(wsdl.replace(PLAATS_VAN_ADRES, veilig(adres)).getBytes(StandardCharsets.UTF_8));
        }
        return Optional.ofNullable(SCHEMAS.get(pad)).map(Dienstbeschrijving::bron);
    }

    private static String veilig(String tekst) {
        return tekst.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static byte[] bron(String naam) {
        try (InputStream in = Dienstbeschrijving.class.getResourceAsStream(naam)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
