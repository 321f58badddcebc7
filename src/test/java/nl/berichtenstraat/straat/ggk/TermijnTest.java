package nl.berichtenstraat.straat.ggk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import nl.berichtenstraat.register.Ggkbericht.Afhandeling;
import nl.berichtenstraat.register.Ggktermijnen.Uitwisseling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By which day an exchange is to be answered, and how it stands on a day. */
class TermijnTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final Afhandeling GEBELD = new Afhandeling(Instant.EPOCH, "beheerder", "gebeld", true);

    @ParameterizedTest
    @CsvSource({
        // within a week
        "WMO301, 2026-04-13T09:00, 2026-04-16",
        // over a weekend, and from one
        "WMO305, 2026-04-16T09:00, 2026-04-21",
        "WMO319, 2026-04-18T12:00, 2026-04-22",
        // Good Friday and Easter Monday
        "WMO307, 2026-04-01T23:59, 2026-04-08",
        "WMO323, 2026-04-01T00:00, 2026-04-17",
        // Koningsdag on a Monday
        "WMO301, 2026-04-24T17:00, 2026-04-30",
        // Koningsdag and Bevrijdingsdag
        "WMO323, 2026-04-24T17:00, 2026-05-12",
        // Koningsdag a day earlier, for the birthday is a Sunday
        "WMO301, 2031-04-24T17:00, 2031-04-29"
    })
    void isTheLastOfItsWorkingDays(String functie, LocalDateTime sinds, LocalDate uiterlijk) {
        assertThat(termijn(functie, sinds, null, false, uiterlijk).uiterlijk()).isEqualTo(uiterlijk);
    }

    @Test
    void runsUntilTheEndOfTheLastDay() {
        assertThat(stand("2026-04-16", false)).isEqualTo(Klokstand.LOPEND);
        assertThat(stand("2026-04-17", false)).isEqualTo(Klokstand.TE_LAAT);
    }

    @Test
    void isLateButSpokenAboutOnlyOnceItIsLate() {
        assertThat(stand("2026-04-16", true)).isEqualTo(Klokstand.LOPEND);
        assertThat(stand("2026-04-17", true)).isEqualTo(Klokstand.BESPROKEN);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-16T23:59, OP_TIJD",
        "2026-04-17T00:00, TE_LAAT_BEANTWOORD",
    })
    void countsAnAnswerByTheDayInTheZoneOfTheGemeente(LocalDateTime antwoord, Klokstand stand) {
        LocalDate later = LocalDate.of(2026, 12, 1);

        assertThat(termijn("WMO301", LocalDateTime.parse("2026-04-13T09:00"), antwoord, true, later)
                        .stand())
                .isEqualTo(stand);
    }

    @ParameterizedTest
    @CsvSource({"WMO325", "WMO302", "JW301", "onzin"})
    void isNotThereWhereNoAnswerIsExpected(String functie) {
        Uitwisseling uitwisseling =
                uitwisseling(functie, Instant.parse("2026-04-13T09:00:00Z"), Optional.empty(), Optional.empty());

        assertThat(Termijn.van(uitwisseling, LocalDate.of(2026, 12, 1), ZONE)).isEmpty();
    }

    private static Klokstand stand(String vandaag, boolean besproken) {
        return termijn("WMO301", LocalDateTime.parse("2026-04-13T09:00"), null, besproken, LocalDate.parse(vandaag))
                .stand();
    }

    private static Termijn termijn(
            String functie, LocalDateTime sinds, LocalDateTime antwoord, boolean besproken, LocalDate vandaag) {
        Uitwisseling uitwisseling = uitwisseling(
                functie,
                sinds.atZone(ZONE).toInstant(),
                Optional.ofNullable(antwoord).map(moment -> moment.atZone(ZONE).toInstant()),
                besproken ? Optional.of(GEBELD) : Optional.empty());
        return Termijn.van(uitwisseling, vandaag, ZONE).orElseThrow();
    }

    private static Uitwisseling uitwisseling(
            String functie, Instant sinds, Optional<Instant> beantwoord, Optional<Afhandeling> buitenKanaal) {
        return new Uitwisseling(1, false, "0505", "98000001", functie, "r", sinds, beantwoord, buitenKanaal);
    }
}
