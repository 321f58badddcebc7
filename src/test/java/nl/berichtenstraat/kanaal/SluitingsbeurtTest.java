package nl.berichtenstraat.kanaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import nl.berichtenstraat.Proefberichten;
import nl.berichtenstraat.register.Herkomst;
import nl.berichtenstraat.register.Uitbak.Uitgaand;
import nl.berichtenstraat.straat.Maandafsluiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the service closes which month; there is one pair, with an assignment from March on. */
class SluitingsbeurtTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    @TempDir
    private Path map;

    private Onderdelen onderdelen;

    @BeforeEach
    void wijsToe() {
        onderdelen = Onderdelen.van(Proefdienst.instellingen(map), Proefberichten.KLOK);
        byte[] bericht = Proefberichten.dordrecht().toewijzing("T1", Proefberichten.bsn(0), 1);
        long id = onderdelen.ontvangst().ontvang(new Herkomst("proef", "1"), new ByteArrayInputStream(bericht));
        onderdelen.verwerking().verwerk(id);
    }

    @AfterEach
    void sluit() {
        onderdelen.close();
    }

    @Test
    void closesTheMonthBeforeOnceItsDayAndTimeHaveCome() {
        neem(15, "2026-05-15T04:59");
        assertThat(laatsteMaand()).contains(YearMonth.of(2026, 3));

        neem(15, "2026-05-15T05:00");
        assertThat(laatsteMaand()).contains(YearMonth.of(2026, 4));
        assertThat(maandafrekeningen()).isEqualTo(2);
    }

    @Test
    void catchesUpInOrderOnMonthsOfWhichTheDayCameWhileTheServiceWasDown() {
        neem(15, "2026-04-20T12:00");
        neem(15, "2026-07-16T12:00");

        assertThat(laatsteMaand()).contains(YearMonth.of(2026, 6));
        assertThat(maandafrekeningen()).isEqualTo(4);
    }

    @Test
    void changesNothingWhenItLooksAgain() {
        Sluitingsbeurt beurt = beurt(Optional.of(15), "2026-04-20T12:00");
        beurt.neem();
        beurt.neem();
        neem(15, "2026-04-21T12:00");

        assertThat(maandafrekeningen()).isEqualTo(1);
    }

    @Test
    void takesTheLastDayOfAMonthThatIsTooShort() {
        neem(31, "2026-04-29T12:00");
        assertThat(laatsteMaand()).isEmpty();

        neem(31, "2026-04-30T12:00");
        assertThat(laatsteMaand()).contains(YearMonth.of(2026, 3));
    }

    @Test
    void closesNothingWithoutADay() {
        beurt(Optional.empty(), "2026-04-20T12:00").neem();

        assertThat(maandafrekeningen()).isZero();
    }

    private void neem(int dag, String nu) {
        beurt(Optional.of(dag), nu).neem();
    }

    private Sluitingsbeurt beurt(Optional<Integer> dag, String nu) {
        Clock klok = Clock.fixed(LocalDateTime.parse(nu).atZone(ZONE).toInstant(), ZONE);
        return new Sluitingsbeurt(
                new Maandafsluiting(onderdelen.registers(), onderdelen.contracten(), klok),
                onderdelen.registers(),
                new Instellingen.Sluiting(dag, LocalTime.of(5, 0)),
                klok);
    }

    private Optional<YearMonth> laatsteMaand() {
        return onderdelen.registers().lees(register -> register.sluitingen().laatsteMaand());
    }

    private long maandafrekeningen() {
        return onderdelen.registers().lees(register -> register.uitbak().wachtendNaarBuiten(100)).stream()
                .map(Uitgaand::kenmerk)
                .filter(kenmerk -> kenmerk.soort().equals("maandafrekening"))
                .count();
    }
}
