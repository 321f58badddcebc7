package nl.berichtenstraat.regels.inbericht;

import static nl.berichtenstraat.bericht.Toewijzingsberichtbouwer.contact;
import static nl.berichtenstraat.bericht.Voorbeelden.toewijzingsbericht;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.bericht.Adres;
import nl.berichtenstraat.bericht.Contact;
import nl.berichtenstraat.bericht.Plaats;
import nl.berichtenstraat.bericht.Relatie;
import nl.berichtenstraat.bericht.Toewijzingsberichtbouwer;
import nl.berichtenstraat.regels.Bevinding;
import nl.berichtenstraat.regels.Regelset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactregelsTest {

    private static final Optional<String> NL = Optional.of("NL");
    private static final Optional<String> BE = Optional.of("BE");
    private static final Optional<String> POSTCODE = Optional.of("9999XX");
    private static final Optional<String> GEEN = Optional.empty();

    @Test
    void acceptsATelephoneWithoutAnAddress() {
        assertThat(codes(
                        new Contact("02", Optional.empty(), true, false, Optional.empty(), Optional.empty(), plaats())))
                .isEmpty();
    }

    @Test
    void rejectsAContactWithNeitherTelephoneNorAddress() {
        assertThat(codes(new Contact(
                        "02", Optional.empty(), false, false, Optional.empty(), Optional.empty(), plaats())))
                .containsExactly("TR006");
    }

    @Test
    void rejectsAnIncompleteAddressWithoutTelephone() {
        assertThat(codes(contact("02", new Adres(false, POSTCODE, BE), 2))).containsExactly("TR006");
        assertThat(codes(contact("02", new Adres(true, GEEN, GEEN), 2))).containsExactly("TR006");
    }

    @Test
    void looksAtTheContactOfAContactPersonToo() {
        Relatie relatie = Toewijzingsberichtbouwer.relatie("1", 1);
        Contact leeg = new Contact("02", Optional.empty(), false, false, Optional.empty(), Optional.empty(), plaats());
        Relatie onbereikbaar = new Relatie("1", relatie.geboortedatum(), relatie.naam(), leeg, relatie.plaats());
        assertThat(Codes.van(
                        Regels301.IN_BERICHT,
                        toewijzingsbericht().relaties(onbereikbaar).maak()))
                .containsExactly("TR006");
    }

    @Test
    void wantsACountryExactlyWithAPostalCode() {
        assertThat(codes(metTelefoon("02", new Adres(true, POSTCODE, GEEN)))).containsExactly("CD005");
        assertThat(codes(metTelefoon("02", new Adres(true, GEEN, BE)))).containsExactly("CD005");
        assertThat(codes(metTelefoon("02", new Adres(true, GEEN, GEEN)))).isEmpty();
        assertThat(codes(metTelefoon("02", new Adres(true, POSTCODE, BE)))).isEmpty();
    }

    @Test
    void saysWhichOfPostalCodeAndCountryIsMissing() {
        assertThat(uitleg(new Adres(true, POSTCODE, GEEN))).contains("de LandCode niet");
        assertThat(uitleg(new Adres(true, GEEN, BE))).contains("de Postcode niet");
    }

    @Test
    void wantsAHouseNumberInTheNetherlandsOnly() {
        assertThat(codes(metTelefoon("02", new Adres(false, POSTCODE, NL)))).containsExactly("CD025");
        assertThat(codes(metTelefoon("02", new Adres(false, POSTCODE, BE)))).isEmpty();
    }

    @Test
    void wantsAPostalCodeForRegisteredAddressAndStay() {
        Adres zonder = new Adres(true, GEEN, GEEN);
        assertThat(codes(metTelefoon("01", zonder))).containsExactly("CD034");
        assertThat(codes(metTelefoon("03", zonder))).containsExactly("CD034");
        assertThat(codes(metTelefoon("02", zonder))).isEmpty();
        assertThat(codes(metTelefoon("04", zonder))).isEmpty();
    }

    @Test
    void wantsNoPostalCodeWhereThereIsNoAddress() {
        assertThat(codes(
                        new Contact("01", Optional.empty(), true, false, Optional.empty(), Optional.empty(), plaats())))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999XX", "1000AA"})
    void acceptsADutchPostalCode(String postcode) {
        assertThat(codes(contact("02", new Adres(true, Optional.of(postcode), NL), 2)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0123AB", "1234 AB", "1234ab", "123AB", "1234ABC", "AD100"})
    void rejectsAnotherPostalCodeInTheNetherlandsWithoutRepeatingIt(String postcode) {
        Contact contact = contact("02", new Adres(true, Optional.of(postcode), NL), 2);
        List<Bevinding> bevindingen = Regels301.IN_BERICHT.toets(
                toewijzingsbericht().contacten(contact("01", 1), contact).maak());
        assertThat(Codes.van(bevindingen)).containsExactly("CS089");
        assertThat(bevindingen.get(0).uitleg()).doesNotContain(postcode);
    }

    @Test
    void acceptsAnyPostalCodeAbroad() {
        assertThat(codes(contact("02", new Adres(true, Optional.of("AD100"), Optional.of("AD")), 2)))
                .isEmpty();
    }

    @Test
    void acceptsAPeriodForATemporaryAddressOnly() {
        assertThat(codes(metPeriode("04", "2026-09-01", "2026-09-30"))).isEmpty();
        assertThat(codes(metPeriode("04", null, null))).isEmpty();
        assertThat(codes(metPeriode("02", "2026-09-01", "2026-09-30"))).containsExactly("CD009");
    }

    @Test
    void rejectsAPeriodThatEndsBeforeItBegins() {
        assertThat(codes(metPeriode("04", "2026-09-02", "2026-09-01"))).containsExactly("CS003");
        assertThat(codes(metPeriode("04", "2026-09-01", "2026-09-01"))).isEmpty();
        assertThat(codes(metPeriode("04", "2026-09-02", null))).isEmpty();
        assertThat(codes(metPeriode("04", null, "2026-09-01"))).isEmpty();
    }

    private static Contact metTelefoon(String soort, Adres adres) {
        return new Contact(soort, Optional.of(adres), true, false, Optional.empty(), Optional.empty(), plaats());
    }

    private static Contact metPeriode(String soort, String begin, String eind) {
        return new Contact(
                soort,
                Optional.empty(),
                true,
                true,
                Optional.ofNullable(begin).map(LocalDate::parse),
                Optional.ofNullable(eind).map(LocalDate::parse),
                plaats());
    }

    private static String uitleg(Adres adres) {
        Regelset<Contact> cd005 = Regelset.<Contact>leeg().met(new CD005());
        return cd005.toets(metTelefoon("02", adres)).get(0).uitleg();
    }

    private static Plaats plaats() {
        return Plaats.van("/Bericht/Client/Contactgegevens/Contact[2]", 37);
    }

    /** Next to a correct contact of another kind. */
    private static List<String> codes(Contact contact) {
        Contact ander = contact(contact.soort().equals("03") ? "01" : "03", 1);
        return Codes.van(
                Regels301.IN_BERICHT,
                toewijzingsbericht().contacten(ander, contact).maak());
    }
}
