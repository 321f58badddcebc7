package nl.berichtenstraat.straat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.register.BewaardSignaal;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.register.Signaal;
import nl.berichtenstraat.register.Signaalsoort;
import nl.berichtenstraat.register.Uitbak.Kenmerk;
import nl.berichtenstraat.register.Uitbak.Uitgaand;
import nl.berichtenstraat.register.sql.Opslaginstelling;
import nl.berichtenstraat.register.sql.SqlRegisters;
import nl.berichtenstraat.straat.Signalering.Uitslag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SignalenboekTest {

    private static final Gemeentecode GEMEENTE = new Gemeentecode("0505");
    private static final AgbCode AANBIEDER = new AgbCode("98000001");
    private static final Clientsleutel ANNA = new Clientsleutel("a".repeat(32));
    private static final Clientsleutel BEN = new Clientsleutel("b".repeat(32));
    private static final LocalDate MAANDAG = LocalDate.of(2026, 3, 2);
    private static final LocalDate DINSDAG = MAANDAG.plusDays(1);
    private static final Set<Signaalsoort> EVALUATIES = Set.of(Signaalsoort.EVALUATIE);

    @TempDir
    private Path map;

    private Registers registers;

    @BeforeEach
    void begin() {
        registers = SqlRegisters.open(Opslaginstelling.ingebed(map));
    }

    @AfterEach
    void sluit() {
        registers.close();
    }

    @Test
    void tellsASignalOnceWithAllThatIsKnownOfIt() {
        Signaal signaal = new Signaal(
                Signaalsoort.TOEWIJZING_EINDIGT,
                "1001",
                Optional.of(ANNA),
                Optional.of(1001L),
                Optional.of(YearMonth.of(2026, 4)),
                Optional.of("OP271"),
                "De toewijzing eindigt.",
                Optional.of("contract/1"));

        assertThat(houdBij(MAANDAG, boek -> boek.geldt(List.of(signaal)))).isEqualTo(new Uitslag(1, 0));

        assertThat(uitgaand())
                .extracting(Uitgaand::kenmerk)
                .containsExactly(new Kenmerk(Optional.empty(), "signalen", "signaal", "0505-98000001"));
        JsonNode melding = meldingen().get(0);
        assertThat(melding.get("melding").stringValue()).isEqualTo("signalen");
        assertThat(melding.get("gemeente").stringValue()).isEqualTo("0505");
        assertThat(melding.get("aanbieder").stringValue()).isEqualTo("98000001");
        JsonNode gemeld = melding.get("signalen").get(0);
        assertThat(gemeld.propertyNames())
                .containsExactly(
                        "nummer",
                        "soort",
                        "stand",
                        "client",
                        "toewijzing",
                        "maand",
                        "dag",
                        "regel",
                        "uitleg",
                        "contract");
        assertThat(gemeld.toString())
                .contains("\"toewijzing-eindigt\"", "\"nieuw\"", ANNA.waarde(), "1001", "\"2026-04\"", "\"2026-03-02\"")
                .contains("\"OP271\"", "\"De toewijzing eindigt.\"", "\"contract/1\"");
    }

    @Test
    void saysNothingAboutASignalThatHoldsAlready() {
        houdBij(MAANDAG, boek -> boek.geldt(List.of(evaluatie(ANNA, "1"))));

        Uitslag veranderd = houdBij(DINSDAG, boek -> {
            boek.geldt(List.of(evaluatie(ANNA, "1"), evaluatie(ANNA, "1")));
            boek.trekOverigeIn(EVALUATIES);
        });

        assertThat(veranderd).isEqualTo(new Uitslag(0, 0));
        assertThat(uitgaand()).hasSize(1);
        assertThat(open()).extracting(BewaardSignaal::ontstaan).containsExactly(MAANDAG);
    }

    @Test
    void withdrawsInTheSameMessageWhatHoldsNoMore() {
        houdBij(MAANDAG, boek -> boek.geldt(List.of(evaluatie(ANNA, "1"))));

        houdBij(DINSDAG, boek -> {
            boek.geldt(List.of(evaluatie(ANNA, "2")));
            boek.trekOverigeIn(EVALUATIES);
        });

        JsonNode signalen = meldingen().get(1).get("signalen");
        assertThat(signalen).extracting(s -> s.get("nummer").intValue()).containsExactly(1, 2);
        assertThat(signalen).extracting(s -> s.get("stand").stringValue()).containsExactly("ingetrokken", "nieuw");
        assertThat(signalen).extracting(s -> s.get("dag").stringValue()).containsOnly("2026-03-03");
        assertThat(open()).extracting(s -> s.signaal().sleutel()).containsExactly("2");
    }

    @Test
    void tellsASignalAgainThatHeldBefore() {
        houdBij(MAANDAG, boek -> boek.geldt(List.of(evaluatie(ANNA, "1"))));
        houdBij(DINSDAG, boek -> boek.trekOverigeIn(EVALUATIES));

        houdBij(DINSDAG, boek -> boek.geldt(List.of(evaluatie(ANNA, "1"))));

        assertThat(meldingen())
                .extracting(m -> m.get("signalen").get(0).get("stand").stringValue())
                .containsExactly("nieuw", "ingetrokken", "nieuw");
    }

    @Test
    void withdrawsOnlyWithinTheBoundsThatWereLookedAt() {
        houdBij(
                MAANDAG,
                boek -> boek.geldt(List.of(
                        evaluatie(ANNA, "1"),
                        evaluatie(BEN, "2"),
                        evaluatie(BEN, "3"),
                        start(ANNA, "1"),
                        start(BEN, "2"))));

        houdBij(DINSDAG, boek -> boek.trekOverigeMetSleutelsIn(EVALUATIES, List.of("2")));
        assertThat(sleutels()).containsExactly("EVALUATIE 1", "EVALUATIE 3", "START_ONTBREEKT 1", "START_ONTBREEKT 2");

        houdBij(DINSDAG, boek -> boek.trekOverigeMetSleutelsIn(EVALUATIES, List.of("3")));
        assertThat(sleutels()).containsExactly("EVALUATIE 1", "START_ONTBREEKT 1", "START_ONTBREEKT 2");

        houdBij(DINSDAG, boek -> boek.trekOverigeIn(Set.of(Signaalsoort.START_ONTBREEKT)));
        assertThat(sleutels()).containsExactly("EVALUATIE 1");
    }

    @Test
    void leavesSignalsOfAnotherPairAlone() {
        houdBij(MAANDAG, boek -> boek.geldt(List.of(evaluatie(ANNA, "1"))));

        registers.inTransactie(register -> {
            Signalenboek ander =
                    new Signalenboek(register, GEMEENTE, new AgbCode("98000002"), DINSDAG, Optional.empty());
            ander.geldt(List.of(evaluatie(ANNA, "1")));
            ander.trekOverigeIn(EVALUATIES);
            return ander.verstuur();
        });

        assertThat(open()).hasSize(2);
    }

    @Test
    void tellsThousandsInOneMessage() {
        Collection<Signaal> veel =
                IntStream.range(0, 1200).mapToObj(i -> evaluatie(ANNA, "s" + i)).toList();

        assertThat(houdBij(MAANDAG, boek -> boek.geldt(veel))).isEqualTo(new Uitslag(1200, 0));
        assertThat(houdBij(DINSDAG, boek -> boek.trekOverigeIn(EVALUATIES))).isEqualTo(new Uitslag(0, 1200));

        assertThat(meldingen()).extracting(m -> m.get("signalen").size()).containsExactly(1200, 1200);
        assertThat(open()).isEmpty();
    }

    private Uitslag houdBij(LocalDate dag, Consumer<Signalenboek> werk) {
        return registers.inTransactie(register -> {
            Signalenboek boek = new Signalenboek(register, GEMEENTE, AANBIEDER, dag, Optional.empty());
            werk.accept(boek);
            return boek.verstuur();
        });
    }

    private List<BewaardSignaal> open() {
        return registers.inTransactie(r -> r.signalen().open().toList());
    }

    private List<String> sleutels() {
        return open().stream()
                .map(s -> s.signaal().soort() + " " + s.signaal().sleutel())
                .sorted()
                .toList();
    }

    private List<Uitgaand> uitgaand() {
        return registers.inTransactie(r -> r.uitbak().wachtend(100));
    }

    private List<JsonNode> meldingen() {
        return registers.inTransactie(
                r -> r.uitbak().wachtend(100).stream().map(u -> lees(r, u)).toList());
    }

    private static JsonNode lees(Register register, Uitgaand uitgaand) {
        try (InputStream inhoud = register.uitbak().inhoud(uitgaand.id())) {
            return JsonMapper.shared().readTree(inhoud);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Signaal evaluatie(Clientsleutel client, String sleutel) {
        return signaal(Signaalsoort.EVALUATIE, client, sleutel);
    }

    private static Signaal start(Clientsleutel client, String sleutel) {
        return signaal(Signaalsoort.START_ONTBREEKT, client, sleutel);
    }

    private static Signaal signaal(Signaalsoort soort, Clientsleutel client, String sleutel) {
        return new Signaal(
                soort,
                sleutel,
                Optional.of(client),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "Kijk hiernaar.",
                Optional.empty());
    }
}
