package nl.berichtenstraat.bericht;

import static nl.berichtenstraat.bericht.Voorbeeldxml.regel;
import static nl.berichtenstraat.bericht.Voorbeeldxml.stroom;
import static nl.berichtenstraat.bericht.Voorbeeldxml.tekst;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.berichtenstraat.bericht.Leesresultaat.Gelezen;
import nl.berichtenstraat.bericht.Leesresultaat.Onleesbaar;
import org.junit.jupiter.api.Test;

class DeclaratieantwoordlezerTest {

    private final Antwoordverzamelaar verzamelaar = new Antwoordverzamelaar();

    @Test
    void readsWhatStandsAroundTheLines() {
        Declaratieantwoord antwoord = gelezen(tekst("wmo325"));
        assertThat(antwoord.kop().identificatie()).isEqualTo("DOR325A00006");
        assertThat(antwoord.nummer()).isEqualTo("D202504x0006");
        assertThat(antwoord.ingediend()).isEqualTo(new Bedrag(132_000, DebetCredit.D));
        assertThat(antwoord.toegekend()).isEqualTo(new Bedrag(72_000, DebetCredit.D));
        assertThat(antwoord.kopcodes()).containsExactly("0200");
        assertThat(antwoord.codes()).containsExactly("0200");
        assertThat(antwoord.plaats())
                .isEqualTo(
                        Plaats.van("/Bericht/DeclaratieAntwoord", regel("wmo325", "<wmo325:DeclaratieAntwoord>", 1)));
    }

    @Test
    void readsEachLineWithItsCodesAndItsPlaceInTheAnswer() {
        gelezen(tekst("wmo325"));
        Antwoordregel eerste = verzamelaar.regels.get(0);
        assertThat(eerste.retourcodes()).containsExactly("9321", "9322");
        assertThat(eerste.prestatie().referentieNummer()).isEqualTo("P-0001");
        assertThat(eerste.prestatie().bedrag()).isEqualTo(new Bedrag(60_000, DebetCredit.D));
        assertThat(eerste.plaats())
                .isEqualTo(Plaats.van(
                        "/Bericht/DeclaratieAntwoord/Clienten/Client[1]/Prestaties/Prestatie[1]",
                        regel("wmo325", "<wmo325:Prestatie>", 1)));
    }

    @Test
    void readsTheCodesOfEveryClientAfterItsLines() {
        gelezen(tekst("wmo325"));
        int clienten = tekst("wmo325").split("<wmo325:Client>").length - 1;
        assertThat(verzamelaar.clienten).hasSize(clienten);
        assertThat(verzamelaar.clientcodes)
                .hasSize(clienten)
                .allSatisfy(codes -> assertThat(codes).isEqualTo(List.of("0200")));
    }

    @Test
    void readsAnAnswerThatRejectsTheHeaderOnly() {
        String alleenKop = tekst("wmo325").replaceAll("(?s)</wmo325:Header>.*", "</wmo325:Header></wmo325:Bericht>");
        Declaratieantwoord antwoord = gelezen(alleenKop);
        assertThat(antwoord.nummer()).isEmpty();
        assertThat(antwoord.codes()).isEmpty();
        assertThat(antwoord.kopcodes()).containsExactly("0200");
    }

    @Test
    void reportsErrorsOfLines() {
        String fout = tekst("wmo325").replace(">9321<", ">0000<");
        Leesresultaat<Declaratieantwoord> resultaat = new Declaratieantwoordlezer().lees(stroom(fout), verzamelaar);
        assertThat(((Onleesbaar<Declaratieantwoord>) resultaat).fouten().get(0).pad())
                .isEqualTo(
                        "/Bericht/DeclaratieAntwoord/Clienten/Client[1]/Prestaties/Prestatie[1]/RetourCodes/RetourCode[1]");
    }

    private Declaratieantwoord gelezen(String tekst) {
        return ((Gelezen<Declaratieantwoord>) new Declaratieantwoordlezer().lees(stroom(tekst), verzamelaar)).inhoud();
    }
}
