package nl.berichtenstraat.ggk;

import java.io.OutputStream;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import nl.berichtenstraat.ggk.Enveloplezing.Aard;
import nl.berichtenstraat.ggk.Enveloplezing.Goed;
import nl.berichtenstraat.ggk.Enveloplezing.Slecht;

/**
 * Reads the one message at whose root element the stream stands, up to its end. The base64 goes past the validator, which
 * would keep all of it; what a Fo01 gives back of the refused message is passed by.
 */
final class Stuflezer {

    private static final String BESTAND = "parameters/bericht/(xml|tekst)Bestand";

    private final Envelopstroom stroom;
    private final Berichtcode code;
    private final Payloadpen pen;
    private final Base64lezer base64;
    private final Enveloptoets toets = new Enveloptoets();
    private final Velden velden = new Velden();
    private boolean inBestand;
    private Optional<String> bestandsnaam = Optional.empty();

    private Stuflezer(Envelopstroom stroom, Berichtcode code, OutputStream payload, long meestePayload) {
        this.stroom = stroom;
        this.code = code;
        this.pen = new Payloadpen(payload, meestePayload);
        this.base64 = new Base64lezer(pen);
    }

    /** Reads a message. When something is wrong the stream is left where that showed. */
    static Enveloplezing lees(Envelopstroom stroom, OutputStream payload, long meestePayload) {
        Optional<Berichtcode> code = Berichtcode.vanElement(
                Optional.ofNullable(stroom.xml().getNamespaceURI()).orElse(""),
                stroom.xml().getLocalName());
        return code.map(bekend -> new Stuflezer(stroom, bekend, payload, meestePayload).lees())
                .orElseGet(() -> new Slecht(
                        Aard.ANDER_BERICHT,
                        "Het bericht is geen heenbericht, retourbericht, foutbericht of bevestiging van"
                                + " StUF-GGk 2.1 patch 04.",
                        Optional.empty()));
    }

    /** Reads an answer, which has no payload. */
    static Enveloplezing zonderPayload(Envelopstroom stroom) {
        return lees(stroom, OutputStream.nullOutputStream(), Leesgrenzen.ANTWOORD.payload());
    }

    private Enveloplezing lees() {
        try {
            begin();
            while (!velden.isKlaar()) {
                verwerk(stroom.volgende());
            }
            return beoordeel(new Berichtopbouw(code, velden).bericht());
        } catch (Bezwaar e) {
            return slecht(e.aard(), e.getMessage());
        }
    }

    private Enveloplezing beoordeel(StufBericht bericht) {
        return Envelopregels.overtreding(bericht.stuurgegevens())
                .map(uitleg -> slecht(Aard.SCHEMA, uitleg))
                .orElseGet(() -> new Goed(bericht, bestandsnaam, pen.metMerk()));
    }

    private Enveloplezing slecht(Aard aard, String uitleg) {
        String eerste = toets.fout().orElse(uitleg);
        return new Slecht(
                toets.fout().isPresent() ? Aard.SCHEMA : aard,
                eerste,
                new Berichtopbouw(code, velden).bruikbareStuurgegevens());
    }

    private void verwerk(int gebeurtenis) {
        switch (gebeurtenis) {
            case XMLStreamConstants.START_ELEMENT -> begin();
            case XMLStreamConstants.END_ELEMENT -> eind();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> tekst();
            default -> {
                // comments and processing instructions mean nothing
            }
        }
    }

    private void begin() {
        XMLStreamReader xml = stroom.xml();
        if (isOrigineel()) {
            stroom.slaOver();
            return;
        }
        velden.in(xml.getLocalName());
        toets.start(xml);
        stopBijFout();
        if (velden.pad().matches(BESTAND)) {
            inBestand = true;
            bestandsnaam = Optional.ofNullable(xml.getAttributeValue(null, "bestandsnaam"));
        }
    }

    /** Whether this element stands within detailsXML. */
    private boolean isOrigineel() {
        return velden.pad().equals("body/detailsXML");
    }

    private void tekst() {
        XMLStreamReader xml = stroom.xml();
        if (inBestand) {
            base64.tekst(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            return;
        }
        velden.tekst(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        toets.tekst(xml);
        stopBijFout();
    }

    private void eind() {
        toets.eind(stroom.xml());
        if (inBestand) {
            inBestand = false;
            base64.klaar();
        }
        velden.uit();
        stopBijFout();
    }

    /** A fault in the stuurgegevens ends the reading only after them, so that the answer can be addressed. */
    private void stopBijFout() {
        if (toets.fout().isPresent() && !velden.pad().startsWith("stuurgegevens")) {
            throw new Bezwaar(Aard.SCHEMA, toets.fout().get());
        }
    }
}
