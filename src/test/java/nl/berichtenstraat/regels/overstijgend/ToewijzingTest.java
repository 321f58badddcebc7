package nl.berichtenstraat.regels.overstijgend;

import static nl.berichtenstraat.bericht.Voorbeelden.AANBIEDER;
import static nl.berichtenstraat.bericht.Voorbeelden.CLIENT;
import static nl.berichtenstraat.bericht.Voorbeelden.DAGTEKENING;
import static nl.berichtenstraat.bericht.Voorbeelden.GEMEENTE;
import static nl.berichtenstraat.bericht.Voorbeelden.product;
import static nl.berichtenstraat.bericht.Voorbeelden.toegewezenProduct;
import static nl.berichtenstraat.regels.overstijgend.Beelden.AFSPRAAK;
import static nl.berichtenstraat.regels.overstijgend.Beelden.toewijzingsbeeld;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.bericht.ToegewezenProduct;
import nl.berichtenstraat.bericht.ToegewezenProductbouwer;
import nl.berichtenstraat.bericht.Toewijzing;
import nl.berichtenstraat.bericht.Verzoek;
import nl.berichtenstraat.bericht.Verzoekbesluit;
import nl.berichtenstraat.regels.Afspraak;
import nl.berichtenstraat.regels.Bevinding;
import nl.berichtenstraat.regels.Toewijzingsbeeld;
import org.junit.jupiter.api.Test;

class ToewijzingTest {

    private static final ToegewezenProduct NIEUW = toegewezenProduct().maak();

    @Test
    void acceptsANewAssignmentAndANewVersionOfAKnownOne() {
        ToegewezenProduct ingekort = toegewezenProduct()
                .looptijd("2026-01-01", "2026-06-30")
                .reden("07")
                .maak();

        assertThat(toets(toewijzingsbeeld(NIEUW))).isEmpty();
        assertThat(toets(toewijzingsbeeld(ingekort, bekend(CLIENT, AANBIEDER, NIEUW))))
                .isEmpty();
    }

    @Test
    void refusesANumberInUseForAnotherClientWithoutSayingWhich() {
        Clientsleutel ander = new Clientsleutel("ffffffffffffffffffffffffffffffff");
        List<Bevinding> bevindingen = toets(toewijzingsbeeld(NIEUW, bekend(ander, AANBIEDER, NIEUW)));

        assertThat(Beelden.codes(bevindingen)).containsExactly("9332");
        assertThat(bevindingen.get(0).uitleg()).contains("een andere cliënt").doesNotContain("ffff");
        assertThat(bevindingen.get(0).plaats().element()).isEqualTo("ToewijzingNummer");
    }

    @Test
    void refusesANumberInUseWithAnotherAanbieder() {
        assertThat(codes(bekend(CLIENT, new AgbCode("99990002"), NIEUW))).containsExactly("9332");
    }

    @Test
    void refusesANumberInUseForAnotherProductOrStartDateInOneFinding() {
        ToegewezenProduct eerder = toegewezenProduct()
                .product(product("IB2"))
                .looptijd("2025-12-31", "2026-12-31")
                .maak();
        List<Bevinding> bevindingen = toets(toewijzingsbeeld(NIEUW, bekend(CLIENT, AANBIEDER, eerder)));

        assertThat(Beelden.codes(bevindingen)).containsExactly("9332");
        assertThat(bevindingen.get(0).uitleg())
                .contains("categorie 02, code IB2; nu categorie 02, code IB1")
                .contains("31-12-2025; nu 01-01-2026")
                .doesNotContain("cliënt");
    }

    @Test
    void refusesAReferenceWithoutARequest() {
        ToegewezenProduct opVerzoek = toegewezenProduct().referentie("VERZOEK1").maak();

        assertThat(codes(opVerzoek, Optional.empty())).containsExactly("9379");
        assertThat(codes(opVerzoek, Optional.of(verzoek(CLIENT)))).isEmpty();
        assertThat(codes(opVerzoek, Optional.of(verzoek(CLIENT, Verzoekbesluit.IN_ONDERZOEK))))
                .isEmpty();
    }

    @Test
    void refusesAReferenceToTheRequestForAnotherClientWithoutSayingWhich() {
        ToegewezenProduct opVerzoek = toegewezenProduct().referentie("VERZOEK1").maak();
        Clientsleutel ander = new Clientsleutel("ffffffffffffffffffffffffffffffff");

        assertThat(codes(opVerzoek, Optional.of(verzoek(ander)))).containsExactly("9379");
    }

    @Test
    void refusesAReferenceToARequestThatWasRejectedOrGranted() {
        ToegewezenProduct opVerzoek = toegewezenProduct().referentie("VERZOEK1").maak();

        assertThat(codes(opVerzoek, Optional.of(verzoek(CLIENT, Verzoekbesluit.AFGEWEZEN))))
                .containsExactly("9379");
        assertThat(codes(opVerzoek, Optional.of(verzoek(CLIENT, Verzoekbesluit.GEHONOREERD))))
                .containsExactly("9379");
    }

    @Test
    void acceptsTheResendOfTheVersionThatGrantedARequest() {
        ToegewezenProduct opVerzoek = toegewezenProduct().referentie("VERZOEK1").maak();
        Toewijzingsbeeld herhaling = new Toewijzingsbeeld(
                toewijzingsbeeld(opVerzoek).kop(),
                CLIENT,
                opVerzoek,
                bekend(CLIENT, AANBIEDER, opVerzoek),
                false,
                Optional.of(verzoek(CLIENT, Verzoekbesluit.GEHONOREERD)),
                Optional.empty(),
                AFSPRAAK);

        assertThat(toets(herhaling)).isEmpty();
    }

    @Test
    void refusesRemovalWhileGrantedLinesStand() {
        ToegewezenProductbouwer verwijderd = toegewezenProduct().looptijd("2026-01-01", "2026-01-01");

        assertThat(codes(verwijderd.reden("13").maak(), true)).containsExactly("9385");
        assertThat(codes(verwijderd.reden("13").maak(), false)).isEmpty();
        assertThat(codes(verwijderd.reden("07").maak(), true)).isEmpty();
    }

    @Test
    void refusesAProductCodeThatIsNotAgreedInItsCategory() {
        assertThat(codes(toegewezenProduct().product(product("XX9")).maak(), false))
                .containsExactly("S329");
        assertThat(codes(toegewezenProduct().product(product("03", "IB1")).maak(), false))
                .containsExactly("S329");
    }

    @Test
    void asksNoProductCodeOfAnAspecificOrGenericAssignment() {
        assertThat(codes(toegewezenProduct().product(product("02", null)).maak(), false))
                .isEmpty();
        assertThat(codes(toegewezenProduct().zonderProduct().maak(), false)).isEmpty();
    }

    @Test
    void saysSoWhenThereIsNoContract() {
        List<Bevinding> bevindingen = toets(new Toewijzingsbeeld(
                toewijzingsbeeld(NIEUW).kop(),
                CLIENT,
                NIEUW,
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Afspraak.GEEN));

        assertThat(Beelden.codes(bevindingen)).containsExactly("S329");
        assertThat(bevindingen.get(0).uitleg()).contains("geen contract");
    }

    private static List<String> codes(Optional<Toewijzing> bekend) {
        return Beelden.codes(toets(toewijzingsbeeld(NIEUW, bekend)));
    }

    private static List<String> codes(ToegewezenProduct product, Optional<Verzoek> verzoek) {
        return codes(product, verzoek, false);
    }

    private static List<String> codes(ToegewezenProduct product, boolean toegekend) {
        return codes(product, Optional.empty(), toegekend);
    }

    private static Verzoek verzoek(Clientsleutel client, Verzoekbesluit... besluiten) {
        return new Verzoek(
                Berichtsoort.WMO317, GEMEENTE, AANBIEDER, client, "VERZOEK1", DAGTEKENING, 1, List.of(besluiten));
    }

    private static List<String> codes(ToegewezenProduct product, Optional<Verzoek> verzoek, boolean toegekend) {
        return Beelden.codes(toets(new Toewijzingsbeeld(
                toewijzingsbeeld(product).kop(),
                CLIENT,
                product,
                Optional.empty(),
                toegekend,
                verzoek,
                Optional.empty(),
                AFSPRAAK)));
    }

    private static List<Bevinding> toets(Toewijzingsbeeld beeld) {
        return Toetsing301.PRODUCT.toets(beeld);
    }

    private static Optional<Toewijzing> bekend(Clientsleutel client, AgbCode aanbieder, ToegewezenProduct inhoud) {
        return Optional.of(new Toewijzing(GEMEENTE, aanbieder, client, inhoud));
    }
}
