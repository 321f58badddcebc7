package nl.berichtenstraat.gevallen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A set, a rule and a case are told apart by what is in them. */
class GevallenmapTest {

    @TempDir
    private Path map;

    @BeforeEach
    void maakVerzameling() throws IOException {
        for (String bestand : List.of(
                "verzameling/contract.yaml",
                "verzameling/TR321/323-b/bericht.xml",
                "verzameling/TR321/323-a/verwacht.json",
                "verzameling/CASUS/verlenging/stappen/01-toewijzing.xml",
                "verzameling/.git/hooks/bericht.xml")) {
            Path pad = map.resolve(bestand);
            Files.createDirectories(pad.getParent());
            Files.createFile(pad);
        }
    }

    @Test
    void findsTheCasesOfASetInOrder() throws IOException {
        assertThat(gevonden("verzameling")).containsExactly("CASUS/verlenging", "TR321/323-a", "TR321/323-b");
    }

    @Test
    void findsTheCasesOfARule() throws IOException {
        assertThat(gevonden("verzameling/TR321")).containsExactly("TR321/323-a", "TR321/323-b");
    }

    @Test
    void findsOneCaseAlsoByAnotherPathToIt() throws IOException {
        assertThat(gevonden("verzameling/TR321/../TR321/323-a/.")).containsExactly("TR321/323-a");
    }

    @Test
    void countsAFolderWithoutCasesAsOneThatIsNotComplete() throws IOException {
        Files.createDirectory(map.resolve("verzameling/TR322"));
        assertThat(gevonden("verzameling")).contains("verzameling/TR322");
    }

    @Test
    void doesNotGoWhereALinkLeads() throws IOException {
        Files.createSymbolicLink(map.resolve("verzameling/TR999"), map.resolve("verzameling/TR321"));
        assertThat(gevonden("verzameling")).noneMatch(geval -> geval.startsWith("TR999"));
    }

    private List<String> gevonden(String onder) throws IOException {
        return Gevallenmap.vind(map.resolve(onder)).stream()
                .map(Gevalmap::toString)
                .toList();
    }
}
