package nl.berichtenstraat.regels.inbericht;

import java.util.Optional;
import nl.berichtenstraat.bericht.Contact;
import nl.berichtenstraat.regels.Regel;

/**
 * CD025: Huis is filled when LandCode is NL. Level 2, retourcode 0001. Element Contact.Adres.Huis of 301.
 */
final class CD025 extends Regel<Contact> {

    CD025() {
        super("CD025");
    }

    @Override
    protected void toets(Contact contact, Melder meld) {
        contact.adres()
                .filter(adres -> !adres.huis() && adres.landCode().equals(Optional.of("NL")))
                .ifPresent(adres -> meld.meld(contact.plaats().element("Adres/Huis"), uitleg()));
    }
}
