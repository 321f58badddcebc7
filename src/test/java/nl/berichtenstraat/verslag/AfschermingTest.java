package nl.berichtenstraat.verslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AfschermingTest {

    private static List<String> aantallen(Long... clienten) {
        Afscherming afscherming = new Afscherming(List.of(clienten));
        return IntStream.range(0, clienten.length).mapToObj(afscherming::aantal).toList();
    }

    @Test
    void showsGroupsOfFiveAndMoreAndThoseAboutNobody() {
        assertThat(aantallen(5L, 1200L, 0L)).containsExactly("5", "1.200", "0");
    }

    @Test
    void hidesOneMoreSoThatASmallGroupCannotBeFoundByTakingTheRestAway() {
        assertThat(aantallen(40L, 4L, 12L)).containsExactly("40", "< 5", "afgeschermd");
    }

    @Test
    void hidesMoreUntilOneOfTheHiddenIsAboutFiveForTheyMayAllBeTheSameClients() {
        assertThat(aantallen(40L, 1L, 2L, 9L)).containsExactly("40", "< 5", "< 5", "afgeschermd");
        assertThat(aantallen(40L, 3L, 2L, 9L)).containsExactly("40", "< 5", "< 5", "afgeschermd");
        assertThat(aantallen(40L, 3L, 3L, 5L, 9L)).containsExactly("40", "< 5", "< 5", "afgeschermd", "9");
    }

    @Test
    void hidesAllWhenNoneIsAboutFive() {
        assertThat(aantallen(4L, 3L, 0L)).containsExactly("< 5", "< 5", "0");
    }
}
