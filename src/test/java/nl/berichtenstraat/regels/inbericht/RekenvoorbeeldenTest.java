package nl.berichtenstraat.regels.inbericht;

import static nl.berichtenstraat.bericht.Voorbeelden.declaratie;
import static nl.berichtenstraat.bericht.Voorbeelden.prestatie;
import static nl.berichtenstraat.bericht.Voorbeelden.start;
import static nl.berichtenstraat.bericht.Voorbeelden.startbericht;
import static nl.berichtenstraat.bericht.Voorbeelden.stop;
import static nl.berichtenstraat.bericht.Voorbeelden.stopbericht;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.berichtenstraat.bericht.Bsn;
import nl.berichtenstraat.bericht.Client;
import nl.berichtenstraat.bericht.DebetCredit;
import nl.berichtenstraat.bericht.Declaratie;
import nl.berichtenstraat.bericht.Prestatie;
import nl.berichtenstraat.bericht.Rekenvoorbeelden;
import nl.berichtenstraat.bericht.Rekenvoorbeelden.Rekenvoorbeeld;
import nl.berichtenstraat.bericht.Voorbeelden;
import nl.berichtenstraat.regels.Regelset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The calculation examples of the standard that level 2 decides. */
class RekenvoorbeeldenTest {

    @ParameterizedTest
    @MethodSource("totalen")
    void acceptsTheTotalOfTheStandardAndNoOther(Rekenvoorbeeld voorbeeld) {
        Prestatie[] regels = regels(voorbeeld.invoer().get("lines"));
        long totaal = voorbeeld.verwacht().get("total").get(0).asLong();
        DebetCredit indicatie =
                DebetCredit.valueOf(voorbeeld.verwacht().get("total").get(1).asString());
        assertThat(Declaratietoets.codes(declaratie().totaal(totaal, indicatie).maak(), regels))
                .isEmpty();
        assertThat(Declaratietoets.codes(
                        declaratie().totaal(totaal + 1, indicatie).maak(), regels))
                .containsExactly("TR358");
    }

    @ParameterizedTest
    @MethodSource("declaratieperioden")
    void acceptsAMonthWhenTheStandardDoes(Rekenvoorbeeld voorbeeld) {
        JsonNode periode = voorbeeld.invoer().get("claim_period");
        Declaratie declaratie = declaratie()
                .dagtekening(voorbeeld.invoer().get("dagtekening").asString())
                .periode(periode.get(0).asString(), periode.get(1).asString())
                .maak();
        boolean goed = voorbeeld.verwacht().get("code").asString().equals("ok");
        assertThat(Declaratietoets.codes(declaratie)).isEqualTo(goed ? List.of() : List.of("TR137"));
    }

    @ParameterizedTest
    @MethodSource("bsns")
    void acceptsABsnWhenTheStandardDoes(Rekenvoorbeeld voorbeeld) {
        Bsn bsn = new Bsn(voorbeeld.invoer().get("bsn").asString());
        boolean goed = voorbeeld.verwacht().get("valid").asBoolean();
        assertThat(Codes.van(Regelset.<Client>leeg().met(new CS002()), Voorbeelden.client(bsn)))
                .isEqualTo(goed ? List.of() : List.of("CS002"));
    }

    @Test
    void refusesTheImpossibleNumberThatTheStandardsSumLetsThrough() {
        Rekenvoorbeeld nullen = Rekenvoorbeelden.met("BSN-07").findFirst().orElseThrow();
        assertThat(nullen.toelichting()).contains("should be refused");
        assertThat(new Bsn(nullen.invoer().get("bsn").asString()).voldoetAanElfproef())
                .isFalse();
    }

    @Test
    void rejectsAReversalOfALineInTheSameMessage() {
        Rekenvoorbeeld voorbeeld = Rekenvoorbeelden.met("CR-02").findFirst().orElseThrow();
        JsonNode debet = voorbeeld.invoer().get("same_message").get(0);
        JsonNode credit = voorbeeld.invoer().get("same_message").get(1);
        assertThat(Declaratietoets.codes(
                        prestatie()
                                .referentie(debet.get("ref").asString())
                                .bedrag(debet.get("amount").get(0).asLong()),
                        prestatie()
                                .referentie(credit.get("ref").asString())
                                .bedrag(credit.get("amount").get(0).asLong())
                                .crediteert(credit.get("previous_ref").asString())))
                .containsExactly("TR316");
    }

    @Test
    void takesTheVolumeAsTheAmountInEuros() {
        Rekenvoorbeeld voorbeeld = Rekenvoorbeelden.met("AMT-07").findFirst().orElseThrow();
        long volume = voorbeeld.invoer().get("volume").asLong();
        long bedrag = voorbeeld.verwacht().get("ingediend_bedrag_cents").asLong();
        assertThat(Declaratietoets.codes(prestatie().inEuro(volume).bedrag(bedrag)))
                .isEmpty();
    }

    @Test
    void rejectsAStartWithStatusTwo() {
        JsonNode gebeurtenis = gebeurtenis("SS-14", 0);
        assertThat(Codes.van(
                        Regels305.IN_BERICHT,
                        startbericht(start().begindatum(gebeurtenis.get("begin").asString())
                                .status(gebeurtenis.get("status").asString())
                                .maak())))
                .containsExactly("CS058");
    }

    @Test
    void rejectsAStopBeforeItsStart() {
        JsonNode gebeurtenis = gebeurtenis("SS-16", 1);
        assertThat(Codes.van(
                        Regels307.IN_BERICHT,
                        stopbericht(stop().begindatum(gebeurtenis.get("begin").asString())
                                .einddatum(gebeurtenis.get("end").asString())
                                .reden(gebeurtenis.get("reason").asString())
                                .maak())))
                .containsExactly("TR018");
    }

    static Stream<Rekenvoorbeeld> totalen() {
        return Rekenvoorbeelden.vanGroep("claim-total");
    }

    static Stream<Rekenvoorbeeld> declaratieperioden() {
        return Rekenvoorbeelden.met("CP-04", "CP-05");
    }

    static Stream<Rekenvoorbeeld> bsns() {
        return Rekenvoorbeelden.vanGroep("eleven-test")
                .filter(voorbeeld -> !voorbeeld.id().equals("BSN-07"));
    }

    private static JsonNode gebeurtenis(String id, int index) {
        return Rekenvoorbeelden.met(id)
                .findFirst()
                .orElseThrow()
                .invoer()
                .get("events")
                .get(index);
    }

    private static Prestatie[] regels(JsonNode bedragen) {
        List<Prestatie> regels = new ArrayList<>();
        for (JsonNode bedrag : bedragen) {
            int nummer = regels.size() + 1;
            var regel = prestatie()
                    .referentie("RN" + nummer)
                    .positie(nummer, 1, nummer)
                    .toewijzing(nummer)
                    .bedrag(bedrag.get(0).asLong());
            boolean credit = bedrag.get(1).asString().equals("C");
            regels.add((credit ? regel.crediteert("OUD" + nummer) : regel).maak());
        }
        return regels.toArray(Prestatie[]::new);
    }
}
