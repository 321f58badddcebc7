package nl.berichtenstraat.opgave.rekenblad;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * CSV as spreadsheet programs write it: comma, semicolon or tab, in UTF-8 with or without a mark, in UTF-16 with one, or
 * else in the code page of Windows.
 */
final class Csvlezer {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String SCHEIDINGSTEKENS = ";,\t";
    private static final String VOORSCHRIFT = "sep=";
    private static final char MERK = '\uFEFF';

    private final Bladgrenzen grenzen;

    Csvlezer(Bladgrenzen grenzen) {
        this.grenzen = grenzen;
    }

    /** Reads all rows; empty ones too. */
    void lees(byte[] inhoud, Consumer<Rij> ontvanger) {
        String tekst = tekst(inhoud);
        boolean voorgeschreven = tekst.regionMatches(true, 0, VOORSCHRIFT, 0, VOORSCHRIFT.length())
                && tekst.length() > VOORSCHRIFT.length();
        char scheiding = voorgeschreven ? tekst.charAt(VOORSCHRIFT.length()) : scheidingsteken(tekst);
        CSVFormat vorm = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(scheiding)
                .setIgnoreEmptyLines(false)
                .get();
        int nummer = 0;
        try (CSVParser rijen = CSVParser.parse(new StringReader(tekst), vorm)) {
            for (CSVRecord rij : rijen) {
                nummer++;
                if (nummer > 1 || !voorgeschreven) {
                    ontvanger.accept(new Rij(nummer, cellen(rij, nummer)));
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw new OnbruikbaarBlad("Rij " + (nummer + 1) + " is niet te lezen: een aanhalingsteken (\") wordt niet"
                    + " gesloten of staat midden in een cel. Herstel die rij, of sla het rekenblad op als .xlsx.");
        }
    }

    private List<Cel> cellen(CSVRecord rij, int nummer) {
        List<Cel> cellen = new ArrayList<>();
        for (String tekst : rij) {
            Cel cel = tekst.startsWith("=") ? new Cel.Formule() : Cel.vanTekst(tekst);
            if (cellen.size() >= grenzen.kolommen() && !(cel instanceof Cel.Leeg)) {
                throw new OnbruikbaarBlad("Rij " + nummer + " heeft meer dan " + grenzen.kolommen()
                        + " kolommen. Laat alleen de gevraagde kolommen staan.");
            }
            if (cellen.size() < grenzen.kolommen()) {
                cellen.add(cel);
            }
        }
        return cellen;
    }

    /** The sign that stands most in the first line that says anything, outside quotes. */
    private static char scheidingsteken(String tekst) {
        String kop = tekst.lines().filter(regel -> !regel.isBlank()).findFirst().orElse("");
        String buiten = kop.replaceAll("\"[^\"]*\"", "");
        return SCHEIDINGSTEKENS
                .chars()
                .mapToObj(teken -> (char) teken)
                .max(Comparator.comparingLong(
                        teken -> buiten.chars().filter(ander -> ander == teken).count()))
                .orElseThrow();
    }

    private static String tekst(byte[] inhoud) {
        if (isBreed(inhoud)) {
            return new String(inhoud, StandardCharsets.UTF_16);
        }
        int merk = merk(inhoud);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(inhoud, merk, inhoud.length - merk))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(inhoud, WINDOWS);
        }
    }

    /** Length of the mark of UTF-8. */
    static int merk(byte[] inhoud) {
        boolean merk =
                inhoud.length >= 3 && inhoud[0] == (byte) 0xEF && inhoud[1] == (byte) 0xBB && inhoud[2] == (byte) 0xBF;
        return merk ? 3 : 0;
    }

    /** Whether it begins with the mark of UTF-16, as text that Excel calls Unicode does. */
    static boolean isBreed(byte[] inhoud) {
        if (inhoud.length < 2) {
            return false;
        }
        int eerste = (inhoud[0] & 0xFF) << 8 | inhoud[1] & 0xFF;
        return eerste == MERK || eerste == 0xFFFE;
    }
}
