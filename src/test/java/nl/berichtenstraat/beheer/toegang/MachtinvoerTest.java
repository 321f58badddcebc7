package nl.berichtenstraat.beheer.toegang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import nl.berichtenstraat.beheer.web.Webfout;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.register.Toegangsregister.Macht;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MachtinvoerTest {

    @Test
    void readsRoleAndScope() {
        assertThat(lees("beheerder", "", "")).isEqualTo(new Macht("beheerder", Bereik.alles()));
        assertThat(lees("lezer", "", "")).isEqualTo(new Macht("lezer", Bereik.alles()));
        assertThat(lees("aanbieder", "12345678", ""))
                .isEqualTo(new Macht("aanbieder", Bereik.van(new AgbCode("12345678"))));
        assertThat(lees("gemeente", "", "0505, 0523"))
                .isEqualTo(
                        new Macht("gemeente", Bereik.van(Set.of(new Gemeentecode("0505"), new Gemeentecode("0523")))));
        assertThat(lees("systeem", "", "0505"))
                .isEqualTo(new Macht("systeem", Bereik.van(Set.of(new Gemeentecode("0505")))));
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', ''",
        "directeur, '', ''",
        "BEHEERDER, '', ''",
        "beheerder, 12345678, ''",
        "beheerder, '', 0505",
        "aanbieder, '', ''",
        "aanbieder, '', 0505",
        "aanbieder, 12345678, 0505",
        "aanbieder, 1234567, ''",
        "aanbieder, 1234567x, ''",
        "gemeente, '', ''",
        "gemeente, '', ' , '",
        "gemeente, '', 505",
        "gemeente, '', Dordrecht",
        "gemeente, 12345678, 0505",
        "lezer, 12345678, 0505",
        "systeem, 12345678, 0505"
    })
    void refusesAScopeThatDoesNotFitTheRole(String rol, String aanbieder, String gemeenten) {
        assertThatThrownBy(() -> lees(rol, aanbieder, gemeenten))
                .isInstanceOfSatisfying(
                        Webfout.class, fout -> assertThat(fout.status()).isEqualTo(400));
    }

    private static Macht lees(String rol, String aanbieder, String gemeenten) {
        return Machtinvoer.lees(rol, gevuld(aanbieder), gevuld(gemeenten));
    }

    private static Optional<String> gevuld(String tekst) {
        return Optional.of(tekst).filter(t -> !t.isEmpty());
    }
}
