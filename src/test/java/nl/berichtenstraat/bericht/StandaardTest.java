package nl.berichtenstraat.bericht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What tells one standard from another is data. */
class StandaardTest {

    private static final Standaard IJW = Zusterstandaard.IJW;

    @Test
    void oursIsIWmo32() {
        assertThat(Standaard.ONZE.aanduiding()).isEqualTo("iWmo 3.2");
        assertThat(Standaard.ONZE.map()).isEqualTo("iwmo-3.2");
        assertThat(Standaard.ONZE.van()).isEqualTo(LocalDate.of(2023, 4, 3));
        assertThat(Standaard.ONZE.basisNamespace()).isEqualTo("http://www.istandaarden.nl/iwmo/3_2/basisschema/schema");
        assertThat(Berichtsoort.WMO305.namespace()).isEqualTo("http://www.istandaarden.nl/iwmo/3_2/wmo305/schema");
        assertThat(Standaard.ONZE.versie() + "." + Standaard.ONZE.subversie()).isEqualTo("3.2");
    }

    @Test
    void everyMessageHasTheCodeThatItsSchemaWants() throws IOException {
        for (Berichtsoort soort : Berichtsoort.values()) {
            try (InputStream in =
                    getClass().getResourceAsStream("/xsd/" + Standaard.ONZE.map() + "/" + soort.naam() + ".xsd")) {
                assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                        .contains("<xs:pattern value=\"" + soort.code() + "\"/>")
                        .contains("targetNamespace=\"" + soort.namespace() + "\"");
            }
        }
    }

    @Test
    void theSisterStandardHasOtherNamesAndCodesForTheSameMessages() {
        assertThat(IJW.aanduiding()).isEqualTo("iJw 3.2");
        assertThat(IJW.bericht("301")).isEqualTo("jw301");
        assertThat(IJW.namespace("301")).isEqualTo("http://www.istandaarden.nl/ijw/3_2/jw301/schema");
        assertThat(IJW.basisNamespace()).isEqualTo("http://www.istandaarden.nl/ijw/3_2/basisschema/schema");
        assertThat(IJW.berichtcodes().keySet())
                .isEqualTo(Arrays.stream(Berichtsoort.values())
                        .map(Berichtsoort::nummer)
                        .collect(Collectors.toSet()));
        assertThat(IJW.berichtcodes().values())
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(Standaard.ONZE.berichtcodes().values());
    }

    @Test
    void onlyOursLetsAidsOverlapAndCountsSixWeeksForHouseholdHelp() {
        Product rolstoel = new Product("11", Optional.of("11X01"));
        assertThat(Standaard.ONZE.magOverlappen(rolstoel)).isTrue();
        assertThat(Standaard.ONZE.magOverlappen(new Product("10", Optional.empty())))
                .isFalse();
        assertThat(Standaard.ONZE.magOverlappen(new Product("15", Optional.empty())))
                .isFalse();
        assertThat(Standaard.ONZE.vasteWeken("01")).hasValue(6);
        assertThat(IJW.magOverlappen(rolstoel)).isFalse();
        assertThat(IJW.vasteWeken("01")).isEmpty();
    }

    @Test
    void namesWhatIsMissing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Standaard.lees(new StringReader("naam = iWmo\n")))
                .withMessageContaining("stam");
    }
}
