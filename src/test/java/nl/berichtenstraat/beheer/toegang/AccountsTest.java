package nl.berichtenstraat.beheer.toegang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import nl.berichtenstraat.beheer.web.Webfout;
import nl.berichtenstraat.register.Auditlog.Regel;
import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.register.Toegangsregister.Account;
import nl.berichtenstraat.register.Toegangsregister.Macht;
import nl.berichtenstraat.register.sql.SqlRegisters;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class AccountsTest extends Toegangsproef {

    private static final Macht ALLES = new Macht("beheerder", Bereik.alles());

    @Test
    void endsAnOpenSessionTheMomentItsAccountIsBlocked() {
        String sleutel = maak("anna", LEZER);
        toegang.accounts().blokkeer(BEHEERDER, "uit dienst", id("anna"));

        assertThat(toegang.sessie(sleutel)).isEmpty();
        assertThat(logIn("anna", WACHTWOORD)).isEmpty();
        assertThat(log().get(0).reden()).isEqualTo("geblokkeerd");
        assertThat(log().get(1))
                .isEqualTo(new Regel(
                        klok.instant(), "beheerder", "beheerder", "account-geblokkeerd", "account anna", "uit dienst"));
    }

    @Test
    void endsAnOpenSessionOnEveryInstance() {
        try (SqlRegisters elders = SqlRegisters.open(instelling)) {
            String sleutel = maak("anna", LEZER);
            deur(elders).accounts().blokkeer(BEHEERDER, "uit dienst", id("anna"));

            assertThat(toegang.sessie(sleutel)).isEmpty();
        }
    }

    @Test
    void letsABlockedAccountInAgain() {
        maak("anna", LEZER);
        toegang.accounts().blokkeer(BEHEERDER, "verlof", id("anna"));
        toegang.accounts().geefVrij(BEHEERDER, "terug", id("anna"));

        assertThat(logIn("anna", WACHTWOORD)).isPresent();
    }

    @Test
    void endsOpenSessionsWhenRoleOrScopeChanges() {
        String sleutel = maak("anna", LEZER);
        toegang.accounts().wijzig(BEHEERDER, "andere taak", id("anna"), AANBIEDER);

        assertThat(toegang.sessie(sleutel)).isEmpty();
        assertThat(toegang.accounts().account(id("anna")).macht()).isEqualTo(AANBIEDER);
        assertThat(log().get(0).reden()).isEqualTo("lezer over alles wordt aanbieder over 12345678: andere taak");
    }

    @Test
    void endsOpenSessionsWhenAPasswordIsReplaced() {
        String sleutel = maak("anna", LEZER);
        String eenmalig = toegang.accounts().nieuwWachtwoord(BEHEERDER, "vergeten", id("anna"));

        assertThat(toegang.sessie(sleutel)).isEmpty();
        assertThat(logIn("anna", WACHTWOORD)).isEmpty();
        assertThat(logIn("anna", eenmalig)).isPresent();
    }

    @Test
    void opensAClosedAccountWithANewPassword() {
        maak("anna", LEZER);
        for (int i = 0; i < 5; i++) {
            logIn("anna", "gok nummer " + i);
        }
        String eenmalig = toegang.accounts().nieuwWachtwoord(BEHEERDER, "vergeten", id("anna"));

        assertThat(logIn("anna", eenmalig)).isPresent();
    }

    @Test
    void keepsAPasswordAndAnIdentityProviderApart() {
        maak("anna", LEZER);
        toegang.accounts().koppel(BEHEERDER, "eigen inlog van de gemeente", id("anna"), "sub-1");

        assertThat(logIn("anna", WACHTWOORD)).as("the password is gone").isEmpty();
        assertThat(toegang.inloggen().metOnderwerp("sub-1", Optional.empty())).isPresent();

        String eenmalig = toegang.accounts().nieuwWachtwoord(BEHEERDER, "provider weg", id("anna"));
        assertThat(logIn("anna", eenmalig)).isPresent();
        assertThat(toegang.inloggen().metOnderwerp("sub-1", Optional.empty())).isEmpty();
    }

    @Test
    void letsNobodyInWhomTheIdentityProviderKnowsAndWeDoNot() {
        assertThat(toegang.inloggen().metOnderwerp("sub-9", Optional.empty())).isEmpty();
        assertThat(log().get(0))
                .extracting(Regel::wie, Regel::handeling, Regel::reden)
                .containsExactly("onbekend", "inloggen-geweigerd", "geen open account voor onderwerp sub-9");

        toegang.accounts().maakVoor(BEHEERDER, REDEN, "anna", LEZER, "sub-9");
        assertThat(toegang.inloggen().metOnderwerp("sub-9", Optional.empty())).isPresent();
        toegang.accounts().blokkeer(BEHEERDER, "uit dienst", id("anna"));
        assertThat(toegang.inloggen().metOnderwerp("sub-9", Optional.empty())).isEmpty();
    }

    @Test
    void alwaysLeavesABeheerder() {
        long eerste = id("beheerder");

        weigert(() -> toegang.accounts().blokkeer(BEHEERDER, REDEN, eerste), 409);
        weigert(() -> toegang.accounts().wijzig(BEHEERDER, REDEN, eerste, LEZER), 409);
        assertThat(toegang.accounts().account(eerste))
                .extracting(Account::actief, Account::macht)
                .containsExactly(true, ALLES);

        maak("anna", ALLES);
        toegang.accounts().blokkeer(BEHEERDER, REDEN, eerste);
        weigert(() -> toegang.accounts().blokkeer(BEHEERDER, REDEN, id("anna")), 409);
    }

    @Test
    void refusesWhatCannotBeAnAccount() {
        maak("anna", LEZER);
        toegang.accounts().maakVoor(BEHEERDER, REDEN, "ben", LEZER, "sub-1");

        for (String naam : new String[] {"", "a", "an na", "anna:", "token anna", "<b>", "-an", "a".repeat(65)}) {
            weigert(() -> toegang.accounts().maak(BEHEERDER, REDEN, naam, LEZER), 400);
        }
        weigert(() -> toegang.accounts().maak(BEHEERDER, " ", "carla", LEZER), 400);
        weigert(() -> toegang.accounts().maak(BEHEERDER, "x".repeat(501), "carla", LEZER), 400);
        weigert(() -> toegang.accounts().maak(BEHEERDER, REDEN, "Anna", LEZER), 409);
        weigert(() -> toegang.accounts().maakVoor(BEHEERDER, REDEN, "carla", LEZER, "sub-1"), 409);
        weigert(() -> toegang.accounts().maakVoor(BEHEERDER, REDEN, "carla", LEZER, " "), 400);
        weigert(() -> toegang.accounts().koppel(BEHEERDER, REDEN, id("anna"), "sub-1"), 409);
        weigert(() -> toegang.accounts().maak(BEHEERDER, REDEN, "carla", new Macht("systeem", Bereik.alles())), 400);
        weigert(() -> toegang.accounts().blokkeer(BEHEERDER, "", id("anna")), 400);
        weigert(() -> toegang.accounts().blokkeer(BEHEERDER, REDEN, 999), 404);
        assertThat(toegang.accounts().account("carla")).isEmpty();
    }

    @Test
    void showsAOneTimePasswordOnceAndKeepsItNowhere() {
        String eenmalig = toegang.accounts().maak(BEHEERDER, REDEN, "anna", LEZER);

        assertThat(eenmalig).matches("([a-z2-9]{4}-){4}[a-z2-9]{4}");
        assertThat(log().toString()).doesNotContain(eenmalig);
        assertThat(toegang.accounts().alle().toString()).doesNotContain(eenmalig, "argon2");
    }

    private static void weigert(ThrowingCallable werk, int status) {
        assertThatThrownBy(werk)
                .isInstanceOfSatisfying(
                        Webfout.class, fout -> assertThat(fout.status()).isEqualTo(status));
    }
}
