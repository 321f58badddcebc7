package nl.berichtenstraat.beheer.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import nl.berichtenstraat.Proefberichten;
import nl.berichtenstraat.beheer.Recht;
import nl.berichtenstraat.beheer.web.Wegen;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The document says what there is: no less and no more. */
class ApidocumentTest {

    @TempDir
    static Path map;

    private static Apiproef proef;

    @BeforeAll
    static void open() throws Exception {
        proef = new Apiproef(map, Proefberichten.KLOK);
    }

    @AfterAll
    static void sluit() {
        proef.close();
    }

    @Test
    void namesEveryAddressWithItsRightAndNoOther() {
        TreeMap<String, String> gelegd = new TreeMap<>();
        Wegen boek = new Gelegd(gelegd);
        proef.api().delen().forEach(deel -> deel.leg(boek));
        TreeMap<String, String> beschreven = new TreeMap<>();
        Apiafspraak afspraak = proef.afspraak();
        afspraak.adressen()
                .forEach(adres -> beschreven.put(
                        adres.methode() + " " + adres.pad(),
                        afspraak.bewerking(adres).path("x-recht").asString("")));

        assertThat(beschreven).isNotEmpty().isEqualTo(gelegd);
    }

    @Test
    void saysOfEveryAddressWhatItIsForAndWhoMayNot() {
        Apiafspraak afspraak = proef.afspraak();
        for (Apiafspraak.Adres adres : afspraak.adressen()) {
            JsonNode bewerking = afspraak.bewerking(adres);
            assertThat(bewerking.path("summary").asString(""))
                    .as(adres.toString())
                    .isNotBlank();
            assertThat(bewerking.path("tags")).as(adres.toString()).hasSize(1);
            if (bewerking.has("x-recht")) {
                assertThat(bewerking.path("responses").propertyNames())
                        .as(adres.toString())
                        .contains("401", "403");
            } else {
                assertThat(bewerking.path("security").isArray())
                        .as(adres.toString())
                        .isTrue();
            }
        }
    }

    @Test
    void explainsEveryParameter() {
        Apiafspraak afspraak = proef.afspraak();
        for (Apiafspraak.Adres adres : afspraak.adressen()) {
            List<JsonNode> parameters = afspraak.parameters(adres);
            assertThat(parameters)
                    .as(adres.toString())
                    .allSatisfy(
                            p -> assertThat(p.path("description").asString("")).isNotBlank());
            List<String> inPad = java.util.regex.Pattern.compile("\\{([^}]+)}")
                    .matcher(adres.pad())
                    .results()
                    .map(r -> r.group(1))
                    .toList();
            assertThat(parameters.stream()
                            .filter(p -> p.path("in").asString().equals("path"))
                            .map(p -> p.path("name").asString()))
                    .as(adres.toString())
                    .containsExactlyElementsOf(inPad);
        }
    }

    @Test
    void showsExamplesThatAreAsItSays() {
        List<String> fouten = new ArrayList<>();
        List<String> gezien = new ArrayList<>();
        doorloop("", proef.afspraak().document(), gezien, fouten);

        assertThat(fouten).isEmpty();
        assertThat(gezien).hasSizeGreaterThan(5);
    }

    /** Objects of ours say all their fields, so that one that is not described is found. */
    @Test
    void leavesNoFieldOfAnAnswerUndescribed() {
        List<String> open = new ArrayList<>();
        proef.afspraak().document().at("/components/schemas").properties().forEach(schema -> {
            boolean object = schema.getValue().path("type").asString("").equals("object")
                    || schema.getValue().has("properties");
            if (object && !schema.getValue().has("additionalProperties")) {
                open.add(schema.getKey());
            }
        });

        assertThat(open)
                .containsExactlyElementsOf(Optional.of("Melding").stream().toList());
    }

    @Test
    void isThereForProgramsAndPeople() throws Exception {
        assertThat(proef.haal("/api/v1/openapi.yaml").body()).startsWith("openapi: 3.1.0");
        String pagina = proef.haal("/api").body();
        assertThat(pagina).contains("/api/v1/proefcontrole").doesNotContain("<script>");
        proef.afspraak().adressen().forEach(adres -> assertThat(pagina).contains(adres.methode() + " " + adres.pad()));
    }

    private static void doorloop(String plaats, JsonNode deel, List<String> gezien, List<String> fouten) {
        if (deel.has("schema")) {
            if (deel.has("example")) {
                gezien.add(plaats);
                fouten.addAll(proef.afspraak()
                        .fouten(plaats + "/schema", deel.path("example").toString()));
            }
            deel.path("examples").forEach(voorbeeld -> {
                gezien.add(plaats);
                fouten.addAll(proef.afspraak()
                        .fouten(
                                plaats + "/schema",
                                proef.afspraak()
                                        .gevolgd(voorbeeld)
                                        .path("value")
                                        .toString()));
            });
        }
        if (deel.isObject()) {
            deel.properties()
                    .forEach(veld ->
                            doorloop(plaats + "/" + Apiafspraak.stap(veld.getKey()), veld.getValue(), gezien, fouten));
        } else if (deel.isArray()) {
            for (int i = 0; i < deel.size(); i++) {
                doorloop(plaats + "/" + i, deel.get(i), gezien, fouten);
            }
        }
    }

    /** Notes which addresses there are. */
    private record Gelegd(TreeMap<String, String> adressen) implements Wegen {

        @Override
        public void pagina(String pad, Recht recht, Actie actie) {
            throw new AssertionError("a page in the API: " + pad);
        }

        @Override
        public void formulier(String pad, Recht recht, Actie actie) {
            throw new AssertionError("a form in the API: " + pad);
        }

        @Override
        public void haal(String pad, Recht recht, Actie actie) {
            adressen.put("GET " + pad, recht.name());
        }

        @Override
        public void zend(String pad, Recht recht, Actie actie) {
            adressen.put("POST " + pad, recht.name());
        }

        @Override
        public void openbaar(String pad, Actie actie) {
            adressen.put("GET " + pad, "");
        }

        @Override
        public void openbaarFormulier(String pad, Actie actie) {
            adressen.put("POST " + pad, "");
        }
    }
}
