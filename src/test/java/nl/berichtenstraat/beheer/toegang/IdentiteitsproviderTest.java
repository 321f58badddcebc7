package nl.berichtenstraat.beheer.toegang;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.net.URI;
import java.net.URLDecoder;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an identity provider says is believed only when it is said by it, to us, for this attempt and now. */
class IdentiteitsproviderTest {

    private static final String SLEUTEL = "geheim van deze poging";

    private Proefprovider provider;
    private Identiteitsprovider wij;
    private Map<String, String> vraag;

    @BeforeEach
    void open() throws Exception {
        provider = new Proefprovider();
        wij = provider.alsWij("sub");
        vraag = velden(wij.aanvraag(SLEUTEL).getRawQuery());
    }

    @AfterEach
    void sluit() {
        provider.close();
    }

    @Test
    void asksWithCodePkceStateAndNonce() {
        assertThat(vraag)
                .containsEntry("response_type", "code")
                .containsEntry("client_id", Proefprovider.CLIENT)
                .containsEntry("redirect_uri", Proefprovider.TERUG.toString())
                .containsEntry("scope", "openid")
                .containsEntry("code_challenge_method", "S256")
                .containsKeys("code_challenge", "state", "nonce");
        assertThat(List.of(vraag.get("state"), vraag.get("nonce"), vraag.get("code_challenge")))
                .doesNotHaveDuplicates()
                .doesNotContain(SLEUTEL);
    }

    @Test
    void asksSomethingElseEachTime() throws Exception {
        Map<String, String> ander =
                velden(wij.aanvraag("geheim van een andere poging").getRawQuery());

        for (String naam : List.of("state", "nonce", "code_challenge")) {
            assertThat(ander.get(naam)).isNotEqualTo(vraag.get(naam));
        }
    }

    @Test
    void believesARightToken() throws Exception {
        geef(goed());

        assertThat(wij.onderwerp(SLEUTEL, terug(vraag.get("state")))).isEqualTo("sub-1");
        assertThat(velden(provider.laatsteVerzoek()))
                .containsEntry("grant_type", "authorization_code")
                .containsEntry("code", "de-code")
                .containsEntry("redirect_uri", Proefprovider.TERUG.toString())
                .containsKey("code_verifier")
                .doesNotContainKey("client_secret");
    }

    @Test
    void takesTheClaimThatWasSetForWhoSomeoneIs() throws Exception {
        Identiteitsprovider metOid = provider.alsWij("oid");
        geef(goed().claim("oid", "object-7"));

        assertThat(velden(metOid.aanvraag(SLEUTEL).getRawQuery())).containsEntry("scope", "openid profile");
        assertThat(metOid.onderwerp(SLEUTEL, terug(vraag.get("state")))).isEqualTo("object-7");
        geef(goed());
        assertThatThrownBy(() -> metOid.onderwerp(SLEUTEL, terug(vraag.get("state"))))
                .isInstanceOf(Aanmeldfout.class)
                .hasMessage("identiteitstoken zonder oid");
    }

    @Test
    void refusesATokenForAnother() throws Exception {
        geef(goed().audience("een-ander"));
        weigert("identiteitstoken niet geldig");
        geef(goed().audience(List.of(Proefprovider.CLIENT, "een-ander")).claim("azp", "een-ander"));
        weigert("identiteitstoken voor een ander");
    }

    @Test
    void refusesATokenOfAnotherIssuer() throws Exception {
        geef(goed().issuer("https://kwaad.example"));
        weigert("identiteitstoken niet geldig");
    }

    @Test
    void refusesATokenForAnotherAttempt() throws Exception {
        geef(provider.beweringen("sub-1", "een andere nonce"));
        weigert("identiteitstoken niet geldig");
        geef(goed().claim("nonce", null));
        weigert("identiteitstoken niet geldig");
    }

    @Test
    void refusesATokenOfAnotherTime() throws Exception {
        geef(goed().expirationTime(new Date(System.currentTimeMillis() - 120_000)));
        weigert("identiteitstoken niet geldig");
        geef(goed().issueTime(new Date(System.currentTimeMillis() + 600_000)));
        weigert("identiteitstoken niet geldig");
    }

    @Test
    void refusesATokenThatIsNotSignedWithAPublishedKey() throws Exception {
        provider.geef(Proefprovider.teken(
                goed().build(), new RSAKeyGenerator(2048).keyID("eerste").generate()));
        weigert("identiteitstoken niet geldig");
        provider.geef(new PlainJWT(goed().build()).serialize());
        weigert("identiteitstoken niet geldig");
        String echt = provider.teken(goed().build());
        provider.geef(echt.substring(0, echt.lastIndexOf('.') + 1) + "AAAA");
        weigert("identiteitstoken niet geldig");
    }

    @Test
    void refusesAnAnswerThatIsNotToThisBrowser() throws Exception {
        geef(goed());

        for (String query : List.of(
                "code=de-code&state=een-andere",
                "code=de-code",
                "code=de-code&state=",
                "error=access_denied&state=een-andere")) {
            assertThatThrownBy(() -> wij.onderwerp(SLEUTEL, URI.create("/inloggen/terug?" + query)))
                    .as(query)
                    .isInstanceOf(Aanmeldfout.class)
                    .hasMessage("state hoort niet bij deze browser");
        }
        assertThatThrownBy(() -> wij.onderwerp("geheim van een andere poging", terug(vraag.get("state"))))
                .hasMessage("state hoort niet bij deze browser");
        assertThat(provider.laatsteVerzoek()).as("no code was spent").isEmpty();
    }

    @Test
    void refusesAnAnswerThatIsNoneOrARefusal() {
        String state = vraag.get("state");

        for (String query : List.of(
                "error=access_denied&state=" + state,
                "state=" + state,
                "id_token=x&state=" + state,
                "code=de-code&iss=https%3A%2F%2Fkwaad.example&state=" + state)) {
            assertThatThrownBy(() -> wij.onderwerp(SLEUTEL, URI.create("/inloggen/terug?" + query)))
                    .as(query)
                    .isInstanceOf(Aanmeldfout.class);
        }
        assertThat(provider.laatsteVerzoek()).as("no code was spent").isEmpty();
    }

    @Test
    void refusesACodeThatTheProviderDoesNotAccept() {
        provider.weiger();
        weigert("code niet aangenomen");
    }

    @Test
    void refusesAConfigurationOfAnotherIssuer() {
        provider.noemZich("https://kwaad.example");

        assertThatThrownBy(() -> provider.alsWij("sub").aanvraag(SLEUTEL))
                .isInstanceOfSatisfying(
                        Aanmeldfout.class,
                        fout -> assertThat(fout.isOnbereikbaar()).isTrue());
    }

    @Test
    void saysThatTheProviderIsAway() throws Exception {
        Proefprovider weg = new Proefprovider();
        Identiteitsprovider ander = weg.alsWij("sub");
        weg.close();

        assertThatThrownBy(() -> ander.aanvraag(SLEUTEL))
                .isInstanceOfSatisfying(
                        Aanmeldfout.class,
                        fout -> assertThat(fout.isOnbereikbaar()).isTrue());
    }

    private JWTClaimsSet.Builder goed() {
        return provider.beweringen("sub-1", vraag.get("nonce"));
    }

    private void geef(JWTClaimsSet.Builder beweringen) throws Exception {
        provider.geef(provider.teken(beweringen.build()));
    }

    private void weigert(String reden) {
        assertThatThrownBy(() -> wij.onderwerp(SLEUTEL, terug(vraag.get("state"))))
                .isInstanceOf(Aanmeldfout.class)
                .hasMessage(reden);
    }

    private static URI terug(String state) {
        return URI.create("/inloggen/terug?code=de-code&state=" + state);
    }

    private static Map<String, String> velden(String query) {
        return Arrays.stream(query.split("&"))
                .map(veld -> veld.split("=", 2))
                .collect(Collectors.toMap(veld -> veld[0], veld -> URLDecoder.decode(veld[1], UTF_8)));
    }
}
