package nl.berichtenstraat.straat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.berichtenstraat.Proefberichten;
import nl.berichtenstraat.Zetklok;
import nl.berichtenstraat.bericht.Codelijsten;
import nl.berichtenstraat.contract.Contractboek;
import nl.berichtenstraat.contract.Contractlader;
import nl.berichtenstraat.regels.boek.Stelsel;
import nl.berichtenstraat.register.BewaardeOorzaak;
import nl.berichtenstraat.register.Clientsleutels;
import nl.berichtenstraat.register.Herkomst;
import nl.berichtenstraat.register.Oorzaaksoort;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.register.Uitbak.Uitgaand;
import nl.berichtenstraat.register.sql.Opslag;
import nl.berichtenstraat.register.sql.Opslaginstelling;
import nl.berichtenstraat.register.sql.SqlRegisters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A test about causes, on both kinds of store, with the stations of the lane and a clock that it moves. */
@ParameterizedClass
@EnumSource(Opslag.class)
public abstract class Oorzakenproef {

    protected static final Proefberichten BERICHTEN = Proefberichten.dordrecht();
    private static final Pattern STAND = Pattern.compile("\"stand\" : \"(\\w+)\"");

    @Parameter
    Opslag opslag;

    @TempDir
    Path map;

    protected final Zetklok klok = new Zetklok(Instant.parse("2026-04-15T10:00:00Z"));
    protected Opslaginstelling instelling;
    protected Registers registers;
    protected Ontvangst ontvangst;
    protected Verwerking verwerking;
    protected Oorzaken oorzaken;
    private volatile Optional<RuntimeException> storing = Optional.empty();
    private int nummer;

    @BeforeEach
    protected void open() {
        instelling = opslag.nieuw(map);
        registers = SqlRegisters.open(instelling);
        begin();
    }

    @AfterEach
    void sluit() {
        registers.close();
    }

    /** The stations over the register as it is. */
    private void begin() {
        Stelsel stelsel = Stelsel.met(Codelijsten.meegeleverd());
        Contractboek contracten = Contractlader.laad(Path.of("config/contracten"), stelsel.gemeenten()::bestaat);
        Clientsleutels sleutels = Clientsleutels.voor(registers, map.resolve("sleutel.geheim"));
        ontvangst = new Ontvangst(registers, klok, 1_000_000);
        verwerking = new Verwerking(registers, sleutels, () -> ongestoord(contracten), stelsel, klok, 1_000_000);
        oorzaken = new Oorzaken(registers, klok);
    }

    private Contractboek ongestoord(Contractboek contracten) {
        storing.ifPresent(fout -> {
            throw fout;
        });
        return contracten;
    }

    /** From now on every message fails on our side, in this way. */
    protected void stoor(RuntimeException fout) {
        storing = Optional.of(fout);
    }

    /** No message fails on our side any more. */
    protected void herstel() {
        storing = Optional.empty();
    }

    protected long ontvang(byte[] inhoud) {
        return ontvangst.ontvang(new Herkomst("proef", "stuk " + ++nummer), new ByteArrayInputStream(inhoud));
    }

    protected long ontvang(String inhoud) {
        return ontvang(inhoud.getBytes(StandardCharsets.UTF_8));
    }

    /** A correct assignment, a different one each time. */
    protected long ontvang() {
        return ontvangVan("98000001");
    }

    /** The same for this aanbieder. */
    protected long ontvangVan(String aanbieder) {
        int volgende = nummer + 1;
        return ontvang(new Proefberichten("0505", aanbieder)
                .toewijzing("T" + volgende, Proefberichten.bsn(volgende), volgende));
    }

    /** Receives and processes. */
    protected long verwerk(String inhoud) {
        long id = ontvang(inhoud);
        verwerking.verwerk(id);
        return id;
    }

    /** Says that a message waits again, as a replay does, and processes it. */
    protected void verwerkAlsnog(long id) {
        wachtWeer(id);
        verwerking.verwerk(id);
    }

    private void wachtWeer(long id) {
        doe("update bericht set status = 'ONTVANGEN', uitkomst = null where id = " + id);
    }

    /** Changes the store behind the back of the lane. */
    protected void doe(String sql) {
        try (Connection verbinding = DriverManager.getConnection(
                        instelling.jdbcUrl(),
                        instelling.gebruiker().orElse(null),
                        instelling.wachtwoord().orElse(null));
                Statement opdracht = verbinding.createStatement()) {
            opdracht.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    protected Optional<BewaardeOorzaak> oorzaak(long berichtId) {
        return registers.lees(
                register -> register.oorzaken().vanBericht(berichtId).flatMap(register.oorzaken()::oorzaak));
    }

    protected List<BewaardeOorzaak> open(Oorzaaksoort soort) {
        return registers.lees(register -> register.oorzaken().open(soort));
    }

    /** The alarms in the outbox, in order, as JSON. */
    protected List<String> alarmen() {
        return registers.lees(register -> {
            List<String> teksten = new ArrayList<>();
            for (Uitgaand uitgaand : register.uitbak().wachtendNaarBuiten(10_000)) {
                if (uitgaand.kenmerk().bestemming().equals("alarm")) {
                    teksten.add(tekst(register.uitbak().inhoud(uitgaand.id())));
                }
            }
            return teksten;
        });
    }

    private static String tekst(InputStream inhoud) {
        try (inhoud) {
            return new String(inhoud.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the alarms say, in order. */
    protected List<String> standen() {
        return alarmen().stream()
                .flatMap(tekst -> STAND.matcher(tekst).results().map(gevonden -> gevonden.group(1)))
                .toList();
    }
}
