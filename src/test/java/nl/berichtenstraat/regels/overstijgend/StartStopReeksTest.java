package nl.berichtenstraat.regels.overstijgend;

import static nl.berichtenstraat.bericht.Voorbeelden.DAGTEKENING;
import static nl.berichtenstraat.bericht.Voorbeelden.startbericht;
import static nl.berichtenstraat.bericht.Voorbeelden.stopbericht;
import static nl.berichtenstraat.regels.overstijgend.Beelden.AFSPRAAK;
import static nl.berichtenstraat.regels.overstijgend.Beelden.codes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.berichtenstraat.bericht.Leveringsmelding;
import nl.berichtenstraat.bericht.Rekenvoorbeelden;
import nl.berichtenstraat.bericht.Rekenvoorbeelden.Rekenvoorbeeld;
import nl.berichtenstraat.bericht.StartProduct;
import nl.berichtenstraat.bericht.StopProduct;
import nl.berichtenstraat.bericht.Toewijzing;
import nl.berichtenstraat.bericht.Voorbeelden;
import nl.berichtenstraat.regels.Bevinding;
import nl.berichtenstraat.regels.Leveringsbeeld;
import nl.berichtenstraat.regels.Leveringsverloop;
import nl.berichtenstraat.regels.inbericht.Regels305;
import nl.berichtenstraat.regels.inbericht.Regels307;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The sequences SS-01 and further: each event is a message, assessed on level 2 and then on levels 3 and 4. */
class StartStopReeksTest {

    private static final long BEKEND = 668877;

    private final Leveringsverloop verloop = Beelden.leegVerloop();

    static Stream<Rekenvoorbeeld> reeksen() {
        return Rekenvoorbeelden.vanGroep("start-stop-sequence");
    }

    @ParameterizedTest
    @MethodSource("reeksen")
    void answersEachMessageOfTheSequence(Rekenvoorbeeld voorbeeld) {
        List<String> verwacht = voorbeeld
                .verwacht()
                .path("code_per_event")
                .valueStream()
                .map(JsonNode::asString)
                .toList();

        assertThat(voorbeeld
                        .invoer()
                        .path("events")
                        .valueStream()
                        .map(this::uitkomst)
                        .toList())
                .isEqualTo(verwacht);
    }

    private String uitkomst(JsonNode gebeurtenis) {
        List<JsonNode> meldingen = gebeurtenis.has("message")
                ? gebeurtenis.path("message").valueStream().toList()
                : List.of(gebeurtenis);
        return meldingen.get(0).path("type").asString().equals("start") ? starts(meldingen) : stops(meldingen);
    }

    private String starts(List<JsonNode> meldingen) {
        List<StartProduct> starts =
                meldingen.stream().map(StartStopReeksTest::start).toList();
        boolean inOrde = Regels305.IN_BERICHT
                .toets(startbericht(starts.toArray(StartProduct[]::new)))
                .isEmpty();
        return inOrde ? uitkomst(Leveringsbeoordeling.vanStarts().toets(starts, this::beeld)) : "0001 in header";
    }

    private String stops(List<JsonNode> meldingen) {
        List<StopProduct> stops =
                meldingen.stream().map(StartStopReeksTest::stop).toList();
        boolean inOrde = Regels307.IN_BERICHT
                .toets(stopbericht(stops.toArray(StopProduct[]::new)))
                .isEmpty();
        return inOrde ? uitkomst(Leveringsbeoordeling.vanStops().toets(stops, this::beeld)) : "0001 in header";
    }

    private static String uitkomst(List<Bevinding> bevindingen) {
        return bevindingen.isEmpty() ? "ok" : String.join("+", codes(bevindingen));
    }

    private <L extends Leveringsmelding> Leveringsbeeld<L> beeld(L melding) {
        Optional<Toewijzing> toewijzing = melding.toewijzingNummer()
                .filter(nummer -> nummer == BEKEND)
                .map(nummer -> Voorbeelden.toewijzing(
                        Voorbeelden.toegewezenProduct().nummer(nummer).maak()));
        return new Leveringsbeeld<>(melding, DAGTEKENING, toewijzing, verloop, AFSPRAAK);
    }

    private static StartProduct start(JsonNode melding) {
        return Voorbeelden.start()
                .nummer(melding.path("assignment").asLong())
                .begindatum(melding.path("begin").asString())
                .status(melding.path("status").asString())
                .maak();
    }

    private static StopProduct stop(JsonNode melding) {
        return Voorbeelden.stop()
                .nummer(melding.path("assignment").asLong())
                .begindatum(melding.path("begin").asString())
                .reden(melding.path("reason").asString())
                .einddatum(melding.path("end").asString())
                .status(melding.path("status").asString())
                .maak();
    }
}
