package nl.berichtenstraat.bericht;

import static nl.berichtenstraat.bericht.Voorbeeldxml.gelezen;
import static nl.berichtenstraat.bericht.Voorbeeldxml.met;
import static nl.berichtenstraat.bericht.Voorbeeldxml.regel;
import static nl.berichtenstraat.bericht.Voorbeeldxml.tekst;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BerichtlezerTest {

    private static final Geboortedatum GEBOORTE = new Geboortedatum(LocalDate.of(1958, 11, 1), Optional.of("1"));
    private static final Optional<Product> HULP = Optional.of(new Product("02", Optional.of("02A05")));
    private static final Optional<Omvang> VIER_UUR_PER_WEEK = Optional.of(new Omvang(4, Eenheid.UUR, Frequentie.WEEK));
    private static final Optional<Long> BUDGET = Optional.of(1_250_000L);

    @Test
    void readsTheHeaderWithItsLine() {
        assertThat(gelezen(Startbericht.class, tekst("wmo305")).kop())
                .isEqualTo(new Kop(
                        Berichtsoort.WMO305,
                        "98000001",
                        "0505",
                        "AGB305-00042",
                        LocalDate.of(2025, 4, 2),
                        XsdVersie.ONZE,
                        regel("wmo305", "<wmo305:Header>", 1)));
    }

    @Test
    void readsClientNameAndCommunicationOfA301() {
        Toewijzingsbericht bericht = gelezen(Toewijzingsbericht.class, tekst("wmo301"));
        assertThat(bericht.client())
                .isEqualTo(new Client(
                        new Bsn("999900006"),
                        Optional.of(GEBOORTE),
                        plaats("wmo301", "/Bericht/Client", "<wmo301:Client>", 1)));
        assertThat(bericht.naam()).isEqualTo(new Naamgegevens("4", true));
        assertThat(bericht.communicatie()).contains(new Toewijzingsbericht.Communicatie("1", true));
    }

    @Test
    void readsEveryRelatieWithItsOwnContact() {
        List<Relatie> relaties =
                gelezen(Toewijzingsbericht.class, tekst("wmo301")).relaties();
        assertThat(relaties).extracting(Relatie::nummer).containsExactly("CP-0001", "CP-0002");
        Relatie tweede = relaties.get(1);
        assertThat(tweede.geboortedatum()).contains(new Geboortedatum(LocalDate.of(1900, 1, 1), Optional.of("3")));
        assertThat(tweede.naam()).isEqualTo(new Naamgegevens("6", true));
        assertThat(tweede.plaats())
                .isEqualTo(plaats("wmo301", "/Bericht/Client/Relaties/Relatie[2]", "<wmo301:Relatie>", 2));
        assertThat(tweede.contact().plaats())
                .isEqualTo(plaats("wmo301", "/Bericht/Client/Relaties/Relatie[2]/Contact", "<wmo301:Contact>", 2));
    }

    @Test
    void readsEveryContactOfTheClient() {
        List<Contact> contacten =
                gelezen(Toewijzingsbericht.class, tekst("wmo301")).contacten();
        assertThat(contacten).hasSize(2);
        assertThat(contacten.get(1))
                .isEqualTo(new Contact(
                        "04",
                        Optional.of(new Adres(true, Optional.of("2000"), Optional.of("BE"))),
                        true,
                        true,
                        Optional.of(LocalDate.of(2025, 4, 1)),
                        Optional.of(LocalDate.of(2025, 6, 30)),
                        plaats("wmo301", "/Bericht/Client/Contactgegevens/Contact[2]", "<wmo301:Contact>", 4)));
    }

    @Test
    void readsEveryToegewezenProduct() {
        List<ToegewezenProduct> producten =
                gelezen(Toewijzingsbericht.class, tekst("wmo301")).producten();
        assertThat(producten).hasSize(2);
        assertThat(producten.get(0))
                .isEqualTo(new ToegewezenProduct(
                        20251,
                        Optional.of("VOT-2025-0003"),
                        HULP,
                        LocalDateTime.of(2025, 3, 17, 9, 30),
                        LocalDate.of(2025, 4, 1),
                        Optional.of(LocalDate.of(2026, 3, 31)),
                        Optional.of("04"),
                        VIER_UUR_PER_WEEK,
                        BUDGET,
                        plaats(
                                "wmo301",
                                "/Bericht/Client/ToegewezenProducten/ToegewezenProduct[1]",
                                "<wmo301:ToegewezenProduct>",
                                1)));
        assertThat(producten.get(1).toewijzingsmoment())
                .isEqualTo(LocalDateTime.of(2025, 3, 17, 9, 30, 1, 500_000_000));
    }

    @Test
    void readsAbsentElementsAsEmpty() {
        String kaal = tekst("wmo301")
                .replaceAll(
                        "(?s)<wmo301:(Relaties|Communicatie|Product|Omvang|Periode|Telefoon|Adres)>.*?</wmo301:\\1>",
                        "")
                .replaceAll("<wmo301:(Einddatum|RedenWijziging|Budget|ReferentieAanbieder)>.*?</wmo301:\\1>", "")
                .replaceAll("(?s)<iwmo:(Partnernaam)>.*?</iwmo:\\1>", "");
        Toewijzingsbericht bericht = gelezen(Toewijzingsbericht.class, kaal);
        assertThat(bericht.relaties()).isEmpty();
        assertThat(bericht.communicatie()).isEmpty();
        assertThat(bericht.naam().partnernaam()).isFalse();
        assertThat(bericht.contacten().get(0))
                .extracting(Contact::adres, Contact::telefoon, Contact::periode, Contact::begindatum)
                .containsExactly(Optional.empty(), false, false, Optional.empty());
        assertThat(bericht.producten().get(0))
                .extracting(
                        ToegewezenProduct::product,
                        ToegewezenProduct::omvang,
                        ToegewezenProduct::budget,
                        ToegewezenProduct::einddatum,
                        ToegewezenProduct::redenWijziging,
                        ToegewezenProduct::referentieAanbieder)
                .containsOnly(Optional.empty());
    }

    @Test
    void readsTheStartsOfA305() {
        Startbericht bericht = gelezen(Startbericht.class, tekst("wmo305"));
        assertThat(bericht.client().geboortedatum()).contains(GEBOORTE);
        assertThat(bericht.producten()).hasSize(2);
        assertThat(bericht.producten().get(1))
                .isEqualTo(new StartProduct(
                        Optional.of(20252L),
                        Optional.of(new Product("11", Optional.of("11B01"))),
                        LocalDate.of(2025, 4, 2),
                        "3",
                        plaats(
                                "wmo305",
                                "/Bericht/Client/StartProducten/StartProduct[2]",
                                "<wmo305:StartProduct>",
                                2)));
    }

    @Test
    void givesAnOnlyRecordItsPositionTooWhenItMayRepeat() {
        String een = tekst("wmo305").replaceFirst("(?s)<wmo305:StartProduct>.*?</wmo305:StartProduct>", "");
        assertThat(gelezen(Startbericht.class, een).producten())
                .extracting(product -> product.plaats().record())
                .containsExactly("/Bericht/Client/StartProducten/StartProduct[1]");
    }

    @Test
    void readsTheStopsOfA307() {
        assertThat(gelezen(Stopbericht.class, tekst("wmo307")).producten().get(1))
                .isEqualTo(new StopProduct(
                        Optional.of(20252L),
                        Optional.of(new Product("11", Optional.of("11B01"))),
                        LocalDate.of(2025, 4, 2),
                        "20",
                        LocalDate.of(2025, 6, 30),
                        "3",
                        plaats("wmo307", "/Bericht/Client/StopProducten/StopProduct[2]", "<wmo307:StopProduct>", 2)));
    }

    @Test
    void readsTheRequestedProductsOfA315() {
        assertThat(gelezen(VerzoekOmToewijzing.class, tekst("wmo315"))
                        .producten()
                        .get(1))
                .isEqualTo(new AangevraagdProduct(
                        "VOT-2025-0004",
                        Optional.of("77001"),
                        Optional.of(LocalDate.of(2025, 4, 1)),
                        HULP,
                        LocalDate.of(2025, 4, 1),
                        Optional.of(LocalDate.of(2026, 3, 31)),
                        VIER_UUR_PER_WEEK,
                        BUDGET,
                        new AangevraagdProduct.Verwijzer("02", true, true),
                        plaats(
                                "wmo315",
                                "/Bericht/Client/AangevraagdeProducten/AangevraagdProduct[2]",
                                "<wmo315:AangevraagdProduct>",
                                2)));
    }

    @Test
    void readsTheThreeKindsOfProductsOfA317() {
        VerzoekOmWijziging bericht = gelezen(VerzoekOmWijziging.class, tekst("wmo317"));
        String verzoek = "/Bericht/Client/Verzoek";
        assertThat(bericht.verzoek()).isEqualTo(plaats("wmo317", verzoek, "<wmo317:Verzoek>", 1));
        assertThat(bericht.referentieAanbieder()).isEqualTo("VOW-2025-0005");
        assertThat(bericht.client().geboortedatum()).isEmpty();
        assertThat(bericht.ongewijzigd().get(1))
                .isEqualTo(new OngewijzigdProduct(
                        20254,
                        plaats(
                                "wmo317",
                                verzoek + "/OngewijzigdeProducten/OngewijzigdProduct[2]",
                                "<wmo317:OngewijzigdProduct>",
                                2)));
        assertThat(bericht.teWijzigen().get(1))
                .isEqualTo(new TeWijzigenProduct(
                        20252,
                        LocalDate.of(2025, 5, 19),
                        Optional.of(LocalDate.of(2026, 3, 31)),
                        VIER_UUR_PER_WEEK,
                        BUDGET,
                        plaats(
                                "wmo317",
                                verzoek + "/TeWijzigenProducten/TeWijzigenProduct[2]",
                                "<wmo317:TeWijzigenProduct>",
                                2)));
        assertThat(bericht.nieuw().get(1))
                .isEqualTo(new NieuwProduct(
                        HULP,
                        LocalDate.of(2025, 5, 19),
                        Optional.of(LocalDate.of(2025, 12, 31)),
                        VIER_UUR_PER_WEEK,
                        BUDGET,
                        plaats("wmo317", verzoek + "/NieuweProducten/NieuwProduct[2]", "<wmo317:NieuwProduct>", 2)));
    }

    @Test
    void readsA319() {
        Antwoordbericht bericht = gelezen(Antwoordbericht.class, tekst("wmo319"));
        assertThat(bericht.referentieAanbieder()).isEqualTo("VOW-2025-0005");
        assertThat(bericht.verzoekAntwoord()).isEqualTo("1");
        assertThat(bericht.redenAfwijzing()).contains("2");
        assertThat(bericht.plaats()).isEqualTo(plaats("wmo319", "/Bericht/Antwoord", "<wmo319:Antwoord>", 1));
    }

    @Test
    void readsManyMessagesOneAfterAnotherWithOneReader() {
        Berichtlezer lezer = new Berichtlezer();
        for (String naam : List.of("wmo305", "wmo301", "wmo305")) {
            assertThat(lezer.lees(Voorbeeldxml.stroom(tekst(naam)))).isInstanceOf(Leesresultaat.Gelezen.class);
            assertThat(lezer.lees(Voorbeeldxml.stroom(met(naam, "<" + naam + ":Bsn>9", "<" + naam + ":Bsn>x"))))
                    .isInstanceOf(Leesresultaat.Onleesbaar.class);
        }
    }

    @Test
    void doesNotReadADeclaratie() {
        assertThat(Voorbeeldxml.fouten(tekst("wmo323")))
                .singleElement()
                .extracting(Schemafout::uitleg)
                .asString()
                .startsWith("Dit is een WMO323.");
    }

    @Test
    void readsWhateverPrefixesCommentsAndInstructionsAMessageHas() {
        String anders = tekst("wmo305")
                .replace("wmo305:", "")
                .replace("xmlns:wmo305", "xmlns")
                .replace("xmlns:iwmo=", "xmlns=\"" + Berichtsoort.WMO305.namespace() + "\" xmlns:iwmo=")
                .replaceFirst("xmlns=\"http://www.istandaarden.nl/iwmo/3_2/wmo305/schema\">", ">")
                .replace("<Bsn>9999", "<!-- een --><Bsn>99<!-- twee -->9<?drie vier?>9")
                .replace("<iwmo:Code>02A05<", "<iwmo:Code><![CDATA[02]]>A0&#53;<");
        assertThat(gelezen(Startbericht.class, anders).client().bsn()).isEqualTo(new Bsn("999900006"));
        assertThat(gelezen(Startbericht.class, anders).producten().get(0).product())
                .isEqualTo(HULP);
    }

    @Test
    void acceptsSchemaLocationAndTypesThatTheSchemaAllows() {
        String xsi = met(
                        "wmo305",
                        "<wmo305:Bericht ",
                        "<wmo305:Bericht xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                                + " xsi:schemaLocation=\"urn:x http://localhost:1/x.xsd\" ")
                .replaceFirst("<wmo305:Begindatum>", "<wmo305:Begindatum xsi:type=\"iwmo:LDT_Datum\">")
                .replaceFirst("<wmo305:Client>", "<wmo305:Client xsi:type=\"wmo305:Client\">");
        assertThat(gelezen(Startbericht.class, xsi)).isEqualTo(gelezen(Startbericht.class, tekst("wmo305")));
    }

    private static Plaats plaats(String soort, String pad, String element, int keer) {
        return Plaats.van(pad, regel(soort, element, keer));
    }
}
