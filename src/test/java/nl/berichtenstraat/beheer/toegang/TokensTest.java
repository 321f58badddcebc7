package nl.berichtenstraat.beheer.toegang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import nl.berichtenstraat.beheer.Gebruiker;
import nl.berichtenstraat.beheer.Rol;
import nl.berichtenstraat.beheer.web.Webfout;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.register.Auditlog.Regel;
import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.register.Toegangsregister.Macht;
import nl.berichtenstraat.register.Toegangsregister.Token;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class TokensTest extends Toegangsproef {

    private static final Macht EPD = new Macht("systeem", Bereik.van(new AgbCode("12345678")));
    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 2);

    @Test
    void letsAProgramInWithinItsScope() {
        String geheim = maak("epd");

        assertThat(geheim).startsWith("bst_").hasSize(47);
        assertThat(toegang.token(geheim))
                .contains(new Gebruiker("token epd", Rol.SYSTEEM, Bereik.van(new AgbCode("12345678"))));
        assertThat(log().get(0))
                .isEqualTo(new Regel(
                        klok.instant(),
                        "beheerder",
                        "beheerder",
                        "token-gemaakt",
                        "token epd",
                        "systeem over 12345678 tot en met 2026-11-02: koppeling"));
    }

    @Test
    void knowsNoOtherSecret() {
        String geheim = maak("epd");

        assertThat(toegang.token(geheim + "x")).isEmpty();
        assertThat(toegang.token(geheim.toUpperCase())).isEmpty();
        assertThat(toegang.token("")).isEmpty();
        assertThat(toegang.token(Geheimen.afdruk(geheim)))
                .as("what is kept of it")
                .isEmpty();
        assertThat(toegang.sessie(geheim)).as("a token is no session").isEmpty();
        assertThat(toegang.token(super.maak("anna", LEZER)))
                .as("a session is no token")
                .isEmpty();
    }

    @Test
    void keepsOutAProgramWhoseTokenWasWithdrawn() {
        String geheim = maak("epd");
        long id = toegang.tokens().alle().get(0).id();
        toegang.tokens().trekIn(BEHEERDER, "gelekt", id);

        assertThat(toegang.token(geheim)).isEmpty();
        assertThat(log().get(0).handeling()).isEqualTo("token-ingetrokken");
        assertThat(toegang.tokens().token(id).ingetrokken()).contains(klok.instant());
    }

    @Test
    void keepsOutAProgramWhoseTokenHasExpired() {
        String geheim = maak("epd");

        klok.verder(Duration.ofHours(14));
        assertThat(toegang.token(geheim)).as("still the same day here").isPresent();
        klok.verder(Duration.ofHours(1));
        assertThat(toegang.token(geheim)).isEmpty();
    }

    @Test
    void limitsHowOftenAProgramComes() {
        String geheim = maak("epd");
        String ander = maak("back-office");
        for (int i = 0; i < 10; i++) {
            assertThat(toegang.token(geheim)).isPresent();
        }

        weigert(() -> toegang.token(geheim), 429);
        assertThat(toegang.token(ander)).isPresent();
        klok.verder(Duration.ofMinutes(1));
        assertThat(toegang.token(geheim)).isPresent();
    }

    @Test
    void refusesWhatCannotBeAToken() {
        maak("epd");

        weigert(() -> toegang.tokens().maak(BEHEERDER, REDEN, "EPD", EPD, VANDAAG), 409);
        weigert(() -> toegang.tokens().maak(BEHEERDER, REDEN, "e d", EPD, VANDAAG), 400);
        weigert(() -> toegang.tokens().maak(BEHEERDER, "", "ander", EPD, VANDAAG), 400);
        weigert(() -> toegang.tokens().maak(BEHEERDER, REDEN, "ander", EPD, VANDAAG.minusDays(1)), 400);
        weigert(
                () -> toegang.tokens()
                        .maak(
                                BEHEERDER,
                                REDEN,
                                "ander",
                                EPD,
                                VANDAAG.plusYears(2).plusDays(1)),
                400);
        weigert(() -> toegang.tokens().trekIn(BEHEERDER, REDEN, 999), 404);
    }

    @Test
    void neverUsesANameAgain() {
        maak("epd");
        toegang.tokens().trekIn(BEHEERDER, "weg", toegang.tokens().alle().get(0).id());

        weigert(() -> maak("epd"), 409);
    }

    @Test
    void showsNoSecrets() {
        String geheim = maak("epd");

        assertThat(log().toString()).doesNotContain(geheim, Geheimen.afdruk(geheim));
        assertThat(toegang.tokens().alle())
                .extracting(Token::toString)
                .allSatisfy(tekst -> assertThat(tekst).doesNotContain(geheim, Geheimen.afdruk(geheim)));
    }

    private String maak(String naam) {
        return toegang.tokens().maak(BEHEERDER, "koppeling", naam, EPD, VANDAAG);
    }

    private static void weigert(ThrowingCallable werk, int status) {
        assertThatThrownBy(werk)
                .isInstanceOfSatisfying(
                        Webfout.class, fout -> assertThat(fout.status()).isEqualTo(status));
    }
}
