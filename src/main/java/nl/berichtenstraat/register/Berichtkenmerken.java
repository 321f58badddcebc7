package nl.berichtenstraat.register;

import java.time.LocalDate;
import java.util.Optional;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.bericht.Herkenning;

/**
 * What the header of a received message says, as far as it could be read.
 *
 * @param soort the message type
 * @param afzender content of Afzender
 * @param ontvanger content of Ontvanger
 * @param identificatie content of BerichtIdentificatie.Identificatie
 * @param dagtekening BerichtIdentificatie.Dagtekening; empty when that is no date, and for messages kept by a version that
 *     did not note it
 */
public record Berichtkenmerken(
        Berichtsoort soort, String afzender, String ontvanger, String identificatie, Optional<LocalDate> dagtekening) {

    /** Of a message that was recognised. */
    public static Berichtkenmerken van(Herkenning.Herkend herkend) {
        return new Berichtkenmerken(
                herkend.soort(),
                herkend.afzender(),
                herkend.ontvanger(),
                herkend.identificatie(),
                herkend.dagtekening());
    }

    /** The gemeente that sends or receives, as the header says it: it may be anything. */
    public String gemeente() {
        return soort.afzenderIsGemeente() ? afzender : ontvanger;
    }

    /** The aanbieder that sends or receives, as the header says it: it may be anything. */
    public String aanbieder() {
        return soort.afzenderIsGemeente() ? ontvanger : afzender;
    }
}
