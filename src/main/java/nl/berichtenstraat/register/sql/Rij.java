package nl.berichtenstraat.register.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The current row of a result, read by column name in the types of this house. */
final class Rij {

    private final ResultSet resultaat;

    Rij(ResultSet resultaat) {
        this.resultaat = resultaat;
    }

    /** Text that is there. */
    String tekst(String kolom) throws SQLException {
        return resultaat.getString(kolom);
    }

    /** Text that may be absent. */
    Optional<String> misschienTekst(String kolom) throws SQLException {
        return Optional.ofNullable(resultaat.getString(kolom));
    }

    /** A whole number that is there. */
    long getal(String kolom) throws SQLException {
        return resultaat.getLong(kolom);
    }

    /** A small whole number that is there. */
    int klein(String kolom) throws SQLException {
        return resultaat.getInt(kolom);
    }

    /** A whole number that may be absent. */
    Optional<Long> misschienGetal(String kolom) throws SQLException {
        long getal = resultaat.getLong(kolom);
        return resultaat.wasNull() ? Optional.empty() : Optional.of(getal);
    }

    /** A flag. */
    boolean vlag(String kolom) throws SQLException {
        return resultaat.getInt(kolom) == 1;
    }

    /** A date that is there. */
    LocalDate datum(String kolom) throws SQLException {
        return Waarde.datum(resultaat.getString(kolom));
    }

    /** A date that may be absent. */
    Optional<LocalDate> misschienDatum(String kolom) throws SQLException {
        return misschienTekst(kolom).map(Waarde::datum);
    }

    /** A moment that is there. */
    Instant moment(String kolom) throws SQLException {
        return Instant.parse(resultaat.getString(kolom));
    }

    /** Bytes that are there. */
    byte[] bytes(String kolom) throws SQLException {
        return resultaat.getBytes(kolom);
    }
}
