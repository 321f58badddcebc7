package nl.berichtenstraat.antwoord;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.berichtenstraat.antwoord.Declaratieproef.KENMERK;
import static nl.berichtenstraat.antwoord.Declaratieproef.antwoord;
import static nl.berichtenstraat.antwoord.Declaratieproef.gekeurd;
import static nl.berichtenstraat.antwoord.Declaratieproef.kop;
import static nl.berichtenstraat.antwoord.Declaratieproef.regel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.bericht.Kop;
import org.junit.jupiter.api.Test;

/** The vectors CA-01 to CA-08 of the calculations (CA-03, a schema error, has no message), and what IV087 says besides. */
class DeclaratieantwoordschrijverTest {

    private static final String KOP = "/Bericht/Header";
    private static final String ANTWOORD = "/Bericht/DeclaratieAntwoord";
    private static final String CLIENT = ANTWOORD + "/Clienten/Client";

    private final Declaratieantwoordschrijver schrijver = new Declaratieantwoordschrijver();

    @Test
    void grantsTheWholeDeclaratieWith8001() {
        Antwoorddocument antwoord =
                antwoord(uit -> schrijver.toegewezen(Declaratieproef.gewoon().declaratie(), KENMERK, uit));

        assertThat(antwoord.codes()).as("CA-01").isEqualTo(Map.of(KOP, List.of("0200"), ANTWOORD, List.of("8001")));
        assertThat(totalen(antwoord)).containsExactly("58000 D", "58000 D");
    }

    @Test
    void answersALevelTwoFailureWithAHeaderOnly() {
        Antwoorddocument antwoord = antwoord(uit -> schrijver.afwijzing(kop(), List.of("0001"), KENMERK, uit));

        assertThat(antwoord.codes()).as("CA-02").isEqualTo(Map.of(KOP, List.of("0001")));
        assertThat(antwoord.heeftInhoud()).isFalse();
        assertThat(antwoord.waarden("Header/XsltVersie")).isEmpty();
    }

    @Test
    void answersHeaderFailuresWithTheirOwnCodes() {
        Antwoorddocument antwoord = antwoord(uit -> schrijver.afwijzing(kop(), List.of("9056", "S300"), KENMERK, uit));

        assertThat(antwoord.codes()).as("CA-04").isEqualTo(Map.of(KOP, List.of("9056", "S300")));
        assertThat(antwoord.heeftInhoud()).isFalse();
    }

    @Test
    void grantsNothingOfADeclaratieThatItselfFails() {
        Antwoorddocument antwoord = antwoord(uit ->
                schrijver.afgewezen(Declaratieproef.gewoon().declaratie(), List.of("9333", "8214"), KENMERK, uit));

        assertThat(antwoord.codes())
                .as("CA-05")
                .isEqualTo(Map.of(KOP, List.of("0200"), ANTWOORD, List.of("9333", "8214")));
        assertThat(totalen(antwoord)).containsExactly("58000 D", "0 D");
    }

    @Test
    void listsOnlyTheRejectedLineUnderItsClient() {
        Antwoorddocument antwoord =
                gekeurd(Declaratieproef.gewoon().met(1, 1, "0611").deels(53000));

        assertThat(antwoord.codes())
                .as("CA-06")
                .isEqualTo(Map.of(
                        KOP,
                        List.of("0200"),
                        ANTWOORD,
                        List.of("0200"),
                        CLIENT + "[1]",
                        List.of("0200"),
                        CLIENT + "[1]/Prestaties/Prestatie[1]",
                        List.of("0611")));
        assertThat(totalen(antwoord)).containsExactly("58000 D", "53000 D");
        assertThat(bsns(antwoord)).containsExactly("999900006");
        assertThat(referenties(antwoord)).containsExactly("RN001");
    }

    @Test
    void listsAllLinesOfARejectedClientAsNotAssessed() {
        Antwoorddocument antwoord = gekeurd(Declaratieproef.gewoon()
                .met(2, Afkeuring.CLIENT, "8187")
                .met(2, 4, "9321")
                .deels(29000));

        assertThat(antwoord.codes())
                .as("CA-07")
                .isEqualTo(Map.of(
                        KOP,
                        List.of("0200"),
                        ANTWOORD,
                        List.of("0200"),
                        CLIENT + "[1]",
                        List.of("8187"),
                        CLIENT + "[1]/Prestaties/Prestatie[1]",
                        List.of("0233"),
                        CLIENT + "[1]/Prestaties/Prestatie[2]",
                        List.of("0233")));
        assertThat(bsns(antwoord)).containsExactly("999900018");
        assertThat(referenties(antwoord)).containsExactly("RN003", "RN004");
    }

    @Test
    void grantsMoreThanWasClaimedWhenADebitBesideACreditIsRejected() {
        Antwoorddocument antwoord = gekeurd(Declaratieproef.van(-2000)
                .client("999900006", regel("C1", -5000), regel("D1", 3000))
                .met(1, 2, "9321")
                .deels(-5000));

        assertThat(totalen(antwoord)).as("CA-08").containsExactly("2000 C", "5000 C");
        assertThat(referenties(antwoord)).containsExactly("D1");
    }

    @Test
    void grantsZeroAsDebitWhenEveryLineIsRejected() {
        Antwoorddocument antwoord = gekeurd(Declaratieproef.van(-5000)
                .client("999900006", regel("C1", -5000))
                .met(1, 1, "8017")
                .deels(0));

        assertThat(totalen(antwoord)).as("CS325").containsExactly("5000 C", "0 D");
    }

    @Test
    void findsRejectedLinesBehindClientsThatAreLeftOut() {
        Antwoorddocument antwoord = gekeurd(Declaratieproef.gewoon()
                .client("999996770", regel("RN005", 100), regel("RN006", 200))
                .met(1, 2, "9322")
                .met(3, 6, "9321")
                .met(3, 6, "9322")
                .met(3, 6, "9321")
                .deels(58000 - 24200));

        assertThat(bsns(antwoord)).containsExactly("999900006", "999996770");
        assertThat(referenties(antwoord)).containsExactly("RN002", "RN006");
        assertThat(antwoord.codes()).containsEntry(CLIENT + "[2]/Prestaties/Prestatie[1]", List.of("9321", "9322"));
    }

    @Test
    void copiesRejectedLinesUnchanged() {
        Declaratieproef proef = Declaratieproef.gewoon().met(1, 1, "0611").met(2, Afkeuring.CLIENT, "8187");
        String pad = "/DeclaratieAntwoord/Clienten/Client";
        List<String> ingediend = Antwoorddocument.van(proef.xml()).waarden("Declaratie/Clienten").stream()
                .map(waarde -> waarde.replaceFirst("/Declaratie/Clienten/Client", pad))
                .toList();

        List<String> vermeld = gekeurd(proef.deels(24000)).waarden("DeclaratieAntwoord/Clienten");

        int waardenPerRegel = 11;
        assertThat(vermeld).as("TR367").hasSize(2 + 3 * waardenPerRegel);
        assertThat(vermeld.subList(0, 1 + waardenPerRegel)).isEqualTo(ingediend.subList(0, 1 + waardenPerRegel));
        assertThat(vermeld.subList(1 + waardenPerRegel, vermeld.size()))
                .isEqualTo(ingediend.subList(1 + 2 * waardenPerRegel, ingediend.size()));
    }

    @Test
    void speaksForTheGemeenteAndRefersToTheDeclaratie() {
        Antwoorddocument antwoord = antwoord(uit -> schrijver.afwijzing(kop(), List.of("8848"), KENMERK, uit));

        assertThat(antwoord.waarden("Header"))
                .containsExactly(
                        "/Header/BerichtCode=485",
                        "/Header/BerichtVersie=3",
                        "/Header/BerichtSubversie=2",
                        "/Header/Afzender=0505",
                        "/Header/Ontvanger=98000001",
                        "/Header/BerichtIdentificatie/iwmo:Identificatie=DOR325A00001",
                        "/Header/BerichtIdentificatie/iwmo:Dagtekening=2025-05-09",
                        "/Header/XsdVersie/iwmo:BasisschemaXsdVersie=1.0.0",
                        "/Header/XsdVersie/iwmo:BerichtXsdVersie=1.0.0",
                        "/Header/DeclaratieIdentificatie/iwmo:Identificatie=AGB323-00006",
                        "/Header/DeclaratieIdentificatie/iwmo:Dagtekening=2025-05-03",
                        "/Header/XsdVersieDeclaratie/iwmo:BasisschemaXsdVersie=1.0.1",
                        "/Header/XsdVersieDeclaratie/iwmo:BerichtXsdVersie=1.0.2");
    }

    @Test
    void refusesToWriteTotalsThatDoNotAddUp() {
        Declaratieproef proef = Declaratieproef.gewoon().met(1, 1, "0611");

        assertThatIllegalStateException().isThrownBy(() -> proef.deels(53001)).withMessageContaining("TR342");
    }

    @Test
    void refusesRejectionsOutOfOrderOrOnRecordsThatDoNotExist() {
        Declaratieproef omgekeerd = Declaratieproef.gewoon().met(2, 3, "0611").met(1, 1, "0611");
        Declaratieproef andereClient = Declaratieproef.gewoon().met(1, 3, "0611");
        Declaratieproef voorbijHetEinde = Declaratieproef.gewoon().met(2, 5, "0611");

        assertThatIllegalStateException().isThrownBy(() -> omgekeerd.deels(48000));
        assertThatIllegalStateException().isThrownBy(() -> andereClient.deels(53000));
        assertThatIllegalStateException().isThrownBy(() -> voorbijHetEinde.deels(53000));
    }

    @Test
    void refusesAPartialAnswerWithoutRejections() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Declaratieproef.gewoon().deels(58000))
                .withMessageContaining("8001");
    }

    @Test
    void refusesAnAnswerWithoutCodes() {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();

        assertThatIllegalStateException().isThrownBy(() -> schrijver.afwijzing(kop(), List.of(), KENMERK, uit));
        assertThatIllegalStateException()
                .isThrownBy(() -> schrijver.afgewezen(Declaratieproef.gewoon().declaratie(), List.of(), KENMERK, uit));
    }

    @Test
    void refusesADeclaratieThatBreaksOffBehindTheLastRejection() {
        Declaratieproef proef = Declaratieproef.gewoon();
        String xml = new String(proef.xml(), UTF_8);
        byte[] gebroken = xml.substring(0, xml.length() - 5).getBytes(UTF_8);

        assertThatIllegalStateException()
                .isThrownBy(() -> schrijver.deels(
                        new ByteArrayInputStream(gebroken),
                        proef.declaratie(),
                        53000,
                        List.of(new Afkeuring(1, 1, "0611")).iterator(),
                        KENMERK,
                        new ByteArrayOutputStream()));
    }

    @Test
    void answersOnlyADeclaratie() {
        Kop start = Retourproef.op(Berichtsoort.WMO305).kop();

        assertThatIllegalStateException()
                .isThrownBy(() -> schrijver.afwijzing(start, List.of("0001"), KENMERK, new ByteArrayOutputStream()));
    }

    private static List<String> totalen(Antwoorddocument antwoord) {
        List<String> waarden = antwoord.waarden("DeclaratieAntwoord/Totaal").stream()
                .map(waarde -> waarde.substring(waarde.indexOf('=') + 1))
                .toList();
        return List.of(waarden.get(0) + " " + waarden.get(1), waarden.get(2) + " " + waarden.get(3));
    }

    private static List<String> bsns(Antwoorddocument antwoord) {
        return laatste(antwoord, "/Bsn=");
    }

    private static List<String> referenties(Antwoorddocument antwoord) {
        return laatste(antwoord, "iwmo:ReferentieNummer=");
    }

    private static List<String> laatste(Antwoorddocument antwoord, String element) {
        return antwoord.waarden().stream()
                .filter(waarde -> waarde.contains(element))
                .map(waarde -> waarde.substring(waarde.indexOf('=') + 1))
                .toList();
    }
}
