package nl.berichtenstraat.beheer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.berichtenstraat.register.Bereik;
import org.junit.jupiter.api.Test;

/** What each role may do is what the document says. */
class RollenTest {

    @Test
    void theDocumentSaysWhatEachRoleMayDo() throws IOException {
        List<String> regels = Files.readAllLines(Path.of("docs/toegang.md"));
        int kop = regels.indexOf("| may | beheerder | gemeente | aanbieder | lezer | systeem |");
        assertThat(kop).isNotNegative();
        assertThat(regels.subList(kop + 2, kop + 2 + Recht.values().length))
                .zipSatisfy(
                        Arrays.asList(Recht.values()),
                        (regel, recht) -> assertThat(cellen(regel)).isEqualTo(verwacht(recht)));
        assertThat(regels.get(kop + 2 + Recht.values().length)).isEmpty();
    }

    @Test
    void everyRoleMayLookOrThereWouldBeNothingToLogInFor() {
        assertThat(Rol.values()).allMatch(rol -> rol.mag(Recht.ZIEN));
    }

    @Test
    void nobodyIsAnAanbiederOrGemeenteWithoutSayingWhich() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Gebruiker("anna", Rol.AANBIEDER, Bereik.alles()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Gebruiker("anna", Rol.GEMEENTE, Bereik.alles()));
    }

    private static List<String> cellen(String regel) {
        List<String> cellen =
                Arrays.stream(regel.split("\\|", -1)).map(String::strip).toList();
        return Stream.concat(
                        Stream.of(cellen.get(1).replaceFirst("`([A-Z]+)`: .+", "$1")),
                        cellen.subList(2, cellen.size() - 1).stream())
                .toList();
    }

    private static List<String> verwacht(Recht recht) {
        return Stream.concat(
                        Stream.of(recht.name()), Arrays.stream(Rol.values()).map(rol -> rol.mag(recht) ? "yes" : ""))
                .toList();
    }
}
