package nl.berichtenstraat.register.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only the embedded store must be told: the other one knows by its statistics, once there are rows. */
class IngebedZoekplanTest {

    @TempDir
    private Path map;

    @Test
    void findsAssignmentsByWhatTellsThemApartAndNotByAllThatAnAanbiederHas() {
        Opslaginstelling instelling = Opslaginstelling.ingebed(map);
        SqlRegisters.open(instelling).close();
        try (Verbindingen eigen = Verbindingen.van(instelling)) {
            eigen.schrijf(sql -> {
                sql.dialect().verwachtVeelRijen(sql);
                assertThat(Zoekplan.metVolleLijst(sql, SqlToewijzingen.VAN_AANBIEDER, "12345678"))
                        .contains("toewijzing_huidig");
                assertThat(Zoekplan.metVolleLijst(sql, SqlToewijzingen.VAN_AANBIEDER_BIJ_CLIENTEN, "12345678"))
                        .contains("toewijzing_client");
                assertThat(Zoekplan.metVolleLijst(sql, SqlToewijzingen.BERICHTEN, "0505"))
                        .contains("toewijzing_huidig");
                return sql;
            });
        }
    }
}
