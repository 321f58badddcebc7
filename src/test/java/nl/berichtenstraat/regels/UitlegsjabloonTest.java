package nl.berichtenstraat.regels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class UitlegsjabloonTest {

    private final Uitlegsjabloon sjabloon =
            Uitlegsjabloon.van("TR000", "De {naam} is {dag}. Kies voor {naam} een dag na {dag}.");

    @Test
    void putsEachValueAtItsPlaces() {
        assertThat(sjabloon.vul("dag", "01-08-2026", "naam", "Begindatum"))
                .isEqualTo("De Begindatum is 01-08-2026. Kies voor Begindatum een dag na 01-08-2026.");
    }

    @Test
    void leavesValuesAsTheyAre() {
        assertThat(sjabloon.vul("naam", "{dag}", "dag", 5)).isEqualTo("De {dag} is 5. Kies voor {dag} een dag na 5.");
    }

    @Test
    void needsNoValuesWithoutPlaces() {
        assertThat(Uitlegsjabloon.van("TR000", "Vul Huis in.").vul()).isEqualTo("Vul Huis in.");
    }

    @Test
    void refusesToLeaveAPlaceEmpty() {
        assertThatIllegalStateException()
                .isThrownBy(() -> sjabloon.vul("naam", "Begindatum"))
                .withMessageContaining("TR000")
                .withMessageContaining("{dag}");
    }

    @Test
    void refusesAValueThatTheTextDoesNotUse() {
        assertThatIllegalStateException()
                .isThrownBy(() -> sjabloon.vul("naam", "Begindatum", "dag", 5, "maand", 8))
                .withMessageContaining("TR000")
                .withMessageContaining("{maand}");
    }

    @Test
    void refusesATextWithALooseBrace() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Uitlegsjabloon.van("TR000", "Kies {een dag}."))
                .withMessageContaining("TR000");
        assertThatIllegalStateException().isThrownBy(() -> Uitlegsjabloon.van("TR000", "Kies dag}."));
    }

    @Test
    void namesTheKeyThatHasNoText() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Uitlegsjablonen.van("TR000.nooit"))
                .withMessageContaining("TR000.nooit");
    }
}
