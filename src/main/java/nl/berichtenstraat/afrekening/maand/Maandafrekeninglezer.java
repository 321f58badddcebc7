package nl.berichtenstraat.afrekening.maand;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.berichtenstraat.afrekening.maand.Maandafrekening.Afwijzing;
import nl.berichtenstraat.afrekening.maand.Maandafrekening.Benuttingen;
import nl.berichtenstraat.afrekening.maand.Maandafrekening.Correctie;
import nl.berichtenstraat.afrekening.maand.Maandafrekening.Correctiemaand;
import nl.berichtenstraat.afrekening.maand.Maandafrekening.Geparkeerd;
import nl.berichtenstraat.afrekening.maand.Maandafrekening.Kop;
import nl.berichtenstraat.afrekening.maand.Maandafrekening.Lopend;
import nl.berichtenstraat.afrekening.maand.Maandafrekening.Productmaand;
import nl.berichtenstraat.afrekening.maand.Maandafrekening.Totalen;
import nl.berichtenstraat.afrekening.maand.Maandafrekening.ZonderLevering;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.bericht.Product;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reads the statement of a month back, so that a page of it says what the message says, however long ago it was made. */
public final class Maandafrekeninglezer {

    private Maandafrekeninglezer() {}

    /**
     * Reads a statement of our own.
     *
     * @throws IllegalStateException when it is none
     */
    public static Maandafrekening lees(byte[] inhoud) {
        try {
            DocumentBuilderFactory fabriek = DocumentBuilderFactory.newDefaultNSInstance();
            fabriek.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            fabriek.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return van(new Deel(fabriek.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(inhoud))
                    .getDocumentElement()));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("een maandafrekening van onszelf is niet te lezen", e);
        }
    }

    private static Maandafrekening van(Deel wortel) {
        return new Maandafrekening(
                new Kop(
                        wortel.tekst("Identificatie"),
                        LocalDate.parse(wortel.tekst("Dagtekening")),
                        new Gemeentecode(wortel.tekst("Gemeente")),
                        new AgbCode(wortel.tekst("Aanbieder")),
                        wortel.maand()),
                totalen(wortel.deel("Totalen")),
                wortel.groep("Producten", "Product", Maandafrekeninglezer::product),
                wortel.groep("Afwijzingen", "Afwijzing", Maandafrekeninglezer::afwijzing),
                wortel.groep("Correcties", "Correctiemaand", Maandafrekeninglezer::correctiemaand),
                wortel.groep("Geparkeerd", "Clientmaand", Maandafrekeninglezer::geparkeerd),
                wortel.groep("NietGedeclareerd", "Maand", maand -> YearMonth.parse(maand.tekst())),
                wortel.groep("ZonderLevering", "Client", Maandafrekeninglezer::zonderLevering));
    }

    private static Totalen totalen(Deel totalen) {
        return new Totalen(
                totalen.getal("DezeMaand"),
                totalen.getal("Correcties"),
                totalen.getal("BijAfsluiting"),
                totalen.getal("EerdereAfsluitingen"),
                totalen.getal("VoorAfsluitingen"),
                totalen.getal("Geparkeerd"));
    }

    private static Productmaand product(Deel product) {
        Deel benutting = product.deel("Benutting");
        return new Productmaand(
                product.tekst("Categorie"),
                product.tekst("Code"),
                product.getal("Clientmaanden"),
                product.getal("Ingediend"),
                product.getal("Toegekend"),
                product.getal("Afgewezen"),
                product.getal("Gecrediteerd"),
                product.getal("Verschuldigd"),
                product.getal("Afgerekend"),
                product.getal("Geparkeerd"),
                new Benuttingen(
                        benutting.getal("Onder"),
                        benutting.getal("Binnen"),
                        benutting.getal("Boven"),
                        benutting.getal("Onbepaald")));
    }

    private static Afwijzing afwijzing(Deel afwijzing) {
        return new Afwijzing(
                afwijzing.tekst("Regel"),
                afwijzing.tekst("Retourcode"),
                afwijzing.tekst("Titel"),
                afwijzing.getal("Aantal"),
                afwijzing.getal("Bedrag"));
    }

    private static Correctiemaand correctiemaand(Deel maand) {
        return new Correctiemaand(
                maand.maand(),
                maand.delen("Correctie").stream()
                        .map(correctie -> new Correctie(
                                correctie.client(),
                                correctie.tekst("Categorie"),
                                correctie.tekst("Code"),
                                correctie.getal("Bedrag")))
                        .toList());
    }

    private static Geparkeerd geparkeerd(Deel geparkeerd) {
        return new Geparkeerd(
                geparkeerd.client(),
                geparkeerd.tekst("Categorie"),
                geparkeerd.tekst("Code"),
                geparkeerd.maand(),
                geparkeerd.getal("Toegekend"),
                geparkeerd.getal("Afgerekend"),
                geparkeerd.tekst("Reden"));
    }

    private static ZonderLevering zonderLevering(Deel client) {
        return new ZonderLevering(
                client.client(),
                client.delen("Toewijzing").stream()
                        .map(toewijzing -> new Lopend(
                                toewijzing.getal("ToewijzingNummer"),
                                toewijzing
                                        .misschien("Categorie")
                                        .map(categorie -> new Product(categorie, toewijzing.misschien("Code"))),
                                toewijzing.getal("Dagen")))
                        .toList());
    }

    /** An element, by the names of the elements directly in it. */
    private record Deel(Element element) {

        List<Deel> delen(String naam) {
            return Stream.iterate(element.getFirstChild(), Objects::nonNull, Node::getNextSibling)
                    .filter(knoop -> naam.equals(knoop.getLocalName()))
                    .map(knoop -> new Deel((Element) knoop))
                    .toList();
        }

        <T> List<T> groep(String groep, String naam, Function<Deel, T> lezer) {
            return delen(groep).stream()
                    .flatMap(deel -> deel.delen(naam).stream())
                    .map(lezer)
                    .toList();
        }

        Deel deel(String naam) {
            return delen(naam).stream()
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(element.getLocalName() + " zonder " + naam));
        }

        Optional<String> misschien(String naam) {
            return delen(naam).stream().findFirst().map(Deel::tekst);
        }

        String tekst() {
            return element.getTextContent();
        }

        String tekst(String naam) {
            return deel(naam).tekst();
        }

        long getal(String naam) {
            return Long.parseLong(tekst(naam));
        }

        YearMonth maand() {
            return YearMonth.parse(tekst("Maand"));
        }

        Clientsleutel client() {
            return new Clientsleutel(tekst("ClientSleutel"));
        }
    }
}
