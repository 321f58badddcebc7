package nl.berichtenstraat.bericht;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** A row of the schema corpus: one change to a sample and whether the standard accepts the result. */
record Mutatie(Berichtsoort soort, String wijziging, String pad, String waarde, boolean geldig) {

    private static final Pattern VELD = Pattern.compile("\"((?:[^\"]|\"\")*)\"|([^,]*)");
    private static final Pattern KORT = Pattern.compile("\\{(leeg|spatie|tab|regeleinde|u[0-9A-F]{4}|(\\d+)x([^}]+))}");
    private static final Pattern STAP = Pattern.compile("([^\\[]+)(?:\\[(\\d+)])?");

    static List<Mutatie> lees(InputStream in) throws IOException {
        String tekst = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        return tekst.lines().skip(1).map(Mutatie::vanRegel).toList();
    }

    private static Mutatie vanRegel(String regel) {
        List<String> velden = new ArrayList<>();
        Matcher veld = VELD.matcher(regel);
        int plek = 0;
        while (plek <= regel.length() && veld.find(plek)) {
            velden.add(veld.group(1) == null ? veld.group(2) : veld.group(1).replace("\"\"", "\""));
            plek = veld.end() + 1;
        }
        return new Mutatie(
                Berichtsoort.valueOf(velden.get(0).toUpperCase(java.util.Locale.ROOT)),
                velden.get(1),
                velden.get(2),
                voluit(velden.get(3)),
                velden.get(4).equals("ja"));
    }

    private static String voluit(String waarde) {
        return KORT.matcher(waarde)
                .replaceAll(kort -> Matcher.quoteReplacement(voluit(kort.group(1), kort.group(2), kort.group(3))));
    }

    private static String voluit(String naam, String aantal, String wat) {
        return switch (naam) {
            case "leeg" -> "";
            case "spatie" -> " ";
            case "tab" -> "\t";
            case "regeleinde" -> "\n";
            default ->
                aantal == null
                        ? String.valueOf((char) Integer.parseInt(naam.substring(1), 16))
                        : wat.repeat(Integer.parseInt(aantal));
        };
    }

    /** The changed sample. */
    String bericht() {
        try {
            Document document = document();
            wijzig(document, zoek(document));
            StringWriter uit = new StringWriter();
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(document), new StreamResult(uit));
            return uit.toString();
        } catch (Exception e) {
            throw new IllegalStateException("cannot apply " + this, e);
        }
    }

    private Document document() throws Exception {
        DocumentBuilderFactory fabriek = DocumentBuilderFactory.newDefaultNSInstance();
        return fabriek.newDocumentBuilder().parse(new InputSource(new StringReader(Voorbeeldxml.tekst(soort.naam()))));
    }

    private Element zoek(Document document) {
        Node plek = document;
        for (String stap : pad.substring(1).split("/")) {
            Matcher delen = STAP.matcher(stap);
            delen.matches();
            plek = kind(plek, delen.group(1), delen.group(2) == null ? 1 : Integer.parseInt(delen.group(2)));
        }
        return (Element) plek;
    }

    private static Node kind(Node ouder, String naam, int nummer) {
        int gezien = 0;
        for (Node kind = ouder.getFirstChild(); kind != null; kind = kind.getNextSibling()) {
            if (naam.equals(kind.getLocalName()) && ++gezien == nummer) {
                return kind;
            }
        }
        throw new IllegalArgumentException(naam + " is not in the sample");
    }

    private void wijzig(Document document, Element element) {
        Node ouder = element.getParentNode();
        switch (wijziging) {
            case "verwijder" -> ouder.removeChild(element);
            case "dubbel" -> ouder.insertBefore(element.cloneNode(true), element.getNextSibling());
            case "waarde" -> element.setTextContent(waarde);
            case "hernoem" -> document.renameNode(element, element.getNamespaceURI(), prefix(element) + waarde);
            case "naarVoren" -> ouder.insertBefore(element, vorige(element));
            case "naamruimte" ->
                document.renameNode(
                        element,
                        waarde.isEmpty() ? null : waarde,
                        waarde.isEmpty() ? element.getLocalName() : "andere:" + element.getLocalName());
            case "attribuut" ->
                attribuut(element, waarde.substring(0, waarde.indexOf('=')), waarde.substring(waarde.indexOf('=') + 1));
            default -> throw new IllegalArgumentException("unknown change " + wijziging);
        }
    }

    private static void attribuut(Element element, String naam, String waarde) {
        if (naam.startsWith("xsi:")) {
            element.setAttributeNS("http://www.w3.org/2001/XMLSchema-instance", naam, waarde);
        } else if (naam.startsWith("xml:")) {
            element.setAttributeNS("http://www.w3.org/XML/1998/namespace", naam, waarde);
        } else {
            element.setAttribute(naam, waarde);
        }
    }

    private static String prefix(Element element) {
        return element.getPrefix() == null ? "" : element.getPrefix() + ":";
    }

    private static Node vorige(Element element) {
        Node vorige = element.getPreviousSibling();
        while (vorige.getNodeType() != Node.ELEMENT_NODE) {
            vorige = vorige.getPreviousSibling();
        }
        return vorige;
    }

    @Override
    public String toString() {
        return soort + " " + wijziging + " " + pad + " "
                + (waarde.length() > 30 ? waarde.substring(0, 30) + "..." : waarde);
    }
}
