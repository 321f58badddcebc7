package nl.berichtenstraat.afrekening;

import static nl.berichtenstraat.afrekening.Toewijzingen.AANBIEDER;
import static nl.berichtenstraat.afrekening.Toewijzingen.CLIENT;
import static nl.berichtenstraat.afrekening.Toewijzingen.DORDRECHT;
import static nl.berichtenstraat.afrekening.Toewijzingen.gewoon;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.bericht.Product;
import nl.berichtenstraat.bericht.Toewijzing;
import nl.berichtenstraat.contract.Contract;
import nl.berichtenstraat.contract.Contractlader;
import nl.berichtenstraat.register.Declaratieregister.Clientmaand;
import org.junit.jupiter.api.Test;

class AfrekenregelsTest {

    private static final Contract CONTRACT =
            Contractlader.laad(Path.of("config/contracten"), (code, dag) -> true).contracten().stream()
                    .filter(contract -> contract.id().equals("drechtsteden-ib"))
                    .findFirst()
                    .orElseThrow();

    @Test
    void settlesTheDifferenceWithWhatWasSettledBefore() {
        Afrekenregel regel = regel(Optional.of(CONTRACT), gewoon());

        assertThat(regel.toegekend()).isEqualTo(48_960);
        assertThat(regel.eerderAfgerekend()).isEqualTo(61_200);
        assertThat(regel.verschil()).isEqualTo(-12_240);
        assertThat(regel.beleid()).contains("drechtsteden-ib/2026-1");
    }

    @Test
    void judgesByThePolicyOfTheProduct() {
        assertThat(regel(Optional.of(CONTRACT), gewoon()).benutting().zijde()).isEqualTo(Zijde.BINNEN);
    }

    @Test
    void countsAssignmentsOfTheProductWithThisAanbiederOnly() {
        Toewijzingen andereAanbieder = gewoon().nummer(2).aanbieder("98000002");
        Toewijzingen anderProduct = gewoon().nummer(3).product(new Product("02", Optional.of("IB2")));

        assertThat(regel(Optional.of(CONTRACT), gewoon(), andereAanbieder, anderProduct))
                .isEqualTo(regel(Optional.of(CONTRACT), gewoon()));
    }

    @Test
    void countsNothingOfAnotherGemeente() {
        Afrekenregel regel = Afrekenregels.van(
                maand(), new Gemeentecode("0610"), AANBIEDER, List.of(gewoon().maak()), Optional.of(CONTRACT));

        assertThat(regel.benutting().toegewezenMinuten()).hasValue(0);
    }

    @Test
    void cannotWeighLinesOnAnAssignmentWithoutProductcode() {
        Toewijzingen aspecifiek =
                gewoon().product(new Product("02", Optional.empty())).zonderOmvang();

        assertThat(regel(Optional.of(CONTRACT), aspecifiek).benutting().berekening())
                .contains("toewijzing 1 heeft geen omvang");
    }

    @Test
    void settlesWithoutAContractButWithoutASide() {
        Afrekenregel regel = regel(Optional.empty(), gewoon());

        assertThat(regel.beleid()).isEmpty();
        assertThat(regel.verschil()).isEqualTo(-12_240);
        assertThat(regel.benutting().zijde()).isEqualTo(Zijde.ONBEPAALD);
    }

    private static Afrekenregel regel(Optional<Contract> contract, Toewijzingen... toewijzingen) {
        List<Toewijzing> vanClient =
                Stream.of(toewijzingen).map(Toewijzingen::maak).toList();
        return Afrekenregels.van(maand(), DORDRECHT, AANBIEDER, vanClient, contract);
    }

    private static Clientmaand maand() {
        return new Clientmaand(CLIENT, "02", "IB1", YearMonth.of(2026, 8), 480, 48_960, -12_240, List.of(1L));
    }
}
