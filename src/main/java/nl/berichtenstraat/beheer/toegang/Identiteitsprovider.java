package nl.berichtenstraat.beheer.toegang;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.AuthenticationSuccessResponse;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCScopeValue;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * The identity provider of the organisation, asked by OpenID Connect who someone is: authorization code flow with PKCE, state
 * and nonce, and an identity token whose signature, issuer, audience and time are checked. All that must be remembered
 * between going there and coming back follows from one secret in a cookie, so that any instance can finish what another
 * began. Its configuration is read when it is first needed, so that we start while it is away.
 */
public final class Identiteitsprovider {

    private static final int GEDULD_MS = 5_000;
    private static final int MEESTE_BYTES = 512 * 1024;
    private static final Set<JWSAlgorithm> HANDTEKENINGEN =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);
    private static final String STATE = "state";
    private static final String NONCE = "nonce";
    private static final String VERIFIER = "verifier";

    private final Issuer uitgever;
    private final ClientID client;
    private final Secret geheim;
    private final String kenmerk;
    private final URI terug;
    private volatile Configuratie configuratie;

    /** What the provider says of itself, and what checks its tokens. */
    private record Configuratie(URI aanvraag, URI inwisseling, IDTokenValidator toets) {}

    /**
     * A provider.
     *
     * @param uitgever its issuer
     * @param client name under which it knows us
     * @param geheim secret that goes with that name
     * @param kenmerk claim that says who someone is
     * @param terug address of ours to which it sends people back
     */
    public Identiteitsprovider(URI uitgever, String client, String geheim, String kenmerk, URI terug) {
        this.uitgever = new Issuer(uitgever);
        this.client = new ClientID(client);
        this.geheim = new Secret(geheim);
        this.kenmerk = kenmerk;
        this.terug = terug;
    }

    /**
     * Where to send someone who wants to log in.
     *
     * @param sleutel new secret of this attempt
     * @throws Aanmeldfout when the provider cannot be reached
     */
    URI aanvraag(String sleutel) throws Aanmeldfout {
        return new AuthenticationRequest.Builder(new ResponseType(ResponseType.Value.CODE), gevraagd(), client, terug)
                .endpointURI(configuratie().aanvraag())
                .state(state(sleutel))
                .nonce(nonce(sleutel))
                .codeChallenge(verifier(sleutel), CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    /**
     * Who came back.
     *
     * @param sleutel secret of the attempt, from the cookie
     * @param antwoord the address at which they came back, with its query
     * @return the subject that the provider vouches for
     * @throws Aanmeldfout when it does not, or not to us, or not for this attempt
     */
    String onderwerp(String sleutel, URI antwoord) throws Aanmeldfout {
        AuthorizationCode code = code(sleutel, antwoord);
        return kenmerk(toets(wisselIn(code, verifier(sleutel)), nonce(sleutel)));
    }

    private AuthorizationCode code(String sleutel, URI antwoord) throws Aanmeldfout {
        AuthenticationResponse gelezen;
        try {
            gelezen = AuthenticationResponseParser.parse(antwoord);
        } catch (ParseException e) {
            throw new Aanmeldfout("antwoord niet te lezen");
        }
        boolean eigen = Optional.ofNullable(gelezen.getState())
                .filter(state ->
                        Geheimen.gelijk(state.getValue(), state(sleutel).getValue()))
                .isPresent();
        if (!eigen) {
            throw new Aanmeldfout("state hoort niet bij deze browser");
        }
        if (gelezen.getIssuer() != null && !gelezen.getIssuer().equals(uitgever)) {
            throw new Aanmeldfout("antwoord van een andere uitgever");
        }
        if (!(gelezen instanceof AuthenticationSuccessResponse gelukt) || gelukt.getAuthorizationCode() == null) {
            throw new Aanmeldfout("afgewezen door de identiteitsprovider");
        }
        return gelukt.getAuthorizationCode();
    }

    private JWT wisselIn(AuthorizationCode code, CodeVerifier verifier) throws Aanmeldfout {
        HTTPRequest verzoek = new TokenRequest.Builder(
                        configuratie().inwisseling(),
                        new ClientSecretBasic(client, geheim),
                        new AuthorizationCodeGrant(code, terug, verifier))
                .build()
                .toHTTPRequest();
        verzoek.setConnectTimeout(GEDULD_MS);
        verzoek.setReadTimeout(GEDULD_MS);
        verzoek.setFollowRedirects(false);
        try {
            TokenResponse antwoord = OIDCTokenResponseParser.parse(verzoek.send());
            if (!antwoord.indicatesSuccess()) {
                throw new Aanmeldfout("code niet aangenomen");
            }
            return Optional.ofNullable(
                            ((OIDCTokenResponse) antwoord).getOIDCTokens().getIDToken())
                    .orElseThrow(() -> new Aanmeldfout("geen identiteitstoken"));
        } catch (IOException e) {
            throw Aanmeldfout.onbereikbaar();
        } catch (ParseException e) {
            throw new Aanmeldfout("antwoord op de code niet te lezen");
        }
    }

    private IDTokenClaimsSet toets(JWT token, Nonce nonce) throws Aanmeldfout {
        try {
            IDTokenClaimsSet beweringen = configuratie().toets().validate(token, nonce);
            if (beweringen.getAuthorizedParty() != null
                    && !beweringen.getAuthorizedParty().getValue().equals(client.getValue())) {
                throw new Aanmeldfout("identiteitstoken voor een ander");
            }
            return beweringen;
        } catch (BadJOSEException e) {
            throw new Aanmeldfout("identiteitstoken niet geldig");
        } catch (JOSEException e) {
            throw Aanmeldfout.onbereikbaar();
        }
    }

    private String kenmerk(IDTokenClaimsSet beweringen) throws Aanmeldfout {
        return Optional.ofNullable(beweringen.getStringClaim(kenmerk))
                .filter(waarde -> !waarde.isBlank())
                .orElseThrow(() -> new Aanmeldfout("identiteitstoken zonder " + kenmerk));
    }

    private Configuratie configuratie() throws Aanmeldfout {
        Configuratie bekend = configuratie;
        if (bekend == null) {
            bekend = lees();
            configuratie = bekend;
        }
        return bekend;
    }

    /** The library refuses a configuration that names another issuer. */
    private Configuratie lees() throws Aanmeldfout {
        try {
            OIDCProviderMetadata opgave = OIDCProviderMetadata.resolve(uitgever, GEDULD_MS, GEDULD_MS);
            JWKSource<SecurityContext> sleutels = JWKSourceBuilder.create(
                            opgave.getJWKSetURI().toURL(),
                            new DefaultResourceRetriever(GEDULD_MS, GEDULD_MS, MEESTE_BYTES))
                    .build();
            return new Configuratie(
                    opgave.getAuthorizationEndpointURI(),
                    opgave.getTokenEndpointURI(),
                    new IDTokenValidator(
                            uitgever, client, new JWSVerificationKeySelector<>(HANDTEKENINGEN, sleutels), null));
        } catch (IOException | GeneralException e) {
            throw Aanmeldfout.onbereikbaar();
        }
    }

    /** What is asked for: nothing about a person, unless the claim needs it. */
    private Scope gevraagd() {
        return kenmerk.equals("sub")
                ? new Scope(OIDCScopeValue.OPENID)
                : new Scope(OIDCScopeValue.OPENID, OIDCScopeValue.PROFILE);
    }

    private static State state(String sleutel) {
        return new State(Geheimen.afgeleid(sleutel, STATE));
    }

    private static Nonce nonce(String sleutel) {
        return new Nonce(Geheimen.afgeleid(sleutel, NONCE));
    }

    private static CodeVerifier verifier(String sleutel) {
        return new CodeVerifier(Geheimen.afgeleid(sleutel, VERIFIER));
    }
}
