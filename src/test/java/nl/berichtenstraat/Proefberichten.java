package nl.berichtenstraat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.berichtenstraat.Voorbeeldberichten.Regel;
import nl.berichtenstraat.Voorbeeldberichten.Toewijzing;
import nl.berichtenstraat.Voorbeeldberichten.Wijziging;
import nl.berichtenstraat.bericht.Berichtsoort;

/**
 * Correct messages about fictional clients of one gemeente and one aanbieder, for tests in other rooms. Every client has
 * the same name, so that a test can look for it where it must not be.
 *
 * @param gemeente gemeentecode
 * @param aanbieder AGB code
 */
public record Proefberichten(String gemeente, String aanbieder) {

    /** The day on which the messages are assessed. */
    public static final LocalDate VANDAAG = LocalDate.of(2026, 4, 15);

    /** A clock that stands still on that day. */
    public static final Clock KLOK = Tijd.klok(VANDAAG);

    /** Surname of every client. */
    public static final String ACHTERNAAM = "Zonderschrik";

    private static final YearMonth MAAND = YearMonth.of(2026, 3);
    private static final String PRODUCT = "IB1";
    private static final long CENT_PER_MINUUT = 102;
    private static final String AANVRAAG = "/gevallen/TR374/315-na-afwijzing/bericht.xml";

    /** Between Dordrecht and its first aanbieder. */
    public static Proefberichten dordrecht() {
        return new Proefberichten("0505", "98000001");
    }

    /** A fictional citizen service number, a different one for every number from 0. */
    public static String bsn(int volgnummer) {
        return IntStream.range(0, 10_000)
                .mapToObj("9999%04d"::formatted)
                .filter(begin -> controlecijfer(begin) < 10)
                .skip(volgnummer)
                .findFirst()
                .map(begin -> begin + controlecijfer(begin))
                .orElseThrow();
    }

    private static int controlecijfer(String begin) {
        return IntStream.range(0, 8).map(i -> (9 - i) * (begin.charAt(i) - '0')).sum() % 11;
    }

    /** An assignment of 120 minutes a week from March on. */
    public byte[] toewijzing(String identificatie, String bsn, long nummer) {
        Toewijzing toewijzing = new Toewijzing(
                nummer,
                PRODUCT,
                LocalDate.of(2026, 2, 20),
                LocalDate.of(2026, 3, 1),
                LocalDate.of(2026, 12, 31),
                120,
                "2",
                null);
        return bytes(voorbeelden().toewijzing(identificatie, LocalDate.of(2026, 2, 21), bsn, List.of(toewijzing)));
    }

    /** The start of that assignment. */
    public byte[] start(String identificatie, String bsn, long nummer) {
        LocalDate begin = LocalDate.of(2026, 3, 2);
        return bytes(voorbeelden().start(identificatie, begin.plusDays(1), bsn, nummer, PRODUCT, begin));
    }

    /** The stop of that assignment. */
    public byte[] stop(String identificatie, String bsn, long nummer) {
        LocalDate begin = LocalDate.of(2026, 3, 2);
        LocalDate eind = LocalDate.of(2026, 4, 10);
        return bytes(voorbeelden().stop(identificatie, eind.plusDays(1), bsn, nummer, PRODUCT, begin, eind, "19"));
    }

    /** A request for an assignment. */
    public byte[] aanvraag(String identificatie, String bsn) {
        try (InputStream in = Proefberichten.class.getResourceAsStream(AANVRAAG)) {
            return bytes(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("AAN315-1", identificatie)
                    .replaceAll("9999[0-9]{5}", bsn)
                    .replace("2026-05-26", "2026-04-14")
                    .replace("98000001", aanbieder)
                    .replace("0505", gemeente));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A request for other minutes on that assignment, under this reference. */
    public byte[] verzoek(String identificatie, String bsn, long nummer, String referentie) {
        return bytes(voorbeelden()
                .verzoek(
                        identificatie,
                        LocalDate.of(2026, 4, 14),
                        bsn,
                        referentie,
                        new Wijziging(nummer, LocalDate.of(2026, 5, 4), LocalDate.of(2026, 12, 31), 150)));
    }

    /** The rejection of that request. */
    public byte[] afwijzing(String identificatie, String referentie) {
        return bytes(voorbeelden().afwijzing(identificatie, LocalDate.of(2026, 4, 15), referentie));
    }

    /** What says that all is well with this message of this type. */
    public static byte[] retour(byte[] heen, Berichtsoort soort) {
        Berichtsoort terug = soort.antwoord().orElseThrow();
        String tekst = new String(heen, StandardCharsets.UTF_8);
        String kop = tekst.substring(0, tekst.indexOf("</m:Header>"))
                .replace(soort.namespace(), terug.namespace())
                .replace(">" + soort.code() + "<", ">" + terug.code() + "<");
        return (kop
                        + "<m:IdentificatieRetour>R1</m:IdentificatieRetour><m:DagtekeningRetour>2026-04-15</m:DagtekeningRetour>"
                        + "<m:XsdVersieRetour><b:BasisschemaXsdVersie>1.0.0</b:BasisschemaXsdVersie>"
                        + "<b:BerichtXsdVersie>1.0.0</b:BerichtXsdVersie></m:XsdVersieRetour></m:Header></m:Bericht>")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A declaration over March with one line of 60 minutes. */
    public byte[] declaratie(String identificatie, String bsn, long nummer) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        declaratie(identificatie, bsn, nummer, 1, uit);
        return uit.toByteArray();
    }

    /** A declaration over March with so many lines of 60 minutes. */
    public void declaratie(String identificatie, String bsn, long nummer, long regels, OutputStream uit) {
        long cent = 60 * CENT_PER_MINUUT;
        Stream<Regel> alle =
                LongStream.rangeClosed(1, regels).mapToObj(i -> regel(identificatie + "-" + i, bsn, nummer, cent));
        voorbeelden()
                .declaratie(
                        identificatie, LocalDate.of(2026, 4, 5), "D" + identificatie, MAAND, regels * cent, alle, uit);
    }

    private static Regel regel(String referentie, String bsn, long nummer, long cent) {
        return new Regel(
                bsn, referentie, "", nummer, PRODUCT, MAAND.atDay(1), MAAND.atEndOfMonth(), 60, CENT_PER_MINUUT, cent);
    }

    private Voorbeeldberichten voorbeelden() {
        return new Voorbeeldberichten(gemeente, aanbieder);
    }

    private static byte[] bytes(String bericht) {
        return bericht.replace(">Voorbeeld<", ">" + ACHTERNAAM + "<").getBytes(StandardCharsets.UTF_8);
    }
}
