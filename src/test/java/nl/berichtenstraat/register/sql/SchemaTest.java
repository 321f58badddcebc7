package nl.berichtenstraat.register.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import nl.berichtenstraat.bericht.Verzoek;
import nl.berichtenstraat.register.Herkomst;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaTest {

    @TempDir
    private Path map;

    @ParameterizedTest
    @EnumSource(Opslag.class)
    void bringsARegisterOfTheFirstVersionUpToDateWithWhatItHolds(Opslag opslag) {
        Opslaginstelling instelling = opslag.nieuw(map);
        maakEersteVersie(instelling);

        try (SqlRegisters registers = SqlRegisters.open(instelling)) {
            long id = registers.inTransactie(r -> r.berichten()
                    .bewaar(
                            new Herkomst("map", "bericht.xml"),
                            Opslagproef.NU,
                            new ByteArrayInputStream("<x/>".getBytes(StandardCharsets.UTF_8)),
                            1000)
                    .id());
            Verzoek verzoek = VerzoekenTest.verzoek("REF", id);
            registers.inTransactie(r -> {
                r.verzoeken().bewaar(verzoek);
                return r;
            });

            Optional<Verzoek> bewaard = registers.lees(r -> r.verzoeken().verzoek(verzoek.aanbieder(), "REF"));
            Optional<Herkomst> eerder =
                    registers.lees(r -> r.berichten().bericht(1).map(b -> b.herkomst()));
            assertThat(bewaard).contains(verzoek);
            assertThat(eerder).contains(new Herkomst("map", "oud.xml"));
        }
    }

    private static void maakEersteVersie(Opslaginstelling instelling) {
        Flyway flyway = Flyway.configure()
                .dataSource(
                        instelling.jdbcUrl(),
                        instelling.gebruiker().orElse(null),
                        instelling.wachtwoord().orElse(null))
                .locations("classpath:db/migratie")
                .placeholders(Dialect.van(instelling.jdbcUrl()).typen())
                .target("1")
                .load();
        flyway.migrate();
        try (Verbindingen verbindingen = verbindingen(instelling)) {
            verbindingen.schrijf(
                    sql -> sql.doe("insert into inhoud default values")
                            + sql.doe(
                                    "insert into bericht (inhoud_id, ontvangen, kanaal, naam, sha256, lengte, afgekapt, status,"
                                            + " niveau) values (1, '2026-01-01T00:00:00Z', 'map', 'oud.xml', 'x', 1, 0, 'VERWERKT', 0)"));
        }
    }

    private static Verbindingen verbindingen(Opslaginstelling instelling) {
        return instelling.jdbcUrl().startsWith("jdbc:sqlite:")
                ? new IngebedVerbindingen(instelling)
                : new GedeeldeVerbindingen(instelling);
    }
}
