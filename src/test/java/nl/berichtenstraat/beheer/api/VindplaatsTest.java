package nl.berichtenstraat.beheer.api;

import static nl.berichtenstraat.Proefberichten.bsn;
import static nl.berichtenstraat.beheer.api.Partijen.AANBIEDER;
import static nl.berichtenstraat.beheer.api.Partijen.EIGEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A finding points at the line of the element it is about, in a trial and in what was handed in. */
class VindplaatsTest {

    /** The end of a line's period, which alone is followed at once by the end of ProductPeriode. */
    private static final String EIND = "2026-03-31</b:Einddatum></m:ProductPeriode>";

    /** An end before the time of these rules. */
    private static final String OUD_EIND = "2019-03-31</b:Einddatum></m:ProductPeriode>";

    private static final String TARIEF = "<m:ProductTarief>102</m:ProductTarief>";

    @TempDir
    static Path map;

    private static Apiproef proef;
    private static String token;

    @BeforeAll
    static void open() throws Exception {
        proef = Apiproef.metLevering(map);
        token = proef.token(AANBIEDER);
    }

    @AfterAll
    static void sluit() {
        proef.close();
    }

    @Test
    void pointsAtThePeriodOfTheThirdLine() throws Exception {
        String xml = vervangDerde(declaratie("D1", 3), EIND, OUD_EIND);

        eis(proefbevinding(xml, "ProductPeriode"), xml, OUD_EIND, "<m:ProductPeriode>");
        long id = proef.verwerk(xml.getBytes(StandardCharsets.UTF_8));
        JsonNode bewaard = proef.lees(token, "/api/v1/berichten/" + id + "/bevindingen");
        eis(metElement(bewaard, "ProductPeriode"), xml, OUD_EIND, "<m:ProductPeriode>");
    }

    @Test
    void pointsAtTheElementOfTheHeader() throws Exception {
        proef.verwerk(declaratie("D2", 1).getBytes(StandardCharsets.UTF_8));
        String xml = declaratie("D2", 1).replace(">DD2<", ">DD2B<");

        eis(proefbevinding(xml, "Identificatie"), xml, ">D2<", "<b:Identificatie>");
    }

    @Test
    void pointsAtTheRecordWhenTheElementIsMissingFromIt() throws Exception {
        String xml = vervangDerde(declaratie("D3", 3), TARIEF + "\n", "");
        JsonNode bevinding = proefbevinding(xml, "ProductTarief");

        assertThat(bevinding.path("ontbreekt").asBoolean()).isTrue();
        assertThat(bevinding.path("regelnummer").asInt()).isEqualTo(regel(xml, derde(xml, "<m:Prestatie>")));
        assertThat(bevinding.path("kolom").asInt()).isEqualTo(1);
    }

    @Test
    void tellsTheCharacterWhenAllIsOnOneLine() throws Exception {
        String xml = vervangDerde(declaratie("D4", 3), EIND, OUD_EIND).replace("\n", "");

        JsonNode bevinding = proefbevinding(xml, "ProductPeriode");
        eis(bevinding, xml, OUD_EIND, "<m:ProductPeriode>");
        assertThat(bevinding.path("regelnummer").asInt()).isEqualTo(1);
    }

    @Test
    void pointsAtTheLineThatTheSchemaRejects() throws Exception {
        String xml = vervangDerde(declaratie("D5", 3), "<m:Eenheid>01</m:Eenheid>", "<m:Eenheid>uur</m:Eenheid>");

        JsonNode bevinding = proefbevinding(xml, "Eenheid");
        assertThat(bevinding.path("niveau").asInt()).isEqualTo(1);
        eis(bevinding, xml, ">uur<", "<m:Eenheid>");
    }

    /** Line and column are those of the tag in which the mark stands, or which stands before it. */
    private static void eis(JsonNode bevinding, String xml, String merk, String tag) {
        int plek = xml.lastIndexOf(tag, xml.indexOf(merk));
        assertThat(bevinding.path("ontbreekt").asBoolean()).isFalse();
        assertThat(bevinding.path("regelnummer").asInt()).isEqualTo(regel(xml, plek));
        assertThat(bevinding.path("kolom").asInt()).isEqualTo(plek - xml.lastIndexOf('\n', plek));
    }

    private static JsonNode proefbevinding(String xml, String element) throws Exception {
        return metElement(
                Apiproef.json(proef.post(token, "/api/v1/proefcontrole", xml.getBytes(StandardCharsets.UTF_8))),
                element);
    }

    private static JsonNode metElement(JsonNode antwoord, String element) {
        return antwoord.path("bevindingen")
                .valueStream()
                .filter(bevinding -> bevinding.path("element").asString("").equals(element))
                .findFirst()
                .orElseThrow(() -> new AssertionError(antwoord.toString()));
    }

    private static String declaratie(String identificatie, int regels) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        EIGEN.declaratie(identificatie, bsn(1), 1, regels, uit);
        return uit.toString(StandardCharsets.UTF_8);
    }

    private static String vervangDerde(String xml, String oud, String nieuw) {
        int plek = derde(xml, oud);
        return xml.substring(0, plek) + nieuw + xml.substring(plek + oud.length());
    }

    private static int derde(String xml, String wat) {
        return xml.indexOf(wat, xml.indexOf(wat, xml.indexOf(wat) + 1) + 1);
    }

    private static int regel(String xml, int plek) {
        return 1
                + (int) xml.substring(0, plek)
                        .chars()
                        .filter(teken -> teken == '\n')
                        .count();
    }
}
