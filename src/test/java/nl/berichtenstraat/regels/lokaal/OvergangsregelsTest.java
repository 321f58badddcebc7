package nl.berichtenstraat.regels.lokaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.bericht.Plaats;
import nl.berichtenstraat.regels.Bevinding;
import nl.berichtenstraat.regels.Bevinding.Gevolg;
import nl.berichtenstraat.regels.Controleniveau;
import nl.berichtenstraat.regels.lokaal.Productcodebeeld.Andere;
import org.junit.jupiter.api.Test;

/** LC102, LC103 and LC104: what the cases cannot show is how they put it. */
class OvergangsregelsTest {

    private static final Plaats PLAATS = Plaats.van("/Bericht/Client/ToegewezenProducten/ToegewezenProduct[1]", 40);
    private static final Periode OVERGANG = periode("2026-01-01", "2026-12-31");

    @Test
    void saysWhichCodeBeganAfterWhich() {
        Bevinding bevinding = lc102(oud("2026-05-01", "2026-06-30", nieuw("2026-01-01", "2026-03-31")))
                .get(0);

        assertThat(bevinding.uitleg()).contains("IB1 begint op 01-01-2026", "OB1 pas daarna, op 01-05-2026");
        assertThat(bevinding.niveau()).isEqualTo(Controleniveau.BERICHTOVERSTIJGEND);
        assertThat(bevinding.contract()).contains("drechtsteden-ib/2026-1");
    }

    @Test
    void readsAnOldCodeWithoutEnd() {
        assertThat(lc102(beeld(true, new Periode(LocalDate.of(2026, 2, 1), Periode.OPEN_EINDE), List.of())))
                .singleElement()
                .satisfies(bevinding -> assertThat(bevinding.uitleg())
                        .contains("vanaf 01-02-2026", "31-12-2026")
                        .doesNotContain("9999"));
    }

    @Test
    void leavesCodesThatBeginOnOneDayToTheRuleOfOneProductcode() {
        assertThat(lc102(oud("2026-01-01", "2026-03-31", nieuw("2026-01-01", "2026-12-31"))))
                .isEmpty();
    }

    @Test
    void saysWhichDaysAreMissingAndWhenToBegin() {
        assertThat(lc103(oud("2026-01-01", "2026-03-31", nieuw("2026-04-11", "2026-12-31"))))
                .singleElement()
                .satisfies(bevinding -> {
                    assertThat(bevinding.uitleg()).contains("01-04-2026 t/m 10-04-2026", "beginnen op 01-04-2026");
                    assertThat(bevinding.plaats().element()).isEqualTo("Einddatum");
                });
    }

    @Test
    void findsNoGapAfterAnOldCodeThatEndedBeforeTheTransition() {
        assertThat(lc103(oud("2025-01-01", "2025-12-30", nieuw("2026-04-01", "2026-12-31"))))
                .isEmpty();
        assertThat(lc103(oud("2025-01-01", "2025-12-31", nieuw("2026-04-01", "2026-12-31"))))
                .hasSize(1);
    }

    @Test
    void findsNoGapBetweenOtherAssignments() {
        Overgangsbeeld eerste = oud("2026-01-01", "2026-01-31", nieuw("2026-04-11", "2026-12-31"));
        Overgangsbeeld metLatereOude = new Overgangsbeeld(
                eerste.plaats(),
                eerste.overgang(),
                eerste.dagen(),
                true,
                eerste.productcode(),
                eerste.periode(),
                List.of(new Andere(3, "OB2", periode("2026-02-01", "2026-03-31"))),
                eerste.nieuwe(),
                eerste.gevolg(),
                eerste.retourcode(),
                eerste.contractversie());

        assertThat(lc103(metLatereOude)).isEmpty();
    }

    @Test
    void saysHowLongAnAssignmentMayBe() {
        Periode zonderEinde = new Periode(LocalDate.of(2026, 3, 1), Periode.OPEN_EINDE);
        List<Bevinding> bevindingen = new ArrayList<>();

        LC104.toets(new Looptijdbeeld(PLAATS, "BO4", zonderEinde, 6, "bandbreedte/1"), bevindingen::add);

        assertThat(bevindingen).singleElement().satisfies(bevinding -> {
            assertThat(bevinding.keurtAf()).isFalse();
            assertThat(bevinding.uitleg())
                    .contains("hoogstens 6 maanden", "vanaf 01-03-2026", "01-03-2026 t/m 31-08-2026")
                    .doesNotContain("9999");
        });
    }

    private static List<Bevinding> lc102(Overgangsbeeld beeld) {
        List<Bevinding> bevindingen = new ArrayList<>();
        LC102.toets(beeld, bevindingen::add);
        return bevindingen;
    }

    private static List<Bevinding> lc103(Overgangsbeeld beeld) {
        List<Bevinding> bevindingen = new ArrayList<>();
        LC103.toets(beeld, bevindingen::add);
        return bevindingen;
    }

    private static Overgangsbeeld oud(String begin, String eind, Andere nieuw) {
        return beeld(true, periode(begin, eind), List.of(nieuw));
    }

    private static Andere nieuw(String begin, String eind) {
        return new Andere(2, "IB1", periode(begin, eind));
    }

    private static Overgangsbeeld beeld(boolean isOud, Periode periode, List<Andere> nieuwe) {
        return new Overgangsbeeld(
                PLAATS,
                "naar-ib",
                OVERGANG,
                isOud,
                "OB1",
                periode,
                List.of(),
                nieuwe,
                Gevolg.AFKEUREN,
                Optional.of("S329"),
                "drechtsteden-ib/2026-1");
    }

    private static Periode periode(String begin, String eind) {
        return new Periode(LocalDate.parse(begin), LocalDate.parse(eind));
    }
}
