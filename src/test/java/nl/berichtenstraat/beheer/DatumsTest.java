package nl.berichtenstraat.beheer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DatumsTest {

    private static final Instant MOMENT = Instant.parse("2026-11-26T23:05:59Z");

    private final Datums datums = new Datums(ZoneId.of("Europe/Amsterdam"));

    @Test
    void writesDaysAndMomentsInTheZoneOfTheGemeente() {
        assertThat(datums.dag(LocalDate.of(2026, 3, 2))).isEqualTo("02-03-2026");
        assertThat(datums.voluit(MOMENT)).isEqualTo("27 november 2026");
        assertThat(datums.maand(YearMonth.of(2026, 3))).isEqualTo("maart 2026");
        assertThat(datums.tijd(MOMENT)).isEqualTo("00:05");
        assertThat(datums.moment(MOMENT)).isEqualTo("27-11-2026 00:05");
    }

    @Test
    void findsTheMomentsInATextOfTheRegister() {
        assertThat(datums.inTekst("berichten, ontvangen vanaf 2026-11-26T23:00:00Z, status geparkeerd"))
                .isEqualTo("berichten, ontvangen vanaf 27-11-2026 00:00, status geparkeerd");
        assertThat(datums.inTekst("bericht 12")).isEqualTo("bericht 12");
    }
}
