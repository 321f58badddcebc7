package nl.berichtenstraat.bericht;

import static nl.berichtenstraat.bericht.Voorbeeldxml.fouten;
import static nl.berichtenstraat.bericht.Voorbeeldxml.met;
import static nl.berichtenstraat.bericht.Voorbeeldxml.regel;
import static nl.berichtenstraat.bericht.Voorbeeldxml.tekst;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemauitlegTest {

    private static final String PRODUCT = "/Bericht/Client/StartProducten/StartProduct[2]";

    @Test
    void namesTheElementThatIsMissing() {
        String zonder =
                tekst("wmo305").replaceFirst("(?s)(.*)<wmo305:StatusAanlevering>3</wmo305:StatusAanlevering>", "$1");
        assertThat(fouten(zonder)).singleElement().satisfies(fout -> {
            assertThat(fout.pad()).isEqualTo(PRODUCT);
            assertThat(fout.regelnummer()).isEqualTo(regel("wmo305", "</wmo305:StartProduct>", 2));
            assertThat(fout.uitleg()).isEqualTo("StartProduct is niet compleet. Hierna hoort nog StatusAanlevering.");
        });
    }

    @Test
    void namesWhatShouldStandWhereSomethingElseStands() {
        String verkeerd = tekst("wmo305").replaceAll("(</?wmo305:)Geslacht>", "$1Sexe>");
        assertThat(fouten(verkeerd))
                .singleElement()
                .isEqualTo(new Schemafout(
                        regel("wmo305", "Geslacht>", 1),
                        5,
                        "/Bericht/Client/Sexe",
                        "Sexe mag hier niet staan. Hier hoort Geslacht."));
    }

    @Test
    void listsAllThatMayFollow() {
        String zonder = tekst("wmo305")
                .replaceFirst("<wmo305:Begindatum>.*</wmo305:Begindatum>", "")
                .replaceFirst("<wmo305:ToewijzingIngangsdatum>.*</wmo305:ToewijzingIngangsdatum>", "");
        assertThat(fouten(zonder).get(0).uitleg())
                .isEqualTo("StatusAanlevering mag hier niet staan. Hier hoort ToewijzingIngangsdatum of Begindatum.");
    }

    @Test
    void saysThatTheNamespaceIsWrongWhenTheNameIsRight() {
        String verkeerd = tekst("wmo305").replaceAll("(</?)wmo305:Bsn>", "$1iwmo:Bsn>");
        assertThat(fouten(verkeerd))
                .singleElement()
                .extracting(Schemafout::uitleg)
                .asString()
                .startsWith("Bsn staat in de verkeerde namespace.");
    }

    @Test
    void saysThatNothingMayFollow() {
        String dubbel =
                tekst("wmo305").replaceFirst("(<wmo305:StatusAanlevering>1</wmo305:StatusAanlevering>)", "$1$1");
        assertThat(fouten(dubbel))
                .singleElement()
                .extracting(Schemafout::uitleg)
                .isEqualTo("StatusAanlevering mag hier niet staan. Op deze plaats hoort geen element meer.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wmo305:Bsn>999900006|wmo305:Bsn>99990000|Bsn|uit negen cijfers bestaan",
                "wmo305:Afzender>98000001|wmo305:Afzender>9800001|Afzender|uit acht cijfers bestaan",
                "wmo305:Ontvanger>0505|wmo305:Ontvanger>505|Ontvanger|uit vier cijfers bestaan",
                "wmo305:BerichtCode>418|wmo305:BerichtCode>414|BerichtCode|418 zijn",
                "iwmo:BasisschemaXsdVersie>1.0.0|iwmo:BasisschemaXsdVersie>v1|BasisschemaXsdVersie|zoals 1.0.0",
                "iwmo:Voorletters>JR|iwmo:Voorletters>J.R.|Voorletters|letters bestaan, zonder punten",
                "iwmo:Achternaam>Waterland|iwmo:Achternaam> |Achternaam|1 tot en met 200 tekens",
                "iwmo:Code>02A05|iwmo:Code>02A055|Code|hooguit 5 tekens hebben",
                "wmo305:StatusAanlevering>1|wmo305:StatusAanlevering>8|StatusAanlevering|een van deze codes zijn: 1, ",
                "wmo305:ToewijzingNummer>20251|wmo305:ToewijzingNummer>-1|ToewijzingNummer|minstens 0 zijn",
                "wmo305:ToewijzingNummer>20251|wmo305:ToewijzingNummer>1000000000|ToewijzingNummer|hooguit 999999999 zijn",
                "wmo305:ToewijzingNummer>20251|wmo305:ToewijzingNummer>2O251|ToewijzingNummer|een geheel getal zijn",
                "wmo305:Begindatum>2025-04-02|wmo305:Begindatum>2025-02-29|Begindatum|een bestaande datum zijn",
                "wmo305:Begindatum>2025-04-02|wmo305:Begindatum>2025-04-02Z|Begindatum|zonder tijdzone",
                "wmo301:Toewijzingstijd>09:30:00<|wmo301:Toewijzingstijd>9:30<|Toewijzingstijd|uu:mm:ss",
                "wmo301:Toewijzingstijd>09:30:00<|wmo301:Toewijzingstijd>09:30:00Z<|Toewijzingstijd|zonder tijdzone",
                "iwmo:Huisletter>b|iwmo:Huisletter>bb|Huisletter|precies 1 teken",
                "iwmo:Telefoonnummer>0780000001|iwmo:Telefoonnummer>078-000001|Telefoonnummer|cijfers bestaan",
                "iwmo:LandCode>NL|iwmo:LandCode>Nederland|LandCode|codelijst",
                "wmo302:IdentificatieRetour>AGB|wmo302:IdentificatieRetour>TELANG|IdentificatieRetour|12 tekens"
            })
    void saysWhatAValueMustBe(String oud, String nieuw, String element, String eis) {
        String soort = oud.startsWith("wmo3")
                ? oud.substring(0, 6)
                : nieuw.contains("Huisletter") || nieuw.contains("Telefoon") || nieuw.contains("Land")
                        ? "wmo301"
                        : "wmo305";
        assertThat(fouten(met(soort, oud, nieuw))).singleElement().satisfies(fout -> {
            assertThat(fout.pad()).endsWith("/" + element);
            assertThat(fout.uitleg()).startsWith("De waarde van " + element + " klopt niet: die moet ");
            assertThat(fout.uitleg()).contains(eis).endsWith(".");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<wmo305:Client>|<wmo305:Client>Jansen|In Client mag geen losse tekst staan, alleen elementen.",
                "<wmo305:Bsn>|<wmo305:Bsn><wmo305:Naam/>|In Bsn mogen geen andere elementen staan, alleen een waarde.",
                "<wmo305:Client>|<wmo305:Client naam='Jansen'>|Client heeft een attribuut. Elementen van iWmo hebben"
                        + " geen attributen. Haal het attribuut weg.",
                "<wmo305:Bsn>|<wmo305:Bsn naam='Jansen'>|Bsn heeft een attribuut. Elementen van iWmo hebben"
                        + " geen attributen. Haal het attribuut weg."
            })
    void explainsMarkupThatDoesNotBelong(String oud, String nieuw, String uitleg) {
        assertThat(fouten(met("wmo305", oud, nieuw)))
                .extracting(Schemafout::uitleg)
                .contains(uitleg)
                .noneMatch(tekst -> tekst.contains("Jansen"));
    }

    @ParameterizedTest
    @CsvSource({"nil=\"true\",xsi:nil", "type=\"iwmo:LDT_Tijd\",xsi:type", "type=\"iwmo:Onbekend\",xsi:type"})
    void explainsInstanceAttributesThatDoNotBelong(String attribuut, String genoemd) {
        String xsi = "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:";
        assertThat(fouten(met("wmo305", "<wmo305:Geslacht>", "<wmo305:Geslacht " + xsi + attribuut + ">")))
                .extracting(Schemafout::uitleg)
                .anyMatch(uitleg -> uitleg.contains(genoemd));
    }

    @Test
    void neverRepeatsAValue() {
        String geheim = "Geheim'. One of '{x:Geheim}' is expected for type 'Geheim'.";
        String alles = tekst("wmo301").replaceAll(">[^<>\\s][^<>]*</", ">" + geheim + "</");
        assertThat(fouten(alles))
                .isNotEmpty()
                .allSatisfy(fout -> assertThat(fout.toString()).doesNotContain("Geheim"));
    }

    @Test
    void reportsEachErrorOnce() {
        assertThat(fouten(met("wmo305", ">2</wmo305:Geslacht>", ">x</wmo305:Geslacht>")))
                .hasSize(1);
    }

    @Test
    void stopsAtAHundredErrors() {
        String begin = tekst("wmo305").replaceAll("(?s)<wmo305:StartProduct>.*", "");
        HerhalendeStroom eindeloos = HerhalendeStroom.van(begin, 1_000_000, i -> "<wmo305:StartProduct/>", "");
        Leesresultaat<Bericht> resultaat = new Berichtlezer().lees(eindeloos);
        assertThat(((Leesresultaat.Onleesbaar<Bericht>) resultaat).fouten()).hasSize(Leesresultaat.MEESTE_FOUTEN);
        assertThat(eindeloos.gelezen()).isLessThan(100_000);
    }

    @Test
    void includesTheErrorThatEndsReading() {
        String afgebroken = met("wmo305", ">999900006<", ">x<").replaceFirst("(?s)</wmo305:StartProducten>.*", "");
        List<Schemafout> fouten = fouten(afgebroken);
        assertThat(fouten).hasSize(2);
        assertThat(fouten.get(1).uitleg()).contains("houdt te vroeg op");
        assertThat(fouten.get(1).pad()).isEqualTo("/Bericht/Client/StartProducten");
    }

    @Test
    @ResourceLock(Resources.LOCALE)
    void saysTheSameWhateverTheLanguageOfTheMachine() {
        Locale hier = Locale.getDefault();
        String fout = met("wmo305", ">999900006<", ">x<").replaceFirst("<wmo305:Begindatum>.*</wmo305:Begindatum>", "");
        List<Schemafout> verwacht = fouten(fout);
        try {
            for (Locale elders : List.of(Locale.GERMANY, Locale.JAPAN, Locale.CHINA, Locale.forLanguageTag("tr"))) {
                Locale.setDefault(elders);
                assertThat(fouten(fout)).isEqualTo(verwacht);
            }
        } finally {
            Locale.setDefault(hier);
        }
    }
}
