package nl.berichtenstraat.contract.kostprijs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class GetalTest {

    private static final Getal DERDE = Getal.van(1).door(Getal.van(3));

    @Test
    void countsWithThirdsWithoutLosingAnything() {
        assertThat(DERDE.plus(DERDE).plus(DERDE)).isEqualTo(Getal.van(1));
        assertThat(Getal.van(new BigDecimal("0.50"))).isEqualTo(new Getal(BigInteger.ONE, BigInteger.TWO));
    }

    @Test
    void roundsHalfACentUp() {
        assertThat(getal("61.5").afgerond(0)).isEqualTo("62");
        assertThat(getal("61.4999999999").afgerond(0)).isEqualTo("61");
        assertThat(Getal.van(2).door(Getal.van(3)).afgerond(4)).isEqualTo("0.6667");
    }

    @Test
    void neverGoesBelowNothing() {
        assertThat(Getal.van(2).minstensNulNa(Getal.van(3))).isEqualTo(Getal.NUL);
        assertThat(Getal.van(3).minstensNulNa(Getal.van(2))).isEqualTo(Getal.van(1));
        assertThat(Getal.van(101).restVanHonderd()).isEqualTo(Getal.NUL);
        assertThatThrownBy(() -> Getal.van(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Getal.van(1).door(Getal.NUL)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readsNumbersWithTrailingZeroesAndPowers() {
        assertThat(Getal.van(new BigDecimal("1.9E+3"))).isEqualTo(Getal.van(1900));
        assertThat(getal("8.3300")).isEqualTo(getal("8.33"));
    }

    @Property
    void takesAShareAndTheRestTogetherAsTheWhole(
            @ForAll @IntRange(max = 1_000_000) int heel, @ForAll @IntRange(max = 10_000) int deel) {
        Getal percentage = Getal.van(BigDecimal.valueOf(deel, 2));
        Getal rest = percentage.restVanHonderd();
        assertThat(Getal.van(heel).procent(percentage).plus(Getal.van(heel).procent(rest)))
                .isEqualTo(Getal.van(heel));
    }

    @Property
    void ordersAsNumbersDo(@ForAll @IntRange(max = 1000) int een, @ForAll @IntRange(max = 1000) int ander) {
        Getal a = Getal.van(een).maal(DERDE);
        Getal b = Getal.van(ander).maal(DERDE);
        assertThat(a.isMeerDan(b)).isEqualTo(een > ander);
    }

    private static Getal getal(String tekst) {
        return Getal.van(new BigDecimal(tekst));
    }
}
