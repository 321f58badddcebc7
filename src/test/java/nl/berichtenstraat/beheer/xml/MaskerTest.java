package nl.berichtenstraat.beheer.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.berichtenstraat.beheer.xml.Aanwijzer.Aangewezen;
import nl.berichtenstraat.beheer.xml.Xmlregels.Zicht;
import nl.berichtenstraat.bericht.Vindplaatsen.Vindplaats;
import nl.berichtenstraat.register.Bevindingsrij;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class MaskerTest {

    /** Elements of the standard that say something about a person, on their own or with what is in them. */
    private static final Set<String> VAN_PERSONEN = Set.of(
            "Bsn",
            "Geboortedatum",
            "Geslacht",
            "Naam",
            "Achternaam",
            "Voornamen",
            "Voorletters",
            "Geslachtsnaam",
            "Partnernaam",
            "Adres",
            "Straatnaam",
            "Postcode",
            "Plaatsnaam",
            "Huis",
            "Telefoon",
            "Telefoonnummer",
            "Emailadres",
            "Commentaar",
            "Relatie",
            "Contact",
            "Communicatie",
            "JuridischeStatus",
            "WettelijkeVertegenwoordiging",
            "Verwijzer");

    private static final List<Venster> ALLES = List.of(new Venster(1, Integer.MAX_VALUE - 1));

    static Stream<Path> berichten() throws IOException {
        try (Stream<Path> voorbeelden = Files.list(Path.of("src/test/resources/schema"));
                Stream<Path> gevallen = Files.walk(Path.of("src/test/resources/gevallen"))) {
            return Stream.concat(voorbeelden, gevallen)
                    .filter(pad -> pad.toString().endsWith(".xml"))
                    .toList()
                    .stream();
        }
    }

    @Test
    void knowsEveryElementOfTheStandard() throws IOException {
        Set<String> namen = new TreeSet<>();
        try (Stream<Path> schemas = Files.list(Path.of("xsd/iwmo-3.2"))) {
            for (Path schema : schemas.toList()) {
                Pattern.compile("<xs:element name=\"([A-Za-z]+)\"")
                        .matcher(Files.readString(schema))
                        .results()
                        .forEach(vondst -> namen.add(vondst.group(1)));
            }
        }
        assertThat(namen).hasSizeGreaterThan(100);
        assertThat(Elementen.BEKEND).containsAll(namen);
        assertThat(Elementen.TOONBAAR).doesNotContainAnyElementsOf(VAN_PERSONEN);
    }

    @Test
    void readsMessagesOfEveryType() throws IOException {
        assertThat(berichten().count()).isGreaterThan(500);
    }

    /** The masked message has the shape and the lines of the original; what it shows is there, and nothing about a person. */
    @ParameterizedTest
    @MethodSource("berichten")
    void showsTheShapeAndNothingAboutAPerson(Path bestand) throws Exception {
        String tekst = Files.readString(bestand);
        String gemaskerd = masker(tekst, Zicht.GEMASKERD);

        assertThat(gemaskerd.lines().count()).isEqualTo(tekst.lines().count());
        if (Files.readString(bestand).contains("<!DOCTYPE")) {
            return;
        }
        Document origineel;
        try {
            origineel = lees(tekst);
        } catch (SAXException e) {
            return;
        }
        vergelijk(origineel.getDocumentElement(), lees(metNamen(gemaskerd)).getDocumentElement(), false);
    }

    /** Hidden names as names, so that the masked text can be read as XML. */
    private static String metNamen(String gemaskerd) {
        return gemaskerd
                .replace(" •••=\"•••\"", "")
                .replace("<•••", "<x")
                .replace("</•••", "</x")
                .replaceAll("<\\?•••>", "");
    }

    private static void vergelijk(Element was, Element werd, boolean persoon) {
        boolean hier = persoon || VAN_PERSONEN.contains(was.getLocalName());
        List<Element> kinderen = kinderen(was);
        List<Element> gemaskerd = kinderen(werd);
        assertThat(gemaskerd).as(was.getNodeName()).hasSameSizeAs(kinderen);
        if (kinderen.isEmpty()) {
            String tekst = was.getTextContent().strip();
            String gezien = werd.getTextContent().strip();
            if (hier || !Elementen.TOONBAAR.contains(was.getLocalName())) {
                assertThat(gezien).as(was.getNodeName()).matches(tekst.isEmpty() ? "" : "•••(\\s*•••)*");
            } else {
                assertThat(gezien).as(was.getNodeName()).isIn(tekst, Masker.VERBORGEN);
            }
        }
        for (int i = 0; i < kinderen.size(); i++) {
            vergelijk(kinderen.get(i), gemaskerd.get(i), hier);
        }
    }

    private static List<Element> kinderen(Element element) {
        NodeList knopen = element.getChildNodes();
        return IntStream.range(0, knopen.getLength())
                .mapToObj(knopen::item)
                .filter(knoop -> knoop.getNodeType() == Node.ELEMENT_NODE)
                .map(Element.class::cast)
                .toList();
    }

    @Test
    void showsWhatIsHarmless() throws IOException {
        String gemaskerd =
                masker(Files.readString(Path.of("src/test/resources/schema/wmo305-geldig.xml")), Zicht.GEMASKERD);

        assertThat(gemaskerd)
                .contains(
                        "<wmo305:ToewijzingNummer>20251</wmo305:ToewijzingNummer>",
                        "<wmo305:Bsn>•••</wmo305:Bsn>",
                        "xmlns:wmo305=\"http://www.istandaarden.nl/iwmo/3_2/wmo305/schema\"");
    }

    @Test
    void hidesCommentsAttributesInstructionsAndSections() {
        String tekst = """
                <?xml version="1.0" encoding="UTF-8"?>
                <!-- Jansen
                uit Hoorn --><?Jansen uit Hoorn?>
                <Bericht naam="Jansen > uit Hoorn" xmlns:jansen="http://jansen">
                <Code jansen='Hoorn'>A1</Code><Code><![CDATA[Jansen ]> Hoorn]]></Code>
                <jansen:Code>A2</jansen:Code><Jansen>Hoorn</Jansen>
                </Bericht>""";

        assertThat(masker(tekst, Zicht.GEMASKERD)).isEqualTo("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <!-- ••• -->
                        <?•••>
                        <Bericht •••="•••" •••="•••">
                        <Code •••="•••">A1</Code><Code><![CDATA[•••]]></Code>
                        <•••:Code>A2</•••:Code><•••>•••</•••>
                        </Bericht>""");
    }

    @Test
    void hidesInAHarmlessElementWhatDoesNotBelongThere() {
        for (String waarde : List.of(
                "Jansen uit Hoorn",
                "<b>Jansen</b>",
                "Jansen<!-- x -->",
                "999900006",
                "9".repeat(65),
                "é",
                "&#74;ansen",
                "j@nsen")) {
            assertThat(masker("<Bericht><Code>" + waarde + "</Code></Bericht>", Zicht.GEMASKERD))
                    .as(waarde)
                    .contains(Masker.VERBORGEN)
                    .doesNotContain("ansen", "9999", "é", "nsen");
        }
        assertThat(masker("<ReferentieAanbieder>JansenHoorn1950</ReferentieAanbieder>", Zicht.GEMASKERD))
                .doesNotContain("Jansen");
        assertThat(masker("<ReferentieAanbieder>Jans</ReferentieAanbieder>", Zicht.GEMASKERD))
                .doesNotContain("Jans");
        assertThat(masker("<ReferentieAanbieder>AGB305-00042</ReferentieAanbieder>", Zicht.GEMASKERD))
                .contains("AGB305-00042");
    }

    @Test
    void hidesAllBelowAPersonalElement() {
        assertThat(masker("<Contact><Periode><Begindatum>2026-01-01</Begindatum></Periode></Contact>", Zicht.GEMASKERD))
                .isEqualTo("<Contact><Periode><Begindatum>•••</Begindatum></Periode></Contact>");
        assertThat(masker("<Onbekend><Code>A1</Code></Onbekend><Code>A2</Code>", Zicht.GEMASKERD))
                .isEqualTo("<•••><Code>•••</Code></•••><Code>A2</Code>");
    }

    @Test
    void showsOnlyNamesOfWhatIsNotWellFormed() {
        assertThat(masker("<Bericht><Code>A1</Code><Bsn>999900006</Code>\n Jansen <Jansen\n", Zicht.GERAAMTE))
                .isEqualTo("<Bericht><Code>•••</Code><Bsn>•••</Code>\n •••");
        assertThat(masker("Jansen uit Hoorn\ngeboren 1950", Zicht.GERAAMTE)).isEqualTo("•••\n•••");
        assertThat(masker("<Code naam=\"Jansen>\nHoorn</Code>", Zicht.GERAAMTE)).doesNotContain("Jansen", "Hoorn");
        assertThat(masker("<" + "Jansen ".repeat(2000) + ">Hoorn", Zicht.GERAAMTE))
                .doesNotContain("Jansen", "Hoorn");
        assertThat(masker("<!-- " + "Jansen > ".repeat(2000) + "-->Hoorn", Zicht.GERAAMTE))
                .doesNotContain("Jansen", "Hoorn");
    }

    @Test
    void takesLinesByTheirNumbersWhateverEndsThem() {
        String tekst = "<Code>1</Code>\r\n<Code>2</Code>\r<Code>3</Code>\n<Code>4</Code>";

        assertThat(lees(tekst, Zicht.ALLES, List.of(new Venster(2, 3))))
                .containsExactly(new Xmlregel(2, "<Code>2</Code>"), new Xmlregel(3, "<Code>3</Code>"));
        assertThat(lees(tekst, Zicht.GEMASKERD, List.of(new Venster(1, 1), new Venster(4, 9))))
                .containsExactly(new Xmlregel(1, "<Code>1</Code>"), new Xmlregel(4, "<Code>4</Code>"));
    }

    @Test
    void cutsALineThatIsTooLongToShow() {
        assertThat(lees("x".repeat(100_000), Zicht.ALLES, ALLES))
                .singleElement()
                .satisfies(regel -> assertThat(regel.tekst()).hasSize(2002).endsWith(" …"));
    }

    @Test
    void showsThePieceThatAFindingPointsAtInALineThatIsTooLong() {
        String tekst = "<a>" + "x".repeat(50_000) + "</a><Bedrag>1</Bedrag>" + "y".repeat(50_000);
        int kolom = tekst.indexOf("<Bedrag>") + 1;
        Bevindingsrij rij = new Bevindingsrij(
                3, "TR001", Optional.empty(), true, "/a", "Bedrag", 1, "uitleg", Optional.empty(), 0, 0);
        Aangewezen aangewezen = new Aangewezen(rij, new Vindplaats(1, kolom), false);
        InputStream in = new ByteArrayInputStream(tekst.getBytes(StandardCharsets.UTF_8));

        List<Xmlregel> rond =
                Xmlregels.lees(in, Zicht.ALLES, List.of(aangewezen), List.of()).rond(aangewezen);

        assertThat(rond)
                .singleElement()
                .satisfies(regel ->
                        assertThat(regel.tekst()).contains("<Bedrag>1</Bedrag>").hasSizeLessThan(400));
    }

    private static String masker(String tekst, Zicht zicht) {
        return lees(tekst, zicht, ALLES).stream().map(Xmlregel::tekst).collect(Collectors.joining("\n"));
    }

    private static List<Xmlregel> lees(String tekst, Zicht zicht, List<Venster> vensters) {
        InputStream in = new ByteArrayInputStream(tekst.getBytes(StandardCharsets.UTF_8));
        return Xmlregels.lees(in, zicht, List.of(), vensters).regels();
    }

    private static Document lees(String tekst) throws Exception {
        DocumentBuilderFactory fabriek = DocumentBuilderFactory.newInstance();
        fabriek.setNamespaceAware(true);
        var bouwer = fabriek.newDocumentBuilder();
        bouwer.setErrorHandler(null);
        return bouwer.parse(new InputSource(new StringReader(tekst)));
    }
}
