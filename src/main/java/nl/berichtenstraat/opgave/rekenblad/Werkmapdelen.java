package nl.berichtenstraat.opgave.rekenblad;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/**
 * What a workbook says about itself.
 *
 * @param blad path of the sheet to read
 * @param naam what people call it
 * @param heeftMeer whether there are other visible sheets
 * @param vanaf1904 whether its days are counted from 1904
 */
record Werkmapdelen(String blad, String naam, boolean heeftMeer, boolean vanaf1904) {

    private static final String MAP = "xl/";

    private record Blad(String naam, String relatie) {}

    static Werkmapdelen lees(Zipbestand zip) {
        Map<String, String> doelen = zip.open(
                        MAP + "_rels/workbook.xml.rels", in -> Deellezer.door(in, Werkmapdelen::doelen))
                .orElse(Map.of());
        return zip.open(MAP + "workbook.xml", in -> Deellezer.door(in, deel -> van(deel, doelen)))
                .orElseThrow();
    }

    private static Map<String, String> doelen(Deellezer deel) throws XMLStreamException {
        Map<String, String> doelen = new HashMap<>();
        while (deel.naarElement()) {
            if (deel.begin("Relationship")) {
                doelen.put(
                        deel.attribuut("Id").orElse(""),
                        deel.attribuut("Target").orElse(""));
            }
        }
        return doelen;
    }

    private static Werkmapdelen van(Deellezer deel, Map<String, String> doelen) throws XMLStreamException {
        List<Blad> zichtbaar = new ArrayList<>();
        boolean vanaf1904 = false;
        while (deel.naarElement()) {
            if (deel.begin("workbookPr")) {
                vanaf1904 = deel.attribuut("date1904")
                        .filter(w -> w.equals("1") || w.equals("true"))
                        .isPresent();
            } else if (deel.begin("sheet")
                    && deel.attribuut("state").filter(s -> !s.equals("visible")).isEmpty()) {
                zichtbaar.add(new Blad(
                        deel.attribuut("name").orElse(""),
                        deel.attribuut("id", true).orElse("")));
            }
        }
        if (zichtbaar.isEmpty()) {
            throw new OnbruikbaarBlad("De werkmap heeft geen zichtbaar werkblad.");
        }
        Blad eerste = zichtbaar.get(0);
        String doel = doelen.getOrDefault(eerste.relatie(), "worksheets/sheet1.xml");
        return new Werkmapdelen(pad(doel), eerste.naam(), zichtbaar.size() > 1, vanaf1904);
    }

    private static String pad(String doel) {
        return doel.startsWith("/") ? doel.substring(1) : MAP + doel;
    }
}
