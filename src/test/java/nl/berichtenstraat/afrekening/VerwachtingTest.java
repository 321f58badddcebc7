package nl.berichtenstraat.afrekening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.register.Boekregel;
import nl.berichtenstraat.register.Boekregel.Clientmaandsleutel;
import nl.berichtenstraat.register.Boekregel.Sleutel;
import nl.berichtenstraat.register.Herkomst;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.register.sql.Opslaginstelling;
import nl.berichtenstraat.register.sql.SqlRegisters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A register in which Dordrecht has assignment 1, for the whole of 2026, and another gemeente has none. */
class VerwachtingTest {

    private static final Gemeentecode ANDERE = new Gemeentecode("0299");

    @TempDir
    private Path map;

    private Registers registers;

    @BeforeEach
    void vul() {
        registers = SqlRegisters.open(Opslaginstelling.ingebed(map));
        registers.inTransactie(register -> {
            long id = bericht(register);
            register.toewijzingen().bewaar(Toewijzingen.gewoon().maak(), id);
            return id;
        });
    }

    @AfterEach
    void sluit() {
        registers.close();
    }

    @Test
    void keepsTheSameNumberOfTwoGemeentenApart() {
        List<Verwachting> verwachtingen = verwacht(
                rij(Toewijzingen.DORDRECHT, "2026-01", 310),
                rij(ANDERE, "2026-01", 900),
                rij(Toewijzingen.DORDRECHT, "2026-02", 280));

        assertThat(verwachtingen).extracting(Verwachting::gemeente).containsExactly(ANDERE, Toewijzingen.DORDRECHT);
        assertThat(verwachtingen).extracting(Verwachting::toewijzing).containsOnly(1L);
        assertThat(verwachtingen.get(0).prognose()).isEmpty();
        // 590 minutes in the 59 days of January and February, so 10 a day; 306 days of 2026 are to come.
        assertThat(verwachtingen.get(1).prognose().orElseThrow().minuten()).isEqualTo(590 + 3060);
    }

    @Test
    void expectsNothingWithoutRows() {
        assertThat(verwacht()).isEmpty();
    }

    private List<Verwachting> verwacht(Boekregel... rijen) {
        return registers.lees(register -> Verwachting.van(1, Stream.of(rijen), register.toewijzingen()));
    }

    private static long bericht(Register register) {
        return register.berichten()
                .bewaar(new Herkomst("proef", "toewijzing"), Instant.EPOCH, InputStream.nullInputStream(), 0)
                .id();
    }

    private static Boekregel rij(Gemeentecode gemeente, String maand, long minuten) {
        return new Boekregel(
                new Sleutel(
                        gemeente,
                        Toewijzingen.AANBIEDER,
                        new Clientmaandsleutel(Toewijzingen.CLIENT, "02", "IB1", YearMonth.parse(maand)),
                        1),
                Optional.empty(),
                minuten,
                0,
                0,
                0,
                Optional.empty(),
                "BINNEN",
                Optional.empty(),
                0,
                Optional.empty(),
                Optional.empty());
    }
}
