package nl.berichtenstraat.beheer.toegang;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Random secrets and what may be kept of them. */
final class Geheimen {

    private static final int BYTES = 32;
    private static final String HMAC = "HmacSHA256";

    /** Letters and digits that are not taken for one another when someone reads them from paper. */
    private static final String LEESBAAR = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROEPEN = 5;
    private static final int GROEPLENGTE = 4;

    private final SecureRandom toeval = new SecureRandom();

    /** A secret of 256 bits for a cookie or a token. */
    String sleutel() {
        byte[] bytes = new byte[BYTES];
        toeval.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** A password of 20 characters (99 bits) that can be typed over, to be used once. */
    String eenmaligWachtwoord() {
        return IntStream.range(0, GROEPEN).mapToObj(i -> groep()).collect(Collectors.joining("-"));
    }

    private String groep() {
        return toeval.ints(GROEPLENGTE, 0, LEESBAAR.length())
                .mapToObj(i -> String.valueOf(LEESBAAR.charAt(i)))
                .collect(Collectors.joining());
    }

    /** What is kept of a secret: it cannot be turned back, and the secret is too long to be guessed. */
    static String afdruk(String geheim) {
        try {
            byte[] afdruk = MessageDigest.getInstance("SHA-256").digest(geheim.getBytes(UTF_8));
            return HexFormat.of().formatHex(afdruk);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Another secret that only who has the first can know; one of a kind for each purpose. */
    static String afgeleid(String geheim, String doel) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(geheim.getBytes(UTF_8), HMAC));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(doel.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether two secrets are the same; takes as long whatever they differ in. */
    static boolean gelijk(String een, String ander) {
        return MessageDigest.isEqual(afdruk(een).getBytes(UTF_8), afdruk(ander).getBytes(UTF_8));
    }
}
