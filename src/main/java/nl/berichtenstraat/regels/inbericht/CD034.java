package nl.berichtenstraat.regels.inbericht;

import nl.berichtenstraat.bericht.Contact;
import nl.berichtenstraat.regels.Regel;

/**
 * CD034: Postcode is filled when Soort is 01 or 03 and Adres is present; the rule text writes 1 and 3, the code list
 * has two digits (D27). Level 2, retourcode 0001. Element Contact.Adres.Postcode of 301.
 */
final class CD034 extends Regel<Contact> {

    CD034() {
        super("CD034");
    }

    @Override
    protected void toets(Contact contact, Melder meld) {
        boolean verplicht = contact.soort().equals("01") || contact.soort().equals("03");
        contact.adres()
                .filter(adres -> verplicht && adres.postcode().isEmpty())
                .ifPresent(adres ->
                        meld.meld(contact.plaats().element("Adres/Postcode"), uitleg("soort", contact.soort())));
    }
}
