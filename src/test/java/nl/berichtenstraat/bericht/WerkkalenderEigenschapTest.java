package nl.berichtenstraat.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class WerkkalenderEigenschapTest {

    private static final LocalDate EERSTE = LocalDate.of(2014, 1, 1);

    /** A term ends on a working day, and so many working days lie in it; a day less is a working day less. */
    @Property
    void endsATermOnTheDayThatCompletesIt(
            @ForAll @IntRange(max = 30_000) int begin, @ForAll @IntRange(min = 1, max = 60) int werkdagen) {
        LocalDate dag = EERSTE.plusDays(begin);

        LocalDate einde = Werkkalender.werkdagenNa(dag, werkdagen);

        assertThat(Werkkalender.isWerkdag(einde)).isTrue();
        assertThat(Werkkalender.werkdagenTussen(dag, einde)).isEqualTo(werkdagen);
        assertThat(Werkkalender.werkdagenTussen(dag, einde.minusDays(1))).isEqualTo(werkdagen - 1L);
    }

    @Property
    void addsUpTermsThatFollowEachOther(
            @ForAll @IntRange(max = 30_000) int begin,
            @ForAll @IntRange(max = 20) int eerst,
            @ForAll @IntRange(max = 20) int daarna) {
        LocalDate dag = EERSTE.plusDays(begin);

        assertThat(Werkkalender.werkdagenNa(Werkkalender.werkdagenNa(dag, eerst), daarna))
                .isEqualTo(Werkkalender.werkdagenNa(dag, eerst + daarna));
    }
}
