package nl.berichtenstraat.gevallen;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.berichtenstraat.kanaal.Mapbezorger;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * An outgoing message, read by another parser than the lane uses.
 *
 * @param soort for example wmo306, afrekening or fout
 * @param inhoud its bytes
 */
record Uitgaandbericht(String soort, byte[] inhoud) {

    /** Elements that hold repeated records and are no records themselves. */
    private static final Set<String> HOUDERS = Set.of(
            "Relaties",
            "Contactgegevens",
            "ToegewezenProducten",
            "StartProducten",
            "StopProducten",
            "AangevraagdeProducten",
            "OngewijzigdeProducten",
            "TeWijzigenProducten",
            "NieuweProducten",
            "Clienten",
            "Prestaties");

    private static final String PRESTATIE = "Prestatie";

    /** Whether this is a message of the standard. */
    boolean isBericht() {
        return soort.startsWith("wmo");
    }

    /** Whether this is JSON: a fault or signals. */
    boolean isJson() {
        return Mapbezorger.soortEnExtensie(soort).endsWith(".json");
    }

    /** Codes per record path, claim lines left out; a record without RetourCodes is absent. */
    SortedMap<String, List<String>> codes() {
        SortedMap<String, List<String>> codes = new TreeMap<>();
        verzamel(wortel(), "/Bericht", codes);
        return codes;
    }

    /** Codes of the claim lines per ReferentieNummer. */
    SortedMap<String, List<String>> prestaties() {
        SortedMap<String, List<String>> prestaties = new TreeMap<>();
        elementen(wortel().getElementsByTagNameNS("*", PRESTATIE))
                .forEach(prestatie ->
                        prestaties.put(tekst(prestatie, "ReferentieNummer").orElseThrow(), retourcodes(prestatie)));
        return prestaties;
    }

    /** A total in signed cents; empty when the message has none. */
    Optional<Long> totaal(String naam) {
        return elementen(wortel().getElementsByTagNameNS("*", naam)).stream()
                .findFirst()
                .map(totaal -> {
                    long cent = Long.parseLong(tekst(totaal, "TotaalBedrag").orElseThrow());
                    return tekst(totaal, "DebetCredit").orElseThrow().equals("C") ? -cent : cent;
                });
    }

    private static void verzamel(Element element, String pad, Map<String, List<String>> codes) {
        List<String> eigen = retourcodes(element);
        if (!eigen.isEmpty()) {
            codes.put(pad, eigen);
        }
        int nummer = 0;
        for (Element kind : elementen(element.getChildNodes())) {
            String positie = HOUDERS.contains(element.getLocalName()) ? "[" + ++nummer + "]" : "";
            if (!kind.getLocalName().equals(PRESTATIE)) {
                verzamel(kind, pad + "/" + kind.getLocalName() + positie, codes);
            }
        }
    }

    private static List<String> retourcodes(Element record) {
        return elementen(record.getChildNodes()).stream()
                .filter(kind -> kind.getLocalName().equals("RetourCodes"))
                .flatMap(codes -> elementen(codes.getChildNodes()).stream())
                .map(Element::getTextContent)
                .toList();
    }

    private static Optional<String> tekst(Element element, String naam) {
        return elementen(element.getElementsByTagNameNS("*", naam)).stream()
                .findFirst()
                .map(Element::getTextContent);
    }

    private static List<Element> elementen(NodeList lijst) {
        List<Element> elementen = new ArrayList<>();
        IntStream.range(0, lijst.getLength()).mapToObj(lijst::item).forEach(knoop -> {
            if (knoop instanceof Element element) {
                elementen.add(element);
            }
        });
        return elementen;
    }

    private Element wortel() {
        DocumentBuilderFactory fabriek = DocumentBuilderFactory.newDefaultInstance();
        fabriek.setNamespaceAware(true);
        try {
            return fabriek.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(inhoud))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(soort + " is not XML", e);
        }
    }
}
