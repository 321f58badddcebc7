package nl.berichtenstraat.straat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.bericht.Toewijzing;
import nl.berichtenstraat.bericht.Voorbeelden;
import nl.berichtenstraat.contract.Contractboek;
import nl.berichtenstraat.register.Berichtkenmerken;
import nl.berichtenstraat.register.BewaardSignaal;
import nl.berichtenstraat.register.Herkomst;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.register.Signaalsoort;
import nl.berichtenstraat.register.sql.Opslag;
import nl.berichtenstraat.register.sql.Opslaginstelling;
import nl.berichtenstraat.register.sql.SqlRegisters;
import nl.berichtenstraat.straat.Signalering.Uitslag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Opslag.class)
class SignaleringTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final Instant ONTVANGEN = Instant.parse("2026-01-05T09:00:00Z");
    private static final LocalDate TE_LAAT = LocalDate.of(2026, 1, 13);
    private static final Gemeentecode GEMEENTE = new Gemeentecode("0505");
    private static final AgbCode EEN = new AgbCode("98000001");
    private static final AgbCode TWEE = new AgbCode("98000002");

    @Parameter
    private Opslag opslag;

    @TempDir
    private Path map;

    private Opslaginstelling instelling;
    private Registers registers;

    @BeforeEach
    void begin() {
        instelling = opslag.nieuw(map);
        registers = SqlRegisters.open(instelling);
    }

    @AfterEach
    void sluit() {
        registers.close();
    }

    @Test
    void doesNothingTwiceOnOneDay() {
        bewaar(EEN, 1, 1);

        assertThat(signaleer(TE_LAAT)).contains(new Uitslag(1, 0));
        assertThat(signaleer(TE_LAAT)).contains(new Uitslag(0, 0));
        assertThat(signaleer(TE_LAAT.plusDays(1))).contains(new Uitslag(0, 0));

        assertThat(groepen()).containsExactly("0505-98000001");
    }

    @Test
    void tellsEachPairOfItsOwn() {
        bewaar(EEN, 1, 1);
        bewaar(EEN, 2, 2);
        bewaar(TWEE, 3, 3);

        assertThat(signaleer(TE_LAAT)).contains(new Uitslag(3, 0));

        assertThat(groepen()).containsExactly("0505-98000001", "0505-98000002");
    }

    @Test
    void looksAtEveryPageOfClients() {
        IntStream.rangeClosed(1, 1001).forEach(i -> bewaar(EEN, i, i));

        assertThat(signaleer(TE_LAAT)).contains(new Uitslag(1001, 0));
        assertThat(signaleer(TE_LAAT)).contains(new Uitslag(0, 0));
    }

    /** The aanbieder rejected the 301: nothing is left of the assignment, its client is unknown now. */
    @Test
    void withdrawsWhatWasSaidOfAnAssignmentThatIsGone() {
        long id = bewaar(EEN, 1, 1);
        signaleer(TE_LAAT);

        in(r -> {
            r.toewijzingen().trekTerug(id);
            return r;
        });

        assertThat(signaleer(TE_LAAT)).contains(new Uitslag(0, 1));
        assertThat(open()).isEmpty();
    }

    @Test
    void tellsOfAMessageThatIsStuckEvenWhenNothingElseIsKnownOfThePair() {
        in(r -> {
            long id = ontvang(r);
            r.berichten()
                    .herkend(
                            id,
                            new Berichtkenmerken(
                                    Berichtsoort.WMO305, EEN.code(), GEMEENTE.code(), "VAST1", Optional.empty()));
            r.berichten().geparkeerd(id, "stuk");
            return id;
        });

        assertThat(signaleer(LocalDate.of(2026, 1, 8))).contains(new Uitslag(0, 0));
        assertThat(signaleer(LocalDate.of(2026, 1, 9))).contains(new Uitslag(1, 0));
        assertThat(open()).extracting(s -> s.signaal().soort()).containsExactly(Signaalsoort.ANTWOORD_ONTBREEKT);
    }

    @Test
    void leavesMessagesOfSendersThatNobodyHasAlone() {
        in(r -> {
            long id = ontvang(r);
            r.berichten()
                    .herkend(id, new Berichtkenmerken(Berichtsoort.WMO305, "zomaar", "iets", "X", Optional.empty()));
            return id;
        });

        assertThat(signaleer(TE_LAAT)).contains(new Uitslag(0, 0));
    }

    /** The embedded store has one instance only. */
    @Test
    void doesNothingWhileAnotherInstanceIsAtIt() throws Exception {
        assumeTrue(opslag == Opslag.POSTGRESQL);
        bewaar(EEN, 1, 1);
        CountDownLatch binnen = new CountDownLatch(1);
        CountDownLatch verder = new CountDownLatch(1);
        ExecutorService draad = Executors.newSingleThreadExecutor();
        try (Registers elders = SqlRegisters.open(instelling)) {
            Future<Optional<Uitslag>> ander = draad.submit(() -> signalering(elders, () -> {
                        binnen.countDown();
                        wacht(verder);
                        return Contractboek.LEEG;
                    })
                    .signaleer(TE_LAAT));
            wacht(binnen);

            assertThat(signaleer(TE_LAAT)).isEmpty();
            assertThat(open()).isEmpty();

            verder.countDown();
            assertThat(ander.get(30, TimeUnit.SECONDS)).contains(new Uitslag(1, 0));
            assertThat(signaleer(TE_LAAT)).contains(new Uitslag(0, 0));
        } finally {
            draad.shutdownNow();
        }
    }

    private static void wacht(CountDownLatch grendel) {
        try {
            assertThat(grendel.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<Uitslag> signaleer(LocalDate vandaag) {
        return signalering(registers, () -> Contractboek.LEEG).signaleer(vandaag);
    }

    private static Signalering signalering(Registers registers, Supplier<Contractboek> contracten) {
        return new Signalering(registers, contracten, ZONE);
    }

    /** An assignment from the new year, received on Monday 5 January, of which no start is reported. */
    private long bewaar(AgbCode aanbieder, int client, long nummer) {
        return in(r -> {
            long id = ontvang(r);
            r.toewijzingen()
                    .bewaar(
                            new Toewijzing(
                                    GEMEENTE,
                                    aanbieder,
                                    new Clientsleutel("%032x".formatted(client)),
                                    Voorbeelden.toegewezenProduct()
                                            .nummer(nummer)
                                            .moment(LocalDateTime.of(2026, 1, 5, 10, 0))
                                            .looptijd("2026-01-01", "2026-12-31")
                                            .maak()),
                            id);
            return id;
        });
    }

    private static long ontvang(Register register) {
        return register.berichten()
                .bewaar(new Herkomst("map", "x.xml"), ONTVANGEN, new ByteArrayInputStream(new byte[] {1}), 10)
                .id();
    }

    private List<BewaardSignaal> open() {
        return registers.inTransactie(r -> r.signalen().open().toList());
    }

    private List<String> groepen() {
        return registers.inTransactie(r -> r.uitbak().wachtend(100).stream()
                .map(uitgaand -> uitgaand.kenmerk().groep())
                .toList());
    }

    private <T> T in(Function<Register, T> werk) {
        return registers.inTransactie(werk);
    }
}
