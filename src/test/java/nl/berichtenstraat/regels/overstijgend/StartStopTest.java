package nl.berichtenstraat.regels.overstijgend;

import static nl.berichtenstraat.bericht.Voorbeelden.DAGTEKENING;
import static nl.berichtenstraat.bericht.Voorbeelden.product;
import static nl.berichtenstraat.bericht.Voorbeelden.start;
import static nl.berichtenstraat.bericht.Voorbeelden.stop;
import static nl.berichtenstraat.regels.overstijgend.Beelden.AFSPRAAK;
import static nl.berichtenstraat.regels.overstijgend.Beelden.leegVerloop;
import static nl.berichtenstraat.regels.overstijgend.Beelden.leveringsbeeld;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.bericht.StartProduct;
import nl.berichtenstraat.bericht.StartProductbouwer;
import nl.berichtenstraat.bericht.StopProduct;
import nl.berichtenstraat.bericht.StopProductbouwer;
import nl.berichtenstraat.regels.Bevinding;
import nl.berichtenstraat.regels.Leveringsbeeld;
import nl.berichtenstraat.regels.Leveringsverloop;
import org.junit.jupiter.api.Test;

/** Cases beside the published sequences. */
class StartStopTest {

    @Test
    void acceptsAFirstStartAndItsStop() {
        Leveringsverloop verloop = leegVerloop();

        assertThat(starts(verloop, start())).isEmpty();
        assertThat(stops(verloop, stop())).isEmpty();
        assertThat(verloop.starts()).hasSize(1);
        assertThat(verloop.stops()).hasSize(1);
    }

    @Test
    void keepsARecordWithAFindingOutOfTheCourse() {
        Leveringsverloop verloop = leegVerloop();

        assertThat(starts(verloop, start().product(product("XX9")))).containsExactly("S329");
        assertThat(verloop.starts()).isEmpty();
        assertThat(stops(verloop, stop())).containsExactly("9069");
        assertThat(verloop.stops()).isEmpty();
    }

    @Test
    void refusesAStopThatChangesAnyKeyElementOfItsStart() {
        Leveringsverloop verloop = leegVerloop();
        starts(verloop, start());

        assertThat(stops(verloop, stop().product(product("IB2")))).containsExactly("9069");
        assertThat(stops(verloop, stop().zonderProduct())).containsExactly("9069");
        assertThat(stops(verloop, stop().begindatum("2026-01-02"))).containsExactly("9069");
        assertThat(stops(verloop, stop().nummer(2002))).containsExactly("9069");
    }

    @Test
    void saysWhichStartRunsWhenAStopNamesAnother() {
        Leveringsverloop verloop = leegVerloop();
        starts(verloop, start());
        StopProduct ander = stop().begindatum("2026-01-02").maak();

        Bevinding bevinding =
                Toetsing307.STOP.toets(leveringsbeeld(ander, verloop)).get(0);

        assertThat(bevinding.uitleg()).contains("begindatum 02-01-2026").contains("begindatum 01-01-2026");
    }

    @Test
    void refusesAStopForAStartThatALaterOneReplaced() {
        Leveringsverloop verloop = onderbroken();
        starts(verloop, start().begindatum("2026-05-01"));

        assertThat(stops(verloop, stop().einddatum("2026-06-30"))).containsExactly("9069");
        assertThat(stops(verloop, stop().begindatum("2026-05-01"))).isEmpty();
    }

    @Test
    void letsTheStopOfAnOlderStartBeCorrectedInOneMessage() {
        Leveringsverloop verloop = onderbroken();
        starts(verloop, start().begindatum("2026-05-01"));

        assertThat(stops(verloop, stop().reden("22").einddatum("2026-03-31"), pauze().status("3")))
                .isEmpty();
        assertThat(verloop.stops()).singleElement().returns("22", StopProduct::redenBeeindiging);
    }

    @Test
    void namesEveryViolationOfAStopAfterADefinitiveOne() {
        Leveringsverloop verloop = leegVerloop();
        starts(verloop, start());
        stops(verloop, stop().einddatum("2026-06-30"));

        assertThat(stops(verloop, stop().einddatum("2026-06-29"))).containsExactly("9414", "9415");
        assertThat(stops(verloop, stop().einddatum("2026-06-30"))).containsExactly("9074", "9415");
    }

    @Test
    void acceptsADefinitiveStopOnTheDayOfThePauseButNotADayEarlier() {
        assertThat(stops(onderbroken(), stop().einddatum("2026-03-30"))).containsExactly("9414");
        assertThat(stops(onderbroken(), stop().einddatum("2026-03-31"))).isEmpty();
    }

    @Test
    void returnsToThePauseWhenTheDefinitiveStopIsDeleted() {
        Leveringsverloop verloop = onderbroken();
        stops(verloop, stop());

        assertThat(stops(verloop, stop().status("3"))).isEmpty();
        assertThat(stops(verloop, pauze().einddatum("2026-04-30"))).containsExactly("9413");
    }

    @Test
    void refusesADeletionThatDiffersInAnyKeyElement() {
        Leveringsverloop verloop = leegVerloop();
        starts(verloop, start());
        stops(verloop, stop());

        assertThat(stops(verloop, stop().reden("22").status("3"))).containsExactly("9063");
        assertThat(stops(verloop, stop().einddatum("2026-08-30").status("3"))).containsExactly("9063");
        assertThat(starts(verloop, start().begindatum("2026-01-02").status("3")))
                .containsExactly("9063");
    }

    @Test
    void asksNothingElseOfADeletion() {
        StartProduct weg = start().product(product("XX9")).nummer(9).status("3").maak();
        Leveringsverloop verloop = leegVerloop();
        verloop.verwerk(start().product(product("XX9")).nummer(9).maak());

        assertThat(Toetsing305.START.toets(new Leveringsbeeld<>(weg, DAGTEKENING, Optional.empty(), verloop, AFSPRAAK)))
                .isEmpty();
    }

    @Test
    void refusesAnUnknownAssignmentInStartAndStop() {
        assertThat(Beelden.codes(Toetsing305.START.toets(
                        new Leveringsbeeld<>(start().maak(), DAGTEKENING, Optional.empty(), leegVerloop(), AFSPRAAK))))
                .containsExactly("9019");
        assertThat(Beelden.codes(Toetsing307.STOP.toets(
                        new Leveringsbeeld<>(stop().maak(), DAGTEKENING, Optional.empty(), leegVerloop(), AFSPRAAK))))
                .containsExactly("9019", "9069");
    }

    @Test
    void asksNoAssignmentOfTaskBasedExecutionButStillAnAgreedProduct() {
        assertThat(taakgericht(start().zonderNummer(), leegVerloop())).isEmpty();
        assertThat(taakgericht(start().zonderNummer().product(product("XX9")), leegVerloop()))
                .containsExactly("S329");
    }

    @Test
    void tellsTaskBasedDeliveriesApartByProduct() {
        Leveringsverloop verloop = leegVerloop();
        verloop.verwerk(start().zonderNummer().maak());

        assertThat(taakgericht(start().zonderNummer().begindatum("2026-02-01"), verloop))
                .containsExactly("9326");
        assertThat(taakgericht(start().zonderNummer().product(product("IB2")), verloop))
                .isEmpty();
    }

    @Test
    void putsDeletionsFirstAndKeepsTheOrderOtherwise() {
        List<StartProduct> meldingen = List.of(
                start().positie(1).maak(),
                start().positie(2).status("3").maak(),
                start().positie(3).maak(),
                start().positie(4).status("3").maak());

        assertThat(Leveringsvolgorde.verwijderingenEerst(meldingen))
                .containsExactly(meldingen.get(1), meldingen.get(3), meldingen.get(0), meldingen.get(2));
    }

    private static Leveringsverloop onderbroken() {
        Leveringsverloop verloop = leegVerloop();
        starts(verloop, start());
        stops(verloop, pauze());
        return verloop;
    }

    private static StopProductbouwer pauze() {
        return stop().reden("20").einddatum("2026-03-31");
    }

    private static List<String> taakgericht(StartProductbouwer start, Leveringsverloop verloop) {
        return Beelden.codes(Toetsing305.START.toets(
                new Leveringsbeeld<>(start.maak(), DAGTEKENING, Optional.empty(), verloop, AFSPRAAK)));
    }

    private static List<String> starts(Leveringsverloop verloop, StartProductbouwer... meldingen) {
        return Beelden.codes(Leveringsbeoordeling.vanStarts()
                .toets(
                        List.of(meldingen).stream()
                                .map(StartProductbouwer::maak)
                                .toList(),
                        melding -> leveringsbeeld(melding, verloop)));
    }

    private static List<String> stops(Leveringsverloop verloop, StopProductbouwer... meldingen) {
        return Beelden.codes(Leveringsbeoordeling.vanStops()
                .toets(
                        List.of(meldingen).stream().map(StopProductbouwer::maak).toList(),
                        melding -> leveringsbeeld(melding, verloop)));
    }
}
