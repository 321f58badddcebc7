package nl.berichtenstraat.regels.inbericht;

import static nl.berichtenstraat.bericht.Voorbeelden.ANDERE_BSN;
import static nl.berichtenstraat.bericht.Voorbeelden.kop;
import static nl.berichtenstraat.bericht.Voorbeelden.prestatie;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.berichtenstraat.bericht.Bedrag;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.bericht.Bsn;
import nl.berichtenstraat.bericht.DebetCredit;
import nl.berichtenstraat.bericht.Declaratieantwoord;
import nl.berichtenstraat.bericht.Kop;
import nl.berichtenstraat.bericht.Plaats;
import nl.berichtenstraat.bericht.Prestatie;
import nl.berichtenstraat.bericht.Prestatiebouwer;
import nl.berichtenstraat.regels.Bevinding;
import org.junit.jupiter.api.Test;

/** The rules of a 325. */
class AntwoordcontroleTest {

    private static final Kop KOP = kop(Berichtsoort.WMO325);

    @Test
    void acceptsRejectedLinesThatExplainTheDifference() {
        assertThat(codes(antwoord(58_000, 53_000, "0200"), regel(5_000))).isEmpty();
        assertThat(codes(antwoord(58_000, 58_000, "8001"))).isEmpty();
    }

    @Test
    void countsARejectedDebitInADeclaratieThatIsACreditOnBalance() {
        assertThat(codes(antwoord(-2_000, -5_000, "0200"), regel(3_000))).isEmpty();
    }

    @Test
    void rejectsLinesThatDoNotExplainTheDifference() {
        assertThat(codes(antwoord(58_000, 53_000, "0200"), regel(4_999))).containsExactly("TR342");
        assertThat(codes(antwoord(58_000, 53_000, "0200"))).containsExactly("TR342");
        assertThat(codes(antwoord(58_000, 53_000, "0200"), credit(5_000))).containsExactly("TR342");
    }

    @Test
    void wantsNoLinesAndNoGrantWhenTheDeclaratieIsRejected() {
        assertThat(codes(antwoord(58_000, 0, "9333"))).isEmpty();
        assertThat(codes(antwoord(58_000, 1, "9333"))).containsExactly("TR342");
        assertThat(codes(antwoord(58_000, 0, "8214"), regel(58_000))).containsExactly("TR342");
    }

    @Test
    void comparesNothingWhenTheHeaderRejectsTheMessage() {
        Declaratieantwoord geen = new Declaratieantwoord(
                KOP, "", Bedrag.getekend(0), Bedrag.getekend(0), List.of("9056"), List.of(), KOP.plaats());
        assertThat(codes(geen)).isEmpty();
    }

    @Test
    void refusesCreditForAmountZeroInTotalsAndLines() {
        Bedrag nulCredit = new Bedrag(0, DebetCredit.C);
        assertThat(codes(antwoord(nulCredit, nulCredit, "8001"))).containsExactly("CS325", "CS325");
        assertThat(codes(antwoord(5_000, 5_000, "0200"), credit(0))).containsExactly("CS325");
    }

    @Test
    void holdsTheLinesToTheRulesOfTheDeclaratie() {
        assertThat(codes(antwoord(5_000, 0, "0200"), regel(5_000).vorige("OUD1")))
                .containsExactly("CD060");
        assertThat(codes(antwoord(5_000, 0, "0200"), regel(5_000).periode("2026-09-01", "2026-09-02")))
                .containsExactly("TR137");
        assertThat(codes(antwoord(5_000, 0, "0200"), regel(5_000).periode("2026-09-02", "2026-09-30")))
                .containsExactly("TR137", "TR134");
        assertThat(codes(antwoord(5_000, 0, "0200"), regel(5_000).bsn(new Bsn("999900007"))))
                .containsExactly("CS002");
    }

    @Test
    void rejectsALineOrAClientThatOccursTwice() {
        assertThat(codes(antwoord(10_000, 0, "0200"), regel(5_000), regel(5_000).positie(2, 1, 2)))
                .containsExactly("TR101");
        assertThat(codes(
                        antwoord(10_000, 0, "0200"),
                        regel(5_000),
                        regel(5_000).referentie("RN2").positie(2, 2, 1)))
                .containsExactly("TR101");
        assertThat(codes(
                        antwoord(10_000, 0, "0200"),
                        regel(5_000),
                        regel(5_000).bsn(ANDERE_BSN).positie(2, 2, 1)))
                .isEmpty();
    }

    @Test
    void namesThePathOfTheAnswer() {
        List<Bevinding> bevindingen =
                toets(antwoord(10_000, 0, "0200"), regel(10_000).vorige("OUD1").positie(7, 3, 2));
        assertThat(bevindingen)
                .singleElement()
                .satisfies(bevinding -> assertThat(bevinding.plaats().record())
                        .isEqualTo("/Bericht/DeclaratieAntwoord/Clienten/Client[3]/Prestaties/Prestatie[2]"));
    }

    private static Prestatiebouwer regel(long cent) {
        return prestatie().bedrag(cent);
    }

    private static Prestatiebouwer credit(long cent) {
        return prestatie().bedrag(cent).crediteert("OUD1");
    }

    private static Declaratieantwoord antwoord(long ingediend, long toegekend, String code) {
        return antwoord(Bedrag.getekend(ingediend), Bedrag.getekend(toegekend), code);
    }

    private static Declaratieantwoord antwoord(Bedrag ingediend, Bedrag toegekend, String code) {
        Plaats plaats = Plaats.van("/Bericht/DeclaratieAntwoord", 15);
        return new Declaratieantwoord(KOP, "D202608", ingediend, toegekend, List.of("0200"), List.of(code), plaats);
    }

    private static List<String> codes(Declaratieantwoord antwoord, Prestatiebouwer... regels) {
        return Codes.van(toets(antwoord, regels));
    }

    private static List<Bevinding> toets(Declaratieantwoord antwoord, Prestatiebouwer... regels) {
        List<Bevinding> bevindingen = new ArrayList<>();
        Antwoordcontrole controle = new Antwoordcontrole(KOP, bevindingen::add);
        for (Prestatiebouwer regel : regels) {
            Prestatie prestatie = regel.maak();
            controle.prestatie(prestatie);
        }
        controle.einde(antwoord);
        assertThat(controle.aantal()).isEqualTo(bevindingen.size());
        return bevindingen;
    }
}
