package nl.berichtenstraat.beheer.toegang;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Date;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * An identity provider that says whatever a test wants it to say, right or wrong: what a real one never would. It knows its
 * client berichtenstraat and answers each code with the token that was set.
 */
final class Proefprovider implements AutoCloseable {

    static final String CLIENT = "berichtenstraat";
    static final URI TERUG = URI.create("http://127.0.0.1:8323/inloggen/terug");

    private final HttpServer server;
    private final RSAKey sleutel;
    private final AtomicReference<String> token = new AtomicReference<>("");
    private final AtomicReference<String> verzoek = new AtomicReference<>("");
    private final AtomicReference<Optional<String>> andereUitgever = new AtomicReference<>(Optional.empty());

    Proefprovider() throws IOException, JOSEException {
        sleutel = new RSAKeyGenerator(2048).keyID("eerste").generate();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/.well-known/openid-configuration", uit -> antwoord(uit, 200, opgave()));
        server.createContext("/sleutels", uit -> antwoord(uit, 200, new JWKSet(sleutel.toPublicJWK()).toString()));
        server.createContext("/token", this::wisselIn);
        server.start();
    }

    URI uitgever() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Our side of it, that takes this claim for who someone is. */
    Identiteitsprovider alsWij(String kenmerk) {
        return new Identiteitsprovider(uitgever(), CLIENT, "geheim-van-de-proef", kenmerk, TERUG);
    }

    /** From now on it says in its configuration that it is another. */
    void noemZich(String uitgever) {
        andereUitgever.set(Optional.of(uitgever));
    }

    /** From now on it answers with this token. */
    void geef(String identiteitstoken) {
        token.set(identiteitstoken);
    }

    /** From now on it does not accept a code. */
    void weiger() {
        token.set("");
    }

    /** The body of the last request for a token. */
    String laatsteVerzoek() {
        return verzoek.get();
    }

    /** What a right token says about this person. */
    JWTClaimsSet.Builder beweringen(String onderwerp, String nonce) {
        long nu = System.currentTimeMillis();
        return new JWTClaimsSet.Builder()
                .issuer(uitgever().toString())
                .audience(CLIENT)
                .subject(onderwerp)
                .claim("nonce", nonce)
                .issueTime(new Date(nu))
                .expirationTime(new Date(nu + 60_000));
    }

    /** Signed with the key that it publishes. */
    String teken(JWTClaimsSet beweringen) throws JOSEException {
        return teken(beweringen, sleutel);
    }

    static String teken(JWTClaimsSet beweringen, RSAKey sleutel) throws JOSEException {
        SignedJWT jwt = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .keyID(sleutel.getKeyID())
                        .build(),
                beweringen);
        jwt.sign(new RSASSASigner(sleutel));
        return jwt.serialize();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void wisselIn(HttpExchange uit) throws IOException {
        verzoek.set(new String(uit.getRequestBody().readAllBytes(), UTF_8));
        if (token.get().isEmpty()) {
            antwoord(uit, 400, "{\"error\":\"invalid_grant\"}");
        } else {
            antwoord(
                    uit,
                    200,
                    "{\"access_token\":\"x\",\"token_type\":\"Bearer\",\"id_token\":\"" + token.get() + "\"}");
        }
    }

    private String opgave() {
        String adres = uitgever().toString();
        return "{\"issuer\":\"" + andereUitgever.get().orElse(adres) + "\",\"authorization_endpoint\":\"" + adres
                + "/inloggen\",\"token_endpoint\":\"" + adres + "/token\",\"jwks_uri\":\"" + adres
                + "/sleutels\",\"response_types_supported\":[\"code\"],\"subject_types_supported\":[\"public\"],"
                + "\"id_token_signing_alg_values_supported\":[\"RS256\"]}";
    }

    private static void antwoord(HttpExchange uit, int status, String json) throws IOException {
        byte[] inhoud = json.getBytes(UTF_8);
        uit.getResponseHeaders().add("Content-Type", "application/json");
        uit.sendResponseHeaders(status, inhoud.length);
        uit.getResponseBody().write(inhoud);
        uit.close();
    }
}
