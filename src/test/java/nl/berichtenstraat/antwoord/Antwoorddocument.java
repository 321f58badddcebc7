package nl.berichtenstraat.antwoord;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.berichtenstraat.bericht.Berichtsoort;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A message as a tree, read by another parser than the one under test. */
final class Antwoorddocument {

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

    private final Element bericht;

    private Antwoorddocument(Element bericht) {
        this.bericht = bericht;
    }

    static Antwoorddocument van(byte[] xml) {
        try {
            DocumentBuilderFactory fabriek = DocumentBuilderFactory.newDefaultInstance();
            fabriek.setNamespaceAware(true);
            fabriek.setCoalescing(true);
            return new Antwoorddocument(fabriek.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml))
                    .getDocumentElement());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    String namespace() {
        return bericht.getNamespaceURI();
    }

    /** Codes per record path, in document order of the records' ends. */
    Map<String, List<String>> codes() {
        Map<String, List<String>> codes = new LinkedHashMap<>();
        verzamelCodes(bericht, "/Bericht", codes);
        return codes;
    }

    /** Codes of the header; empty when it has no RetourCodes. */
    List<String> kopcodes() {
        return codes().getOrDefault("/Bericht/Header", List.of());
    }

    boolean heeftInhoud() {
        return elementen(bericht).size() > 1;
    }

    /** Every value with its path and schema, in order; RetourCodes left out. */
    List<String> waarden() {
        List<String> waarden = new ArrayList<>();
        elementen(bericht).forEach(deel -> verzamelWaarden(deel, "", waarden));
        return waarden;
    }

    /** The values below one path that starts at the document element's child, for example {@code Header/XsdVersie}. */
    List<String> waarden(String begin) {
        return waarden().stream()
                .filter(waarde -> waarde.startsWith("/" + begin))
                .toList();
    }

    private static void verzamelCodes(Element element, String pad, Map<String, List<String>> codes) {
        int nummer = 0;
        for (Element kind : elementen(element)) {
            if (kind.getLocalName().equals("RetourCodes")) {
                codes.put(
                        pad, elementen(kind).stream().map(Node::getTextContent).toList());
            } else {
                String positie = HOUDERS.contains(element.getLocalName()) ? "[" + ++nummer + "]" : "";
                verzamelCodes(kind, pad + "/" + kind.getLocalName() + positie, codes);
            }
        }
    }

    private static void verzamelWaarden(Element element, String ouder, List<String> waarden) {
        boolean basis = Berichtsoort.BASIS_NAMESPACE.equals(element.getNamespaceURI());
        String pad = ouder + "/" + (basis ? "iwmo:" : "") + element.getLocalName();
        List<Element> kinderen = elementen(element);
        if (kinderen.isEmpty()) {
            waarden.add(pad + "=" + element.getTextContent());
        }
        kinderen.stream()
                .filter(kind -> !kind.getLocalName().equals("RetourCodes"))
                .forEach(kind -> verzamelWaarden(kind, pad, waarden));
    }

    private static List<Element> elementen(Node ouder) {
        List<Element> elementen = new ArrayList<>();
        for (Node kind = ouder.getFirstChild(); kind != null; kind = kind.getNextSibling()) {
            if (kind instanceof Element element) {
                elementen.add(element);
            }
        }
        return elementen;
    }
}
