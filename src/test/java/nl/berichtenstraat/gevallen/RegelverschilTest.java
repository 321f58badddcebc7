package nl.berichtenstraat.gevallen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Only the lines that differ are shown. */
class RegelverschilTest {

    @Test
    void equalListsDoNotDiffer() {
        assertThat(tussen("a b", "a b").isLeeg()).isTrue();
    }

    @Test
    void aLineInTheMiddleDoesNotDragTheOthersAlong() {
        assertThat(tussen("a b c d", "a x b d")).isEqualTo(new Regelverschil(List.of("c"), List.of("x")));
    }

    @Test
    void orderMatters() {
        Regelverschil verschil = tussen("a b", "b a");
        assertThat(verschil.weg()).hasSize(1).isEqualTo(verschil.erbij());
    }

    @Test
    void nothingIsLeftOutOfAnEmptyList() {
        assertThat(tussen("", "a b")).isEqualTo(new Regelverschil(List.of(""), List.of("a", "b")));
        assertThat(Regelverschil.tussen(List.of("a"), List.of())).isEqualTo(new Regelverschil(List.of("a"), List.of()));
    }

    @Test
    void listsThatAreVeryLongAreComparedFromBothEnds() {
        List<String> een = IntStream.range(0, 5000).mapToObj(i -> "regel " + i).toList();
        List<String> ander = new ArrayList<>(een);
        Collections.reverse(ander.subList(1, 4999));
        assertThat(Regelverschil.tussen(een, ander))
                .isEqualTo(new Regelverschil(een.subList(1, 4999), ander.subList(1, 4999)));
    }

    private static Regelverschil tussen(String een, String ander) {
        return Regelverschil.tussen(List.of(een.split(" ")), List.of(ander.split(" ")));
    }
}
