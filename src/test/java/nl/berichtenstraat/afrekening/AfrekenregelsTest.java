package nl.berichtenstraat.afrekening;

import static nl.berichtenstraat.afrekening.Toewijzingen.AANBIEDER;
import static nl.berichtenstraat.afrekening.Toewijzingen.CLIENT;
import static nl.berichtenstraat.afrekening.Toewijzingen.DORDRECHT;
import static nl.berichtenstraat.afrekening.Toewijzingen.gewoon;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.bericht.Product;
import nl.berichtenstraat.bericht.Toewijzing;
import nl.berichtenstraat.contract.Contract;
import nl.berichtenstraat.contract.Contractlader;
import nl.berichtenstraat.register.Boekregel.Clientmaandsleutel;
import nl.berichtenstraat.register.Declaratieregister.Clientmaand;
import nl.berichtenstraat.register.Declaratieregister.OpToewijzing;
import nl.berichtenstraat.register.Geleverd;
import org.junit.jupiter.api.Test;

class AfrekenregelsTest {

    private static final Contract CONTRACT = Contractlader.laad(Path.of("config/contracten"), (code, dag) -> true)
            .contract(DORDRECHT, AANBIEDER, LocalDate.of(2026, 8, 1), "02", "IB1")
            .orElseThrow();
    private static final Clientmaandsleutel OVER = new Clientmaandsleutel(CLIENT, "02", "IB1", YearMonth.of(2026, 8));

    @Test
    void settlesTheDifferenceWithWhatWasSettledBefore() {
        Afrekenregel regel = regel(Optional.of(CONTRACT), gewoon());

        assertThat(regel.toegekend()).isEqualTo(48_960);
        assertThat(regel.eerderAfgerekend()).isEqualTo(61_200);
        assertThat(regel.verschil()).isEqualTo(-12_240);
        assertThat(regel.vorm()).contains("inspanning");
        assertThat(regel.beleid()).contains("drechtsteden-ib/2026-1");
    }

    @Test
    void judgesByThePolicyOfTheProduct() {
        assertThat(regel(Optional.of(CONTRACT), gewoon()).zijde()).isEqualTo(Zijde.BINNEN);
    }

    @Test
    void countsAssignmentsOfTheProductOnly() {
        Toewijzingen anderProduct = gewoon().nummer(3).product(new Product("02", Optional.of("IB2")));

        assertThat(regel(Optional.of(CONTRACT), gewoon(), anderProduct))
                .isEqualTo(regel(Optional.of(CONTRACT), gewoon()));
    }

    @Test
    void cannotWeighLinesOnAnAssignmentWithoutProductcode() {
        Toewijzingen aspecifiek =
                gewoon().product(new Product("02", Optional.empty())).zonderOmvang();

        assertThat(regel(Optional.of(CONTRACT), aspecifiek).benutting().berekening())
                .contains("toewijzing 1 heeft geen omvang");
    }

    @Test
    void settlesNothingWithoutAContractAndSaysWhy() {
        Afrekenregel regel = regel(Optional.empty(), gewoon());

        assertThat(regel.verschuldigd()).isEmpty();
        assertThat(regel.verschil()).isZero();
        assertThat(regel.geparkeerd()).isEqualTo(-12_240);
        assertThat(regel.zijde()).isEqualTo(Zijde.ONBEPAALD);
        assertThat(regel.reden())
                .contains(
                        "geen contract heeft product IB1 in categorie 02 in 2026-08 tussen deze gemeente en aanbieder;"
                                + " er wordt niets afgerekend tot er een is");
    }

    @Test
    void owesNothingForAMonthOfWhichNothingWasGrantedAlsoWithoutAContract() {
        Clientmaand leeg =
                new Clientmaand(OVER, List.of(new OpToewijzing(1, 0, 48_960, 0, 0, false)), List.of(), false, 0);

        Afrekenregel regel = van(leeg, List.of(), Optional.empty(), 0);

        assertThat(regel.reden()).isEmpty();
        assertThat(regel.verschuldigd()).map(Verschuldigd::cent).contains(0L);
    }

    private static Afrekenregel regel(Optional<Contract> contract, Toewijzingen... toewijzingen) {
        List<Toewijzing> vanClient =
                Stream.of(toewijzingen).map(Toewijzingen::maak).toList();
        return van(maand(), Afrekenregels.tellend(maand(), vanClient), contract, 61_200);
    }

    private static Afrekenregel van(
            Clientmaand maand, List<Toewijzing> tellend, Optional<Contract> contract, long eerder) {
        Optional<Productafspraak> afspraak =
                contract.map(c -> new Productafspraak(c, c.product("02", "IB1").orElseThrow()));
        return Afrekenregels.van(maand, tellend, Afrekenregels.feiten(maand, tellend), afspraak, eerder);
    }

    private static Clientmaand maand() {
        Periode augustus = Periode.van(YearMonth.of(2026, 8));
        return new Clientmaand(
                OVER,
                List.of(new OpToewijzing(1, 480, 48_960, 48_960, 61_200, true)),
                List.of(new Geleverd(augustus, 480, Eenheid.MINUUT, 48_960)),
                true,
                -12_240);
    }
}
