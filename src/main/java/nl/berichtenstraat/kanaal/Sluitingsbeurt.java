package nl.berichtenstraat.kanaal;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.straat.Maandafsluiting;
import nl.berichtenstraat.straat.Maandafsluiting.Gesloten;
import nl.berichtenstraat.straat.Maandafsluiting.Uitslag;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Closes the month before when its day and time have come. Months of which the day came while the service was down are
 * closed as well, in order, from the last month that was closed. After a restart it looks once more, which changes nothing
 * about what is closed.
 */
public final class Sluitingsbeurt {

    private static final Logger LOG = LoggerFactory.getLogger(Sluitingsbeurt.class);

    private final Maandafsluiting maandafsluiting;
    private final Registers registers;
    private final Instellingen.Sluiting wanneer;
    private final Clock klok;
    private Optional<YearMonth> gedaan = Optional.empty();

    /**
     * A monthly turn.
     *
     * @param maandafsluiting closes
     * @param registers tells which month was closed last
     * @param wanneer on which day, and not before what time of it
     * @param klok the time, in the zone of the gemeente
     */
    public Sluitingsbeurt(
            Maandafsluiting maandafsluiting, Registers registers, Instellingen.Sluiting wanneer, Clock klok) {
        this.maandafsluiting = maandafsluiting;
        this.registers = registers;
        this.wanneer = wanneer;
        this.klok = klok;
    }

    /** Closes what is due, if months are closed at all; when another instance is at it, that one does. */
    public synchronized void neem() {
        wanneer.dag().ifPresent(dag -> sluitTotEnMet(laatste(dag, LocalDateTime.now(klok))));
    }

    private void sluitTotEnMet(YearMonth laatste) {
        if (gedaan.filter(laatste::equals).isPresent()) {
            return;
        }
        YearMonth eerste = registers
                .lees(register -> register.sluitingen().laatsteMaand())
                .filter(maand -> maand.isBefore(laatste))
                .orElse(laatste);
        boolean alles = Stream.iterate(eerste, maand -> !maand.isAfter(laatste), maand -> maand.plusMonths(1))
                .allMatch(this::sluit);
        gedaan = alles ? Optional.of(laatste) : Optional.empty();
    }

    /** The latest month of which the day and time of closing have come. */
    private YearMonth laatste(int dag, LocalDateTime nu) {
        YearMonth maand = YearMonth.from(nu);
        LocalDateTime moment = maand.atDay(Math.min(dag, maand.lengthOfMonth())).atTime(wanneer.vanaf());
        return maand.minusMonths(nu.isBefore(moment) ? 2 : 1);
    }

    private boolean sluit(YearMonth maand) {
        Optional<List<Uitslag>> uitslagen = maandafsluiting.sluit(maand, paar -> true);
        uitslagen.ifPresent(alle -> LOG.info("maand {} afgesloten: {} nieuwe maandafrekeningen", maand, nieuw(alle)));
        return uitslagen.isPresent();
    }

    private static long nieuw(List<Uitslag> uitslagen) {
        return uitslagen.stream()
                .filter(uitslag -> uitslag instanceof Gesloten gesloten && gesloten.nieuw())
                .count();
    }
}
