package nl.berichtenstraat.kanaal.ggk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.Locale;
import java.util.Optional;
import nl.berichtenstraat.kanaal.Begrensd;
import nl.berichtenstraat.kanaal.Storingen;
import nl.berichtenstraat.straat.Tussenopslag;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes requests of adapters: a message for the desk, or a question for the description of the service. */
final class Ggkdeur extends Handler.Abstract {

    /** Where messages are taken. */
    static final String PAD = "/ggk/OntvangAsynchroon";

    private static final Logger LOG = LoggerFactory.getLogger(Ggkdeur.class);
    private static final int TEGELIJK = 32;
    private static final int TEGELIJK_PER_AFZENDER = 8;
    private static final String XML = "text/xml";
    private static final String XML_UTF8 = "text/xml; charset=utf-8";
    private static final String TEKST = "text/plain; charset=utf-8";

    private final Loket loket;
    private final long meesteBytes;
    private final Verbindingswacht wacht;
    private final Plaatsen plaatsen = new Plaatsen(TEGELIJK, TEGELIJK_PER_AFZENDER);

    Ggkdeur(Loket loket, long meesteBytes, Verbindingswacht wacht) {
        this.loket = loket;
        this.meesteBytes = meesteBytes;
        this.wacht = wacht;
    }

    @Override
    public boolean handle(Request verzoek, Response antwoord, Callback klaar) {
        Connection verbinding = verzoek.getConnectionMetaData().getConnection();
        Request.addCompletionListener(verzoek, fout -> wacht.wachtOpVerzoek(verbinding));
        String afzender = afzender(verzoek);
        if (!plaatsen.neem(afzender)) {
            antwoord.getHeaders().put(HttpHeader.RETRY_AFTER, "10");
            zend(antwoord, klaar, 503, TEKST, tekst("Het is te druk. Bied het bericht later opnieuw aan."));
            return true;
        }
        try {
            wacht.wachtOpInhoud(verbinding);
            verwerk(verzoek, antwoord, klaar);
        } catch (IOException e) {
            // cut off by the caller, or for being too slow: nothing was taken and nobody listens
            LOG.info("GGk-aanbieding afgebroken voordat zij compleet was");
            klaar.failed(e);
        } catch (RuntimeException e) {
            LOG.error("storing bij GGk-aanbieding: {}", Storingen.spoor(e));
            zend(antwoord, klaar, 503, TEKST, tekst("Er is hier een storing. Bied het bericht later opnieuw aan."));
        } finally {
            plaatsen.geef(afzender);
        }
        return true;
    }

    private void verwerk(Request verzoek, Response antwoord, Callback klaar) throws IOException {
        String pad = Request.getPathInContext(verzoek);
        Optional<byte[]> beschrijving = isLezen(verzoek)
                ? Dienstbeschrijving.van(
                        pad, Optional.ofNullable(verzoek.getHttpURI().getQuery()), adres(verzoek))
                : Optional.empty();
        if (beschrijving.isPresent()) {
            zend(antwoord, klaar, 200, XML_UTF8, beschrijving.get());
        } else if (!pad.equals(PAD)) {
            weiger(verzoek, antwoord, klaar, 404, "Dit adres is er niet.");
        } else if (!verzoek.getMethod().equals("POST")) {
            antwoord.getHeaders().put(HttpHeader.ALLOW, "POST");
            weiger(verzoek, antwoord, klaar, 405, "Bied een bericht aan met POST.");
        } else if (!isXml(verzoek)) {
            weiger(verzoek, antwoord, klaar, 415, "Een bericht is text/xml, zonder Content-Encoding.");
        } else {
            neem(verzoek, antwoord, klaar);
        }
    }

    private void neem(Request verzoek, Response antwoord, Callback klaar) throws IOException {
        InputStream in = Request.asInputStream(verzoek);
        try (Tussenopslag inhoud = Tussenopslag.van(new Begrensd(in, meesteBytes + 1))) {
            leesUit(in);
            wacht.klaar(verzoek.getConnectionMetaData().getConnection());
            Loket.Antwoord besluit = loket.neem(new Loket.Aanbod(
                    inhoud, inhoud.lengte() > meesteBytes, true, actie(verzoek), certificaat(verzoek), "soap"));
            zend(antwoord, klaar, besluit.status(), XML_UTF8, besluit.inhoud());
        }
    }

    private void weiger(Request verzoek, Response antwoord, Callback klaar, int status, String uitleg)
            throws IOException {
        leesUit(Request.asInputStream(verzoek));
        zend(antwoord, klaar, status, TEKST, tekst(uitleg));
    }

    /** Reads what nobody needs, within bounds: a caller that is still sending does not see its answer. */
    private void leesUit(InputStream in) throws IOException {
        new Begrensd(in, meesteBytes).transferTo(java.io.OutputStream.nullOutputStream());
    }

    private static void zend(Response antwoord, Callback klaar, int status, String soort, byte[] inhoud) {
        antwoord.setStatus(status);
        antwoord.getHeaders().put(HttpHeader.CONTENT_TYPE, soort);
        antwoord.getHeaders().put(HttpHeader.CONTENT_LENGTH, inhoud.length);
        antwoord.write(true, ByteBuffer.wrap(inhoud), klaar);
    }

    private static boolean isLezen(Request verzoek) {
        return verzoek.getMethod().equals("GET") || verzoek.getMethod().equals("HEAD");
    }

    private static boolean isXml(Request verzoek) {
        String soort = Optional.ofNullable(verzoek.getHeaders().get(HttpHeader.CONTENT_TYPE))
                .orElse("");
        String verpakking = Optional.ofNullable(verzoek.getHeaders().get(HttpHeader.CONTENT_ENCODING))
                .orElse("identity");
        return soort.split(";", 2)[0].strip().toLowerCase(Locale.ROOT).equals(XML)
                && verpakking.strip().equalsIgnoreCase("identity");
    }

    /** Quoted by the standard, bare or empty by some. */
    private static Optional<String> actie(Request verzoek) {
        return Optional.ofNullable(verzoek.getHeaders().get("SOAPAction"))
                .map(tekst -> tekst.strip().replaceAll("^\"|\"$", ""))
                .filter(tekst -> !tekst.isEmpty());
    }

    private static Optional<X509Certificate> certificaat(Request verzoek) {
        return verzoek.getAttribute(EndPoint.SslSessionData.ATTRIBUTE) instanceof EndPoint.SslSessionData sessie
                        && sessie.peerCertificates() != null
                ? Optional.of(sessie.peerCertificates()[0])
                : Optional.empty();
    }

    private static String afzender(Request verzoek) {
        return certificaat(verzoek)
                .map(Certificaatkenmerk::vingerafdruk)
                .orElseGet(() -> Request.getRemoteAddr(verzoek));
    }

    private static String adres(Request verzoek) {
        return verzoek.getHttpURI().getScheme() + "://" + verzoek.getHttpURI().getAuthority() + PAD;
    }

    private static byte[] tekst(String uitleg) {
        return (uitleg + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
