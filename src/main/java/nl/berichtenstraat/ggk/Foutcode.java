package nl.berichtenstraat.ggk;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.berichtenstraat.bericht.Tabelrij;

/**
 * One meaning of a fault code by one list. Codes were used again with another meaning, so a code alone says nothing.
 *
 * @param code for example {@code IB007}
 * @param afzenders who sends it: kinds of parties or names; empty when any party may
 * @param lijst the list it stands in
 * @param vanaf first day of that list
 * @param plek whose fault it is; empty when the list does not say
 * @param hop where it is met
 * @param vervolg what is to be done
 * @param betekenis short name of what it means: rows with the same name mean the same
 * @param omschrijving the official label
 */
public record Foutcode(
        String code,
        List<String> afzenders,
        String lijst,
        LocalDate vanaf,
        Optional<Fout.Plek> plek,
        Hop hop,
        Vervolg vervolg,
        String betekenis,
        String omschrijving) {

    /** Heading of the data. */
    static final String KOLOMMEN = "code;afzenders;lijst;vanaf;plek;hop;vervolg;betekenis;omschrijving";

    /** Where a fault is met. */
    public enum Hop {
        /** In a Fo01 over the chain. */
        KETEN,
        /** In a Fo03 between an application and its adapter. */
        LOKAAL,
        /** Between VECOZO and an aanbieder, out of sight of a gemeente. */
        AANBIEDER,
        /** With synchronous messages, which the GGk does not have. */
        SYNCHROON
    }

    /** Reads a row; what is wrong in it is a fault in the data. */
    static Foutcode van(Tabelrij rij) {
        return new Foutcode(
                rij.tekst("code"),
                rij.woorden("afzenders"),
                rij.tekst("lijst"),
                rij.datum("vanaf"),
                rij.misschien("plek").map(tekst -> plek(rij, tekst)),
                hop(rij),
                Vervolg.van(rij.tekst("vervolg")).orElseThrow(() -> rij.fout("vervolg is onbekend")),
                rij.tekst("betekenis"),
                rij.tekst("omschrijving"));
    }

    private static Fout.Plek plek(Tabelrij rij, String tekst) {
        return Arrays.stream(Fout.Plek.values())
                .filter(plek -> plek.tekst().equals(tekst))
                .findFirst()
                .orElseThrow(() -> rij.fout("plek is client of server"));
    }

    private static Hop hop(Tabelrij rij) {
        return Arrays.stream(Hop.values())
                .filter(hop -> hop.name().toLowerCase(Locale.ROOT).equals(rij.tekst("hop")))
                .findFirst()
                .orElseThrow(() -> rij.fout("hop is onbekend"));
    }

    /** Whether a party of this kind or name sends it. */
    boolean komtVan(String afzender) {
        return afzenders.isEmpty() || afzenders.contains(afzender);
    }

    /** Whether a text begins with the official label; case, spaces and a point at the end do not matter. */
    boolean past(String tekst) {
        return kaal(tekst).startsWith(kaal(omschrijving));
    }

    private static String kaal(String tekst) {
        String kaal = tekst.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        return kaal.endsWith(".") ? kaal.substring(0, kaal.length() - 1) : kaal;
    }
}
