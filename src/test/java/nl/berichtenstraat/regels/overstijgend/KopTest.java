package nl.berichtenstraat.regels.overstijgend;

import static nl.berichtenstraat.regels.overstijgend.Beelden.dag;
import static nl.berichtenstraat.regels.overstijgend.Beelden.kopbeeld;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.bericht.Codelijsten;
import nl.berichtenstraat.bericht.Voorbeelden;
import nl.berichtenstraat.regels.Bevinding;
import nl.berichtenstraat.regels.Gemeentelijst;
import nl.berichtenstraat.regels.Kopbeeld;
import nl.berichtenstraat.regels.Regelset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KopTest {

    @Test
    void acceptsANewHeaderOfEveryMessage() {
        assertThat(Toetsing301.KOP.toets(kopbeeld(Berichtsoort.WMO301))).isEmpty();
        assertThat(Toetsing305.KOP.toets(kopbeeld(Berichtsoort.WMO305))).isEmpty();
        assertThat(Toetsing307.KOP.toets(kopbeeld(Berichtsoort.WMO307))).isEmpty();
        assertThat(Toetsing323.KOP.toets(kopbeeld(Berichtsoort.WMO323))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"WMO301", "WMO305", "WMO307", "WMO323"})
    void refusesAnIdentificatieThatTheSenderUsedBefore(Berichtsoort soort) {
        Kopbeeld nieuw = kopbeeld(soort);
        Kopbeeld bekend =
                new Kopbeeld(nieuw.kop(), nieuw.vandaag(), true, nieuw.gemeentePeildata(), nieuw.gemeentelijst());

        List<Bevinding> bevindingen = regels(soort).toets(bekend);

        assertThat(Beelden.codes(bevindingen)).containsExactly("9056");
        assertThat(bevindingen.get(0).plaats().pad()).isEqualTo("/Bericht/Header/BerichtIdentificatie/Identificatie");
        assertThat(bevindingen.get(0).uitleg()).contains("BERICHT1").contains(soort.nummer());
    }

    @Test
    void acceptsADagtekeningOfTodayAndRefusesOneOfTomorrow() {
        assertThat(codesOpDag("2026-09-01")).isEmpty();
        assertThat(codesOpDag("2026-08-31")).containsExactly("8848");
    }

    @Test
    void looksAtTheGemeenteWhicheverSideSheIsOn() {
        assertThat(plaatsBijOnbekendeGemeente(Berichtsoort.WMO301)).isEqualTo("/Bericht/Header/Afzender");
        assertThat(plaatsBijOnbekendeGemeente(Berichtsoort.WMO305)).isEqualTo("/Bericht/Header/Ontvanger");
    }

    @Test
    void acceptsACodeThatHeldOnAnyOfTheDaysConcerned() {
        Gemeentelijst totHerindeling = (code, dag) -> dag.isBefore(dag("2026-07-01"));

        assertThat(codes(totHerindeling, "2026-09-01", "2026-06-30")).isEmpty();
        assertThat(codes(totHerindeling, "2026-09-01", "2026-07-01")).containsExactly("S300");
    }

    @Test
    void knowsTheGemeenteOfTheExamplesFromTheListThatShips() {
        assertThat(codes(Codelijsten.meegeleverd().lijst("gemeenten")::bevat, "2026-09-01"))
                .isEmpty();
    }

    private static List<String> codesOpDag(String vandaag) {
        Kopbeeld beeld = kopbeeld(Berichtsoort.WMO305);
        return Beelden.codes(Toetsing305.KOP.toets(
                new Kopbeeld(beeld.kop(), dag(vandaag), false, beeld.gemeentePeildata(), beeld.gemeentelijst())));
    }

    private static String plaatsBijOnbekendeGemeente(Berichtsoort soort) {
        Kopbeeld beeld = onbekend(soort);
        return regels(soort).toets(beeld).get(0).plaats().pad();
    }

    private static Kopbeeld onbekend(Berichtsoort soort) {
        return new Kopbeeld(
                Voorbeelden.kop(soort),
                Voorbeelden.DAGTEKENING,
                false,
                List.of(Voorbeelden.DAGTEKENING),
                (code, dag) -> false);
    }

    private static List<String> codes(Gemeentelijst lijst, String... peildata) {
        List<LocalDate> dagen = List.of(peildata).stream().map(Beelden::dag).toList();
        return Beelden.codes(Toetsing301.KOP.toets(
                new Kopbeeld(Voorbeelden.kop(Berichtsoort.WMO301), Voorbeelden.DAGTEKENING, false, dagen, lijst)));
    }

    private static Regelset<Kopbeeld> regels(Berichtsoort soort) {
        return switch (soort) {
            case WMO301 -> Toetsing301.KOP;
            case WMO305 -> Toetsing305.KOP;
            case WMO307 -> Toetsing307.KOP;
            case WMO323 -> Toetsing323.KOP;
            default -> throw new IllegalArgumentException(soort.name());
        };
    }
}
