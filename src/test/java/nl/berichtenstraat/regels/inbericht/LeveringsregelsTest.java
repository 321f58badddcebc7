package nl.berichtenstraat.regels.inbericht;

import static nl.berichtenstraat.bericht.Voorbeelden.start;
import static nl.berichtenstraat.bericht.Voorbeelden.startbericht;
import static nl.berichtenstraat.bericht.Voorbeelden.stop;
import static nl.berichtenstraat.bericht.Voorbeelden.stopbericht;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.berichtenstraat.bericht.StopProductbouwer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeveringsregelsTest {

    @ParameterizedTest
    @ValueSource(strings = {"1", "3"})
    void acceptsANewRecordAndADeletion(String status) {
        assertThat(Codes.van(
                        Regels305.IN_BERICHT,
                        startbericht(start().status(status).maak())))
                .isEmpty();
        assertThat(stopcodes(stop().status(status))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "9"})
    void rejectsAnyOtherStatus(String status) {
        assertThat(Codes.van(
                        Regels305.IN_BERICHT,
                        startbericht(start().status(status).maak())))
                .containsExactly("CS058");
        assertThat(stopcodes(stop().status(status))).containsExactly("CS058");
    }

    @ParameterizedTest
    @CsvSource({"2026-08-31, 2026-08-31", "2024-02-28, 2024-02-29"})
    void acceptsAStopOnOrAfterTheFirstDay(String begin, String eind) {
        assertThat(stopcodes(stop().begindatum(begin).einddatum(eind))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-09-01, 2026-08-31", "2024-03-01, 2024-02-29"})
    void rejectsAStopBeforeTheFirstDay(String begin, String eind) {
        assertThat(stopcodes(stop().begindatum(begin).einddatum(eind))).containsExactly("TR018");
    }

    private static List<String> stopcodes(StopProductbouwer stop) {
        return Codes.van(Regels307.IN_BERICHT, stopbericht(stop.maak()));
    }
}
