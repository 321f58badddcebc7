package nl.berichtenstraat.regels.inbericht;

import static nl.berichtenstraat.bericht.Toewijzingsberichtbouwer.contact;
import static nl.berichtenstraat.bericht.Toewijzingsberichtbouwer.relatie;
import static nl.berichtenstraat.bericht.Voorbeelden.toewijzingsbericht;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.berichtenstraat.bericht.Bsn;
import nl.berichtenstraat.bericht.Naamgegevens;
import nl.berichtenstraat.bericht.Relatie;
import nl.berichtenstraat.bericht.Toewijzingsbericht;
import nl.berichtenstraat.bericht.Toewijzingsberichtbouwer;
import nl.berichtenstraat.bericht.Voorbeelden;
import nl.berichtenstraat.regels.Bevinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientregelsTest {

    @Test
    void findsNothingInACorrectMessage() {
        assertThat(codes(toewijzingsbericht(Voorbeelden.toegewezenProduct().maak())
                        .relaties(relatie("1", 1), relatie("2", 2))
                        .contacten(contact("01", 1), contact("02", 2))))
                .isEmpty();
    }

    @Test
    void rejectsABsnThatFailsTheElevenTestWithoutRepeatingIt() {
        Bsn fout = new Bsn("999900007");
        List<Bevinding> bevindingen = Regels301.IN_BERICHT.toets(
                toewijzingsbericht().client(Voorbeelden.client(fout)).maak());
        assertThat(Codes.van(bevindingen)).containsExactly("CS002");
        assertThat(bevindingen.toString()).doesNotContain(fout.nummer());
    }

    @Test
    void refusesNineZerosAlthoughTheSumFits() {
        Toewijzingsberichtbouwer bericht = toewijzingsbericht().client(Voorbeelden.client(new Bsn("000000000")));
        assertThat(codes(bericht)).containsExactly("CS002");
    }

    @ParameterizedTest
    @CsvSource({"1, true", "2, true", "3, true", "4, true", "1, false"})
    void acceptsANameUsageThatFitsTheName(String gebruik, boolean partnernaam) {
        assertThat(codes(toewijzingsbericht().naam(gebruik, partnernaam))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5, true", "2, false", "3, false", "4, false", "5, false"})
    void rejectsANameUsageThatDoesNotFitTheName(String gebruik, boolean partnernaam) {
        assertThat(codes(toewijzingsbericht().naam(gebruik, partnernaam))).containsExactly("CS050");
    }

    @Test
    void rejectsANonNaturalPersonAsClientWithAndWithoutPartnernaam() {
        assertThat(codes(toewijzingsbericht().naam("6", false))).containsExactly("CS318");
        assertThat(codes(toewijzingsbericht().naam("6", true))).containsExactly("CS318", "CS050");
    }

    @Test
    void acceptsANonNaturalPersonAsContactPersonOnlyWithoutPartnernaam() {
        assertThat(codes(toewijzingsbericht().relaties(metNaam("6", false)))).isEmpty();
        assertThat(codes(toewijzingsbericht().relaties(metNaam("6", true)))).containsExactly("CS050");
    }

    @ParameterizedTest
    @CsvSource({"1, true", "2, false", "3, false"})
    void acceptsALanguageOnlyWithALanguageInterpreter(String vorm, boolean taal) {
        assertThat(codes(toewijzingsbericht().communicatie(vorm, taal))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, false", "2, true", "3, true"})
    void rejectsALanguageThatDoesNotFitTheForm(String vorm, boolean taal) {
        assertThat(codes(toewijzingsbericht().communicatie(vorm, taal))).containsExactly("CD007");
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "02", "03"})
    void acceptsAClientWithALastingAddress(String soort) {
        assertThat(codes(toewijzingsbericht().contacten(contact("04", 1), contact(soort, 2))))
                .isEmpty();
    }

    @Test
    void rejectsAClientWithOnlyATemporaryAddressWhateverTheContactPersonHas() {
        assertThat(codes(toewijzingsbericht().contacten(contact("04", 1)).relaties(relatie("1", 1))))
                .containsExactly("TR061");
    }

    private static Relatie metNaam(String gebruik, boolean partnernaam) {
        Relatie voorbeeld = relatie("1", 1);
        Naamgegevens naam = new Naamgegevens(gebruik, partnernaam);
        return new Relatie(
                voorbeeld.nummer(), voorbeeld.geboortedatum(), naam, voorbeeld.contact(), voorbeeld.plaats());
    }

    private static List<String> codes(Toewijzingsberichtbouwer bouwer) {
        Toewijzingsbericht bericht = bouwer.maak();
        return Codes.van(Regels301.IN_BERICHT, bericht);
    }
}
