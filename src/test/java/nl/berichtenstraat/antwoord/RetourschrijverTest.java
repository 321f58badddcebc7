package nl.berichtenstraat.antwoord;

import static nl.berichtenstraat.bericht.Berichtsoort.WMO301;
import static nl.berichtenstraat.bericht.Berichtsoort.WMO305;
import static nl.berichtenstraat.bericht.Berichtsoort.WMO315;
import static nl.berichtenstraat.bericht.Berichtsoort.WMO317;
import static nl.berichtenstraat.bericht.Berichtsoort.WMO319;
import static nl.berichtenstraat.regels.Controleniveau.BERICHTOVERSTIJGEND;
import static nl.berichtenstraat.regels.Controleniveau.EXTERNE_BRON;
import static nl.berichtenstraat.regels.Controleniveau.IN_BERICHT;
import static nl.berichtenstraat.regels.Controleniveau.SCHEMA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.regels.Bevinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The vectors RT-01 to RT-06 of the calculations, and what IV028 says besides. */
class RetourschrijverTest {

    private static final String START = "/Bericht/Client/StartProducten/StartProduct";
    private static final String VERZOEK = "/Bericht/Client/Verzoek";

    @ParameterizedTest
    @EnumSource(names = {"WMO301", "WMO305", "WMO307", "WMO315", "WMO317", "WMO319"})
    void acceptsWithAHeaderWithoutCodes(Berichtsoort soort) {
        Antwoorddocument retour = Retourproef.op(soort).retour();

        assertThat(retour.namespace()).isEqualTo(soort.antwoord().orElseThrow().namespace());
        assertThat(retour.codes()).as("RT-01").isEmpty();
        assertThat(retour.heeftInhoud()).as("RT-01").isFalse();
    }

    @Test
    void putsTheCodeOfAnUnknownStartInItsRecordAndNoRemarkInTheOthers() {
        Antwoorddocument retour = Retourproef.op(WMO305)
                .met(BERICHTOVERSTIJGEND, "9063", START + "[2]")
                .retour();

        assertThat(retour.codes())
                .as("RT-02")
                .isEqualTo(Map.of(
                        "/Bericht/Header",
                        List.of("0200"),
                        "/Bericht/Client",
                        List.of("0200"),
                        START + "[1]",
                        List.of("0200"),
                        START + "[2]",
                        List.of("9063")));
    }

    @Test
    void answersALevelTwoFailureWithNothingBut0001() {
        Antwoorddocument retour = Retourproef.op(WMO301)
                .met(BERICHTOVERSTIJGEND, "9332", "/Bericht/Client/ToegewezenProducten/ToegewezenProduct[1]")
                .met(IN_BERICHT, "0001", "/Bericht/Client/Relaties/Relatie[1]/Contact")
                .retour();

        assertThat(retour.codes()).as("RT-03").isEqualTo(Map.of("/Bericht/Header", List.of("0001")));
        assertThat(retour.heeftInhoud()).isFalse();
        assertThat(retour.waarden("Header/XsltVersie")).isEmpty();
    }

    @Test
    void answersALevelTwoFailureInTheHeaderWith0001BesideOtherHeaderFailures() {
        Antwoorddocument retour = Retourproef.op(WMO305)
                .met(EXTERNE_BRON, "8848", "/Bericht/Header")
                .met(IN_BERICHT, "0001", "/Bericht/Header")
                .retour();

        assertThat(retour.kopcodes()).as("D10").containsExactly("0001");
    }

    @Test
    void answersAHeaderFailureWithItsOwnCodesOnly() {
        Antwoorddocument retour = Retourproef.op(WMO301)
                .met(EXTERNE_BRON, "8848", "/Bericht/Header")
                .met(BERICHTOVERSTIJGEND, "9056", "/Bericht/Header")
                .met(EXTERNE_BRON, "8848", "/Bericht/Header")
                .met(BERICHTOVERSTIJGEND, "9332", "/Bericht/Client/ToegewezenProducten/ToegewezenProduct[1]")
                .retour();

        assertThat(retour.codes()).as("RT-04").isEqualTo(Map.of("/Bericht/Header", List.of("8848", "9056")));
        assertThat(retour.heeftInhoud()).isFalse();
    }

    @Test
    void placesCodesOnEveryLevelOfAChangeRequest() {
        Antwoorddocument retour = Retourproef.op(WMO317)
                .met(BERICHTOVERSTIJGEND, "9349", VERZOEK)
                .met(BERICHTOVERSTIJGEND, "9350", VERZOEK + "/OngewijzigdeProducten/OngewijzigdProduct[2]")
                .retour();

        assertThat(retour.codes())
                .as("RT-05")
                .containsEntry("/Bericht/Header", List.of("0200"))
                .containsEntry("/Bericht/Client", List.of("0200"))
                .containsEntry(VERZOEK, List.of("9349"))
                .containsEntry(VERZOEK + "/OngewijzigdeProducten/OngewijzigdProduct[1]", List.of("0200"))
                .containsEntry(VERZOEK + "/OngewijzigdeProducten/OngewijzigdProduct[2]", List.of("9350"))
                .containsEntry(VERZOEK + "/NieuweProducten/NieuwProduct[2]", List.of("0200"))
                .hasSize(9);
    }

    @Test
    void placesTheCodeOfAnAnswerThatWasGivenBefore() {
        Antwoorddocument retour = Retourproef.op(WMO319)
                .met(BERICHTOVERSTIJGEND, "9360", "/Bericht/Antwoord")
                .retour();

        assertThat(retour.codes())
                .as("RT-06")
                .isEqualTo(Map.of("/Bericht/Header", List.of("0200"), "/Bericht/Antwoord", List.of("9360")));
    }

    @Test
    void givesEveryRecordOfA301CodesAndNoContainer() {
        Antwoorddocument retour = Retourproef.op(WMO301)
                .met(BERICHTOVERSTIJGEND, "9332", "/Bericht/Client/ToegewezenProducten/ToegewezenProduct[1]")
                .retour();

        assertThat(retour.codes().keySet())
                .containsExactlyInAnyOrder(
                        "/Bericht/Header",
                        "/Bericht/Client",
                        "/Bericht/Client/Relaties/Relatie[1]",
                        "/Bericht/Client/Relaties/Relatie[1]/Contact",
                        "/Bericht/Client/Relaties/Relatie[2]",
                        "/Bericht/Client/Relaties/Relatie[2]/Contact",
                        "/Bericht/Client/Contactgegevens/Contact[1]",
                        "/Bericht/Client/Contactgegevens/Contact[2]",
                        "/Bericht/Client/ToegewezenProducten/ToegewezenProduct[1]",
                        "/Bericht/Client/ToegewezenProducten/ToegewezenProduct[2]");
    }

    @Test
    void findsTheRecordsOfA301ByTheirPaths() {
        Antwoorddocument retour = Retourproef.op(WMO301)
                .met(EXTERNE_BRON, "S329", "/Bericht/Client/Relaties/Relatie[2]/Contact")
                .met(EXTERNE_BRON, "9379", "/Bericht/Client/Contactgegevens/Contact[2]")
                .retour();

        assertThat(retour.codes())
                .containsEntry("/Bericht/Client/Relaties/Relatie[2]/Contact", List.of("S329"))
                .containsEntry("/Bericht/Client/Contactgegevens/Contact[2]", List.of("9379"))
                .containsEntry("/Bericht/Client/Contactgegevens/Contact[1]", List.of("0200"));
    }

    @Test
    void listsTheDistinctCodesOfARecordInOrderOfFirstOccurrence() {
        Antwoorddocument retour = Retourproef.op(WMO305)
                .met(BERICHTOVERSTIJGEND, "9326", START + "[1]")
                .met(BERICHTOVERSTIJGEND, "9019", START + "[1]")
                .met(EXTERNE_BRON, "9326", START + "[1]")
                .retour();

        assertThat(retour.codes()).containsEntry(START + "[1]", List.of("9326", "9019"));
    }

    @Test
    void doesNotCountSignals() {
        Retourproef proef = Retourproef.op(WMO305)
                .met(BERICHTOVERSTIJGEND, Optional.empty(), Bevinding.Gevolg.SIGNALEREN, START + "[1]")
                .met(IN_BERICHT, Optional.of("0001"), Bevinding.Gevolg.SIGNALEREN, "/Bericht/Header");

        assertThat(proef.retour().codes()).isEmpty();
    }

    @Test
    void marksRecordsThatWereNotAssessedBelowAFailedClient() {
        Antwoorddocument retour = Retourproef.op(WMO315)
                .met(BERICHTOVERSTIJGEND, "9374", "/Bericht/Client")
                .nietBeoordeeld(pad -> pad.contains("/AangevraagdProduct["))
                .retour();

        assertThat(retour.codes())
                .isEqualTo(Map.of(
                        "/Bericht/Header", List.of("0200"),
                        "/Bericht/Client", List.of("9374"),
                        "/Bericht/Client/AangevraagdeProducten/AangevraagdProduct[1]", List.of("0233"),
                        "/Bericht/Client/AangevraagdeProducten/AangevraagdProduct[2]", List.of("0233")));
    }

    @Test
    void copiesTheHeaderOfTheRequestAndAddsItsOwn() {
        Retourproef proef = Retourproef.op(WMO305);

        assertThat(proef.retour().waarden("Header"))
                .containsSubsequence(proef.verzoek().waarden("Header").stream()
                        .filter(waarde -> !waarde.startsWith("/Header/BerichtCode"))
                        .toList())
                .startsWith("/Header/BerichtCode=419")
                .endsWith(
                        "/Header/IdentificatieRetour=RET-00000001",
                        "/Header/DagtekeningRetour=2025-05-20",
                        "/Header/XsdVersieRetour/iwmo:BasisschemaXsdVersie=1.0.0",
                        "/Header/XsdVersieRetour/iwmo:BerichtXsdVersie=1.0.0")
                .hasSize(13);
    }

    @Test
    void refusesAFindingOnAPlaceThatIsNoRecord() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Retourproef.op(WMO305)
                        .met(BERICHTOVERSTIJGEND, "9063", START + "[3]")
                        .bytes());
        assertThatIllegalStateException()
                .isThrownBy(() -> Retourproef.op(WMO305)
                        .met(BERICHTOVERSTIJGEND, "9063", "/Bericht/Client[1]")
                        .bytes());
        assertThatIllegalStateException()
                .isThrownBy(() -> Retourproef.op(WMO305)
                        .met(BERICHTOVERSTIJGEND, "9063", "/Bericht/Client/StartProducten")
                        .bytes());
    }

    @Test
    void refusesARejectionWithoutACodeAndNamesItsRule() {
        Retourproef proef = Retourproef.op(WMO305)
                .met(BERICHTOVERSTIJGEND, Optional.empty(), Bevinding.Gevolg.AFKEUREN, "/Bericht/Client");

        assertThatIllegalStateException().isThrownBy(proef::bytes).withMessageContaining("TR000");
    }

    @Test
    void neverAnswersASchemaFailureWithARetour() {
        Retourproef proef =
                Retourproef.op(WMO305).met(SCHEMA, Optional.empty(), Bevinding.Gevolg.AFKEUREN, "/Bericht/Client");

        assertThatIllegalStateException().isThrownBy(proef::bytes);
    }

    @ParameterizedTest
    @EnumSource(names = {"WMO323", "WMO325", "WMO306"})
    void answersOnlyMessagesThatHaveARetour(Berichtsoort soort) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Retourproef.op(soort).bytes());
    }
}
