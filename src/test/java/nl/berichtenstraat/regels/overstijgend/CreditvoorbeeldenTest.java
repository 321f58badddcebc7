package nl.berichtenstraat.regels.overstijgend;

import static nl.berichtenstraat.bericht.Voorbeelden.client;
import static nl.berichtenstraat.bericht.Voorbeelden.declaratie;
import static nl.berichtenstraat.bericht.Voorbeelden.prestatie;
import static nl.berichtenstraat.bericht.Voorbeelden.toegewezenProduct;
import static nl.berichtenstraat.regels.overstijgend.Beelden.prestatiebeeld;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.berichtenstraat.bericht.DebetCredit;
import nl.berichtenstraat.bericht.Declaratie;
import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.bericht.Frequentie;
import nl.berichtenstraat.bericht.Prestatie;
import nl.berichtenstraat.bericht.Prestatiebouwer;
import nl.berichtenstraat.bericht.Rekenvoorbeelden;
import nl.berichtenstraat.bericht.Rekenvoorbeelden.Rekenvoorbeeld;
import nl.berichtenstraat.bericht.Voorbeelden;
import nl.berichtenstraat.regels.Bevinding;
import nl.berichtenstraat.regels.inbericht.Declaratiecontrole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The examples CR-01 to CR-06 of reversals, and CP-04 and CP-05, which end at level 2. */
class CreditvoorbeeldenTest {

    @ParameterizedTest
    @MethodSource
    void acceptsTheReversalThatEqualsItsDebit(Rekenvoorbeeld voorbeeld) {
        Prestatiebouwer debet = regel(voorbeeld.invoer().path("debit"));
        JsonNode credit = voorbeeld.verwacht().path("credit");

        assertThat(prestatiebeeld()
                        .toewijzing(toegewezenProduct().omvang(4, Eenheid.UUR, Frequentie.WEEK))
                        .tarieven(Map.of(Eenheid.UUR, 1250L))
                        .toegekend(debet)
                        .prestatie(regel(credit)
                                .crediteert(credit.path("previous_ref").asString()))
                        .codes())
                .isEmpty();
    }

    static Stream<Rekenvoorbeeld> acceptsTheReversalThatEqualsItsDebit() {
        return Rekenvoorbeelden.met("CR-01");
    }

    @ParameterizedTest
    @MethodSource
    void endsAtLevelTwoWhenALineIsReversedInItsOwnMessage(Rekenvoorbeeld voorbeeld) {
        Prestatie[] regels = voorbeeld
                .invoer()
                .path("same_message")
                .valueStream()
                .map(CreditvoorbeeldenTest::regelInBericht)
                .toArray(Prestatie[]::new);

        assertThat(niveau2(declaratie(regels).maak(), regels))
                .singleElement()
                .returns("TR316", Bevinding::regel)
                .returns(Optional.of("0001"), Bevinding::retourcode);
    }

    static Stream<Rekenvoorbeeld> endsAtLevelTwoWhenALineIsReversedInItsOwnMessage() {
        return Rekenvoorbeelden.met("CR-02");
    }

    @ParameterizedTest
    @MethodSource
    void answersAReversalByWhatWasGranted(Rekenvoorbeeld voorbeeld) {
        String vorige = voorbeeld.invoer().path("credit_previous_ref").asString();
        Prestatiebeeldbouwer beeld =
                prestatiebeeld().prestatie(prestatie().referentie("RN002").crediteert(vorige));
        if (bevat(voorbeeld.invoer().path("granted"), vorige)) {
            beeld.toegekend(prestatie().referentie(vorige));
        }
        if (bevat(voorbeeld.invoer().path("credited"), vorige)) {
            beeld.gecrediteerd();
        }

        assertThat(beeld.codes())
                .containsExactly(voorbeeld.verwacht().path("code").asString());
    }

    static Stream<Rekenvoorbeeld> answersAReversalByWhatWasGranted() {
        return Rekenvoorbeelden.met("CR-03", "CR-04");
    }

    @ParameterizedTest
    @MethodSource
    void judgesAReplacementAfterTheReversalBesideIt(Rekenvoorbeeld voorbeeld) {
        List<String> open = new ArrayList<>(teksten(voorbeeld.invoer().path("granted_uncredited_for_period")));
        List<String> uitkomsten = voorbeeld
                .invoer()
                .path("message")
                .valueStream()
                .map(regel -> uitkomst(regel, open))
                .toList();

        assertThat(uitkomsten).isEqualTo(teksten(voorbeeld.verwacht().path("codes")));
    }

    static Stream<Rekenvoorbeeld> judgesAReplacementAfterTheReversalBesideIt() {
        return Rekenvoorbeelden.met("CR-05", "CR-06");
    }

    @ParameterizedTest
    @MethodSource
    void takesAClaimFromTheLastDayOfItsMonth(Rekenvoorbeeld voorbeeld) {
        JsonNode periode = voorbeeld.invoer().path("claim_period");
        Declaratie declaratie = declaratie()
                .dagtekening(voorbeeld.invoer().path("dagtekening").asString())
                .periode(periode.path(0).asString(), periode.path(1).asString())
                .maak();
        String uitkomst = niveau2(declaratie).isEmpty() ? "ok" : "0001 in header";

        assertThat(uitkomst).isEqualTo(voorbeeld.verwacht().path("code").asString());
    }

    static Stream<Rekenvoorbeeld> takesAClaimFromTheLastDayOfItsMonth() {
        return Rekenvoorbeelden.met("CP-04", "CP-05");
    }

    /** Lines stand in the order in which they count: credits first (OP366). */
    private static String uitkomst(JsonNode regel, List<String> open) {
        Prestatiebeeldbouwer beeld = prestatiebeeld();
        String vorige = regel.path("previous_ref").asString("");
        if (vorige.isEmpty()) {
            open.forEach(beeld::openDebet);
            beeld.prestatie(prestatie().geleverd(600, Eenheid.MINUUT, 100));
        } else {
            beeld.toegekend(prestatie().referentie(vorige))
                    .prestatie(prestatie().crediteert(vorige).referentie("RN002"));
            open.remove(vorige);
        }
        return beeld.codes().isEmpty() ? "ok" : String.join("+", beeld.codes());
    }

    private static List<Bevinding> niveau2(Declaratie declaratie, Prestatie... regels) {
        List<Bevinding> bevindingen = new ArrayList<>();
        Declaratiecontrole controle = new Declaratiecontrole(bevindingen::add);
        controle.declaratie(declaratie);
        controle.client(client(Voorbeelden.BSN));
        List.of(regels).forEach(controle::prestatie);
        controle.einde();
        return bevindingen;
    }

    private static Prestatie regelInBericht(JsonNode regel) {
        Prestatiebouwer bouwer = prestatie()
                .referentie(regel.path("ref").asString())
                .bedrag(
                        regel.path("amount").path(0).asLong(),
                        DebetCredit.valueOf(regel.path("amount").path(1).asString()));
        return regel.has("previous_ref")
                ? bouwer.vorige(regel.path("previous_ref").asString()).maak()
                : bouwer.maak();
    }

    private static Prestatiebouwer regel(JsonNode regel) {
        return prestatie()
                .referentie(regel.path("ref").asString())
                .geleverd(
                        regel.path("volume").asLong(),
                        Eenheid.vanCode(regel.path("unit").asString()),
                        regel.path("tariff").asLong())
                .bedrag(regel.path("amount").path(0).asLong());
    }

    private static boolean bevat(JsonNode lijst, String waarde) {
        return teksten(lijst).contains(waarde);
    }

    private static List<String> teksten(JsonNode lijst) {
        return lijst.valueStream().map(JsonNode::asString).toList();
    }
}
