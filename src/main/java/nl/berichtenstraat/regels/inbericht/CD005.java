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
                .ifPresent(adres -> meld.meld(contact.plaats().element("Adres/LandCode"), tekst(adres)));
    }

    private String tekst(Adres adres) {
        return uitlegBij(adres.postcode().isPresent() ? "zonder-landcode" : "zonder-postcode");
    }
}
