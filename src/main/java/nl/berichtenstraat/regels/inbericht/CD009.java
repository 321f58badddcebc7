package nl.berichtenstraat.regels.inbericht;

import nl.berichtenstraat.bericht.Contact;
import nl.berichtenstraat.regels.Regel;

/**
 * CD009: Periode is filled only when Soort is 04 (temporary stay), and need not be then; the rule text writes 4
 * (D27). Level 2, retourcode 0001. Element Contact.Periode of 301.
 */
final class CD009 extends Regel<Contact> {

    CD009() {
        super("CD009");
    }

    @Override
    protected void toets(Contact contact, Melder meld) {
        if (contact.periode() && !contact.soort().equals("04")) {
            meld.meld(contact.plaats().element("Periode"), uitleg("soort", contact.soort()));
        }
    }
}
