package nl.berichtenstraat.straat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.bericht.Toewijzing;
import nl.berichtenstraat.bericht.Voorbeelden;
import nl.berichtenstraat.contract.Contractboek;
import nl.berichtenstraat.register.BewaardSignaal;
import nl.berichtenstraat.register.Herkomst;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.register.sql.Opslag;
import nl.berichtenstraat.register.sql.Opslaginstelling;
import nl.berichtenstraat.register.sql.SqlRegisters;
import nl.berichtenstraat.straat.Signalering.Uitslag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A register on which the daily look for signals is taken. */
abstract class Signaleringproef {

    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    static final Instant ONTVANGEN = Instant.parse("2026-01-05T09:00:00Z");
    static final LocalDate TE_LAAT = LocalDate.of(2026, 1, 13);
    static final Gemeentecode GEMEENTE = new Gemeentecode("0505");
    static final AgbCode EEN = new AgbCode("98000001");
    static final AgbCode TWEE = new AgbCode("98000002");

    @TempDir
    private Path map;

    Opslaginstelling instelling;
    Registers registers;

    /** The kind of store. */
    abstract Opslag opslag();

    @BeforeEach
    void begin() {
        instelling = opslag().nieuw(map);
        registers = SqlRegisters.open(instelling);
    }

    @AfterEach
    void sluit() {
        registers.close();
    }

    Optional<Uitslag> signaleer(LocalDate vandaag) {
        return signalering(registers, () -> Contractboek.LEEG).signaleer(vandaag);
    }

    static Signalering signalering(Registers registers, Supplier<Contractboek> contracten) {
        return new Signalering(registers, contracten, ZONE);
    }

    /** An assignment from the new year, received on Monday 5 January, of which no start is reported. */
    long bewaar(AgbCode aanbieder, int client, long nummer) {
        return in(r -> {
            long id = ontvang(r);
            r.toewijzingen()
                    .bewaar(
                            new Toewijzing(
                                    GEMEENTE,
                                    aanbieder,
                                    new Clientsleutel("%032x".formatted(client)),
                                    Voorbeelden.toegewezenProduct()
                                            .nummer(nummer)
                                            .moment(LocalDateTime.of(2026, 1, 5, 10, 0))
                                            .looptijd("2026-01-01", "2026-12-31")
                                            .maak()),
                            id);
            return id;
        });
    }

    static long ontvang(Register register) {
        return register.berichten()
                .bewaar(new Herkomst("map", "x.xml"), ONTVANGEN, new ByteArrayInputStream(new byte[] {1}), 10)
                .id();
    }

    List<BewaardSignaal> open() {
        return registers.inTransactie(r -> r.signalen().open().toList());
    }

    List<String> groepen() {
        return registers.inTransactie(r -> r.uitbak().wachtend(100).stream()
                .map(uitgaand -> uitgaand.kenmerk().groep())
                .toList());
    }

    <T> T in(Function<Register, T> werk) {
        return registers.inTransactie(werk);
    }
}
