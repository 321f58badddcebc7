package nl.berichtenstraat.straat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import nl.berichtenstraat.contract.Contractboek;
import nl.berichtenstraat.register.OpslagOnbereikbaar;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.register.Sluitingenregister.Sluiting;
import nl.berichtenstraat.register.Termijnenregister.Paar;

/**
 * Closes a month: of each gemeente and aanbieder what is settled by then goes into one statement, in a transaction of their
 * own. A month that is closed stays as it is, so asking twice does nothing twice; months of a pair are closed in order.
 */
public final class Maandafsluiting {

    private static final String TAAK = "maandafsluiting";

    private final Registers registers;
    private final Supplier<Contractboek> contracten;
    private final Clock klok;

    /**
     * Over one register.
     *
     * @param registers the register
     * @param contracten gives all contracts as they are now; asked once for each close
     * @param klok gives the day, in the zone of the gemeente
     */
    public Maandafsluiting(Registers registers, Supplier<Contractboek> contracten, Clock klok) {
        this.registers = registers;
        this.contracten = contracten;
        this.klok = klok;
    }

    /** What became of the month of a pair. */
    public sealed interface Uitslag {

        /** Whose month. */
        Paar paar();
    }

    /**
     * The month is closed.
     *
     * @param paar whose month
     * @param uitgaandId the statement in the outbox
     * @param nieuw whether it was closed just now
     */
    public record Gesloten(Paar paar, long uitgaandId, boolean nieuw) implements Uitslag {}

    /**
     * The month cannot be closed any more, for a later one is.
     *
     * @param paar whose month
     * @param laatste the latest month that is closed
     */
    public record TeLaat(Paar paar, YearMonth laatste) implements Uitslag {}

    /**
     * Closes a month of all pairs of which there is anything to tell. A failure at one pair does not keep the others.
     *
     * @param maand the month
     * @param welke which pairs
     * @return in order of the codes; pairs of which there is nothing to tell are absent. Empty, and nothing was done, when
     *     another instance is at it
     * @throws IllegalArgumentException when the month is not over
     * @throws RuntimeException the first failure, when the other pairs are done
     */
    public Optional<List<Uitslag>> sluit(YearMonth maand, Predicate<Paar> welke) {
        LocalDate dag = LocalDate.now(klok);
        if (!isVoorbij(maand, dag)) {
            throw new IllegalArgumentException("maand " + maand + " is nog niet voorbij");
        }
        return registers.alsEnige(TAAK, () -> sluit(maand, dag, welke));
    }

    /** Whether the last day of the month lies before this day. */
    public static boolean isVoorbij(YearMonth maand, LocalDate dag) {
        return maand.atEndOfMonth().isBefore(dag);
    }

    private List<Uitslag> sluit(YearMonth maand, LocalDate dag, Predicate<Paar> welke) {
        List<Paar> paren = registers.lees(register -> register.sluitingen().paren()).stream()
                .filter(welke)
                .toList();
        Contractboek contractboek = contracten.get();
        List<Uitslag> uitslagen = new ArrayList<>();
        Optional<RuntimeException> mislukt = Optional.empty();
        for (Paar paar : paren) {
            try {
                registers
                        .inTransactie(register -> sluit(register, contractboek, paar, maand, dag))
                        .ifPresent(uitslagen::add);
            } catch (OpslagOnbereikbaar e) {
                throw e;
            } catch (RuntimeException e) {
                mislukt = mislukt.or(() -> Optional.of(e));
            }
        }
        mislukt.ifPresent(fout -> {
            throw fout;
        });
        return uitslagen;
    }

    private static Optional<Uitslag> sluit(
            Register register, Contractboek contractboek, Paar paar, YearMonth maand, LocalDate dag) {
        register.vergrendelGroep(Groep.van(paar.gemeente(), paar.aanbieder()));
        Optional<Sluiting> eerder = register.sluitingen().sluiting(paar, maand);
        if (eerder.isPresent()) {
            return Optional.of(new Gesloten(paar, eerder.get().uitgaandId(), false));
        }
        Optional<YearMonth> later =
                register.sluitingen().laatste(paar).map(Sluiting::maand).filter(laatste -> laatste.isAfter(maand));
        if (later.isPresent()) {
            return Optional.of(new TeLaat(paar, later.get()));
        }
        return new Paarsluiting(register, contractboek, paar, maand, dag)
                .sluit()
                .map(uitgaand -> new Gesloten(paar, uitgaand, true));
    }
}
