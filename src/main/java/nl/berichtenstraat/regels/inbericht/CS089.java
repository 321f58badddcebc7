package nl.berichtenstraat.regels.inbericht;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.berichtenstraat.bericht.Adres;
import nl.berichtenstraat.bericht.Contact;
import nl.berichtenstraat.regels.Regel;

/**
 * CS089: Postcode has the Dutch form when LandCode is NL. Level 2, retourcode 0001. Element Contact.Adres.Postcode
 * of 301. The source gives no form: four digits of which the first is not 0, then two capitals, without a space
 * (D28).
 */
final class CS089 extends Regel<Contact> {

    private static final Pattern NEDERLANDS = Pattern.compile("[1-9][0-9]{3}[A-Z]{2}");

    CS089() {
        super("CS089");
    }

    @Override
    protected void toets(Contact contact, Melder meld) {
        contact.adres()
                .filter(adres -> adres.landCode().equals(Optional.of("NL")))
                .flatMap(Adres::postcode)
                .filter(postcode -> !NEDERLANDS.matcher(postcode).matches())
                .ifPresent(postcode -> meld.meld(contact.plaats().element("Adres/Postcode"), uitleg()));
    }
}
