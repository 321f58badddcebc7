package nl.berichtenstraat.kanaal.ggk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import nl.berichtenstraat.ggk.Berichtcode;
import nl.berichtenstraat.ggk.Soapantwoord;
import nl.berichtenstraat.straat.Storing;
import nl.berichtenstraat.straat.Tussenopslag;
import nl.berichtenstraat.straat.ggk.Adapter;

/**
 * Offers messages to an adapter in SOAP over HTTP, as a stream from where they are kept. Only a receipt or a refusal in SOAP
 * counts as an answer; a redirection is not followed.
 */
public final class Soapadapter implements Adapter {

    private static final Duration TIJD_VOOR_VERBINDEN = Duration.ofSeconds(10);
    private static final int GROOTSTE_ANTWOORD = 1_000_000;
    private static final int IN_ORDE = 200;
    private static final int FOUT = 500;

    private final Ggkinstellingen.Hop.Soap instelling;
    private final HttpClient client;

    /**
     * An adapter.
     *
     * @param instelling where it is
     * @throws nl.berichtenstraat.kanaal.OngeldigeInstelling when a certificate cannot be used
     */
    public Soapadapter(Ggkinstellingen.Hop.Soap instelling) {
        this.instelling = instelling;
        this.client = client(instelling);
    }

    private static HttpClient client(Ggkinstellingen.Hop.Soap instelling) {
        HttpClient.Builder bouwer = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(TIJD_VOOR_VERBINDEN);
        instelling.tls().ifPresent(tls -> {
            SSLParameters eisen = new SSLParameters();
            eisen.setProtocols(Tls.versies());
            bouwer.sslContext(tls.context()).sslParameters(eisen);
        });
        return bouwer.build();
    }

    @Override
    public Ontvangstbewijs bied(Berichtcode code, String referentienummer, Tussenopslag inhoud) {
        CompletableFuture<HttpResponse<byte[]>> antwoord =
                client.sendAsync(verzoek(code, inhoud), kop -> new Begrensdantwoord(GROOTSTE_ANTWOORD));
        try {
            return lees(antwoord.get(instelling.termijn().toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return new Ontvangstbewijs.Onbereikbaar("de adapter antwoordde niet op tijd");
        } catch (ExecutionException e) {
            return new Ontvangstbewijs.Onbereikbaar(reden(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Ontvangstbewijs.Onbereikbaar("het aanbieden is afgebroken");
        } finally {
            antwoord.cancel(true);
        }
    }

    private HttpRequest verzoek(Berichtcode code, Tussenopslag inhoud) {
        return HttpRequest.newBuilder(instelling.adres())
                .header("Content-Type", "text/xml; charset=utf-8")
                .header("SOAPAction", "\"" + code.actie().orElseThrow() + "\"")
                .POST(Soapverpakking.om(inhoud))
                .build();
    }

    private static Ontvangstbewijs lees(HttpResponse<byte[]> antwoord) {
        int status = antwoord.statusCode();
        Soapantwoord gelezen = Soapantwoord.lees(new ByteArrayInputStream(antwoord.body()));
        if (status == IN_ORDE && gelezen instanceof Soapantwoord.Bevestigd bevestigd) {
            return new Ontvangstbewijs.Aangenomen(
                    bevestigd.bericht().stuurgegevens().crossRefnummer());
        }
        if ((status == IN_ORDE || status == FOUT) && gelezen instanceof Soapantwoord.Geweigerd geweigerd) {
            return new Ontvangstbewijs.Geweigerd(geweigerd.fout());
        }
        return new Ontvangstbewijs.Onbereikbaar("de adapter gaf geen bruikbaar antwoord, met HTTP-status " + status);
    }

    private static String reden(Throwable oorzaak) {
        if (Storing.komtDoor(oorzaak, Begrensdantwoord.TeGroot.class)) {
            return "het antwoord van de adapter is te groot";
        }
        if (Storing.komtDoor(oorzaak, SSLException.class)) {
            return "er is geen vertrouwde TLS-verbinding met de adapter te maken";
        }
        return oorzaak instanceof IOException
                ? "de adapter is niet te bereiken of brak de verbinding af"
                : "het aanbieden mislukte door " + oorzaak.getClass().getSimpleName();
    }
}
