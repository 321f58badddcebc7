package nl.berichtenstraat.bericht;

import static nl.berichtenstraat.bericht.Voorbeeldxml.met;
import static nl.berichtenstraat.bericht.Voorbeeldxml.tekst;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.LongFunction;
import nl.berichtenstraat.bericht.Leesresultaat.Onleesbaar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes in, reading ends with a clear error, after a bounded part of the file. */
class VijandigeInvoerTest {

    private static final long ZESENTWINTIG_MB = 26_000_000;
    private static final long BEGRENSD = 4_000_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;'>]>",
                "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>",
                "<!DOCTYPE x [<!ENTITY % p SYSTEM 'http://localhost:1/x.dtd'> %p;]>",
                "<!DOCTYPE x SYSTEM 'http://localhost:1/x.dtd'>",
                "<!DOCTYPE x>"
            })
    void refusesEveryDoctype(String doctype) {
        String tekst = met("wmo305", "?>", "?>" + doctype).replace("AGB305-00042", "&a;");
        assertThat(fouten(tekst))
                .singleElement()
                .extracting(Schemafout::uitleg)
                .asString()
                .contains("DOCTYPE");
    }

    @Test
    void refusesAnEntityThatXmlDoesNotKnow() {
        assertThat(fouten(met("wmo305", "Waterland", "Water&eacute;land"))
                        .get(0)
                        .uitleg())
                .contains("entiteit");
    }

    @Test
    void refusesAnElementOfTwentySixMegabytes() {
        HerhalendeStroom groot = rond("wmo301", "Graag aanbellen", ZESENTWINTIG_MB / 10, i -> "tien teken");
        assertThat(fouten(groot)).last().extracting(Schemafout::uitleg).isEqualTo(Xmlfouten.TE_VEEL_TEKST);
        assertThat(groot.gelezen()).isLessThan(BEGRENSD);
    }

    @Test
    void readsALongCommentWithinTheLimit() {
        HerhalendeStroom lang = rond("wmo301", "Graag aanbellen", 90_000, i -> "tien teken");
        assertThat(new Berichtlezer().lees(lang)).isInstanceOf(Leesresultaat.Gelezen.class);
    }

    @Test
    void refusesMillionsOfAttributes() {
        HerhalendeStroom groot = rond("wmo305", " xmlns:iwmo", 2_000_000, i -> " a" + i + "='1'");
        assertThat(fouten(groot).get(0).uitleg()).contains("grens");
        assertThat(groot.gelezen()).isLessThan(BEGRENSD);
    }

    @Test
    void refusesMillionsOfNamespaces() {
        HerhalendeStroom groot = rond("wmo305", " xmlns:iwmo", 2_000_000, i -> " xmlns:n" + i + "='urn:x'");
        assertThat(fouten(groot).get(0).uitleg()).contains("grens");
        assertThat(groot.gelezen()).isLessThan(BEGRENSD);
    }

    @Test
    void refusesAnAttributeOfTwentySixMegabytes() {
        HerhalendeStroom groot = rond("wmo305", "http://www", ZESENTWINTIG_MB / 10, i -> "tien teken");
        assertThat(fouten(groot).get(0).uitleg()).contains("grens");
        assertThat(groot.gelezen()).isLessThan(BEGRENSD);
    }

    @Test
    void refusesElementsThatNestForEver() {
        HerhalendeStroom diep = rond("wmo305", "<wmo305:Client>", 1_000_000, i -> "<wmo305:Client>");
        assertThat(fouten(diep))
                .last()
                .extracting(Schemafout::uitleg)
                .asString()
                .contains("te diep");
        assertThat(diep.gelezen()).isLessThan(BEGRENSD);
    }

    @Test
    void refusesMillionsOfDifferentNames() {
        HerhalendeStroom veel = rond("wmo305", "<wmo305:Client>", 3_000_000, i -> "<a" + i + "/>");
        assertThat(fouten(veel))
                .last()
                .extracting(Schemafout::uitleg)
                .asString()
                .contains("verschillende namen");
        assertThat(veel.gelezen()).isLessThan(BEGRENSD);
        HerhalendeStroom attributen = rond("wmo305", "<wmo305:Client>", 3_000_000, i -> "<a a" + i + "='1'/>");
        assertThat(fouten(attributen)).isNotEmpty();
        assertThat(attributen.gelezen()).isLessThan(BEGRENSD);
        HerhalendeStroom prefixen = rond("wmo305", "<wmo305:Client>", 3_000_000, i -> "<a xmlns:p" + i + "='urn:x'/>");
        assertThat(fouten(prefixen)).isNotEmpty();
        assertThat(prefixen.gelezen()).isLessThan(BEGRENSD);
    }

    @Test
    void refusesMillionsOfUnknownElements() {
        HerhalendeStroom veel = rond("wmo305", "<wmo305:Client>", 3_000_000, i -> "<a/>");
        assertThat(fouten(veel))
                .last()
                .extracting(Schemafout::uitleg)
                .asString()
                .contains("1000000 elementen");
        assertThat(veel.gelezen()).isLessThan(ZESENTWINTIG_MB);
    }

    @Test
    void refusesACommentOfTwentySixMegabytes() {
        HerhalendeStroom heel = HerhalendeStroom.van("<!--", ZESENTWINTIG_MB / 10, i -> "tien teken", "--><a/>");
        assertThat(fouten(heel))
                .singleElement()
                .extracting(Schemafout::uitleg)
                .asString()
                .contains("grens");
        assertThat(heel.gelezen()).isLessThan(BEGRENSD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000",
                "\u0001",
                "\uFFFE",
                "&#0;",
                "&#x1F;",
                "&#xFFFFFFFF;",
                "&#xFFFE;",
                "&#xD800;",
                "]]>",
                "<",
                "&"
            })
    void refusesCharactersThatXmlForbids(String teken) {
        assertThat(fouten(met("wmo305", "Waterland", "Water" + teken + "land"))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0xC0, 0xE9, 0xED, 0xFF, 0x80})
    void refusesBytesThatAreNoUtf8(int teken) {
        byte[] bytes = tekst("wmo305").getBytes(StandardCharsets.UTF_8);
        bytes[tekst("wmo305").indexOf("Waterland")] = (byte) teken;
        assertThat(fouten(new ByteArrayInputStream(bytes)))
                .singleElement()
                .extracting(Schemafout::uitleg)
                .asString()
                .contains("geen geldige UTF-8");
    }

    @Test
    void refusesEveryTruncatedFile() {
        String tekst = tekst("wmo305").strip();
        for (int lengte = 0; lengte < tekst.length(); lengte += 7) {
            assertThat(fouten(tekst.substring(0, lengte))).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rommel", "<nog/>", "<?xml version='1.0'?>", "</wmo305:Bericht>", "\u0000"})
    void refusesWhatComesAfterTheMessage(String rommel) {
        assertThat(fouten(tekst("wmo305") + rommel)).hasSize(1);
    }

    @Test
    void acceptsBlanksAndCommentsAfterTheMessage() {
        assertThat(Voorbeeldxml.lees(tekst("wmo305") + "\n <!-- klaar --> \n"))
                .isInstanceOf(Leesresultaat.Gelezen.class);
    }

    @Test
    void shortensNamesThatNobodyCanRead() {
        String naam = "x".repeat(500_000);
        String tekst = met("wmo305", "<wmo305:Client>", "<wmo305:Client><" + naam + "/>");
        assertThat(fouten(tekst)).allSatisfy(fout -> assertThat(fout.toString()).hasSizeLessThan(500));
    }

    @Test
    void looksNothingUp() {
        String xi = met(
                "wmo305",
                "<wmo305:Client>",
                "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude'"
                        + " href='file:///etc/passwd' parse='text'/><wmo305:Client>");
        assertThat(fouten(xi))
                .isNotEmpty()
                .allSatisfy(fout -> assertThat(fout.uitleg()).doesNotContain("root"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE x [<!ENTITY a 'a'>]>", "rommel\u0000"})
    void declaratiesAreGuardedInTheSameWay(String rommel) {
        String tekst = met("wmo323", "?>", "?>" + rommel);
        assertThat(new Declaratielezer().lees(Voorbeeldxml.stroom(tekst), new Verzamelaar()))
                .isInstanceOf(Onleesbaar.class);
        assertThat(Berichtherkenner.herken(Voorbeeldxml.stroom(tekst))).isInstanceOf(Herkenning.Onherkend.class);
    }

    private static HerhalendeStroom rond(String soort, String anker, long keer, LongFunction<String> stuk) {
        String tekst = tekst(soort);
        int plek = tekst.indexOf(anker);
        return HerhalendeStroom.van(tekst.substring(0, plek), keer, stuk, tekst.substring(plek));
    }

    private static List<Schemafout> fouten(String tekst) {
        return fouten(Voorbeeldxml.stroom(tekst));
    }

    private static List<Schemafout> fouten(InputStream in) {
        return ((Onleesbaar<Bericht>) new Berichtlezer().lees(in)).fouten();
    }
}
