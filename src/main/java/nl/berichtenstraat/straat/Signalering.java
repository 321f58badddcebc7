package nl.berichtenstraat.straat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.berichtenstraat.contract.Contractboek;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.register.Termijnenregister.Paar;

/**
 * The look at the register of a day: what should have come by now, what ends soon, what must be put right. Doing it again
 * on the same day changes nothing. Every pair of gemeente and aanbieder is a transaction of its own.
 */
public final class Signalering {

    private static final String TAAK = "signalering";

    private final Registers registers;
    private final Supplier<Contractboek> contractboek;
    private final ZoneId zone;

    /**
     * The look over a register.
     *
     * @param registers the register
     * @param contractboek gives all contracts as they are when a look begins
     * @param zone in which moments are days
     */
    public Signalering(Registers registers, Supplier<Contractboek> contractboek, ZoneId zone) {
        this.registers = registers;
        this.contractboek = contractboek;
        this.zone = zone;
    }

    /**
     * What a look changed.
     *
     * @param nieuw how many signals arose
     * @param ingetrokken how many were withdrawn
     */
    public record Uitslag(int nieuw, int ingetrokken) {

        private Uitslag plus(Uitslag ander) {
            return new Uitslag(nieuw + ander.nieuw, ingetrokken + ander.ingetrokken);
        }
    }

    /**
     * Looks at the whole register.
     *
     * @param vandaag the day
     * @return what changed; empty, and nothing was done, when another instance is at it
     * @throws nl.berichtenstraat.register.OpslagOnbereikbaar when a try later may help; pairs that were done stay done
     */
    public Optional<Uitslag> signaleer(LocalDate vandaag) {
        return registers.alsEnige(TAAK, () -> {
            Contractboek contracten = contractboek.get();
            List<Paar> paren = registers.lees(register -> register.termijnen().paren());
            return paren.stream()
                    .filter(Groep::bestaat)
                    .map(paar -> signaleer(paar, contracten, vandaag))
                    .reduce(new Uitslag(0, 0), Uitslag::plus);
        });
    }

    private Uitslag signaleer(Paar paar, Contractboek contracten, LocalDate vandaag) {
        return registers.inTransactie(register -> {
            register.vergrendelGroep(Groep.van(paar.gemeente(), paar.aanbieder()));
            return new Signaalronde(register, paar, contracten, vandaag, zone).voerUit();
        });
    }
}
