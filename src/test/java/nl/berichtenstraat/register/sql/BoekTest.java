package nl.berichtenstraat.register.sql;

import static nl.berichtenstraat.register.sql.Declaratievoorbeeld.AANBIEDER;
import static nl.berichtenstraat.register.sql.Declaratievoorbeeld.GEMEENTE;
import static nl.berichtenstraat.register.sql.Declaratievoorbeeld.JANUARI;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.register.Boekregel;
import nl.berichtenstraat.register.Boekregel.Clientmaandsleutel;
import nl.berichtenstraat.register.Boekregel.Sleutel;
import nl.berichtenstraat.register.Boekregister.Keuze;
import nl.berichtenstraat.register.Boekregister.Stand;
import nl.berichtenstraat.register.Boekregister.Wijziging;
import org.junit.jupiter.api.Test;

class BoekTest extends Opslagproef {

    private static final YearMonth MAAND = YearMonth.from(JANUARI);
    private static final LocalDate DAG = LocalDate.of(2026, 2, 3);

    @Test
    void givesBackWhatWasWritten() {
        Boekregel vol = regel("a", 1, JANUARI, 4500);
        Boekregel zonder = new Boekregel(
                sleutel("b", 2, JANUARI),
                Optional.empty(),
                90,
                4500,
                0,
                4500,
                Optional.empty(),
                "ONBEPAALD",
                Optional.empty(),
                0,
                Optional.empty(),
                Optional.of("geen contract"));
        long berichtId = berichtId();

        schrijf(Optional.of(berichtId), nieuw(vol), nieuw(zonder));

        assertThat(alles()).extracting(Stand::regel).containsExactly(vol, zonder);
        assertThat(alles()).extracting(Stand::dag).containsOnly(DAG);
    }

    @Test
    void keepsEveryVersionAndOneCurrentRow() {
        schrijf(Optional.empty(), nieuw(regel("a", 1, JANUARI, 4500)), nieuw(regel("a", 2, JANUARI, 100)));
        Stand eerste = alles().get(0);

        Wijziging wijziging = new Wijziging(Optional.of(eerste), regel("a", 1, JANUARI, 3000));
        schrijf(Optional.empty(), wijziging);

        assertThat(wijziging.verschilCent()).isEqualTo(-1500);
        assertThat(bedragen(keuze(Optional.of(1L), Optional.of(MAAND), true))).containsExactly(4500L, 3000L);
        assertThat(alles()).extracting(stand -> stand.regel().toegekendCent()).containsExactly(100L, 3000L);
    }

    @Test
    void findsCurrentRowsByAssignmentPairAndMonth() {
        schrijf(
                Optional.empty(),
                nieuw(regel("a", 1, JANUARI, 1)),
                nieuw(regel("a", 1, JANUARI.plusMonths(1), 2)),
                nieuw(regel("a", 1, JANUARI.plusMonths(2), 3)),
                nieuw(regel("b", 2, JANUARI, 4)),
                nieuw(regel("c", 3, JANUARI, 5)));

        assertThat(lijst(r -> r.boek().huidige(GEMEENTE, AANBIEDER, List.of(1L, 2L), MAAND, MAAND.plusMonths(1))))
                .extracting(stand -> stand.regel().toegekendCent())
                .containsExactlyInAnyOrder(1L, 2L, 4L);
        assertThat(lijst(r -> r.boek().huidige(GEMEENTE, new AgbCode("98000009"), List.of(1L), MAAND, MAAND)))
                .isEmpty();
        assertThat(lijst(r -> r.boek().huidige(new Gemeentecode("0599"), AANBIEDER, List.of(1L), MAAND, MAAND)))
                .isEmpty();
    }

    @Test
    void readsAChoiceInOrderOfMonth() {
        schrijf(
                Optional.empty(),
                nieuw(regel("a", 1, JANUARI.plusMonths(1), 2)),
                nieuw(regel("a", 1, JANUARI, 1)),
                nieuw(regel("b", 2, JANUARI, 4)));
        schrijf(Optional.empty(), new Wijziging(Optional.of(alles().get(0)), regel("a", 1, JANUARI, 9)));

        assertThat(bedragen(keuze(Optional.of(1L), Optional.empty(), false))).containsExactly(9L, 2L);
        assertThat(bedragen(keuze(Optional.of(1L), Optional.empty(), true))).containsExactly(1L, 9L, 2L);
        assertThat(bedragen(keuze(Optional.empty(), Optional.of(MAAND), false))).containsExactly(4L, 9L);
        assertThat(bedragen(new Keuze(
                        Optional.of(new Gemeentecode("0599")),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false)))
                .isEmpty();
        assertThat(bedragen(new Keuze(
                        Optional.of(GEMEENTE), Optional.of(AANBIEDER), Optional.empty(), Optional.empty(), false)))
                .hasSize(3);
    }

    @Test
    void readsEveryRowOnceOverManyPages() {
        int aantal = 2 * Bladeren.PAGINA + 1;
        Wijziging[] alle = IntStream.range(0, aantal)
                .mapToObj(i -> nieuw(regel("client" + i, i, JANUARI.plusMonths(i % 3), i)))
                .toArray(Wijziging[]::new);
        schrijf(Optional.empty(), alle);

        assertThat(bedragen(Keuze.alles()))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, aantal).mapToObj(i -> (long) i).toList());
    }

    private static Keuze keuze(Optional<Long> toewijzing, Optional<YearMonth> maand, boolean geschiedenis) {
        return new Keuze(Optional.empty(), Optional.empty(), toewijzing, maand, geschiedenis);
    }

    private List<Long> bedragen(Keuze keuze) {
        return lijst(r ->
                r.boek().lees(keuze).map(stand -> stand.regel().toegekendCent()).toList());
    }

    private List<Stand> alles() {
        return lijst(r -> r.boek().lees(Keuze.alles()).toList());
    }

    private void schrijf(Optional<Long> berichtId, Wijziging... wijzigingen) {
        doe(r -> r.boek().schrijf(List.of(wijzigingen), berichtId, DAG));
    }

    /** A row where there was none. */
    static Wijziging nieuw(Boekregel regel) {
        return new Wijziging(Optional.empty(), regel);
    }

    /** A row of which so much was granted, owed and settled. */
    static Boekregel regel(String client, long toewijzing, LocalDate maand, long cent) {
        return new Boekregel(
                sleutel(client, toewijzing, maand),
                Optional.of(531L),
                540,
                cent + 200,
                100,
                cent,
                Optional.of(new BigDecimal("101.6")),
                "BINNEN",
                Optional.of(cent),
                cent,
                Optional.of("proef/1"),
                Optional.empty());
    }

    private static Sleutel sleutel(String client, long toewijzing, LocalDate maand) {
        return new Sleutel(
                GEMEENTE,
                AANBIEDER,
                new Clientmaandsleutel(new Clientsleutel(client), "02", "IB1", YearMonth.from(maand)),
                toewijzing);
    }
}
