package nl.berichtenstraat.kanaal;

import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.register.Berichtstatus;
import nl.berichtenstraat.register.BewaardBericht;
import nl.berichtenstraat.register.OpslagOnbereikbaar;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.register.Uitbak.Uitgaand;
import nl.berichtenstraat.straat.Tussenopslag;
import nl.berichtenstraat.straat.Uitkomstschrijver;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The bean behind the HTTP routes: takes a message and tells what became of it. */
public final class Balie {

    private static final Logger LOG = LoggerFactory.getLogger(Balie.class);
    private static final String JSON = "application/json";
    private static final Duration GEDULD = Duration.ofSeconds(60);
    private static final long KORTSTE_PAUZE = 10;
    private static final long LANGSTE_PAUZE = 250;

    private final Intake intake;
    private final Registers registers;
    private final Optional<byte[]> token;
    private final Duration wacht;
    private final long meesteBytes;
    private final Runnable wek;

    /**
     * A desk.
     *
     * @param intake takes messages
     * @param registers tells their outcome
     * @param token what callers must show; empty for nothing (loopback only)
     * @param wacht how long a caller waits for the outcome
     * @param meesteBytes of a larger message the rest is not read
     * @param wek nudges the relay
     */
    public Balie(
            Intake intake,
            Registers registers,
            Optional<String> token,
            Duration wacht,
            long meesteBytes,
            Runnable wek) {
        this.intake = intake;
        this.registers = registers;
        this.token = token.map(t -> t.getBytes(StandardCharsets.UTF_8));
        this.wacht = wacht;
        this.meesteBytes = meesteBytes;
        this.wek = wek;
    }

    /** Takes the body as a message; answers with its outcome, or 202 when that is not there in time. */
    public void ontvang(Exchange exchange) {
        HttpServerRequest verzoek = exchange.getMessage().getBody(HttpServerRequest.class);
        try {
            afgeschermd(exchange, () -> antwoordOfLater(exchange, neemAan(verzoek)));
        } finally {
            Verzoekinhoud.laatLopen(verzoek);
        }
    }

    private long neemAan(HttpServerRequest verzoek) throws IOException {
        try (InputStream inhoud = new Begrensd(new Verzoekinhoud(verzoek, GEDULD), meesteBytes + 1)) {
            return intake.vanHttp(inhoud);
        }
    }

    /** From here on the message is kept: whatever happens, the caller learns its number. */
    private void antwoordOfLater(Exchange exchange, long id) throws InterruptedException {
        try {
            wek.run();
            wachtOp(id);
            antwoord(exchange, id);
        } catch (OpslagOnbereikbaar e) {
            LOG.warn("uitkomst van bericht {} nog niet bekend: {}", id, Storingen.oorzaak(e));
            zet(exchange, 202, JSON, uitleg("Wij hebben het bericht. Vraag de uitkomst later op: " + adres(id)));
            exchange.getMessage().setHeader("Location", adres(id));
        }
    }

    /** Tells the outcome of the message in the path. */
    public void uitkomst(Exchange exchange) {
        afgeschermd(exchange, () -> antwoord(exchange, nummer(exchange, "id")));
    }

    /** Gives one outgoing message of the message in the path. */
    public void uitgaand(Exchange exchange) {
        afgeschermd(exchange, () -> {
            long id = nummer(exchange, "id");
            long uit = nummer(exchange, "uit");
            boolean gevonden = registers.lees(register -> register.uitbak().van(id).stream()
                    .filter(u -> u.id() == uit)
                    .findFirst()
                    .map(u -> zet(exchange, 200, soort(u), lees(register, u)))
                    .isPresent());
            if (!gevonden) {
                fout(exchange, 404, "Dit uitgaande bericht bestaat niet.");
            }
        });
    }

    private void afgeschermd(Exchange exchange, Actie actie) {
        if (!magBinnen(exchange)) {
            fout(exchange, 401, "Toon het token in de kop Authorization: Bearer.");
            return;
        }
        try {
            actie.doe();
        } catch (NumberFormatException e) {
            fout(exchange, 404, "Dit bericht bestaat niet.");
        } catch (Exception e) {
            LOG.error("storing aan de balie: {}", Storingen.spoor(e));
            fout(exchange, 503, "Er is een storing bij ons. Probeer het later opnieuw.");
        }
    }

    private boolean magBinnen(Exchange exchange) {
        if (token.isEmpty()) {
            return true;
        }
        String kop = exchange.getMessage().getHeader("Authorization", "", String.class);
        byte[] getoond = kop.replaceFirst("^Bearer ", "").getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(token.get(), getoond);
    }

    private void wachtOp(long id) throws InterruptedException {
        long einde = System.nanoTime() + wacht.toNanos();
        long pauze = KORTSTE_PAUZE;
        while (status(id).filter(Berichtstatus.ONTVANGEN::equals).isPresent() && System.nanoTime() < einde) {
            Thread.sleep(pauze);
            pauze = Math.min(pauze * 2, LANGSTE_PAUZE);
        }
    }

    private Optional<Berichtstatus> status(long id) {
        return registers.lees(register -> register.berichten().bericht(id).map(BewaardBericht::status));
    }

    private void antwoord(Exchange exchange, long id) {
        Optional<BewaardBericht> bericht =
                registers.lees(register -> register.berichten().bericht(id));
        if (bericht.isEmpty()) {
            fout(exchange, 404, "Dit bericht bestaat niet.");
            return;
        }
        InputStream json = registers.lees(register -> uitkomst(register, bericht.get()));
        zet(exchange, status(bericht.get()), JSON, json);
        exchange.getMessage().setHeader("Location", adres(id));
    }

    private static int status(BewaardBericht bericht) {
        return switch (bericht.status()) {
            case ONTVANGEN -> 202;
            case GEPARKEERD -> 202;
            case VERWERKT -> bericht.uitkomst().filter("fout"::equals).isPresent() ? 422 : 200;
        };
    }

    private static InputStream uitkomst(Register register, BewaardBericht bericht) {
        List<String> uitgaand = register.uitbak().van(bericht.id()).stream()
                .map(u -> adres(bericht.id()) + "/uitgaand/" + u.id())
                .toList();
        try {
            return Tussenopslag.gevuldDoor(uit -> new Uitkomstschrijver(register).schrijf(bericht, uitgaand, uit))
                    .eenmalig();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String soort(Uitgaand uitgaand) {
        return Mapbezorger.soortEnExtensie(uitgaand.kenmerk().soort()).endsWith(".json") ? JSON : "application/xml";
    }

    private static InputStream lees(Register register, Uitgaand uitgaand) {
        try (InputStream inhoud = register.uitbak().inhoud(uitgaand.id())) {
            return Tussenopslag.van(inhoud).eenmalig();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long nummer(Exchange exchange, String naam) {
        return Long.parseLong(exchange.getMessage().getHeader(naam, "", String.class));
    }

    private static void fout(Exchange exchange, int status, String uitleg) {
        zet(exchange, status, JSON, uitleg(uitleg));
    }

    private static byte[] uitleg(String uitleg) {
        return ("{\"uitleg\":\"" + uitleg + "\"}").getBytes(StandardCharsets.UTF_8);
    }

    private static String adres(long id) {
        return "/berichten/" + id;
    }

    private static Exchange zet(Exchange exchange, int status, String soort, Object inhoud) {
        Message antwoord = exchange.getMessage();
        // or the headers of the request would come along
        antwoord.removeHeaders("*");
        antwoord.setHeader(Exchange.HTTP_RESPONSE_CODE, status);
        antwoord.setHeader(Exchange.CONTENT_TYPE, soort);
        antwoord.setBody(inhoud);
        return exchange;
    }

    @FunctionalInterface
    private interface Actie {
        void doe() throws Exception;
    }
}
