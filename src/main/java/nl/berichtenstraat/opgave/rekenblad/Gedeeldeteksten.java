package nl.berichtenstraat.opgave.rekenblad;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** The texts that cells of a workbook refer to by number. */
final class Gedeeldeteksten {

    private static final int MEESTE = 1_000_000;
    private static final long MEESTE_TEKENS = 50_000_000;

    private final List<Cel> teksten;

    private Gedeeldeteksten(List<Cel> teksten) {
        this.teksten = teksten;
    }

    static Gedeeldeteksten lees(Zipbestand zip) {
        return new Gedeeldeteksten(zip.open("xl/sharedStrings.xml", in -> Deellezer.door(in, Gedeeldeteksten::alle))
                .orElse(List.of()));
    }

    /** The cell with the text of this number. */
    Cel cel(String nummer) {
        try {
            return teksten.get(Integer.parseInt(nummer));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            return new Cel.Onbruikbaar("onbekende tekst");
        }
    }

    private static List<Cel> alle(Deellezer deel) throws XMLStreamException {
        List<Cel> teksten = new ArrayList<>();
        long tekens = 0;
        while (deel.naarElement()) {
            if (deel.begin("si")) {
                Cel cel = Cel.vanTekst(deel.tekst());
                teksten.add(cel);
                tekens += cel.toon().length();
                if (teksten.size() > MEESTE || tekens > MEESTE_TEKENS) {
                    throw new OnbruikbaarBlad(
                            "De werkmap bevat te veel tekst. Laat alleen de gevraagde kolommen staan.");
                }
            }
        }
        return teksten;
    }
}
