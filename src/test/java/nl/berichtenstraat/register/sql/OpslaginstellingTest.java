package nl.berichtenstraat.register.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.berichtenstraat.register.OpslagOnbereikbaar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpslaginstellingTest {

    @TempDir
    Path map;

    @Test
    void keepsCommittedWorkThroughACrashOfTheMachine() {
        try (Verbindingen verbindingen = new IngebedVerbindingen(Opslaginstelling.ingebed(map))) {
            verbindingen.schrijf(sql -> {
                assertThat(pragma(sql, "journal_mode")).isEqualTo("wal");
                assertThat(pragma(sql, "synchronous")).isEqualTo("2");
                assertThat(pragma(sql, "busy_timeout")).isEqualTo("20000");
                assertThat(pragma(sql, "foreign_keys")).isEqualTo("1");
                return sql;
            });
        }
    }

    @Test
    void makesTheFolderOfTheEmbeddedStore() {
        Path dieper = map.resolve("een/twee");

        SqlRegisters.open(Opslaginstelling.ingebed(dieper)).close();

        assertThat(dieper.resolve(Opslaginstelling.BESTAND)).isNotEmptyFile();
    }

    @Test
    void refusesAnAddressOfAnotherDatabase() {
        Opslaginstelling h2 = new Opslaginstelling("jdbc:h2:mem:", Optional.empty(), Optional.empty(), 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SqlRegisters.open(h2))
                .withMessageContaining("jdbc:postgresql:");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Opslaginstelling("jdbc:sqlite:x", Optional.empty(), Optional.empty(), 0));
    }

    @Test
    void callsADatabaseThatIsAwayPassingTrouble() {
        Opslaginstelling weg = new Opslaginstelling(
                "jdbc:postgresql://localhost:1/register", Optional.of("u"), Optional.of("geheim"), 1);

        assertThatThrownBy(() -> SqlRegisters.open(weg))
                .isInstanceOf(OpslagOnbereikbaar.class)
                .hasMessageNotContaining("geheim");
    }

    @Test
    void showsNoPassword() {
        Opslaginstelling instelling = new Opslaginstelling(
                "jdbc:postgresql://db/register?password=geheim", Optional.of("u"), Optional.of("geheim"), 1);

        assertThat(instelling.toString()).contains("//db/register").doesNotContain("geheim");
    }

    @Test
    void refusesAStoreOfANewerProgram() {
        Opslaginstelling instelling = Opslaginstelling.ingebed(map);
        SqlRegisters.open(instelling).close();
        try (Verbindingen verbindingen = new IngebedVerbindingen(instelling)) {
            verbindingen.schrijf(sql -> sql.doe("update flyway_schema_history set version = '999'"));
        }

        assertThatThrownBy(() -> SqlRegisters.open(instelling))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("versie 999");
    }

    @Test
    void expectsTheNewestMigration() throws IOException {
        try (var bestanden = Files.list(Path.of("src/main/resources/db/migratie"))) {
            assertThat(bestanden
                            .map(bestand -> bestand.getFileName().toString().replaceAll("V(\\d+)__.*", "$1"))
                            .mapToInt(Integer::parseInt)
                            .max())
                    .hasValue(Schema.VERSIE);
        }
    }

    private static String pragma(Sql sql, String naam) {
        return sql.een("pragma " + naam, rij -> rij.tekst(naam.equals("busy_timeout") ? "timeout" : naam))
                .orElseThrow();
    }
}
