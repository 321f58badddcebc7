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

class ContractladerTest {

    private static final Path MEEGELEVERD = Path.of("config/contracten");
    private static final Set<String> DRECHTSTEDEN = Set.of("0482", "0505", "0523", "0531", "0590", "0610", "0642");
    private static final Gemeentecode DORDRECHT = new Gemeentecode("0505");
    private static final AgbCode AANBIEDER = new AgbCode("98000001");
    private static final LocalDate NIEUWJAAR = LocalDate.of(2026, 1, 1);

    @TempDir
    Path map;

    @Test
    void loadsTheShippedContractForAllDrechtsteden() {
        Contractboek boek = meegeleverd();

        assertThat(boek.gemeenten()).extracting(Gemeentecode::code).containsExactlyInAnyOrderElementsOf(DRECHTSTEDEN);
        assertThat(boek.contracten()).extracting(Contract::versieaanduiding).containsExactly("drechtsteden-ib/2026-1");
        assertThat(boek.kentGemeente(DORDRECHT)).isTrue();
        assertThat(boek.kentGemeente(new Gemeentecode("0363"))).isFalse();
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
                        Set.of("IB1", "IB2", "IB3"),
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
        String tekst = Files.readString(MEEGELEVERD.resolve("drechtsteden-ib.yaml"))
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
        String tekst = Files.readString(MEEGELEVERD.resolve("drechtsteden-ib.yaml"))
                .replaceAll("(?s)aanbieders:\n.*?\n\n", "aanbieders: alle\n\n");

        assertThat(geladen(tekst).contract(DORDRECHT, new AgbCode("98000099"), NIEUWJAAR))
                .isPresent();
    }

    @Test
    void picksOfTwoContractsTheOneWithTheProduct() throws IOException {
        String tekst = Files.readString(MEEGELEVERD.resolve("drechtsteden-ib.yaml"));
        Files.writeString(map.resolve("a.yaml"), tekst);
        Files.writeString(
                map.resolve("b.yaml"),
                tekst.replace("contract: drechtsteden-ib", "contract: anders").replaceAll("IB([123])", "HH$1"));
        Contractboek boek = Contractlader.laad(map, (code, dag) -> true);

        assertThat(boek.contracten(DORDRECHT, AANBIEDER, NIEUWJAAR)).hasSize(2);
        assertThat(boek.contract(DORDRECHT, AANBIEDER, NIEUWJAAR, "02", "IB1"))
                .map(Contract::id)
                .contains("drechtsteden-ib");
        assertThat(boek.contract(DORDRECHT, AANBIEDER, NIEUWJAAR, "02", "HH1"))
                .map(Contract::id)
                .contains("anders");
    }

    @Test
    void asksForGemeentenOnTheFirstDayOfTheContract() {
        assertThatThrownBy(() -> Contractlader.laad(MEEGELEVERD, (code, dag) -> dag.isAfter(NIEUWJAAR)))
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
    void knowsNoGemeenteWithoutContracts() {
        assertThat(Contractlader.laad(map, (code, dag) -> true).gemeenten()).isEmpty();
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
        return Contractlader.laad(MEEGELEVERD, (code, dag) -> DRECHTSTEDEN.contains(code));
    }
}
