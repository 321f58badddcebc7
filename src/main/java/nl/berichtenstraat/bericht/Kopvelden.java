package nl.berichtenstraat.bericht;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import nl.berichtenstraat.bericht.xml.Lexicaal;
import nl.berichtenstraat.bericht.xml.OnleesbareWaarde;

/**
 * The values of a header of any type, by path below Header. Parts that are missing read as empty text, so that a header
 * can be looked at before it is known to conform to its schema.
 */
final class Kopvelden {

    private static final String RETOURCODE = "RetourCodes/RetourCode";

    private final Map<String, String> waarden = new HashMap<>();
    private final Map<String, Integer> regels = new HashMap<>();
    private final List<String> retourcodes = new ArrayList<>();
    private final Leesstroom stroom;
    private final int regelnummer;

    private Kopvelden(Leesstroom stroom) {
        this.stroom = stroom;
        this.regelnummer = stroom.getLineNumber();
    }

    /** Reads from the start of Header, at which the stream stands, to its end. */
    static Kopvelden lees(Leesstroom stroom) {
        Kopvelden velden = new Kopvelden(stroom);
        while (stroom.naarKind()) {
            velden.leesElement(stroom.getLocalName());
        }
        return velden;
    }

    private void leesElement(String naam) {
        int regel = stroom.getLineNumber();
        StringBuilder tekst = new StringBuilder();
        int gebeurtenis = stroom.next();
        while (gebeurtenis != XMLStreamConstants.END_ELEMENT) {
            if (gebeurtenis == XMLStreamConstants.START_ELEMENT) {
                leesElement(naam + "/" + stroom.getLocalName());
            } else if (Leesstroom.isTekst(gebeurtenis)) {
                tekst.append(stroom.getTextCharacters(), stroom.getTextStart(), stroom.getTextLength());
            }
            gebeurtenis = stroom.next();
        }
        bewaar(naam, tekst.toString(), regel);
    }

    private void bewaar(String naam, String tekst, int regel) {
        if (naam.equals(RETOURCODE)) {
            retourcodes.add(tekst);
        }
        waarden.putIfAbsent(naam, tekst);
        regels.putIfAbsent(naam, regel);
    }

    /** The text of an element. */
    String tekst(String naam) {
        return waarden.getOrDefault(naam, "");
    }

    /** The codes in the header. */
    List<String> retourcodes() {
        return List.copyOf(retourcodes);
    }

    /** The header of a message that conforms to its schema. */
    Kop kop(Berichtsoort soort) {
        return new Kop(
                soort,
                tekst("Afzender"),
                tekst("Ontvanger"),
                tekst("BerichtIdentificatie/Identificatie"),
                datum("BerichtIdentificatie/Dagtekening"),
                new XsdVersie(tekst("XsdVersie/BasisschemaXsdVersie"), tekst("XsdVersie/BerichtXsdVersie")),
                regelnummer);
    }

    /** A date of a message that conforms to its schema; ends the reading when its year is out of bounds. */
    LocalDate datum(String naam) {
        try {
            return Lexicaal.datum(tekst(naam));
        } catch (OnleesbareWaarde e) {
            int regel = regels.getOrDefault(naam, regelnummer);
            throw stroom.breekAf(new Schemafout(regel, 0, Plaats.KOP + "/" + naam, e.getMessage()));
        }
    }
}
