package nl.berichtenstraat.register.sql;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.berichtenstraat.register.BewaardBericht;
import nl.berichtenstraat.register.Herkomst;
import nl.berichtenstraat.register.Register;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A test that runs on both kinds of store, each time on an empty one. */
@ParameterizedClass
@EnumSource(Opslag.class)
abstract class Opslagproef {

    static final Instant NU = Instant.parse("2026-02-03T10:15:30Z");

    @Parameter
    Opslag opslag;

    @TempDir
    Path map;

    Opslaginstelling instelling;
    SqlRegisters registers;

    @BeforeEach
    void open() {
        instelling = opslag.nieuw(map);
        registers = SqlRegisters.open(instelling);
    }

    @AfterEach
    void sluit() {
        registers.close();
    }

    /** Does work in a transaction and returns what it gives. */
    <T> T in(Function<Register, T> werk) {
        return registers.inTransactie(werk);
    }

    /** A list that work in a transaction gives. */
    <T> List<T> lijst(Function<Register, List<T>> werk) {
        return registers.inTransactie(werk);
    }

    /** What work in a transaction may give. */
    <T> Optional<T> misschien(Function<Register, Optional<T>> werk) {
        return registers.inTransactie(werk);
    }

    /** Whether work in a transaction says so. */
    boolean klopt(Predicate<Register> werk) {
        return registers.inTransactie(werk::test);
    }

    /** Does work in a transaction. */
    void doe(Consumer<Register> werk) {
        registers.inTransactie(register -> {
            werk.accept(register);
            return register;
        });
    }

    /** Keeps a message with these bytes. */
    BewaardBericht bewaar(String inhoud) {
        return in(register -> bewaar(register, inhoud));
    }

    /** Keeps a message with these bytes within a transaction. */
    static BewaardBericht bewaar(Register register, String inhoud) {
        InputStream bytes = new ByteArrayInputStream(inhoud.getBytes(UTF_8));
        return register.berichten().bewaar(new Herkomst("map", "bericht.xml"), NU, bytes, 1000);
    }

    /** A received message that other rows can refer to. */
    long berichtId() {
        return bewaar("<x/>").id();
    }
}
