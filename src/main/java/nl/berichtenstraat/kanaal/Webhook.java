package nl.berichtenstraat.kanaal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.berichtenstraat.register.Oorzakenregister.Webhookpost;
import nl.berichtenstraat.register.Registers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes alarms from the outbox to an address on the web, oldest first, besides the queue and never in its way. One that is
 * not taken is offered again with growing pauses, for a day; the receiver knows a repetition by the field {@code alarm}, and
 * that it comes from us by the signature.
 */
public final class Webhook {

    /** Header with {@code sha256=} and the HMAC of the body in hexadecimals. */
    public static final String HANDTEKENING = "X-Berichtenstraat-Handtekening";

    private static final Logger LOG = LoggerFactory.getLogger(Webhook.class);
    private static final String TAAK = "webhook";
    private static final String ALGORITME = "HmacSHA256";
    private static final Duration EERSTE_PAUZE = Duration.ofSeconds(5);
    private static final Duration LANGSTE_PAUZE = Duration.ofMinutes(10);
    private static final Duration GELDIG = Duration.ofDays(1);
    private static final int BATCH = 50;

    private final Registers registers;
    private final URI adres;
    private final byte[] geheim;
    private final Duration geduld;
    private final Clock klok;
    private final HttpClient http;
    private Duration pauze = Duration.ZERO;
    private Instant nietVoor = Instant.MIN;

    /**
     * An address.
     *
     * @param registers with the outbox
     * @param adres where alarms go
     * @param geheim what the signature is made with
     * @param geduld how long an answer may take
     * @param klok the time
     */
    public Webhook(Registers registers, URI adres, String geheim, Duration geduld, Clock klok) {
        this.registers = registers;
        this.adres = adres;
        this.geheim = geheim.getBytes(StandardCharsets.UTF_8);
        this.geduld = geduld;
        this.klok = klok;
        this.http = HttpClient.newBuilder()
                .connectTimeout(geduld)
                .followRedirects(Redirect.NEVER)
                .build();
    }

    /** Offers what waits, unless the last offer was in vain only just; of several instances one does. */
    public synchronized void bezorg() {
        if (!nietVoor.isAfter(klok.instant())) {
            registers.alsEnige(TAAK, this::bezorgAlles);
        }
    }

    private boolean bezorgAlles() {
        List<Webhookpost> wachtend = wachtend();
        while (!wachtend.isEmpty()) {
            for (Webhookpost post : wachtend) {
                if (!bezorg(post)) {
                    return false;
                }
            }
            wachtend = wachtend();
        }
        return true;
    }

    private List<Webhookpost> wachtend() {
        return registers.lees(register -> register.oorzaken().webhookpost(BATCH));
    }

    /** Whether the next one may be offered. */
    private boolean bezorg(Webhookpost post) {
        boolean teOud = post.moment().plus(GELDIG).isBefore(klok.instant());
        if (teOud) {
            LOG.warn("alarm van {} niet bij de webhook bezorgd: te oud", post.moment());
        } else if (!neemtAan(post)) {
            pauze = pauze.isZero() ? EERSTE_PAUZE : kortste(pauze.multipliedBy(2), LANGSTE_PAUZE);
            nietVoor = klok.instant().plus(pauze);
            return false;
        }
        pauze = Duration.ZERO;
        registers.inTransactie(register -> {
            register.oorzaken().webhookBezorgd(post.alarmId(), klok.instant());
            return post;
        });
        return true;
    }

    private boolean neemtAan(Webhookpost post) {
        try {
            int status = zend(inhoud(post));
            if (status / 100 == 2) {
                return true;
            }
            LOG.warn("de webhook neemt een alarm niet aan: status {}", status);
        } catch (IOException | TimeoutException e) {
            LOG.warn("de webhook is niet bereikbaar: {}", e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private byte[] inhoud(Webhookpost post) {
        return registers.lees(register -> {
            try (InputStream inhoud = register.uitbak().inhoud(post.uitgaandId())) {
                return inhoud.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Waits for the head of the answer and no more: its body is of no concern to us. */
    private int zend(byte[] inhoud) throws IOException, InterruptedException, TimeoutException {
        HttpRequest verzoek = HttpRequest.newBuilder(adres)
                .header("Content-Type", "application/json; charset=utf-8")
                .header(HANDTEKENING, "sha256=" + handtekening(inhoud))
                .POST(BodyPublishers.ofByteArray(inhoud))
                .build();
        CompletableFuture<HttpResponse<InputStream>> antwoord = http.sendAsync(verzoek, BodyHandlers.ofInputStream());
        try {
            HttpResponse<InputStream> gekomen = antwoord.get(geduld.toMillis(), TimeUnit.MILLISECONDS);
            gekomen.body().close();
            return gekomen.statusCode();
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } finally {
            antwoord.cancel(true);
        }
    }

    private String handtekening(byte[] inhoud) {
        try {
            Mac mac = Mac.getInstance(ALGORITME);
            mac.init(new SecretKeySpec(geheim, ALGORITME));
            return HexFormat.of().formatHex(mac.doFinal(inhoud));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Duration kortste(Duration een, Duration ander) {
        return een.compareTo(ander) < 0 ? een : ander;
    }
}
