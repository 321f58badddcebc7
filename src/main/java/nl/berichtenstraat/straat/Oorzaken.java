package nl.berichtenstraat.straat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import nl.berichtenstraat.register.BewaardBericht;
import nl.berichtenstraat.register.BewaardeOorzaak;
import nl.berichtenstraat.register.Oorzaaksoort;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.register.Registers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * The way to the causes of failure: a transaction with the book of causes in it. What it tells goes out with the
 * transaction, and stands in the log once that is kept.
 */
public final class Oorzaken {

    private static final Logger LOG = LoggerFactory.getLogger(Oorzaken.class);
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
        List<Alarm> alarmen = new ArrayList<>();
        T resultaat = registers.inTransactie(register -> {
            Oorzakenboek boek = new Oorzakenboek(register, klok.instant());
            T uitkomst = werk.apply(register, boek);
            alarmen.addAll(boek.alarmen());
            return uitkomst;
        });
        alarmen.forEach(Oorzaken::log);
        return resultaat;
    }

    /** Gives messages that an earlier version parked their cause. */
    public void vulAan() {
        while (inTransactie(Oorzaken::vulAan) == BATCH) {
            // the next ones
        }
    }

    private static int vulAan(Register register, Oorzakenboek boek) {
        List<BewaardBericht> berichten = register.oorzaken().zonderOorzaak(BATCH);
        berichten.forEach(bericht ->
                boek.geparkeerd(bericht.id(), Storing.bewaard(bericht.oorzaak().orElse(""))));
        return berichten.size();
    }

    private static void log(Alarm alarm) {
        BewaardeOorzaak oorzaak = alarm.oorzaak();
        boolean vanOns = oorzaak.oorzaak().soort() != Oorzaaksoort.FOUT;
        LOG.atLevel(oorzaak.isOpen() && vanOns ? Level.ERROR : Level.INFO).log(Alarmmelding.regel(alarm));
    }
}
