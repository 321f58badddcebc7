package nl.berichtenstraat.straat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.berichtenstraat.register.Bevindingsrij;
import org.junit.jupiter.api.Test;

class BevindingentellingTest {

    @Test
    void keepsTheFirstAndCountsAll() {
        Bevindingentelling telling = Bevindingentelling.van(
                IntStream.rangeClosed(1, 7).mapToObj(i -> rij(i % 2 == 0 ? "TR304" : "TR322", i)), 3);

        assertThat(telling.eerste()).extracting(Bevindingsrij::volgnummer).containsExactly(1, 2, 3);
        assertThat(telling.aantal()).isEqualTo(7);
        assertThat(telling.perRegel()).isEqualTo(Map.of("TR304", 3L, "TR322", 4L));
    }

    private static Bevindingsrij rij(String regel, int volgnummer) {
        return new Bevindingsrij(
                3, regel, Optional.of("0001"), true, "Prestatie", "", 1, "uitleg", Optional.empty(), 1, volgnummer);
    }
}
