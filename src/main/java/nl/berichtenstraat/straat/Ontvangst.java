package nl.berichtenstraat.straat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
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

    private long bewaar(Register register, Herkomst herkomst, InputStream inhoud) {
        BewaardBericht bericht = register.berichten().bewaar(herkomst, klok.instant(), inhoud, meesteBytes);
        String groep = herken(register, bericht.id());
        register.uitbak().plaats(new Uitbak.Kenmerk(bericht.id(), "werk", Bestemming.WERK.naam(), groep), uit -> {});
        return bericht.id();
    }

    private String herken(Register register, long id) {
        try (InputStream inhoud = register.berichten().inhoud(id)) {
            if (Berichtherkenner.herken(inhoud) instanceof Herkenning.Herkend herkend) {
                Berichtkenmerken kenmerken = kenmerken(herkend);
                register.berichten().herkend(id, kenmerken);
                return Groep.van(kenmerken);
            }
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Berichtkenmerken kenmerken(Herkenning.Herkend herkend) {
        return new Berichtkenmerken(herkend.soort(), herkend.afzender(), herkend.ontvanger(), herkend.identificatie());
    }
}
