package nl.berichtenstraat.beheer.toegang;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Digests of passwords by Argon2id, in the usual notation that holds its own parameters, so that they can be made heavier
 * later on. Few are computed at a time: each takes the memory that makes guessing dear.
 */
public final class Wachtwoorden {

    private static final int ZOUT = 16;
    private static final int LENGTE = 32;
    private static final int TEGELIJK = 4;
    private static final Pattern NOTATIE =
            Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d+),t=(\\d+),p=(\\d+)\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");
    private static final Base64.Encoder NAAR_TEKST = Base64.getEncoder().withoutPadding();

    private final Kosten kosten;
    private final SecureRandom toeval = new SecureRandom();
    private final Semaphore beurten = new Semaphore(TEGELIJK, true);
    private final String vanNiemand;

    /**
     * What a digest costs to make.
     *
     * @param kib memory in KiB
     * @param rondes passes over it
     * @param banen lanes
     */
    public record Kosten(int kib, int rondes, int banen) {

        /** What OWASP recommends at least: 19 MiB, two passes, one lane. */
        public static final Kosten AANBEVOLEN = new Kosten(19 * 1024, 2, 1);
    }

    /** Makes digests at this cost; checks those of any cost. */
    public Wachtwoorden(Kosten kosten) {
        this.kosten = kosten;
        this.vanNiemand = afdruk(new Geheimen().sleutel());
    }

    /** The digest of a password, another one each time. */
    public String afdruk(String wachtwoord) {
        byte[] zout = new byte[ZOUT];
        toeval.nextBytes(zout);
        byte[] afdruk = bereken(kosten, zout, wachtwoord, LENGTE);
        return "$argon2id$v=19$m=" + kosten.kib() + ",t=" + kosten.rondes() + ",p=" + kosten.banen() + "$"
                + NAAR_TEKST.encodeToString(zout) + "$" + NAAR_TEKST.encodeToString(afdruk);
    }

    /**
     * Whether the password belongs to the digest. Without a digest the work is done all the same, on one of nobody, so that
     * the time does not tell whether there is an account.
     */
    public boolean klopt(Optional<String> afdruk, String wachtwoord) {
        boolean gelijk = isVan(afdruk.orElse(vanNiemand), wachtwoord);
        return gelijk && afdruk.isPresent();
    }

    /** Whether a digest was made at another cost than it would be now. */
    public boolean isVerouderd(String afdruk) {
        return !kosten(ontleed(afdruk)).equals(kosten);
    }

    private boolean isVan(String afdruk, String wachtwoord) {
        Matcher delen = ontleed(afdruk);
        byte[] verwacht = Base64.getDecoder().decode(delen.group(5));
        byte[] zout = Base64.getDecoder().decode(delen.group(4));
        return MessageDigest.isEqual(verwacht, bereken(kosten(delen), zout, wachtwoord, verwacht.length));
    }

    private static Matcher ontleed(String afdruk) {
        Matcher delen = NOTATIE.matcher(afdruk);
        if (!delen.matches()) {
            throw new IllegalStateException("een afdruk van een wachtwoord is niet te lezen");
        }
        return delen;
    }

    private static Kosten kosten(Matcher delen) {
        return new Kosten(
                Integer.parseInt(delen.group(1)), Integer.parseInt(delen.group(2)), Integer.parseInt(delen.group(3)));
    }

    /** The same characters may be typed in more than one way (NFKC makes them one). */
    private byte[] bereken(Kosten zo, byte[] zout, String wachtwoord, int lengte) {
        Argon2BytesGenerator maker = new Argon2BytesGenerator();
        maker.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(zo.kib())
                .withIterations(zo.rondes())
                .withParallelism(zo.banen())
                .withSalt(zout)
                .build());
        byte[] afdruk = new byte[lengte];
        beurten.acquireUninterruptibly();
        try {
            maker.generateBytes(
                    Normalizer.normalize(wachtwoord, Normalizer.Form.NFKC).getBytes(UTF_8), afdruk);
        } finally {
            beurten.release();
        }
        return afdruk;
    }
}
