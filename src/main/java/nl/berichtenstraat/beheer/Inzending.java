package nl.berichtenstraat.beheer;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.berichtenstraat.bericht.Berichtherkenner;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.bericht.Herkenning;
import nl.berichtenstraat.register.Berichtstatus;
import nl.berichtenstraat.register.BewaardBericht;
import nl.berichtenstraat.register.Herkomst;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.straat.Ontvangst;
import nl.berichtenstraat.straat.Tussenopslag;

/**
 * Messages that someone hands in by page or API. Whoever works for one aanbieder, or for some gemeenten, hands in for those
 * only: the header of the message must say so.
 */
public final class Inzending {

    private static final Set<Berichtsoort> VAN_AANBIEDER = EnumSet.of(
            Berichtsoort.WMO302,
            Berichtsoort.WMO305,
            Berichtsoort.WMO307,
            Berichtsoort.WMO315,
            Berichtsoort.WMO317,
            Berichtsoort.WMO320,
            Berichtsoort.WMO323);
    private static final long KORTSTE_PAUZE = 10;
    private static final long LANGSTE_PAUZE = 250;

    private final Ontvangst ontvangst;
    private final Registers registers;
    private final Runnable wek;
    private final Duration wacht;

    /**
     * A desk.
     *
     * @param ontvangst keeps messages
     * @param registers tells their outcome
     * @param wek nudges the lane
     * @param wacht how long someone waits for the outcome
     */
    public Inzending(Ontvangst ontvangst, Registers registers, Runnable wek, Duration wacht) {
        this.ontvangst = ontvangst;
        this.registers = registers;
        this.wek = wek;
        this.wacht = wacht;
    }

    /**
     * Keeps a message and has it processed.
     *
     * @param wie who hands it in
     * @param kanaal by which way: http or portaal
     * @param inhoud its bytes
     * @return its number
     * @throws NietVoorU when it is of, or for, somebody else; nothing is kept
     */
    public long neem(Gebruiker wie, String kanaal, Tussenopslag inhoud) throws IOException {
        eisEigen(wie, inhoud);
        try (InputStream in = inhoud.stroom()) {
            return ontvangst.ontvang(new Herkomst(kanaal, "", wie.bereik().aanbieder()), in);
        }
    }

    /**
     * Whether a message may be handed in, or tried out, by someone: what cannot be read is theirs, for it says of nobody else.
     *
     * @throws NietVoorU when not
     */
    public static void eisEigen(Gebruiker wie, Tussenopslag inhoud) throws IOException {
        try (InputStream in = inhoud.stroom()) {
            if (Berichtherkenner.herken(in) instanceof Herkenning.Herkend herkend && !isEigen(wie, herkend)) {
                throw new NietVoorU();
            }
        }
    }

    private static boolean isEigen(Gebruiker wie, Herkenning.Herkend herkend) {
        if (wie.bereik().isAlles()) {
            return true;
        }
        boolean vanGemeente = herkend.soort().afzenderIsGemeente();
        String gemeente = vanGemeente ? herkend.afzender() : herkend.ontvanger();
        String aanbieder = vanGemeente ? herkend.ontvanger() : herkend.afzender();
        boolean doorAanbieder = VAN_AANBIEDER.contains(herkend.soort());
        return wie.bereik().omvat(gemeente, aanbieder)
                && doorAanbieder == wie.bereik().aanbieder().isPresent();
    }

    /**
     * Waits until a message is processed, or parked, or it takes too long.
     *
     * @return the message as it is then
     */
    public BewaardBericht wachtOp(long id) throws InterruptedException {
        wek.run();
        long einde = System.nanoTime() + wacht.toNanos();
        long pauze = KORTSTE_PAUZE;
        BewaardBericht bericht = bericht(id);
        while (bericht.status() == Berichtstatus.ONTVANGEN && System.nanoTime() < einde) {
            Thread.sleep(pauze);
            pauze = Math.min(pauze * 2, LANGSTE_PAUZE);
            bericht = bericht(id);
        }
        return bericht;
    }

    private BewaardBericht bericht(long id) {
        Optional<BewaardBericht> bericht =
                registers.lees(register -> register.berichten().bericht(id));
        return bericht.orElseThrow();
    }

    /** A message of or for somebody else. */
    public static final class NietVoorU extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NietVoorU() {
            super("Afzender en Ontvanger van dit bericht horen niet bij uw account. Er is niets bewaard.");
        }
    }
}
