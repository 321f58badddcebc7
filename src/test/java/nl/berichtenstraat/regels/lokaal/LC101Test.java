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

class LC101Test {

    private static final Plaats PLAATS = Plaats.van("/Bericht/Client/ToegewezenProducten/ToegewezenProduct[1]", 40);
    private static final Periode AUGUSTUS = periode("2026-08-01", "2026-08-31");

    @Test
    void acceptsAClientWithoutAnotherCodeOfTheGroup() {
        assertThat(weigerend()).isEmpty();
    }

    @Test
    void acceptsTermsThatFollowEachOther() {
        assertThat(weigerend(ander("2026-07-01", "2026-07-31"), ander("2026-09-01", "2026-12-31")))
                .isEmpty();
    }

    @Test
    void refusesTermsThatShareADayAndSaysWhich() {
        Bevinding bevinding = weigerend(ander("2026-07-01", "2026-08-01")).get(0);

        assertThat(bevinding.uitleg())
                .contains("ib")
                .contains("IB1")
                .contains("IB2")
                .contains("01-08-2026 t/m 01-08-2026")
                .doesNotContain("2002");
        assertThat(bevinding.plaats()).isEqualTo(PLAATS);
    }

    @Test
    void answersAsTheContractSaysAndNamesItsVersion() {
        Bevinding bevinding = weigerend(ander("2026-08-31", "2026-12-31")).get(0);

        assertThat(bevinding.regel()).isEqualTo("LC101");
        assertThat(bevinding.niveau()).isEqualTo(Controleniveau.BERICHTOVERSTIJGEND);
        assertThat(bevinding.keurtAf()).isTrue();
        assertThat(bevinding.retourcode()).contains("9332");
        assertThat(bevinding.contract()).contains("drechtsteden-ib/2026-1");
    }

    @Test
    void rejectsNothingWhenTheContractOnlySignals() {
        Bevinding bevinding = toets(Gevolg.SIGNALEREN, Optional.empty(), ander("2026-08-31", "2026-12-31"))
                .get(0);

        assertThat(bevinding.keurtAf()).isFalse();
        assertThat(bevinding.retourcode()).isEmpty();
    }

    @Test
    void reportsEachOtherAssignment() {
        assertThat(weigerend(ander("2026-08-01", "2026-08-31"), ander("2026-08-15", "2026-08-15")))
                .hasSize(2);
    }

    @Test
    void readsATermWithoutEnd() {
        Productcodebeeld beeld = beeld(
                new Periode(LocalDate.of(2026, 8, 1), Periode.OPEN_EINDE),
                Gevolg.AFKEUREN,
                Optional.of("9332"),
                new Andere(2002, "IB2", new Periode(LocalDate.of(2026, 9, 1), Periode.OPEN_EINDE)));

        assertThat(toets(beeld))
                .singleElement()
                .satisfies(bevinding -> assertThat(bevinding.uitleg())
                        .contains("vanaf 01-09-2026")
                        .doesNotContain("9999"));
    }

    private static List<Bevinding> weigerend(Andere... andere) {
        return toets(Gevolg.AFKEUREN, Optional.of("9332"), andere);
    }

    private static List<Bevinding> toets(Gevolg gevolg, Optional<String> retourcode, Andere... andere) {
        return toets(beeld(AUGUSTUS, gevolg, retourcode, andere));
    }

    private static List<Bevinding> toets(Productcodebeeld beeld) {
        List<Bevinding> bevindingen = new ArrayList<>();
        LC101.toets(beeld, bevindingen::add);
        return bevindingen;
    }

    private static Productcodebeeld beeld(
            Periode periode, Gevolg gevolg, Optional<String> retourcode, Andere... andere) {
        return new Productcodebeeld(
                PLAATS, "ib", "IB1", periode, List.of(andere), gevolg, retourcode, "drechtsteden-ib/2026-1");
    }

    private static Andere ander(String begin, String eind) {
        return new Andere(2002, "IB2", periode(begin, eind));
    }

    private static Periode periode(String begin, String eind) {
        return new Periode(LocalDate.parse(begin), LocalDate.parse(eind));
    }
}
