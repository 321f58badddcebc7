package nl.berichtenstraat.register.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.bericht.Verzoek;
import nl.berichtenstraat.register.Herkomst;
import nl.berichtenstraat.register.Uitbak.Kenmerk;
import nl.berichtenstraat.register.Uitbak.Uitgaand;
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

    @ParameterizedTest
    @EnumSource(Opslag.class)
    void doesNotOpenARegisterOfAnEarlierVersionOnlyToLookInIt(Opslag opslag) {
        Opslaginstelling instelling = opslag.nieuw(map);
        maakEersteVersie(instelling);

        assertThatIllegalStateException()
                .isThrownBy(() -> SqlRegisters.omTeLezen(instelling))
                .withMessageContaining("Het register heeft versie 1");
    }

    @ParameterizedTest
    @EnumSource(Opslag.class)
    void keepsOutgoingMessagesWithTheirNumbersAndTheNumbersToCome(Opslag opslag) {
        Opslaginstelling instelling = opslag.nieuw(map);
        maakEersteVersie(instelling);
        try (Verbindingen verbindingen = verbindingen(instelling)) {
            verbindingen.schrijf(sql -> {
                uitgaand(sql, "wmo306");
                uitgaand(sql, "afrekening");
                uitgaand(sql, "fout");
                return sql.doe("delete from uitgaand where soort in ('wmo306', 'fout')");
            });
        }

        try (SqlRegisters registers = SqlRegisters.open(instelling)) {
            Kenmerk zonderBericht = new Kenmerk(Optional.empty(), "signalen", "signaal", "");
            Uitgaand nieuw = registers.inTransactie(r -> r.uitbak().plaats(zonderBericht, uit -> {}));
            List<Uitgaand> wachtend = registers.lees(r -> r.uitbak().wachtend(10));
            List<Uitgaand> vanBericht = registers.lees(r -> r.uitbak().van(1));

            assertThat(nieuw.id()).isEqualTo(4);
            assertThat(vanBericht).extracting(Uitgaand::id).containsExactly(2L);
            assertThat(vanBericht)
                    .extracting(Uitgaand::kenmerk)
                    .containsExactly(new Kenmerk(Optional.of(1L), "afrekening", "retour", "0505-12345678"));
            assertThat(wachtend).containsExactly(vanBericht.get(0), nieuw);
        }
        try (Verbindingen verbindingen = verbindingen(instelling)) {
            assertThatThrownBy(() -> verbindingen.schrijf(
                            sql -> sql.doe("update uitgaand set bericht_id = 99 where bericht_id is null")))
                    .isInstanceOf(Opslagfout.class);
        }
    }

    private static void uitgaand(Sql sql, String soort) {
        sql.doeEen(
                "insert into uitgaand (bericht_id, inhoud_id, soort, bestemming, groep, lengte)"
                        + " values (1, 1, ?, 'retour', '0505-12345678', 7)",
                soort);
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
