package nl.berichtenstraat.beheer.toegang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Optional;
import nl.berichtenstraat.beheer.toegang.Wachtwoorden.Kosten;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WachtwoordenTest {

    private final Wachtwoorden wachtwoorden = new Wachtwoorden(new Kosten(8, 1, 1));
    private final Wachtwoordeisen eisen = new Wachtwoordeisen();

    @Test
    void recognisesAPasswordByItsDigest() {
        String afdruk = wachtwoorden.afdruk("vier paarden in de wei");

        assertThat(wachtwoorden.klopt(Optional.of(afdruk), "vier paarden in de wei"))
                .isTrue();
        assertThat(wachtwoorden.klopt(Optional.of(afdruk), "vier paarden in de wei "))
                .isFalse();
        assertThat(wachtwoorden.klopt(Optional.of(afdruk), "")).isFalse();
        assertThat(wachtwoorden.klopt(Optional.empty(), "vier paarden in de wei"))
                .isFalse();
    }

    @Test
    void agreesWithTheReferenceProgram() {
        // PHC notation of the same inputs by the reference program: password "password", salt "somesalt", m=64, t=2,
        // p=1
        String afdruk = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";

        assertThat(wachtwoorden.klopt(Optional.of(afdruk), "password")).isTrue();
        assertThat(wachtwoorden.klopt(Optional.of(afdruk), "Password")).isFalse();
        assertThat(wachtwoorden.isVerouderd(afdruk)).isTrue();
    }

    @Test
    void makesAnotherDigestEachTime() {
        assertThat(wachtwoorden.afdruk("vier paarden in de wei"))
                .isNotEqualTo(wachtwoorden.afdruk("vier paarden in de wei"))
                .doesNotContain("paarden");
    }

    @Test
    void takesTheSameCharactersTypedInAnotherWayForTheSame() {
        String afdruk = wachtwoorden.afdruk("cliënt café ﬁets");

        assertThat(wachtwoorden.klopt(Optional.of(afdruk), "clie\u0308nt cafe\u0301 fiets"))
                .isTrue();
    }

    @Test
    void costsWhatIsRecommended() {
        Wachtwoorden echt = new Wachtwoorden(Kosten.AANBEVOLEN);

        assertThat(echt.afdruk("vier paarden in de wei")).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(echt.isVerouderd(wachtwoorden.afdruk("vier paarden in de wei")))
                .isTrue();
    }

    @Test
    void refusesToReadWhatIsNoDigest() {
        assertThatIllegalStateException().isThrownBy(() -> wachtwoorden.klopt(Optional.of("vier paarden"), "x"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "elf tekens!",
                "Welkom123456",
                "WACHTWOORD2026",
                "berichtenstraat",
                "aaaaaaaaaaaaaaaa",
                "abababababab",
                "hallo-anna.bakker",
                "anna.bakker2026"
            })
    void refusesAPasswordThatAnybodyWouldTry(String wachtwoord) {
        assertThat(eisen.bezwaar("anna.bakker", wachtwoord)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"twaalf teken", "correct paard batterij nietje", "ĳsvogelĳsvogel éé", "januari onthoud"})
    void asksForNoMoreThanLength(String wachtwoord) {
        assertThat(eisen.bezwaar("jan", wachtwoord)).isEmpty();
    }

    @Test
    void refusesAPasswordThatNobodyTypes() {
        assertThat(eisen.bezwaar("jan", "ab cd ef gh ".repeat(20))).isPresent();
    }
}
