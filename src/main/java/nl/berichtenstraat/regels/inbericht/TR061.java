package nl.berichtenstraat.regels.inbericht;

import java.util.Set;
import nl.berichtenstraat.bericht.Toewijzingsbericht;
import nl.berichtenstraat.regels.Regel;

/**
 * TR061: at least one Contact of the client has Soort 01, 02 or 03; an address of a contact person does not count.
 * Level 2, retourcode 0001. Element Client.Contactgegevens.Contact.Soort of 301.
 */
final class TR061 extends Regel<Toewijzingsbericht> {

    private static final Set<String> VAST = Set.of("01", "02", "03");

    TR061() {
        super("TR061");
    }

    @Override
    protected void toets(Toewijzingsbericht bericht, Melder meld) {
        if (bericht.contacten().stream().noneMatch(contact -> VAST.contains(contact.soort()))) {
            meld.meld(bericht.client().plaats().element("Contactgegevens"), uitleg());
        }
    }
}
