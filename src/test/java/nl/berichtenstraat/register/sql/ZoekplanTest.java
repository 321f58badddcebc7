package nl.berichtenstraat.register.sql;

import static nl.berichtenstraat.register.sql.Declaratievoorbeeld.JANUARI;
import static nl.berichtenstraat.register.sql.Declaratievoorbeeld.debet;
import static nl.berichtenstraat.register.sql.Declaratievoorbeeld.declaratie;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.berichtenstraat.bericht.Declaratie;
import nl.berichtenstraat.register.Declaratieregister.Regel;
import org.junit.jupiter.api.Test;

/** The first large declaration of all, when no database has statistics yet: each look-up must find its own index. */
class ZoekplanTest extends Opslagproef {

    private static final int REGELS = 5000;

    @Test
    void findsTheIndexOfEveryLookUpWhileTheTableGrows() {
        long id = berichtId();
        try (Verbindingen eigen = verbindingen()) {
            eigen.schrijf(sql -> {
                vul(sql, id);
                assertThat(plan(sql, SqlDeclaraties.REFERENTIES, "12345678")).contains("prestatie_referentie");
                assertThat(plan(sql, SqlDeclaraties.DEBET_OP_REFERENTIE, "0505", "12345678"))
                        .contains("prestatie_referentie");
                assertThat(plan(sql, SqlDeclaraties.CLAIMSTAND, "0505")).contains("prestatie_toewijzing");
                assertThat(plan(sql, Blokken.vul(SqlDeclaraties.OPEN_DEBET, 1), "0505", "2026-01-01"))
                        .contains("prestatie_toewijzing");
                assertThat(plan(sql, SqlDeclaraties.CREDITEER, 1L, "0505", "12345678", "R1"))
                        .contains("prestatie_referentie");
                assertThat(plan(sql, Clientmaanden.PAGINA, 1L, 0L, 1000L, 1L))
                        .contains("prestatie_clientmaand")
                        .containsAnyOf("prestatie_pkey", "sqlite_autoindex_prestatie_1");
                assertThat(plan(sql, SqlDeclaraties.LEVERINGEN, "2026-01", "2026-03"))
                        .contains("prestatie_clientmaand");
                return sql;
            });
        }
    }

    /** The other database knows by its statistics, of which an empty table has none. */
    @Test
    void findsAssignmentsByWhatTellsThemApartAndNotByAllThatAnAanbiederHas() {
        assumeTrue(opslag == Opslag.SQLITE);
        try (Verbindingen eigen = verbindingen()) {
            eigen.schrijf(sql -> {
                sql.dialect().verwachtVeelRijen(sql);
                assertThat(plan(sql, SqlToewijzingen.VAN_AANBIEDER, "12345678")).contains("toewijzing_huidig");
                assertThat(plan(sql, SqlToewijzingen.VAN_AANBIEDER_BIJ_CLIENTEN, "12345678"))
                        .contains("toewijzing_client");
                assertThat(plan(sql, SqlToewijzingen.BERICHTEN, "0505")).contains("toewijzing_huidig");
                return sql;
            });
        }
    }

    @Test
    void findsTheCurrentRowsOfAssignmentsInALargeLedger() {
        try (Verbindingen eigen = verbindingen()) {
            eigen.schrijf(sql -> {
                new SqlBoek(sql)
                        .schrijf(
                                IntStream.range(0, REGELS)
                                        .mapToObj(i -> BoekTest.nieuw(BoekTest.regel("client" + i, i, JANUARI, 4500)))
                                        .toList(),
                                Optional.empty(),
                                JANUARI);
                assertThat(plan(sql, SqlBoek.HUIDIGE, "0505", "2026-01", "2026-12"))
                        .contains("boek_huidig");
                sql.doe("analyze");
                assertThat(plan(sql, SqlBoek.HUIDIGE, "0505", "2026-01", "2026-12"))
                        .contains("boek_huidig");
                return sql;
            });
        }
    }

    private Verbindingen verbindingen() {
        return opslag == Opslag.SQLITE ? new IngebedVerbindingen(instelling) : new GedeeldeVerbindingen(instelling);
    }

    private static void vul(Sql sql, long berichtId) {
        Declaratie declaratie = declaratie("D1", JANUARI);
        SqlDeclaraties declaraties = new SqlDeclaraties(sql);
        declaraties.begin(berichtId, declaratie);
        List<Regel> regels = IntStream.range(0, REGELS)
                .mapToObj(i -> debet(i + 1, "R" + i).van("client" + i, i).regel())
                .toList();
        declaraties.voegToe(berichtId, declaratie, regels);
    }

    /** How the database goes about it, with as many values in the list as there ever are. */
    private String plan(Sql sql, String vraag, Object... waarden) {
        List<Object> alle = new ArrayList<>(Arrays.asList(waarden));
        if (vraag.contains("(#)")) {
            Object waarde = vraag.contains("toewijzingnummer in") ? (Object) 1L : "R1";
            alle.addAll(Collections.nCopies(512, waarde));
        }
        String kolom = opslag == Opslag.SQLITE ? "detail" : "QUERY PLAN";
        String uitleg = (opslag == Opslag.SQLITE ? "explain query plan " : "explain ") + Blokken.vul(vraag, 512);
        return sql.alle(uitleg, rij -> rij.tekst(kolom), alle.toArray()).stream()
                .collect(Collectors.joining("\n"));
    }
}
