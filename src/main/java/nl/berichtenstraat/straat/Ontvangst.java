package nl.berichtenstraat.straat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.bericht.Berichtherkenner;
import nl.berichtenstraat.bericht.Herkenning;
import nl.berichtenstraat.register.Berichtkenmerken;
import nl.berichtenstraat.register.BewaardBericht;
import nl.berichtenstraat.register.Herkomst;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.register.Uitbak;

/**
 * The first station: keeps a message verbatim with its origin before anything else, recognises it by its header and
 * orders its assessment. When this returns the message cannot be lost.
 */
public final class Ontvangst {

    private final Registers registers;
    private final Clock klok;
    private final long meesteBytes;

    /**
     * A receiving station.
     *
     * @param registers where messages are kept
     * @param klok gives the time of receipt
     * @param meesteBytes of a larger message only this much is kept, and it is refused later on
     */
    public Ontvangst(Registers registers, Clock klok, long meesteBytes) {
        this.registers = registers;
        this.klok = klok;
        this.meesteBytes = meesteBytes;
    }

    /**
     * Keeps a message.
     *
     * @param herkomst how it came in
     * @param inhoud its bytes; read to the end, closed by the caller
     * @return its number in this installation
     */
    public long ontvang(Herkomst herkomst, InputStream inhoud) {
        return registers.inTransactie(register -> bewaar(register, herkomst, inhoud));
    }

    /**
     * Keeps a message, unless this very offering was kept before: after a crash, or when the end of a transaction stayed
     * unclear, the same file or queue message comes again, and that is not a duplicate that the sender sent.
     *
     * @param herkomst how it came in
     * @param na {@link #laatste()} from before this offering, so that an earlier offering under the same name is told
     *     apart; 0 when the name is never used again
     * @param aanbod gives its bytes, twice
     * @return its number in this installation
     * @throws IOException when the bytes cannot be read
     */
    public long ontvangEens(Herkomst herkomst, long na, Aanbod aanbod) throws IOException {
        String vingerafdruk = vingerafdruk(aanbod);
        try (InputStream inhoud = aanbod.open()) {
            return registers.inTransactie(register -> register.berichten()
                    .eerder(herkomst, vingerafdruk)
                    .map(BewaardBericht::id)
                    .filter(eerder -> eerder > na)
                    .orElseGet(() -> bewaar(register, herkomst, inhoud)));
        }
    }

    /** Number of the message that was kept last; 0 when there is none. */
    public long laatste() {
        return registers.lees(register -> register.berichten().laatste());
    }

    /**
     * Orders the assessment of every message that still waits for it once more, for when work orders were lost with the
     * broker that held them. An order too many is harmless.
     *
     * @return how many
     */
    public int hervat() {
        return registers.inTransactie(register -> {
            List<Long> openstaand = register.berichten().openstaand(Integer.MAX_VALUE);
            openstaand.forEach(id -> bestelWerk(register, id, groep(register, id)));
            return openstaand.size();
        });
    }

    private static String vingerafdruk(Aanbod aanbod) throws IOException {
        try (InputStream inhoud = aanbod.open()) {
            return Vingerafdruk.van(inhoud);
        }
    }

    private static String groep(Register register, long id) {
        return register.berichten()
                .bericht(id)
                .flatMap(BewaardBericht::kenmerken)
                .map(Groep::van)
                .orElse("");
    }

    /** Keeps a message within this transaction, recognises it and orders its assessment. */
    public long bewaar(Register register, Herkomst herkomst, InputStream inhoud) {
        BewaardBericht bericht = register.berichten().bewaar(herkomst, klok.instant(), inhoud, meesteBytes);
        bestelWerk(register, bericht.id(), herken(register, bericht.id()));
        return bericht.id();
    }

    private static void bestelWerk(Register register, long id, String groep) {
        register.uitbak().plaats(new Uitbak.Kenmerk(Optional.of(id), "werk", Bestemming.WERK.naam(), groep), uit -> {});
    }

    private String herken(Register register, long id) {
        try (InputStream inhoud = register.berichten().inhoud(id)) {
            if (Berichtherkenner.herken(inhoud) instanceof Herkenning.Herkend herkend) {
                Berichtkenmerken kenmerken = Berichtkenmerken.van(herkend);
                register.berichten().herkend(id, kenmerken);
                return Groep.van(kenmerken);
            }
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Bytes that can be read more than once. */
    @FunctionalInterface
    public interface Aanbod {
        /** A fresh stream over the bytes. */
        InputStream open() throws IOException;
    }
}
