package nl.berichtenstraat.regels.inbericht;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class VingerafdrukkenTest {

    @Property
    void answersAsASetOfKeysWould(@ForAll @Size(max = 300) List<@AlphaChars @StringLength(max = 2) String> sleutels) {
        Vingerafdrukken vingerafdrukken = new Vingerafdrukken();
        Set<String> gezien = new HashSet<>();
        for (String sleutel : sleutels) {
            assertThat(vingerafdrukken.bevat(sleutel)).isEqualTo(gezien.contains(sleutel));
            assertThat(vingerafdrukken.voegToe(sleutel)).isEqualTo(gezien.add(sleutel));
        }
        assertThat(vingerafdrukken.aantal()).isEqualTo(gezien.size());
    }

    @Test
    void remembersEveryKeyWhileItGrows() {
        Vingerafdrukken vingerafdrukken = new Vingerafdrukken();
        for (int i = 0; i < 100_000; i++) {
            assertThat(vingerafdrukken.voegToe("RN" + i)).isTrue();
        }
        for (int i = 0; i < 100_000; i++) {
            assertThat(vingerafdrukken.bevat("RN" + i)).isTrue();
        }
        assertThat(vingerafdrukken.bevat("RN100000")).isFalse();
        assertThat(vingerafdrukken.bytesInGebruik()).isLessThanOrEqualTo(48L * 100_000);
    }

    @Test
    void keepsPartsApart() {
        Vingerafdrukken vingerafdrukken = new Vingerafdrukken();
        vingerafdrukken.voegToe("AB", "C");
        assertThat(vingerafdrukken.bevat("A", "BC")).isFalse();
        assertThat(vingerafdrukken.bevat("ABC")).isFalse();
        assertThat(vingerafdrukken.bevat("AB", "C", "")).isFalse();
        assertThat(vingerafdrukken.bevat("AB", "C")).isTrue();
    }

    @Test
    void remembersTheEmptyKey() {
        Vingerafdrukken vingerafdrukken = new Vingerafdrukken();
        assertThat(vingerafdrukken.bevat("")).isFalse();
        assertThat(vingerafdrukken.voegToe("")).isTrue();
        assertThat(vingerafdrukken.voegToe("")).isFalse();
    }
}
