package nl.berichtenstraat.ggk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.berichtenstraat.ggk.Partijcode.Soort;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartijcodeTest {

    @ParameterizedTest
    @CsvSource({
        "0548, GEMEENTE, DI01 DU01 FO01, DI01 DU01 FO01",
        "01023456, AANBIEDER, DI01 DU01 FO01, DI01 DU01 FO01",
        "SVB, UITVOERDER, DI01 DU01 FO01, DI01 DU01 FO01",
        "CAK, UITVOERDER, DI01 DU01 FO01, DI01 DU01 FO01",
        "CBS, UITVOERDER, DI01 DU01 FO01, DI01 DU01 FO01",
        "UWV, UITVOERDER, DI01 DU01 FO01, DI01 DU01 FO01",
        "VWS, UITVOERDER, DI01 DU01 FO01, DI01 DU01 FO01",
        "VECOZO, VECOZO, DU01 FO01, ''",
        "IB, BEHEERDER, FO01, ''",
        "BIDN, BEHEERDER, FO01, ''",
        "RINIS, RINIS, FO01, ''",
    })
    void knowsEveryPartyAndItsRoles(String code, Soort soort, String zendt, String ontvangt) {
        assertThat(Partijcode.van(code)).hasValueSatisfying(partij -> {
            assertThat(partij).isEqualTo(new Partijcode(code, soort));
            assertThat(alleWaarvoor(partij::magZenden)).isEqualTo(zendt);
            assertThat(alleWaarvoor(partij::magOntvangen)).isEqualTo(ontvangt);
        });
    }

    private static String alleWaarvoor(Predicate<Berichtcode> rol) {
        return Arrays.stream(Berichtcode.values()).filter(rol).map(Enum::name).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "548", "05480", "1023456", "010234567", "cak", "CAK ", "00000001234567890000", "٠٥٤٨"})
    void knowsNoOtherParty(String code) {
        assertThat(Partijcode.van(code)).isEmpty();
    }
}
