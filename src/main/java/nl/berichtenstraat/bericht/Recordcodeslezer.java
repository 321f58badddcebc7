package nl.berichtenstraat.bericht;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import nl.berichtenstraat.bericht.Retourbericht.Recordcodes;

/**
 * Reads the RetourCodes below the header of a retour. The six types differ in their records only, and a record is simply
 * what holds RetourCodes; so one reader serves all. RetourCodes stand at the end of their record, after those of the
 * records in it; they are put in the order in which the records begin.
 */
final class Recordcodeslezer {

    private final Leesstroom stroom;
    private final int[] regels = new int[Leespad.MEESTE_DIEPTE + 1];
    private final int[] volgnummers = new int[Leespad.MEESTE_DIEPTE + 1];
    private final List<Gevonden> gevonden = new ArrayList<>();
    private int elementen;

    private Recordcodeslezer(Leesstroom stroom) {
        this.stroom = stroom;
    }

    private record Gevonden(int volgnummer, Recordcodes codes) {}

    /** Reads from the end of the header to the end of the file. */
    static List<Recordcodes> lees(Leesstroom stroom) {
        Recordcodeslezer lezer = new Recordcodeslezer(stroom);
        while (stroom.next() != XMLStreamConstants.END_DOCUMENT) {
            lezer.verwerk();
        }
        return lezer.gevonden.stream()
                .sorted(Comparator.comparingInt(Gevonden::volgnummer))
                .map(Gevonden::codes)
                .toList();
    }

    private void verwerk() {
        if (!stroom.isStartElement()) {
            return;
        }
        int diepte = stroom.pad().diepte();
        regels[diepte] = stroom.getLineNumber();
        volgnummers[diepte] = elementen++;
        if (stroom.getLocalName().equals("RetourCodes")) {
            Plaats record = Plaats.van(stroom.pad().ouder(), regels[diepte - 1]);
            gevonden.add(new Gevonden(volgnummers[diepte - 1], new Recordcodes(record, codes())));
        }
    }

    private List<String> codes() {
        List<String> codes = new ArrayList<>();
        while (stroom.naarKind()) {
            codes.add(stroom.leesTekst());
        }
        return List.copyOf(codes);
    }
}
