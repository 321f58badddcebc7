package nl.berichtenstraat.register.sql;

import static nl.berichtenstraat.register.sql.Declaratievoorbeeld.JANUARI;
import static nl.berichtenstraat.register.sql.Declaratievoorbeeld.debet;
import static nl.berichtenstraat.register.sql.Declaratievoorbeeld.declaratie;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
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
        try (Verbindingen eigen = Verbindingen.van(instelling)) {
            eigen.schrijf(sql -> {
                vul(sql, id);
                assertThat(Zoekplan.metVolleLijst(sql, SqlDeclaraties.REFERENTIES, "12345678"))
                        .contains("prestatie_referentie");
                assertThat(Zoekplan.metVolleLijst(sql, SqlDeclaraties.DEBET_OP_REFERENTIE, "0505", "12345678"))
                        .contains("prestatie_referentie");
                assertThat(Zoekplan.metVolleLijst(sql, SqlDeclaraties.CLAIMSTAND, "0505"))
                        .contains("prestatie_toewijzing");
                assertThat(Zoekplan.metVolleLijst(sql, Blokken.vul(SqlDeclaraties.OPEN_DEBET, 1), "0505", "2026-01-01"))
                        .contains("prestatie_toewijzing");
                assertThat(Zoekplan.metVolleLijst(sql, SqlDeclaraties.CREDITEER, 1L, "0505", "12345678", "R1"))
                        .contains("prestatie_referentie");
                assertThat(Zoekplan.metVolleLijst(sql, Clientmaanden.PAGINA, 1L, 0L, 1000L, 1L))
                        .contains("prestatie_clientmaand")
                        .containsAnyOf("prestatie_pkey", "sqlite_autoindex_prestatie_1");
                assertThat(Zoekplan.metVolleLijst(sql, SqlDeclaraties.LEVERINGEN, "2026-01", "2026-03"))
                        .contains("prestatie_clientmaand");
                return sql;
            });
        }
    }

    @Test
    void findsTheCurrentRowsOfAssignmentsInALargeLedger() {
        try (Verbindingen eigen = Verbindingen.van(instelling)) {
            eigen.schrijf(sql -> {
                new SqlBoek(sql)
                        .schrijf(
                                IntStream.range(0, REGELS)
                                        .mapToObj(i -> BoekTest.nieuw(BoekTest.regel("client" + i, i, JANUARI, 4500)))
                                        .toList(),
                                Optional.empty(),
                                JANUARI);
                assertThat(Zoekplan.metVolleLijst(sql, SqlBoek.HUIDIGE, "0505", "2026-01", "2026-12"))
                        .contains("boek_huidig");
                sql.doe("analyze");
                assertThat(Zoekplan.metVolleLijst(sql, SqlBoek.HUIDIGE, "0505", "2026-01", "2026-12"))
                        .contains("boek_huidig");
                return sql;
            });
        }
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
}
