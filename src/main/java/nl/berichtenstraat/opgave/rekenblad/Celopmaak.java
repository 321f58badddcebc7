package nl.berichtenstraat.opgave.rekenblad;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** Knows by the way a cell is shown whether its number is a day or a length of time. */
final class Celopmaak {

    private static final LocalDate VANAF_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate VANAF_1904 = LocalDate.of(1904, 1, 1);
    private static final long MEESTE_DAGEN = 2_958_465;
    private static final BigDecimal MINUTEN_PER_DAG = BigDecimal.valueOf(1_440);
    private static final int MEESTE_STIJLEN = 100_000;

    private enum Vorm {
        GETAL,
        DATUM,
        DUUR
    }

    private final List<Vorm> vormen;

    private Celopmaak(List<Vorm> vormen) {
        this.vormen = vormen;
    }

    static Celopmaak lees(Zipbestand zip) {
        return new Celopmaak(zip.open("xl/styles.xml", in -> Deellezer.door(in, Celopmaak::vormen))
                .orElse(List.of()));
    }

    /** A cell with this number in this style. */
    Cel cel(BigDecimal getal, int stijl, boolean vanaf1904) {
        Vorm vorm = stijl >= 0 && stijl < vormen.size() ? vormen.get(stijl) : Vorm.GETAL;
        return switch (vorm) {
            case GETAL -> new Cel.Getal(getal);
            case DATUM -> datum(getal, vanaf1904);
            case DUUR -> new Cel.Duur(getal.multiply(MINUTEN_PER_DAG).setScale(3, RoundingMode.HALF_UP));
        };
    }

    private static Cel datum(BigDecimal getal, boolean vanaf1904) {
        if (getal.signum() < 0 || getal.compareTo(BigDecimal.valueOf(MEESTE_DAGEN)) > 0) {
            return new Cel.Getal(getal);
        }
        return new Cel.Datum((vanaf1904 ? VANAF_1904 : VANAF_1900).plusDays(getal.longValue()));
    }

    private static List<Vorm> vormen(Deellezer deel) throws XMLStreamException {
        Map<Integer, String> eigen = new HashMap<>();
        List<Vorm> vormen = new ArrayList<>();
        boolean bijCellen = false;
        while (deel.verder()) {
            if (deel.begin("numFmt") && eigen.size() < MEESTE_STIJLEN) {
                eigen.put(getal(deel, "numFmtId"), deel.attribuut("formatCode").orElse(""));
            } else if (deel.begin("cellXfs")) {
                bijCellen = true;
            } else if (deel.eind("cellXfs")) {
                bijCellen = false;
            } else if (bijCellen && deel.begin("xf") && vormen.size() < MEESTE_STIJLEN) {
                vormen.add(vorm(getal(deel, "numFmtId"), eigen));
            }
        }
        return vormen;
    }

    private static int getal(Deellezer deel, String attribuut) {
        return deel.attribuut(attribuut)
                .filter(w -> w.matches("[0-9]{1,6}"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    /** Numbers below 164 are the program's own: 14 to 17 and 22 are days, 18 to 21 and 45 to 47 times. */
    private static Vorm vorm(int nummer, Map<Integer, String> eigen) {
        if (eigen.containsKey(nummer)) {
            return vorm(eigen.get(nummer));
        }
        if (nummer >= 14 && nummer <= 17
                || nummer == 22
                || nummer >= 27 && nummer <= 36
                || nummer >= 50 && nummer <= 58) {
            return Vorm.DATUM;
        }
        return nummer >= 18 && nummer <= 21 || nummer >= 45 && nummer <= 47 ? Vorm.DUUR : Vorm.GETAL;
    }

    /** By the letters of the format; what stands between quotes, after a backslash or in brackets is no part of it. */
    private static Vorm vorm(String opmaak) {
        String klein = opmaak.toLowerCase(Locale.ROOT);
        boolean verstreken = klein.matches(".*\\[(h+|u+|m+)].*");
        String kaal = klein.replaceAll("\"[^\"]*\"|\\\\.|\\[[^]]*]|_.|\\*.", "");
        boolean dag = kaal.matches(".*[yj].*") || kaal.contains("d");
        boolean uur = kaal.matches(".*[hus].*") && kaal.contains("m") || verstreken;
        if (verstreken || uur && !dag) {
            return Vorm.DUUR;
        }
        return dag || kaal.matches("[^#0?]*m[^#0?]*") && !kaal.contains("general") ? Vorm.DATUM : Vorm.GETAL;
    }
}
