package nl.berichtenstraat.bericht;

import com.ctc.wstx.exc.WstxLazyException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import org.xml.sax.Locator;

/**
 * A message while it is read: one event at a time, each validated before the user of this stream sees it. It knows path
 * and line, guards the limits, and turns everything that is wrong into a {@link Schemafout}. Trouble of the underlying
 * input itself is an {@link UncheckedIOException}: the message is not to blame for it.
 */
final class Leesstroom extends StreamReaderDelegate implements Locator {

    private final Grenswacht grenswacht;
    private final Foutenlijst fouten;
    private final Leespad pad = new Leespad();
    private Toets toets = Toets.GEEN;
    private boolean elementIsUit;

    private Leesstroom(XMLStreamReader bron, Grenzen grenzen, Foutenlijst fouten) {
        super(bron);
        this.grenswacht = new Grenswacht(grenzen);
        this.fouten = fouten;
    }

    /** A stream before the document element of a file; nothing is validated until {@link #toets} says so. */
    static Leesstroom open(InputStream in, Grenzen grenzen, Foutenlijst fouten) {
        try {
            XMLStreamReader bron = StrengeXml.open(Tekencodering.alleenUtf8(in, fouten));
            Leesstroom stroom = new Leesstroom(bron, grenzen, fouten);
            stroom.controleerVerklaring();
            return stroom;
        } catch (XMLStreamException e) {
            throw fouten.breekAf(Xmlfouten.fout(e, e.getLocation(), "/"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void controleerVerklaring() {
        Optional<String> bezwaar =
                Optional.ofNullable(getCharacterEncodingScheme()).flatMap(Tekencodering::bezwaarTegen);
        if (bezwaar.isPresent()) {
            throw breekAf(bezwaar.get());
        }
        if ("1.1".equals(getVersion())) {
            throw breekAf("Het bestand is XML 1.1. Gebruik XML 1.0.");
        }
    }

    /** From now on, beginning with the current start of the document element, everything is validated. */
    void toets(Toets nieuw) {
        toets = nieuw;
        toets.begin(this);
        toets.start(this);
    }

    @Override
    public int next() {
        try {
            if (elementIsUit) {
                elementIsUit = false;
                pad.uit();
            }
            int gebeurtenis = super.next();
            verwerk(gebeurtenis);
            return gebeurtenis;
        } catch (XMLStreamException e) {
            throw breekAf(e);
        } catch (WstxLazyException e) {
            throw breekAf((XMLStreamException) e.getCause());
        }
    }

    private Afgebroken breekAf(XMLStreamException oorzaak) {
        Location plek = oorzaak.getLocation() == null ? getLocation() : oorzaak.getLocation();
        return breekAf(Xmlfouten.fout(oorzaak, plek, pad.pad()));
    }

    private void verwerk(int gebeurtenis) {
        switch (gebeurtenis) {
            case START_ELEMENT -> start();
            case CHARACTERS, CDATA, SPACE -> tekst();
            case END_ELEMENT -> eind();
            case END_DOCUMENT -> toets.klaar();
            case DTD ->
                throw breekAf("Het bestand bevat een DOCTYPE (DTD). Dat is niet toegestaan. Verwijder de DOCTYPE.");
            case ENTITY_REFERENCE ->
                throw breekAf("Het bestand verwijst naar een entiteit die XML niet kent. Gebruik de tekens zelf.");
            default -> {
                // comments and processing instructions mean nothing in iWmo
            }
        }
    }

    private void start() {
        grenswacht.start(this);
        pad.in(getLocalName());
        toets.start(this);
    }

    private void tekst() {
        int lengte = getTextLength();
        grenswacht.tekst(this, lengte);
        toets.tekst(getTextCharacters(), getTextStart(), lengte);
    }

    private void eind() {
        grenswacht.eind();
        elementIsUit = true;
        toets.eind(this);
    }

    /** To the document element; that there is none the parser reports itself. */
    void naarHoofdelement() {
        while (next() != START_ELEMENT) {
            // comments and the like
        }
    }

    /** To the next start of an element within the current one; false at the end of the current one. */
    boolean naarKind() {
        int gebeurtenis = next();
        while (gebeurtenis != START_ELEMENT && gebeurtenis != END_ELEMENT) {
            gebeurtenis = next();
        }
        return gebeurtenis == START_ELEMENT;
    }

    /** The text of the element at whose start this stands; ends at its end. */
    String leesTekst() {
        StringBuilder tekst = new StringBuilder();
        int gebeurtenis = next();
        while (gebeurtenis != END_ELEMENT) {
            if (gebeurtenis == START_ELEMENT) {
                leesTekst();
            } else if (isTekst(gebeurtenis)) {
                tekst.append(getTextCharacters(), getTextStart(), getTextLength());
            }
            gebeurtenis = next();
        }
        return tekst.toString();
    }

    static boolean isTekst(int gebeurtenis) {
        return gebeurtenis == CHARACTERS || gebeurtenis == CDATA || gebeurtenis == SPACE;
    }

    /** Reads on to the end of the file, so that all of it is validated. */
    void leesUit() {
        while (getEventType() != END_DOCUMENT) {
            next();
        }
    }

    /** Notes an error at the current element. */
    void meld(String uitleg) {
        fouten.meld(fout(uitleg));
    }

    /** Notes an error at the current element; to be thrown, so that reading ends. */
    Afgebroken breekAf(String uitleg) {
        return breekAf(fout(uitleg));
    }

    /** Notes an error; to be thrown, so that reading ends. */
    Afgebroken breekAf(Schemafout fout) {
        return fouten.breekAf(fout);
    }

    private Schemafout fout(String uitleg) {
        return new Schemafout(getLineNumber(), getColumnNumber(), pad.pad(), uitleg);
    }

    /** How many different names were counted so far. */
    int verschillendeNamen() {
        return grenswacht.verschillendeNamen();
    }

    /** Whether nothing wrong has been met so far. */
    boolean isGoed() {
        return fouten.isLeeg();
    }

    /** Whether something is wrong with the current element. */
    boolean heeftFoutHier() {
        return fouten.bevat(pad.pad());
    }

    /** The path of the current element; at its end it is still current. */
    Leespad pad() {
        return pad;
    }

    /** The current element as a record. */
    Plaats plaats() {
        return Plaats.van(pad.pad(), getLineNumber());
    }

    @Override
    public int getLineNumber() {
        return getLocation().getLineNumber();
    }

    @Override
    public int getColumnNumber() {
        return getLocation().getColumnNumber();
    }

    @Override
    public String getPublicId() {
        return null;
    }

    @Override
    public String getSystemId() {
        return null;
    }
}
