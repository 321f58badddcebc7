package nl.berichtenstraat.bericht;

import static javax.xml.stream.XMLStreamConstants.CDATA;
import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.SPACE;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import nl.berichtenstraat.bericht.xml.OnleesbareWaarde;

/**
 * Walks through a stream and passes its elements on as long as nothing is wrong. After the first error only the rest of
 * the errors is looked for.
 */
final class Doorloop {

    private final Leesstroom stroom;
    private final Opbouw opbouw;
    private final Tekst tekst = new Tekst();
    private boolean heeftKinderen;

    private Doorloop(Leesstroom stroom, Opbouw opbouw) {
        this.stroom = stroom;
        this.opbouw = opbouw;
    }

    /** From where the stream stands to the end of the file. */
    static void van(Leesstroom stroom, Opbouw opbouw) {
        Doorloop doorloop = new Doorloop(stroom, opbouw);
        int gebeurtenis = stroom.next();
        while (gebeurtenis != END_DOCUMENT) {
            if (stroom.isGoed()) {
                doorloop.verwerk(gebeurtenis);
            }
            gebeurtenis = stroom.next();
        }
    }

    private void verwerk(int gebeurtenis) {
        switch (gebeurtenis) {
            case START_ELEMENT -> begin();
            case CHARACTERS, CDATA, SPACE ->
                tekst.voegToe(stroom.getTextCharacters(), stroom.getTextStart(), stroom.getTextLength());
            case END_ELEMENT -> eind();
            default -> {
                // comments and processing instructions mean nothing in iWmo
            }
        }
    }

    private void begin() {
        heeftKinderen = false;
        tekst.wis();
        opbouw.begin(stroom.getLocalName());
    }

    private void eind() {
        if (heeftKinderen) {
            tekst.wis();
            opbouw.eind(stroom.getLocalName());
            return;
        }
        heeftKinderen = true;
        waarde();
    }

    private void waarde() {
        try {
            opbouw.waarde(stroom.getLocalName(), tekst);
        } catch (OnleesbareWaarde e) {
            stroom.meld(e.getMessage());
        }
    }
}
