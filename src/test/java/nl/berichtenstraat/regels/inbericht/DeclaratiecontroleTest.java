package nl.berichtenstraat.regels.inbericht;

import static nl.berichtenstraat.bericht.Voorbeelden.ANDERE_BSN;
import static nl.berichtenstraat.bericht.Voorbeelden.client;
import static nl.berichtenstraat.bericht.Voorbeelden.declaratie;
import static nl.berichtenstraat.bericht.Voorbeelden.prestatie;
import static nl.berichtenstraat.regels.inbericht.Declaratietoets.bevindingen;
import static nl.berichtenstraat.regels.inbericht.Declaratietoets.codes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.berichtenstraat.bericht.Bsn;
import nl.berichtenstraat.bericht.DebetCredit;
import nl.berichtenstraat.bericht.Prestatie;
import nl.berichtenstraat.bericht.Prestatiebouwer;
import nl.berichtenstraat.regels.Bevinding;
import org.junit.jupiter.api.Test;

/** The rules of a 323 that compare lines with each other. */
class DeclaratiecontroleTest {

    @Test
    void acceptsAReversalOfAnEarlierDeclaratieWithItsReplacement() {
        assertThat(codes(regel(1).crediteert("OUD1"), regel(2))).isEmpty();
        assertThat(codes(regel(1), regel(2).crediteert("OUD1"))).isEmpty();
    }

    @Test
    void rejectsAReversalOfALineInTheSameMessageInEitherOrder() {
        assertThat(codes(regel(1), regel(2).crediteert("RN1"))).containsExactly("TR316");
        assertThat(codes(regel(2).crediteert("RN1"), regel(1))).containsExactly("TR316");
    }

    @Test
    void findsAReversalOfTheLineOfAnotherClient() {
        assertThat(codes(regel(1), vanAnder(regel(2)).crediteert("RN1"))).containsExactly("TR316");
    }

    @Test
    void comparesALineWithOthersOnly() {
        assertThat(codes(regel(1).crediteert("RN1"))).isEmpty();
    }

    @Test
    void pointsAtTheReferenceThatIsWrong() {
        Prestatie debet = regel(1).maak();
        Prestatie credit = regel(2).crediteert("RN1").maak();
        assertThat(bevindingen(declaratie(debet, credit).maak(), debet, credit)
                        .get(0)
                        .plaats()
                        .pad())
                .isEqualTo("/Bericht/Declaratie/Clienten/Client[1]/Prestaties/Prestatie[2]"
                        + "/ProductReferentie/VorigReferentieNummer");
        assertThat(bevindingen(declaratie(debet, credit).maak(), credit, debet)
                        .get(0)
                        .plaats()
                        .pad())
                .isEqualTo("/Bericht/Declaratie/Clienten/Client[1]/Prestaties/Prestatie[1]"
                        + "/ProductReferentie/ReferentieNummer");
    }

    @Test
    void rejectsASecondReversalOfOneLine() {
        assertThat(codes(regel(1).crediteert("OUD1"), regel(2).crediteert("OUD1")))
                .containsExactly("TR315");
        assertThat(codes(regel(1).crediteert("OUD1"), regel(2).crediteert("OUD2")))
                .isEmpty();
    }

    @Test
    void rejectsASecondDebitLineForTheSamePeriod() {
        assertThat(codes(regel(1), regel(2))).containsExactly("TR416");
        assertThat(codes(regel(1), vanAnder(regel(2)))).containsExactly("TR416");
    }

    @Test
    void acceptsDebitLinesThatDifferInOneOfTheFour() {
        assertThat(codes(regel(1), regel(2).toewijzing(1002))).isEmpty();
        assertThat(codes(regel(1), regel(2).periode("2026-07-01", "2026-07-31")))
                .isEmpty();
        assertThat(codes(regel(1), regel(2).periode("2026-08-01", "2026-08-30")))
                .isEmpty();
        assertThat(codes(regel(1), regel(2).product("03", "IB1"))).isEmpty();
        assertThat(codes(regel(1), regel(2).product("02", "IB2"))).isEmpty();
    }

    @Test
    void rejectsALineWithTheKeyOfAnotherLineOfTheClient() {
        assertThat(codes(regel(1), regel(1).toewijzing(1002))).containsExactly("TR101");
        assertThat(codes(regel(1).crediteert("OUD1"), regel(1).crediteert("OUD1")))
                .containsExactly("TR101", "TR315");
    }

    @Test
    void takesThePreviousReferenceIntoTheKeyWithAbsentAsEmpty() {
        assertThat(codes(regel(1), regel(1).crediteert("OUD1"))).isEmpty();
    }

    @Test
    void acceptsTheSameReferenceUnderAnotherClientAtThisLevel() {
        assertThat(codes(regel(1), vanAnder(regel(1)).toewijzing(1002))).isEmpty();
    }

    @Test
    void rejectsAClientThatOccursTwice() {
        Prestatiebouwer nogmaals = regel(2).toewijzing(1002).positie(2, 2, 1);
        assertThat(codes(regel(1), nogmaals)).containsExactly("TR101");
    }

    @Test
    void rejectsABsnThatFailsTheElevenTest() {
        assertThat(codes(regel(1).bsn(new Bsn("999900007")))).containsExactly("CS002");
    }

    @Test
    void rejectsATotalThatIsNotTheSignedSumOfTheLines() {
        Prestatie debet = regel(1).bedrag(4_000).maak();
        Prestatie credit = regel(2).bedrag(10_000).crediteert("OUD1").maak();
        assertThat(codes(declaratie().totaal(6_000, DebetCredit.C).maak(), debet, credit))
                .isEmpty();
        assertThat(codes(declaratie().totaal(6_000, DebetCredit.D).maak(), debet, credit))
                .containsExactly("TR358");
        assertThat(codes(declaratie().totaal(6_001, DebetCredit.C).maak(), debet, credit))
                .containsExactly("TR358");
    }

    @Test
    void explainsAWrongTotalWithBothAmounts() {
        Prestatie debet = regel(1).bedrag(4_000).maak();
        assertThat(bevindingen(declaratie().totaal(123_456, DebetCredit.D).maak(), debet))
                .singleElement()
                .satisfies(bevinding -> assertThat(bevinding.uitleg()).contains("€ 1.234,56 D", "€ 40,00 D"));
    }

    @Test
    void handsOnTheFirstFindingsAndCountsTheRest() {
        List<Bevinding> bevindingen = new ArrayList<>();
        Declaratiecontrole controle = new Declaratiecontrole(bevindingen::add, 3, regel -> true);
        controle.declaratie(declaratie().maak());
        controle.client(client(ANDERE_BSN));
        for (int i = 1; i <= 10; i++) {
            controle.prestatie(
                    regel(i).toewijzing(i).zonderTarief().bsn(ANDERE_BSN).maak());
        }
        controle.einde();
        assertThat(bevindingen)
                .hasSize(3)
                .allMatch(bevinding -> bevinding.regel().equals("CD087"));
        assertThat(controle.aantal()).isEqualTo(11); // and the total
    }

    @Test
    void countsNoFindingOfARuleThatIsNotInForce() {
        List<Bevinding> bevindingen = new ArrayList<>();
        Declaratiecontrole controle = new Declaratiecontrole(bevindingen::add, regel -> !regel.equals("CD087"));
        controle.declaratie(declaratie().totaal(1, DebetCredit.D).maak());
        controle.client(client(ANDERE_BSN));
        controle.prestatie(regel(1).toewijzing(1).zonderTarief().bsn(ANDERE_BSN).maak());
        controle.einde();
        assertThat(bevindingen).extracting(Bevinding::regel).containsExactly("TR358");
        assertThat(controle.aantal()).isEqualTo(1);
    }

    @Test
    void keepsAFewDozenBytesForEachLineOfAVeryLargeDeclaratie() {
        List<Bevinding> bevindingen = new ArrayList<>();
        Declaratiecontrole controle = new Declaratiecontrole(bevindingen::add);
        int regels = 280_000;
        controle.declaratie(declaratie().totaal(48_000L * regels, DebetCredit.D).maak());
        controle.client(client(ANDERE_BSN));
        for (int i = 1; i <= regels; i++) {
            controle.prestatie(regel(i).toewijzing(i).bsn(ANDERE_BSN).maak());
        }
        controle.einde();
        assertThat(controle.aantal()).isZero();
        assertThat(controle.bytesInGebruik()).isLessThan(150L * regels);
    }

    private static Prestatiebouwer regel(int nummer) {
        return prestatie().referentie("RN" + nummer).positie(nummer, 1, nummer);
    }

    private static Prestatiebouwer vanAnder(Prestatiebouwer regel) {
        return regel.bsn(ANDERE_BSN).positie(2, 2, 1);
    }
}
