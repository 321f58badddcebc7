package nl.berichtenstraat.verslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.berichtenstraat.verslag.Telling.Cel;
import org.junit.jupiter.api.Test;

class TellingTest {

    @Test
    void showsEverythingToWhoMaySeeIt() {
        Telling telling = telling(false);

        assertThat(telling.isVolledig()).isTrue();
        assertThat(cellen(telling)).containsExactly(List.of("2", "40"), List.of("30", "600"), List.of("9", "180"));
    }

    @Test
    void hidesSmallFiguresAndWhatTheyCouldBeFoundWith() {
        Telling telling = telling(true);

        assertThat(telling.isVolledig()).isFalse();
        assertThat(cellen(telling))
                .containsExactly(
                        List.of("< 5", "afgeschermd"), List.of("30", "600"), List.of("afgeschermd", "afgeschermd"));
        assertThat(telling.tabel().voet().orElseThrow().cellen()).containsExactly("41", "afgeschermd");
    }

    @Test
    void hidesTogetherWhatTellsSomethingAboutEachOther() {
        Telling telling = new Telling("Stroom", List.of("Maand", "In", "Uit", "Ander"), true);
        telling.samen(0, 1);
        telling.rij("mei", Cel.aantal(2), Cel.aantal(0), Cel.aantal(50));
        telling.rij("juni", Cel.aantal(20), Cel.aantal(10), Cel.aantal(50));

        assertThat(cellen(telling))
                .containsExactly(List.of("< 5", "afgeschermd", "50"), List.of("afgeschermd", "afgeschermd", "50"));
    }

    private static Telling telling(boolean afschermen) {
        Telling telling = new Telling("Cliënten", List.of("Groep", "Cliënten", "Minuten"), afschermen);
        telling.rij("a", Cel.aantal(2), Cel.over(2, "40"));
        telling.rij("b", Cel.aantal(30), Cel.over(30, "600"));
        telling.rij("c", Cel.aantal(9), Cel.over(9, "180"));
        telling.voet("Samen", Cel.aantal(41), Cel.over(3, "weinig"));
        return telling;
    }

    private static List<List<String>> cellen(Telling telling) {
        return telling.tabel().rijen().stream().map(Cijfertabel.Rij::cellen).toList();
    }
}
