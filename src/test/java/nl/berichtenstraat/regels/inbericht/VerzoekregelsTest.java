package nl.berichtenstraat.regels.inbericht;

import static nl.berichtenstraat.bericht.Voorbeelden.aangevraagdProduct;
import static nl.berichtenstraat.bericht.Voorbeelden.antwoordbericht;
import static nl.berichtenstraat.bericht.Voorbeelden.product;
import static nl.berichtenstraat.bericht.Voorbeelden.verzoekOmToewijzing;
import static nl.berichtenstraat.bericht.Voorbeelden.verzoekOmWijziging;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.berichtenstraat.bericht.AangevraagdProductbouwer;
import nl.berichtenstraat.bericht.NieuwProduct;
import nl.berichtenstraat.bericht.VerzoekOmWijzigingbouwer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerzoekregelsTest {

    @Test
    void wantsTheDateOfADecisionExactlyWithItsNumber() {
        assertThat(aangevraagd(aangevraagdProduct())).isEmpty();
        assertThat(aangevraagd(aangevraagdProduct().beschikking("B1").beschikkingIngang("2026-10-01")))
                .isEmpty();
        assertThat(aangevraagd(aangevraagdProduct().beschikking("B1"))).containsExactly("CD043");
        assertThat(aangevraagd(aangevraagdProduct().beschikkingIngang("2026-10-01")))
                .containsExactly("CD043");
    }

    @ParameterizedTest
    @ValueSource(strings = {"02", "03", "04", "05"})
    void wantsEitherTheNameOrTheCodeOfAReferringPractitioner(String type) {
        assertThat(aangevraagd(aangevraagdProduct().verwijzer(type, true, false)))
                .isEmpty();
        assertThat(aangevraagd(aangevraagdProduct().verwijzer(type, false, true)))
                .isEmpty();
        assertThat(aangevraagd(aangevraagdProduct().verwijzer(type, true, true)))
                .containsExactly("CD066");
        assertThat(aangevraagd(aangevraagdProduct().verwijzer(type, false, false)))
                .containsExactly("CD067");
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "06", "08"})
    void wantsNoPractitionerCodeFromOtherReferrers(String type) {
        assertThat(aangevraagd(aangevraagdProduct().verwijzer(type, true, false)))
                .isEmpty();
        assertThat(aangevraagd(aangevraagdProduct().verwijzer(type, false, false)))
                .isEmpty();
        assertThat(aangevraagd(aangevraagdProduct().verwijzer(type, true, true)))
                .containsExactly("CD068");
        assertThat(aangevraagd(aangevraagdProduct().verwijzer(type, false, true)))
                .containsExactly("CD068");
    }

    @Test
    void wantsADifferentReferenceForEachRequestedProduct() {
        assertThat(Codes.van(
                        Regels315.IN_BERICHT,
                        verzoekOmToewijzing(
                                aangevraagdProduct().maak(),
                                aangevraagdProduct()
                                        .product(product("IB2"))
                                        .positie(2)
                                        .maak())))
                .containsExactly("TR101", "TR383");
    }

    @Test
    void wantsAtLeastOneExistingAssignmentInAChangeRequest() {
        assertThat(wijziging(verzoekOmWijziging().teWijzigen().nieuw(nieuw("2026-10-01"))))
                .containsExactly("TR352");
        assertThat(wijziging(verzoekOmWijziging().teWijzigen().ongewijzigd(1001).nieuw(nieuw("2026-10-01"))))
                .isEmpty();
    }

    @Test
    void wantsAtLeastOneChangeInAChangeRequest() {
        assertThat(wijziging(verzoekOmWijziging().teWijzigen().ongewijzigd(1001)))
                .containsExactly("TR353");
        assertThat(wijziging(verzoekOmWijziging().ongewijzigd(1002))).isEmpty();
        assertThat(wijziging(verzoekOmWijziging().teWijzigen())).containsExactly("TR352", "TR353");
    }

    @ParameterizedTest
    @CsvSource({"2026-09-01, false", "2026-08-31, false", "2026-09-02, true"})
    void wantsANewProductToStartAfterTheMessage(String begin, boolean goed) {
        List<String> codes = wijziging(verzoekOmWijziging().nieuw(nieuw(begin)));
        assertThat(codes).isEqualTo(goed ? List.of() : List.of("TR380"));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"1, 3", "2, -"})
    void acceptsAReasonExactlyWithARejection(String antwoord, String reden) {
        assertThat(Codes.van(Regels319.IN_BERICHT, antwoordbericht(antwoord, reden)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"1, -, CD085", "2, 3, CD086"})
    void rejectsAReasonThatDoesNotFitTheAnswer(String antwoord, String reden, String code) {
        assertThat(Codes.van(Regels319.IN_BERICHT, antwoordbericht(antwoord, reden)))
                .containsExactly(code);
    }

    private static NieuwProduct nieuw(String begin) {
        return VerzoekOmWijzigingbouwer.nieuw(product("IB2"), begin, "2027-03-31", 1);
    }

    private static List<String> aangevraagd(AangevraagdProductbouwer product) {
        return Codes.van(Regels315.IN_BERICHT, verzoekOmToewijzing(product.maak()));
    }

    private static List<String> wijziging(VerzoekOmWijzigingbouwer verzoek) {
        return Codes.van(Regels317.IN_BERICHT, verzoek.maak());
    }
}
