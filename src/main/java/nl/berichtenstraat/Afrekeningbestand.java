package nl.berichtenstraat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.berichtenstraat.afrekening.Afrekeningschrijver;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A settlement message as somebody outside reads it. Amounts are signed cents.
 *
 * @param identificatie of the settlement
 * @param declaratie DeclaratieNummer
 * @param aanbieder AGB code
 * @param ingediend submitted
 * @param toegekend granted
 * @param afgewezen rejected
 * @param regels per client, product and month
 */
record Afrekeningbestand(
        String identificatie,
        String declaratie,
        String aanbieder,
        long ingediend,
        long toegekend,
        long afgewezen,
        List<Regel> regels) {

    /**
     * A line.
     *
     * @param client pseudonym
     * @param product code
     * @param maand for example 2026-03
     * @param toegewezen minutes assigned; empty when that cannot be determined
     * @param geleverd minutes delivered
     * @param percentage delivered of assigned, in Dutch; empty when that cannot be determined
     * @param zijde side of the thresholds, in lower case
     * @param toegekend granted so far
     * @param verschil what this settlement adds
     */
    record Regel(
            String client,
            String product,
            String maand,
            Optional<String> toegewezen,
            String geleverd,
            Optional<String> percentage,
            String zijde,
            long toegekend,
            long verschil) {}

    /** Reads a settlement message of the lane itself. */
    static Afrekeningbestand lees(byte[] inhoud) {
        try {
            DocumentBuilderFactory fabriek = DocumentBuilderFactory.newDefaultNSInstance();
            fabriek.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            fabriek.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return van(fabriek.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(inhoud))
                    .getDocumentElement());
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("a settlement message of our own cannot be read", e);
        }
    }

    /** What the lines add together. */
    long verschil() {
        return regels.stream().mapToLong(Regel::verschil).sum();
    }

    private static Afrekeningbestand van(Element wortel) {
        Element totalen = elementen(wortel, "Totalen").get(0);
        return new Afrekeningbestand(
                tekst(wortel, "Identificatie"),
                tekst(wortel, "DeclaratieNummer"),
                tekst(wortel, "Aanbieder"),
                cent(totalen, "Ingediend"),
                cent(totalen, "Toegekend"),
                cent(totalen, "Afgewezen"),
                elementen(wortel, "Regel").stream()
                        .map(Afrekeningbestand::regel)
                        .toList());
    }

    private static Regel regel(Element regel) {
        return new Regel(
                tekst(regel, "ClientSleutel"),
                tekst(regel, "Code"),
                tekst(regel, "Maand"),
                misschien(regel, "ToegewezenMinuten"),
                tekst(regel, "GeleverdeMinuten"),
                misschien(regel, "Benuttingspercentage").map(p -> p.replace('.', ',')),
                tekst(regel, "Zijde").toLowerCase(Locale.ROOT),
                cent(regel, "Toegekend"),
                cent(regel, "Verschil"));
    }

    private static long cent(Element ouder, String naam) {
        return Long.parseLong(tekst(ouder, naam));
    }

    private static String tekst(Element ouder, String naam) {
        return misschien(ouder, naam).orElseThrow();
    }

    private static Optional<String> misschien(Element ouder, String naam) {
        return elementen(ouder, naam).stream().findFirst().map(Element::getTextContent);
    }

    private static List<Element> elementen(Element ouder, String naam) {
        NodeList knopen = ouder.getElementsByTagNameNS(Afrekeningschrijver.NAMESPACE, naam);
        List<Element> elementen = new ArrayList<>();
        for (int i = 0; i < knopen.getLength(); i++) {
            elementen.add((Element) knopen.item(i));
        }
        return elementen;
    }
}
