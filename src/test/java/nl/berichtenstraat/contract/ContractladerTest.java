package nl.berichtenstraat.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.bericht.Gemeentecode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContractladerTest {

    private static final Path MEEGELEVERD = Path.of("config/contracten");
    private static final Path IB = MEEGELEVERD.resolve("drechtsteden-ib.yaml");
    private static final Set<String> DRECHTSTEDEN = Set.of("0482", "0505", "0523", "0531", "0590", "0610", "0642");
    private static final Gemeentecode DORDRECHT = new Gemeentecode("0505");
    private static final AgbCode AANBIEDER = new AgbCode("98000001");
    private static final LocalDate NIEUWJAAR = LocalDate.of(2026, 1, 1);

    @TempDir
    Path map;

    @Test
    void loadsTheShippedContracts() {
        Contractboek boek = meegeleverd();

        assertThat(boek.contracten())
                .extracting(Contract::versieaanduiding)
                .containsExactly(
                        "drechtsteden-bandbreedte/2026-1",
                        "drechtsteden-ib/2026-1",
                        "meierij-2020/2020-1",
                        "peelgemeenten-2025/2025-1");
        assertThat(contract().gemeenten())
                .extracting(Gemeentecode::code)
                .containsExactlyInAnyOrderElementsOf(DRECHTSTEDEN);
        assertThat(boek.kentGemeente(DORDRECHT)).isTrue();
        assertThat(boek.kentGemeente(new Gemeentecode("0363"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"drechtsteden-bandbreedte", "drechtsteden-ib", "meierij-2020", "peelgemeenten-2025"})
    void loadsEachShippedContractOnItsOwn(String id) throws IOException {
        Contract contract = geladen(Files.readString(MEEGELEVERD.resolve(id + ".yaml")))
                .contracten()
                .get(0);

        assertThat(contract.id()).isEqualTo(id);
        assertThat(contract.producten()).hasSizeGreaterThan(5);
    }

    @Test
    void pricesMinutesByTheHour() {
        Contractproduct ib2 = meegeleverd()
                .contract(DORDRECHT, AANBIEDER, NIEUWJAAR, "02", "IB2")
                .flatMap(c -> c.product("02", "IB2"))
                .orElseThrow();

        assertThat(ib2.declaratieEenheden()).containsExactly(Eenheid.MINUUT);
        assertThat(ib2.tarievenOp(NIEUWJAAR)).isEqualTo(Map.of(Eenheid.UUR, 7350L));
        assertThat(ib2.tarievenOp(NIEUWJAAR.minusDays(1))).isEmpty();
    }

    @Test
    void holdsFromTheFirstDayForNamedAanbiedersOnly() {
        Contractboek boek = meegeleverd();

        assertThat(boek.contract(DORDRECHT, AANBIEDER, NIEUWJAAR)).isPresent();
        assertThat(boek.contract(DORDRECHT, AANBIEDER, NIEUWJAAR.minusDays(1))).isEmpty();
        assertThat(boek.contract(DORDRECHT, new AgbCode("98000004"), NIEUWJAAR)).isEmpty();
        assertThat(boek.contract(new Gemeentecode("0363"), AANBIEDER, NIEUWJAAR))
                .isEmpty();
        assertThat(boek.contract(DORDRECHT, AANBIEDER, NIEUWJAAR, "02", "IB9")).isEmpty();
        assertThat(boek.contract(DORDRECHT, AANBIEDER, NIEUWJAAR, "03", "IB1")).isEmpty();
    }

    @Test
    void refusesASecondProductcodeWithACodeThatMayStandThere() {
        assertThat(contract().eenProductcode())
                .containsExactly(new EenProductcodegroep(
                        "individuele-begeleiding",
                        Set.of("IB1", "IB2", "IB3", "BGL", "BGM", "BGZ"),
                        Gevolg.WEIGEREN,
                        Optional.of("S329"),
                        Gevolg.WEIGEREN,
                        Optional.of("S329")));
    }

    @Test
    void saysOfWhatTheGemeenteIsToldAndNothingWhenThatIsNotAgreed() throws IOException {
        assertThat(contract().signalen())
                .isEqualTo(new Signaalafspraken(Optional.of(8), Optional.of(1), Optional.of(42)));

        String tekst = Files.readString(MEEGELEVERD.resolve("drechtsteden-ib.yaml"));
        Files.writeString(
                map.resolve("zonder.yaml"),
                tekst.replaceAll("(?s)\nsignalen:.*", "\nsignalen:\n  evaluatie: {per-jaar: 2}\n"));
        Contract met = Contractlader.laad(map, (code, dag) -> true).contracten().get(0);
        assertThat(met.signalen()).isEqualTo(new Signaalafspraken(Optional.empty(), Optional.of(2), Optional.empty()));

        Files.writeString(map.resolve("zonder.yaml"), tekst.replaceAll("(?s)\nsignalen:.*", "\n"));
        Contract zonder =
                Contractlader.laad(map, (code, dag) -> true).contracten().get(0);
        assertThat(zonder.signalen()).isEqualTo(Signaalafspraken.GEEN);
    }

    @Test
    void handsThePolicyOfTheContractToProductsWithoutTheirOwn() throws IOException {
        String tekst = Files.readString(IB)
                .replace(
                        "naam: Individuele begeleiding 3",
                        "benutting: {grondslag: kalenderweken, ondergrens: 82.5, bovengrens: 100}");
        Contract contract = geladen(tekst).contracten().get(0);

        assertThat(contract.product("02", "IB1").orElseThrow().benutting())
                .contains(beleid(Benuttingsbeleid.Grondslag.DAGEN, "80", "120"));
        assertThat(contract.product("02", "IB3").orElseThrow().benutting())
                .contains(beleid(Benuttingsbeleid.Grondslag.KALENDERWEKEN, "82.5", "100"));
    }

    @Test
    void letsEveryAanbiederTakePartWhenTheContractSaysSo() throws IOException {
        String tekst = Files.readString(IB).replaceAll("(?s)aanbieders:\n.*?\n\n", "aanbieders: alle\n\n");

        assertThat(geladen(tekst).contract(DORDRECHT, new AgbCode("98000099"), NIEUWJAAR))
                .isPresent();
    }

    @Test
    void picksOfTwoContractsTheOneWithTheProduct() throws IOException {
        String tekst = Files.readString(IB);
        Files.writeString(map.resolve("a.yaml"), tekst);
        Files.writeString(
                map.resolve("b.yaml"),
                tekst.replace("contract: drechtsteden-ib", "contract: anders")
                        .replaceAll("\\b(IB|BG)([123LMZ])\\b", "H$1$2"));
        Contractboek boek = Contractlader.laad(map, (code, dag) -> true);

        assertThat(boek.contracten(DORDRECHT, AANBIEDER, NIEUWJAAR)).hasSize(2);
        assertThat(boek.contract(DORDRECHT, AANBIEDER, NIEUWJAAR, "02", "IB1"))
                .map(Contract::id)
                .contains("drechtsteden-ib");
        assertThat(boek.contract(DORDRECHT, AANBIEDER, NIEUWJAAR, "02", "HIB1"))
                .map(Contract::id)
                .contains("anders");
    }

    @Test
    void asksForGemeentenOnTheFirstDayOfTheContract() throws IOException {
        Files.copy(IB, map.resolve("ib.yaml"));

        assertThatThrownBy(() -> Contractlader.laad(map, (code, dag) -> dag.isAfter(NIEUWJAAR)))
                .isInstanceOf(Contractfouten.class)
                .hasMessageContaining("gemeente 0505 staat op 2026-01-01 niet in de lijst van CBS");
    }

    @Test
    void refusesAFileOfMoreThanOneMegabyte() throws IOException {
        Files.writeString(map.resolve("groot.yaml"), "#".repeat(Yamlvorm.MEESTE_BYTES + 1));

        assertThatThrownBy(() -> Contractlader.laad(map, (code, dag) -> true))
                .hasMessage("groot.yaml: het bestand is groter dan 1 MB. Splits het.");
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        assertThatThrownBy(() -> Contractlader.laad(map.resolve("weg"), (code, dag) -> true))
                .isInstanceOf(Contractfouten.class)
                .hasMessage("weg: deze map met contracten is niet te lezen. Geef een bestaande map op.");
    }

    @Test
    void knowsNoContractInAnEmptyFolder() {
        assertThat(Contractlader.laad(map, (code, dag) -> true).contracten()).isEmpty();
    }

    private static Benuttingsbeleid beleid(Benuttingsbeleid.Grondslag grondslag, String onder, String boven) {
        return new Benuttingsbeleid(grondslag, new BigDecimal(onder), new BigDecimal(boven), false);
    }

    private Contractboek geladen(String tekst) throws IOException {
        Files.writeString(map.resolve("contract.yaml"), tekst);
        return Contractlader.laad(map, (code, dag) -> true);
    }

    private static Contract contract() {
        return meegeleverd()
                .contract(DORDRECHT, AANBIEDER, NIEUWJAAR, "02", "IB1")
                .orElseThrow();
    }

    private static Contractboek meegeleverd() {
        return Contractlader.laad(MEEGELEVERD, (code, dag) -> true);
    }
}
