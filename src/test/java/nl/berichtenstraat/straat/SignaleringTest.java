package nl.berichtenstraat.straat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.register.Berichtkenmerken;
import nl.berichtenstraat.register.Signaalsoort;
import nl.berichtenstraat.register.sql.Opslag;
import nl.berichtenstraat.straat.Signalering.Uitslag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Opslag.class)
class SignaleringTest extends Signaleringproef {

    @Parameter
    private Opslag opslag;

    @Override
    Opslag opslag() {
        return opslag;
    }

    @Test
    void doesNothingTwiceOnOneDay() {
        bewaar(EEN, 1, 1);

        assertThat(signaleer(TE_LAAT)).contains(new Uitslag(1, 0));
        assertThat(signaleer(TE_LAAT)).contains(new Uitslag(0, 0));
        assertThat(signaleer(TE_LAAT.plusDays(1))).contains(new Uitslag(0, 0));

        assertThat(groepen()).containsExactly("0505-98000001");
    }

    @Test
    void tellsEachPairOfItsOwn() {
        bewaar(EEN, 1, 1);
        bewaar(EEN, 2, 2);
        bewaar(TWEE, 3, 3);

        assertThat(signaleer(TE_LAAT)).contains(new Uitslag(3, 0));

        assertThat(groepen()).containsExactly("0505-98000001", "0505-98000002");
    }

    @Test
    void looksAtEveryPageOfClients() {
        IntStream.rangeClosed(1, 1001).forEach(i -> bewaar(EEN, i, i));

        assertThat(signaleer(TE_LAAT)).contains(new Uitslag(1001, 0));
        assertThat(signaleer(TE_LAAT)).contains(new Uitslag(0, 0));
    }

    /** The aanbieder rejected the 301: nothing is left of the assignment, its client is unknown now. */
    @Test
    void withdrawsWhatWasSaidOfAnAssignmentThatIsGone() {
        long id = bewaar(EEN, 1, 1);
        signaleer(TE_LAAT);

        in(r -> {
            r.toewijzingen().trekTerug(id);
            return r;
        });

        assertThat(signaleer(TE_LAAT)).contains(new Uitslag(0, 1));
        assertThat(open()).isEmpty();
    }

    @Test
    void tellsOfAMessageThatIsStuckEvenWhenNothingElseIsKnownOfThePair() {
        in(r -> {
            long id = ontvang(r);
            r.berichten()
                    .herkend(
                            id,
                            new Berichtkenmerken(
                                    Berichtsoort.WMO305, EEN.code(), GEMEENTE.code(), "VAST1", Optional.empty()));
            r.berichten().geparkeerd(id, "stuk");
            return id;
        });

        assertThat(signaleer(LocalDate.of(2026, 1, 8))).contains(new Uitslag(0, 0));
        assertThat(signaleer(LocalDate.of(2026, 1, 9))).contains(new Uitslag(1, 0));
        assertThat(open()).extracting(s -> s.signaal().soort()).containsExactly(Signaalsoort.ANTWOORD_ONTBREEKT);
    }

    @Test
    void leavesMessagesOfSendersThatNobodyHasAlone() {
        in(r -> {
            long id = ontvang(r);
            r.berichten()
                    .herkend(id, new Berichtkenmerken(Berichtsoort.WMO305, "zomaar", "iets", "X", Optional.empty()));
            return id;
        });

        assertThat(signaleer(TE_LAAT)).contains(new Uitslag(0, 0));
    }
}
