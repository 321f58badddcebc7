package nl.berichtenstraat.register.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import nl.berichtenstraat.register.OpslagOnbereikbaar;
import nl.berichtenstraat.register.Register;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpslagfoutTest extends Opslagproef {

    private static final String GEHEIM = "999900006";

    @Test
    void showsNoValuesOfARowThatIsRefused() {
        doe(r -> declareer(r));

        String alles = spoor(catchThrowable(() -> doe(r -> declareer(r))));

        assertThat(alles).contains("SQLSTATE").doesNotContain(GEHEIM);
    }

    @Test
    void showsNoValuesOfAValueThatDoesNotFit() {
        String alles = spoor(catchThrowable(() -> doe(r -> {
            throw Opslagfout.van(dialect(), new SQLException("invalid: " + GEHEIM, "22P02"), "select 1");
        })));

        assertThat(alles).contains("22P02").doesNotContain(GEHEIM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "23505", "40001", "40P01", "53100", "53300", "55P03", "57P01", "57P03"})
    void takesLostConnectionsAndConflictsOfPostgresqlAsPassing(String toestand) {
        assertThat(Opslagfout.van(Dialect.POSTGRESQL, new SQLException(GEHEIM, toestand), "x"))
                .isInstanceOf(OpslagOnbereikbaar.class)
                .hasMessageContaining(toestand)
                .hasMessageNotContaining(GEHEIM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"23503", "42P01", "22001", "57014"})
    void takesOtherRefusalsOfPostgresqlAsErrorsOfOurs(String toestand) {
        assertThat(Opslagfout.van(Dialect.POSTGRESQL, new SQLException(GEHEIM, toestand), "x"))
                .isInstanceOf(Opslagfout.class);
    }

    @Test
    void takesAPoolWithoutConnectionsAsPassing() {
        assertThat(Opslagfout.van(Dialect.POSTGRESQL, new SQLTransientConnectionException("op"), "x"))
                .isInstanceOf(OpslagOnbereikbaar.class);
    }

    /** Busy, locked, read error with its extended code, disk full, and not a constraint or an unknown table. */
    @Test
    void tellsPassingTroubleOfSqliteFromErrorsOfOurs() {
        for (int code : new int[] {5, 517, 6, 10, 266, 13}) {
            assertThat(Opslagfout.van(Dialect.SQLITE, new SQLException("", "", code), "x"))
                    .isInstanceOf(OpslagOnbereikbaar.class);
        }
        for (int code : new int[] {1, 19, 2067}) {
            assertThat(Opslagfout.van(Dialect.SQLITE, new SQLException("", "", code), "x"))
                    .isInstanceOf(Opslagfout.class);
        }
    }

    private Dialect dialect() {
        return Dialect.van(instelling.jdbcUrl());
    }

    private static void declareer(Register register) {
        register.declaraties()
                .begin(
                        bewaar(register, "<x/>").id(),
                        Declaratievoorbeeld.declaratie(GEHEIM, Declaratievoorbeeld.JANUARI));
    }

    private static String spoor(Throwable fout) {
        StringWriter tekst = new StringWriter();
        fout.printStackTrace(new PrintWriter(tekst));
        return tekst.toString();
    }
}
