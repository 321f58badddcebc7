package nl.berichtenstraat.beheer.toegang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.berichtenstraat.beheer.Gebruiker;
import nl.berichtenstraat.beheer.Rol;
import nl.berichtenstraat.beheer.toegang.Inloggen.Ingelogd;
import nl.berichtenstraat.beheer.web.Toegang;
import nl.berichtenstraat.beheer.web.Webfout;
import nl.berichtenstraat.register.Auditlog.Regel;
import nl.berichtenstraat.register.Toegangsregister.Account;
import nl.berichtenstraat.register.sql.SqlRegisters;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class InloggenTest extends Toegangsproef {

    @Test
    void letsInWhoKnowsThePassword() {
        maak("anna", AANBIEDER);
        Ingelogd ingelogd = logIn(" Anna ", WACHTWOORD).orElseThrow();

        assertThat(toegang.sessie(ingelogd.sleutel()))
                .map(Toegang.Sessie::gebruiker)
                .contains(new Gebruiker("anna", Rol.AANBIEDER, AANBIEDER.bereik()));
        assertThat(ingelogd.moetWachtwoordWijzigen()).isFalse();
        assertThat(log().get(0))
                .isEqualTo(new Regel(klok.instant(), "anna", "aanbieder", "inloggen", "account anna", "wachtwoord"));
    }

    @Test
    void keepsOutWhoDoesNotAndSaysNoMoreThanThat() {
        maak("anna", LEZER);

        assertThat(logIn("anna", WACHTWOORD + "x")).isEmpty();
        assertThat(logIn("anna", "")).isEmpty();
        assertThat(logIn("niemand", WACHTWOORD)).isEmpty();
        assertThat(logIn("", "")).isEmpty();
        assertThat(log())
                .extracting(Regel::wie, Regel::handeling, Regel::reden)
                .startsWith(
                        tuple("onbekend", "inloggen-mislukt", ""),
                        tuple("onbekend", "inloggen-mislukt", ""),
                        tuple("anna", "inloggen-mislukt", "verkeerd wachtwoord"),
                        tuple("anna", "inloggen-mislukt", "verkeerd wachtwoord"));
    }

    @Test
    void doesNotKeepWhatSomebodyTypedAsAName() {
        logIn("mijn geheime wachtwoord", "x");

        assertThat(log().toString()).doesNotContain("geheime wachtwoord");
    }

    @Test
    void givesEverySessionASecretOfItsOwnAndEndsTheOneOfThatBrowser() {
        String eerste = maak("anna", LEZER);
        String elders = logIn("anna", WACHTWOORD).orElseThrow().sleutel();
        String tweede = toegang.inloggen()
                .metWachtwoord(ADRES, "anna", WACHTWOORD, Optional.of(eerste))
                .orElseThrow()
                .sleutel();

        assertThat(tweede).isNotEqualTo(eerste).hasSizeGreaterThanOrEqualTo(43);
        assertThat(toegang.sessie(eerste)).isEmpty();
        assertThat(toegang.sessie(elders)).isPresent();
        assertThat(toegang.sessie(tweede)).isPresent();
    }

    @Test
    void neverTakesASecretThatABrowserBringsAlong() {
        maak("anna", LEZER);
        String aangeboden = "a".repeat(43);

        String gekregen = toegang.inloggen()
                .metWachtwoord(ADRES, "anna", WACHTWOORD, Optional.of(aangeboden))
                .orElseThrow()
                .sleutel();

        assertThat(gekregen).isNotEqualTo(aangeboden);
        assertThat(toegang.sessie(aangeboden)).isEmpty();
    }

    @Test
    void givesEverySessionAFormSecretOfItsOwn() {
        String een = maak("anna", LEZER);
        String ander = logIn("anna", WACHTWOORD).orElseThrow().sleutel();

        assertThat(csrf(een)).isEqualTo(csrf(een)).isNotEqualTo(csrf(ander)).isNotEqualTo(een);
    }

    @Test
    void endsASessionThatIsNotUsed() {
        String sleutel = maak("anna", LEZER);

        klok.verder(Duration.ofMinutes(29));
        assertThat(toegang.sessie(sleutel)).isPresent();
        klok.verder(Duration.ofMinutes(29));
        assertThat(toegang.sessie(sleutel)).as("prolonged by use").isPresent();
        klok.verder(Duration.ofMinutes(30));
        assertThat(toegang.sessie(sleutel)).isEmpty();
    }

    @Test
    void endsASessionThatLastsTooLongHoweverMuchItIsUsed() {
        String sleutel = maak("anna", LEZER);

        for (int i = 0; i < 35; i++) {
            klok.verder(Duration.ofMinutes(20));
            assertThat(toegang.sessie(sleutel)).isPresent();
        }
        klok.verder(Duration.ofMinutes(20));
        assertThat(toegang.sessie(sleutel)).isEmpty();
    }

    @Test
    void removesWhatIsOverWhenSomebodyElseComesIn() {
        String oud = maak("anna", LEZER);
        klok.verder(Duration.ofHours(13));
        logIn("anna", WACHTWOORD);

        assertThat(isBewaard(Geheimen.afdruk(oud))).isFalse();
    }

    @Test
    void endsASessionAtLogout() {
        String sleutel = maak("anna", LEZER);
        toegang.inloggen().uitloggen(sleutel);
        toegang.inloggen().uitloggen("bestaat niet");

        assertThat(toegang.sessie(sleutel)).isEmpty();
        assertThat(log().get(0).handeling()).isEqualTo("uitloggen");
    }

    @Test
    void sharesSessionsWithOtherInstances() {
        try (SqlRegisters elders = SqlRegisters.open(instelling)) {
            Toegangsbeheer ander = deur(elders);
            String sleutel = maak("anna", LEZER);

            assertThat(ander.sessie(sleutel)).isPresent();
            ander.inloggen().uitloggen(sleutel);
            assertThat(toegang.sessie(sleutel)).isEmpty();
        }
    }

    @Test
    void closesAnAccountForEverLongerAfterFailures() {
        maak("anna", LEZER);
        raad("anna", 5);

        assertThat(logIn("anna", WACHTWOORD))
                .as("the right password, too early")
                .isEmpty();
        klok.verder(Duration.ofSeconds(30));
        raad("anna", 1);
        klok.verder(Duration.ofSeconds(59));
        assertThat(logIn("anna", WACHTWOORD)).as("twice as long").isEmpty();
        klok.verder(Duration.ofSeconds(1));
        assertThat(logIn("anna", WACHTWOORD)).isPresent();
        raad("anna", 4);
        assertThat(logIn("anna", WACHTWOORD)).as("the count began anew").isPresent();
    }

    @Test
    void closesAnAccountForAQuarterOfAnHourAtMost() {
        maak("anna", LEZER);
        for (int i = 0; i < 30; i++) {
            raad("anna", 1);
            klok.verder(Duration.ofMinutes(15));
        }

        assertThat(logIn("anna", WACHTWOORD)).isPresent();
    }

    @Test
    void closesAnAccountOnEveryInstance() {
        maak("anna", LEZER);
        try (SqlRegisters elders = SqlRegisters.open(instelling)) {
            raad("anna", 5);

            assertThat(deur(elders).inloggen().metWachtwoord("198.51.100.7", "anna", WACHTWOORD, Optional.empty()))
                    .isEmpty();
        }
    }

    @Test
    void givesManyAttemptsAtOnceNoMoreThanTheirShare() {
        maak("anna", LEZER);
        IntStream.range(0, 12).parallel().forEach(i -> logIn("anna", "gok nummer " + i));

        Account anna = toegang.accounts().account("anna").orElseThrow();
        assertThat(anna.pogingen().mislukt()).isEqualTo(5);
        assertThat(anna.pogingen().geslotenTot()).isPresent();
    }

    @Test
    void limitsHowManyFailuresComeFromOneAddress() {
        maak("anna", LEZER);
        raad("niemand", 20);

        assertThatThrownBy(() -> logIn("anna", WACHTWOORD))
                .isInstanceOfSatisfying(
                        Webfout.class, fout -> assertThat(fout.status()).isEqualTo(429));
        assertThat(toegang.inloggen().metWachtwoord("198.51.100.7", "anna", WACHTWOORD, Optional.empty()))
                .isPresent();
        klok.verder(Duration.ofMinutes(1));
        assertThat(logIn("anna", WACHTWOORD)).isPresent();
    }

    @Test
    void doesNotCountWhoComesInAgainstAnAddress() {
        maak("anna", LEZER);

        for (int i = 0; i < 50; i++) {
            assertThat(logIn("anna", WACHTWOORD)).isPresent();
        }
    }

    @Test
    void makesADigestHeavierWhenItsOwnerComesIn() {
        maak("anna", LEZER);
        Wachtwoorden zwaarder = new Wachtwoorden(new Wachtwoorden.Kosten(16, 2, 1));
        Toegangsbeheer later = new Toegangsbeheer(
                registers, new Toegangsinstelling(Duration.ofHours(1), Duration.ofHours(1), 10, map), zwaarder, klok);

        assertThat(later.inloggen().metWachtwoord(ADRES, "anna", WACHTWOORD + "!", Optional.empty()))
                .isEmpty();
        assertThat(afdruk("anna")).startsWith("$argon2id$v=19$m=8,t=1,p=1$");
        assertThat(later.inloggen().metWachtwoord(ADRES, "anna", WACHTWOORD, Optional.empty()))
                .isPresent();
        assertThat(afdruk("anna")).startsWith("$argon2id$v=19$m=16,t=2,p=1$");
        assertThat(logIn("anna", WACHTWOORD)).isPresent();
    }

    @Test
    void asksForAnotherPasswordAfterAOneTimeOne() {
        String eenmalig = toegang.accounts().maak(BEHEERDER, REDEN, "anna", LEZER);
        Ingelogd ingelogd = logIn("anna", eenmalig).orElseThrow();
        assertThat(ingelogd.moetWachtwoordWijzigen()).isTrue();
        assertThat(toegang.sessie(ingelogd.sleutel()))
                .map(Toegang.Sessie::moetWachtwoordWijzigen)
                .contains(true);

        Ingelogd daarna = toegang.inloggen().wijzigWachtwoord(ingelogd.sleutel(), eenmalig, WACHTWOORD);
        assertThat(toegang.sessie(daarna.sleutel()))
                .map(Toegang.Sessie::moetWachtwoordWijzigen)
                .contains(false);
        assertThat(logIn("anna", eenmalig)).as("used").isEmpty();
    }

    @Test
    void letsNobodyInWithAOneTimePasswordThatIsTooOld() {
        String eenmalig = toegang.accounts().maak(BEHEERDER, REDEN, "anna", LEZER);
        klok.verder(Accounts.EENMALIG_GELDIG);

        assertThat(logIn("anna", eenmalig)).isEmpty();
        assertThat(log().get(0).reden()).isEqualTo("eenmalig wachtwoord verlopen");
    }

    @Test
    void endsEverySessionWhenThePasswordChanges() {
        String eerste = maak("anna", LEZER);
        String tweede = logIn("anna", WACHTWOORD).orElseThrow().sleutel();
        String nieuw = toegang.inloggen()
                .wijzigWachtwoord(tweede, WACHTWOORD, WACHTWOORD + " en een ezel")
                .sleutel();

        assertThat(toegang.sessie(eerste)).isEmpty();
        assertThat(toegang.sessie(tweede)).isEmpty();
        assertThat(toegang.sessie(nieuw)).isPresent();
        assertThat(logIn("anna", WACHTWOORD)).isEmpty();
        assertThat(log()).extracting(Regel::handeling).contains("wachtwoord-gewijzigd");
    }

    @Test
    void changesNoPasswordWithoutThePresentOne() {
        String sleutel = maak("anna", LEZER);
        String nieuw = WACHTWOORD + " en een ezel";

        weigert(() -> toegang.inloggen().wijzigWachtwoord(sleutel, "een ander wachtwoord", nieuw), 400);
        weigert(() -> toegang.inloggen().wijzigWachtwoord(sleutel, WACHTWOORD, WACHTWOORD), 400);
        weigert(() -> toegang.inloggen().wijzigWachtwoord(sleutel, WACHTWOORD, "kort"), 400);
        weigert(() -> toegang.inloggen().wijzigWachtwoord("geen sessie", WACHTWOORD, nieuw), 403);
        for (int i = 0; i < 4; i++) {
            weigert(() -> toegang.inloggen().wijzigWachtwoord(sleutel, "gok op een wachtwoord", nieuw), 400);
        }
        weigert(() -> toegang.inloggen().wijzigWachtwoord(sleutel, WACHTWOORD, nieuw), 400);
        assertThat(toegang.sessie(sleutel)).isPresent();
    }

    @Test
    void showsNoSecrets() {
        String sleutel = maak("anna", LEZER);
        Ingelogd ingelogd = logIn("anna", WACHTWOORD).orElseThrow();

        assertThat(ingelogd.toString()).doesNotContain(ingelogd.sleutel());
        assertThat(log().toString()).doesNotContain(sleutel, WACHTWOORD, "argon2");
        assertThat(isBewaard(sleutel)).as("only its digest is kept").isFalse();
    }

    private boolean isBewaard(String afdruk) {
        return registers.lees(register -> register.toegang().sessie(afdruk)).isPresent();
    }

    private void raad(String naam, int keren) {
        for (int i = 0; i < keren; i++) {
            assertThat(logIn(naam, "gok nummer " + i)).isEmpty();
        }
    }

    private String csrf(String sleutel) {
        return toegang.sessie(sleutel).orElseThrow().csrf();
    }

    private String afdruk(String naam) {
        return toegang.accounts()
                .account(naam)
                .orElseThrow()
                .inlog()
                .wachtwoord()
                .orElseThrow();
    }

    private static void weigert(ThrowingCallable werk, int status) {
        assertThatThrownBy(werk)
                .isInstanceOfSatisfying(
                        Webfout.class, fout -> assertThat(fout.status()).isEqualTo(status));
    }
}
