package nl.berichtenstraat.bericht;

import java.time.LocalDate;

/**
 * The header that every message has.
 *
 * @param soort the message type
 * @param afzender content of Afzender: a gemeentecode or an AGB code, see {@link Berichtsoort#afzenderIsGemeente()}
 * @param ontvanger content of Ontvanger: the other party
 * @param identificatie BerichtIdentificatie.Identificatie, at most 12 characters; in a retour that of the request
 * @param dagtekening BerichtIdentificatie.Dagtekening
 * @param xsdVersie the schema versions the sender worked with
 * @param regelnummer line on which the header starts
 */
public record Kop(
        Berichtsoort soort,
        String afzender,
        String ontvanger,
        String identificatie,
        LocalDate dagtekening,
        XsdVersie xsdVersie,
        int regelnummer) {

    /** The gemeente of the pair that exchanges this message. */
    public Gemeentecode gemeente() {
        return new Gemeentecode(soort.afzenderIsGemeente() ? afzender : ontvanger);
    }

    /** The aanbieder of the pair that exchanges this message. */
    public AgbCode aanbieder() {
        return new AgbCode(soort.afzenderIsGemeente() ? ontvanger : afzender);
    }

    /** Where the header stands. */
    public Plaats plaats() {
        return Plaats.van(Plaats.KOP, regelnummer);
    }
}
