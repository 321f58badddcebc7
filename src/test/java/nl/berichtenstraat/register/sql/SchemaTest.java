package nl.berichtenstraat.register.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.bericht.Verzoek;
import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.register.BewaardBericht;
import nl.berichtenstraat.register.Boekregel;
import nl.berichtenstraat.register.Boekregel.Clientmaandsleutel;
import nl.berichtenstraat.register.Boekregel.Sleutel;
import nl.berichtenstraat.register.Boekregister.Keuze;
import nl.berichtenstraat.register.Boekregister.Stand;
import nl.berichtenstraat.register.Herkomst;
import nl.berichtenstraat.register.Uitbak.Kenmerk;
import nl.berichtenstraat.register.Uitbak.Uitgaand;
import nl.berichtenstraat.register.Zoekvraag;
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
        try (Verbindingen verbindingen = Verbindingen.van(instelling)) {
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
        try (Verbindingen verbindingen = Verbindingen.van(instelling)) {
            assertThatThrownBy(() -> verbindingen.schrijf(
                            sql -> sql.doe("update uitgaand set bericht_id = 99 where bericht_id is null")))
                    .isInstanceOf(Opslagfout.class);
        }
    }

    @ParameterizedTest
    @EnumSource(Opslag.class)
    void fillsTheLedgerWithWhatWasClaimedBeforeThereWasOne(Opslag opslag) {
        Opslaginstelling instelling = opslag.nieuw(map);
        maakVersie("4", instelling);
        try (Verbindingen verbindingen = Verbindingen.van(instelling)) {
            verbindingen.schrijf(sql -> {
                sql.doe("insert into declaratie (bericht_id, gemeente, aanbieder, nummer, maand, begindatum, einddatum,"
                        + " dagtekening, ingediend_cent, toegekend_cent) values (1, '0505', '12345678', 'D1', '2026-01',"
                        + " '2026-01-01', '2026-01-31', '2026-02-03', 0, 0)");
                prestatie(sql, 1, "a", 1, 90, "01", 4500, 1, 1);
                prestatie(sql, 2, "a", 1, 2, "04", 6000, 1, 1);
                prestatie(sql, 3, "a", 1, 90, "01", 4500, -1, 1);
                prestatie(sql, 4, "a", 1, 30, "01", 1500, 1, 0);
                prestatie(sql, 5, "a", 2, 1, "82", 50000, 1, 1);
                return prestatie(sql, 6, "b", 3, 60, "01", 3000, 1, 0);
            });
        }

        try (SqlRegisters registers = SqlRegisters.open(instelling)) {
            List<Stand> boek = registers.lees(r -> r.boek().lees(Keuze.alles()).toList());

            assertThat(boek).extracting(Stand::dag).containsOnly(LocalDate.of(2026, 2, 3));
            assertThat(boek)
                    .extracting(Stand::regel)
                    .containsExactlyInAnyOrder(
                            regel("a", 1, 120, 7500, 4500, 6000),
                            regel("a", 2, 0, 50000, 0, 50000),
                            regel("b", 3, 0, 3000, 0, 0));
            assertThat(boek)
                    .extracting(stand -> stand.regel().afgewezenCent())
                    .containsExactlyInAnyOrder(1500L, 0L, 3000L);
        }
        try (Verbindingen verbindingen = Verbindingen.van(instelling)) {
            assertThat(verbindingen.<Long>schrijf(sql -> sql.een(
                                    "select sum(verschil_cent) as som from boek where huidig = 1 and maandafsluiting_id = 0",
                                    rij -> rij.getal("som"))
                            .orElseThrow()))
                    .as("settled before there were month closes")
                    .isEqualTo(56000);
        }
    }

    @ParameterizedTest
    @EnumSource(Opslag.class)
    void makesTheMessagesOfAnOldRegisterFindable(Opslag opslag) {
        Opslaginstelling instelling = opslag.nieuw(map);
        maakVersie("6", instelling);
        try (Verbindingen verbindingen = Verbindingen.van(instelling)) {
            verbindingen.schrijf(sql -> sql.doe("update bericht set soort = 'WMO301', afzender = '0505',"
                    + " ontvanger = '12345678', identificatie = 'ID', uitkomst = 'goedgekeurd'"));
        }

        try (SqlRegisters registers = SqlRegisters.open(instelling)) {
            for (Bereik bereik :
                    List.of(Bereik.van(new AgbCode("12345678")), Bereik.van(Set.of(new Gemeentecode("0505"))))) {
                List<BewaardBericht> gevonden =
                        registers.lees(r -> r.zoeken().zoek(bereik, Zoekvraag.alles(), Optional.empty(), 10));
                assertThat(gevonden).extracting(BewaardBericht::id).containsExactly(1L);
            }
            List<Long> ondoorzocht = registers.lees(r -> r.zoeken().ondoorzocht(10));
            assertThat(ondoorzocht).containsExactly(1L);
        }
    }

    private static Boekregel regel(
            String client, long toewijzing, long minuten, long ingediend, long credit, long toegekend) {
        return new Boekregel(
                new Sleutel(
                        new Gemeentecode("0505"),
                        new AgbCode("12345678"),
                        new Clientmaandsleutel(new Clientsleutel(client), "02", "IB1", YearMonth.of(2026, 1)),
                        toewijzing),
                Optional.empty(),
                minuten,
                ingediend,
                credit,
                toegekend,
                Optional.empty(),
                "ONBEPAALD",
                Optional.of(toegekend),
                toegekend,
                Optional.empty(),
                Optional.empty());
    }

    private static int prestatie(
            Sql sql,
            long volgnummer,
            String client,
            long toewijzing,
            long volume,
            String eenheid,
            long cent,
            long teken,
            long toegekend) {
        return sql.doe(
                "insert into prestatie (declaratie_id, volgnummer, gemeente, aanbieder, client, referentie,"
                        + " toewijzingnummer, productcategorie, productcode, maand, begindatum, einddatum, volume, eenheid,"
                        + " cent, teken, toegekend) values (1, ?, '0505', '12345678', ?, ?, ?, '02', 'IB1', '2026-01',"
                        + " '2026-01-01', '2026-01-31', ?, ?, ?, ?, ?)",
                volgnummer,
                client,
                "R" + volgnummer,
                toewijzing,
                volume,
                eenheid,
                cent,
                teken,
                toegekend);
    }

    private static void uitgaand(Sql sql, String soort) {
        sql.doeEen(
                "insert into uitgaand (bericht_id, inhoud_id, soort, bestemming, groep, lengte)"
                        + " values (1, 1, ?, 'retour', '0505-12345678', 7)",
                soort);
    }

    private static void maakEersteVersie(Opslaginstelling instelling) {
        maakVersie("1", instelling);
    }

    /** A register of this version with one message. */
    private static void maakVersie(String versie, Opslaginstelling instelling) {
        Flyway flyway = Flyway.configure()
                .dataSource(
                        instelling.jdbcUrl(),
                        instelling.gebruiker().orElse(null),
                        instelling.wachtwoord().orElse(null))
                .locations("classpath:db/migratie")
                .placeholders(Dialect.van(instelling.jdbcUrl()).typen())
                .target(versie)
                .load();
        flyway.migrate();
        try (Verbindingen verbindingen = Verbindingen.van(instelling)) {
            verbindingen.schrijf(
                    sql -> sql.doe("insert into inhoud default values")
                            + sql.doe(
                                    "insert into bericht (inhoud_id, ontvangen, kanaal, naam, sha256, lengte, afgekapt, status,"
                                            + " niveau) values (1, '2026-01-01T00:00:00Z', 'map', 'oud.xml', 'x', 1, 0, 'VERWERKT', 0)"));
        }
    }
}
