package nl.berichtenstraat.regels.inbericht;

import nl.berichtenstraat.bericht.Adres;
import nl.berichtenstraat.bericht.Contact;
import nl.berichtenstraat.regels.Regel;

/**
 * TR006: a Contact holds Telefoon, or an Adres with both Huis and Postcode. Level 2, retourcode 0001. Class Contact
 * of the client and of a Relatie in a 301.
 */
final class TR006 extends Regel<Contact> {

    TR006() {
        super("TR006");
    }

    @Override
    protected void toets(Contact contact, Melder meld) {
        if (!contact.telefoon() && !contact.adres().map(TR006::volledig).orElse(false)) {
            meld.meld(contact.plaats(), uitleg());
        }
    }

    private static boolean volledig(Adres adres) {
        return adres.huis() && adres.postcode().isPresent();
    }
}
