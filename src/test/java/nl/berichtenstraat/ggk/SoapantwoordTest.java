package nl.berichtenstraat.ggk;

import static nl.berichtenstraat.ggk.Voorbeelden.inSoap;
import static nl.berichtenstraat.ggk.Voorbeelden.met;
import static nl.berichtenstraat.ggk.Voorbeelden.tekst;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.berichtenstraat.ggk.Soapantwoord.Bevestigd;
import nl.berichtenstraat.ggk.Soapantwoord.Geweigerd;
import nl.berichtenstraat.ggk.Soapantwoord.Onbegrijpelijk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SoapantwoordTest {

    @ParameterizedTest
    @ValueSource(strings = {"bv03", "bv04", "bv01"})
    void takesEveryReceipt(String naam) {
        assertThat(lees(inSoap(tekst(naam))))
                .isInstanceOfSatisfying(
                        Bevestigd.class,
                        bevestigd -> assertThat(
                                        bevestigd.bericht().stuurgegevens().crossRefnummer())
                                .contains("3f1c2b60-7a4e-4d35-9c11-5b0e8d2a4f01"));
    }

    @Test
    void passesAHeaderThatMustBeUnderstoodBy() {
        String kop = "<soap:Header><a soap:mustUnderstand='1'/></soap:Header>";
        assertThat(lees(inSoap(kop, tekst("bv03")))).isInstanceOf(Bevestigd.class);
    }

    @Test
    void readsTheFo03OfAFault() {
        Fout fout = new Fout("StUF046", Fout.Plek.SERVER, "Opslaan bericht niet mogelijk", Optional.empty());
        assertThat(lees(fout("soap:Server", "x", "<detail>" + kaal("fo03") + "</detail>")))
                .isInstanceOfSatisfying(Geweigerd.class, geweigerd -> {
                    assertThat(geweigerd.fout()).isEqualTo(fout);
                    assertThat(geweigerd.bericht()).isPresent();
                });
        assertThat(lees(inSoap(tekst("fo03"))))
                .isInstanceOfSatisfying(
                        Geweigerd.class,
                        geweigerd -> assertThat(geweigerd.fout()).isEqualTo(fout));
    }

    @ParameterizedTest
    @CsvSource({
        "soap:Server, SERVER",
        "SOAP-ENV:Server.Busy, SERVER",
        "soap:Client, CLIENT",
        "soap:MustUnderstand, CLIENT",
        "'', CLIENT"
    })
    void putsAFaultWithoutFo03InItsTerms(String code, Fout.Plek plek) {
        String detail = "<faultactor>x</faultactor><detail><a><b/></a></detail>";
        assertThat(lees(fout(code, "Er ging iets mis", detail)))
                .isEqualTo(new Geweigerd(new Fout("", plek, "Er ging iets mis", Optional.empty()), Optional.empty()));
        assertThat(lees(fout(code, "Er ging iets mis", "")))
                .isEqualTo(new Geweigerd(new Fout("", plek, "Er ging iets mis", Optional.empty()), Optional.empty()));
    }

    @Test
    void fallsBackOnTheFaultWhenItsFo03IsNoGood() {
        String kapot = kaal("fo03").replace("<s:plek>server", "<s:plek>Server");
        assertThat(lees(fout("soap:Server", "Opslaan", "<detail>" + kapot + "</detail>")))
                .isEqualTo(
                        new Geweigerd(new Fout("", Fout.Plek.SERVER, "Opslaan", Optional.empty()), Optional.empty()));
    }

    @Test
    void shortensALongFault() {
        assertThat(lees(fout("soap:Server", "x".repeat(5000), "")))
                .isInstanceOfSatisfying(
                        Geweigerd.class,
                        geweigerd -> assertThat(geweigerd.fout().omschrijving()).hasSize(200));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html/>", "<!DOCTYPE html><html/>"})
    void saysWhenAnAnswerMeansNothing(String antwoord) {
        assertThat(lees(antwoord)).isInstanceOf(Onbegrijpelijk.class);
    }

    @Test
    void takesNoEnvelopeOrBrokenReceiptForAnAnswer() {
        assertThat(lees(inSoap(tekst("di01-xml")))).isInstanceOf(Onbegrijpelijk.class);
        assertThat(lees(inSoap(""))).isInstanceOf(Onbegrijpelijk.class);
        assertThat(lees(inSoap(met("bv03", "<s:berichtcode>Bv03</s:berichtcode>", ""))))
                .isInstanceOf(Onbegrijpelijk.class);
    }

    private static String kaal(String naam) {
        return tekst(naam).replaceFirst("<\\?xml.*?\\?>", "");
    }

    private static String fout(String code, String tekst, String rest) {
        return inSoap("<soap:Fault><faultcode>" + code + "</faultcode><faultstring>" + tekst + "</faultstring>" + rest
                + "</soap:Fault>");
    }

    private static Soapantwoord lees(String tekst) {
        return Soapantwoord.lees(Voorbeelden.stroom(tekst));
    }
}
