package nl.berichtenstraat.opgave;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.register.Register;

/**
 * Makes identifications that were never used, without keeping any: the letter R, the milliseconds since 2020 and three
 * characters of the content, all in 36 signs. One instance never gives the same moment twice. Two instances that made the
 * same in the same millisecond made the same content, which is a duplicate and does no harm; other content has other
 * characters, but for one time in 46,656. Whatever the chance, the register is asked whether the aanbieder used it before,
 * and the lane refuses it then (TR056, TR333, TR314).
 */
public final class Nummers {

    private static final long BEGIN = Instant.parse("2020-01-01T00:00:00Z").toEpochMilli();
    private static final int RADIX = 36;
    private static final int TIJDTEKENS = 8;
    private static final int INHOUDTEKENS = 3;
    private static final int INHOUDEN = RADIX * RADIX * RADIX;

    private final Clock klok;
    private final AtomicLong laatste = new AtomicLong();

    /** With this clock. */
    public Nummers(Clock klok) {
        this.klok = klok;
    }

    /** An identification of 12 characters for a declaratie of these lines. */
    String nieuw(Register register, AgbCode aanbieder, List<Opgavelijn> lijnen) {
        String inhoud = tekens(inhoud(lijnen), INHOUDTEKENS);
        String nummer;
        do {
            nummer = "R" + tekens(moment() - BEGIN, TIJDTEKENS) + inhoud;
        } while (isGebruikt(register, aanbieder, nummer));
        return nummer;
    }

    private long moment() {
        long nu = klok.millis();
        return laatste.updateAndGet(vorige -> Math.max(vorige + 1, nu));
    }

    private static boolean isGebruikt(Register register, AgbCode aanbieder, String nummer) {
        return register.declaraties().nummerBekend(aanbieder, nummer)
                || register.berichten().identificatieBekend(0, Berichtsoort.WMO323, aanbieder.code(), nummer);
    }

    private static long inhoud(List<Opgavelijn> lijnen) {
        MessageDigest som = sha256();
        for (Opgavelijn lijn : lijnen) {
            som.update((lijn.sleutel() + " " + lijn.volume() + " " + lijn.cent()).getBytes(UTF_8));
        }
        byte[] uitkomst = som.digest();
        return ((uitkomst[0] & 0xFFL) << 16 | (uitkomst[1] & 0xFFL) << 8 | uitkomst[2] & 0xFFL) % INHOUDEN;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("dit Java heeft geen SHA-256", e);
        }
    }

    private static String tekens(long getal, int aantal) {
        String tekens = Long.toString(getal, RADIX).toUpperCase(Locale.ROOT);
        return "0".repeat(Math.max(0, aantal - tekens.length())) + tekens;
    }
}
