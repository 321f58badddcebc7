package nl.berichtenstraat.straat;

import java.time.Clock;
import java.util.List;
import java.util.function.BiFunction;
import nl.berichtenstraat.register.BewaardBericht;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.register.Registers;

/** The way to the causes of failure: a transaction with the book of causes in it. */
public final class Oorzaken {

    private static final int BATCH = 500;

    private final Registers registers;
    private final Clock klok;

    /**
     * Causes in a register.
     *
     * @param registers the register
     * @param klok when causes are met and over
     */
    public Oorzaken(Registers registers, Clock klok) {
        this.registers = registers;
        this.klok = klok;
    }

    /**
     * Does work in one transaction, as {@link Registers#inTransactie}.
     *
     * @param werk gets the register and the book of causes
     */
    public <T> T inTransactie(BiFunction<Register, Oorzakenboek, T> werk) {
        return registers.inTransactie(register -> werk.apply(register, new Oorzakenboek(register, klok.instant())));
    }

    /** Gives messages that an earlier version parked their cause. */
    public void vulAan() {
        while (inTransactie(Oorzaken::vulAan) == BATCH) {
            // the next ones
        }
    }

    /** Tells of causes that were kept silent because they had only just been over, and now stay. */
    public void meldUitgestelde() {
        boolean stil =
                registers.lees(register -> !register.oorzaken().ongemeld().isEmpty());
        if (stil) {
            inTransactie((register, boek) -> {
                boek.meldUitgestelde();
                return boek;
            });
        }
    }

    private static int vulAan(Register register, Oorzakenboek boek) {
        List<BewaardBericht> berichten = register.oorzaken().zonderOorzaak(BATCH);
        berichten.forEach(bericht ->
                boek.geparkeerd(bericht.id(), Storing.bewaard(bericht.oorzaak().orElse(""))));
        return berichten.size();
    }
}
