package nl.berichtenstraat.regels.inbericht;

import nl.berichtenstraat.bericht.Adres;
import nl.berichtenstraat.bericht.Contact;
import nl.berichtenstraat.regels.Regel;

/**
 * CD005: LandCode is filled exactly when Postcode is. Level 2, retourcode 0001. Element Contact.Adres.LandCode of
 * 301.
 */
final class CD005 extends Regel<Contact> {

    CD005() {
        super("CD005");
    }

    @Override
    protected void toets(Contact contact, Melder meld) {
        contact.adres()
                .filter(adres ->
                        adres.postcode().isPresent() != adres.landCode().isPresent())
                .ifPresent(adres -> meld.meld(contact.plaats().element("Adres/LandCode"), uitleg(adres)));
    }

    private static String uitleg(Adres adres) {
        return adres.postcode().isPresent()
                ? "De Postcode is ingevuld, maar de LandCode niet. Vul de LandCode in, bijvoorbeeld NL."
                : "De LandCode is ingevuld, maar de Postcode niet. Vul de Postcode in, of laat de LandCode weg.";
    }
}
