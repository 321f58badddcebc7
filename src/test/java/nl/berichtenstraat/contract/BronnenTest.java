package nl.berichtenstraat.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.berichtenstraat.bericht.Periode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a contract says beside prices: where its blocks come from, how clients move, and when aanbieders are let in. */
class BronnenTest {

    private static final Bron RAAM = new Bron("Raamovereenkomst", Optional.of("artikel 4"));

    @TempDir
    Path map;

    @Test
    void aBlockNamesItsOwnSource() throws IOException {
        assertThat(contract().bronnen().bij("producten", 0)).contains(new Bronvermelding(Optional.of(RAAM), false));
    }

    @Test
    void aBlockInheritsTheSourceOfTheBlockAroundIt() throws IOException {
        assertThat(contract().bronnen().bij("producten", 0, "norm"))
                .contains(new Bronvermelding(Optional.of(RAAM), false));
    }

    @Test
    void anExampleTakesNoSourceFromTheBlockAroundIt() throws IOException {
        assertThat(contract().bronnen().bij("producten", 0, "tarieven", 0))
                .contains(new Bronvermelding(Optional.empty(), true));
    }

    @Test
    void aSourceMaySayItselfThatTheValuesAreExamples() throws IOException {
        assertThat(contract().bronnen().bij("toelating")).contains(new Bronvermelding(Optional.of(RAAM), true));
    }

    @Test
    void aBlockWithoutAnythingComesFromTheContract() throws IOException {
        assertThat(contract().bronnen().bij("overgang", 0)).contains(Bronvermelding.VAN_CONTRACT);
        assertThat(contract().bronnen().bij("benutting")).isEmpty();
    }

    @Test
    void readsHowClientsMove() throws IOException {
        assertThat(contract().overgangen())
                .containsExactly(new Overgang(
                        "naar-ib",
                        Set.of("OB1"),
                        Set.of("IB1"),
                        new Periode(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30)),
                        Gevolg.WEIGEREN,
                        Optional.of("S329")));
    }

    @Test
    void letsAanbiedersInTwiceAYear() throws IOException {
        Toelating toelating = contract().toelating().orElseThrow();

        assertThat(toelating.staatToe(LocalDate.of(2026, 7, 1))).isTrue();
        assertThat(toelating.staatToe(LocalDate.of(2026, 7, 2))).isFalse();
        assertThat(toelating.rond(LocalDate.of(2026, 12, 31)))
                .containsExactly(LocalDate.of(2026, 7, 1), LocalDate.of(2027, 1, 1));
    }

    @Test
    void limitsHowLongAProductIsAssigned() throws IOException {
        assertThat(contract().producten())
                .extracting(Contractproduct::hoogsteLooptijd)
                .containsExactly(Optional.of(6), Optional.empty());
    }

    private Contract contract() throws IOException {
        Files.writeString(map.resolve("proef.yaml"), """
                contract: proef
                versie: '1'
                van: 2026-01-01
                bron: [{document: Proef}]
                gemeenten: ['0505']
                aanbieders: [{agb: '98000001', van: 2026-07-01}]
                toelating:
                  per: halfjaar
                  bron: {document: Raamovereenkomst, paragraaf: artikel 4, voorbeeld: true}
                producten:
                  - code: IB1
                    categorie: '02'
                    declaratie-eenheden: ['01']
                    tarieven: [{eenheid: '04', cent: 6000, van: 2026-01-01, voorbeeld: true}]
                    norm: {minstens: 1, hoogstens: 2, eenheid: '01', per: week}
                    hoogste-looptijd: {maanden: 6}
                    bron: {document: Raamovereenkomst, paragraaf: artikel 4}
                  - {code: OB1, categorie: '02', declaratie-eenheden: ['83']}
                een-productcode:
                  - groep: ib
                    codes: [IB1, OB1]
                    bij-toewijzing: {gevolg: signaleren}
                    bij-declaratie: {gevolg: signaleren}
                overgang:
                  - overgang: naar-ib
                    oud: [OB1]
                    nieuw: [IB1]
                    van: 2026-01-01
                    tot: 2026-06-30
                    bij-toewijzing: {gevolg: weigeren, retourcode: S329}
                """);
        return Contractlader.laad(map, (code, dag) -> true).contracten().get(0);
    }
}
