package nl.berichtenstraat.ggk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import nl.berichtenstraat.bericht.Tabel;

/**
 * The fault codes of all lists side by side. The lists use some codes for different things, so nothing follows from a code
 * alone: the sender must be one that sends it, and with a code that has more than one meaning the omschrijving must begin
 * with the label of one of them. In all other cases a person decides.
 */
public final class Foutcodes {

    private static final String PAD = "/ggk/foutcodes.csv";

    private final List<Foutcode> codes;

    private Foutcodes(List<Foutcode> codes) {
        this.codes = codes;
    }

    /** The codes that ship with this product. */
    public static Foutcodes meegeleverd() {
        return new Foutcodes(Tabel.meegeleverd(PAD, Foutcode.KOLOMMEN).stream()
                .map(Foutcode::van)
                .toList());
    }

    /** All rows, in the order of the data. */
    public List<Foutcode> alle() {
        return codes;
    }

    /**
     * What a fault means.
     *
     * @param fout the fault
     * @param organisatie who sent it, as in the stuurgegevens; empty text when that was not said
     * @param dag when: a list counts from its own day on
     */
    public Foutduiding duid(Fout fout, String organisatie, LocalDate dag) {
        List<Foutcode> alle = bekend(fout.code(), dag);
        List<Foutcode> passend = vanAfzender(alle, afzender(organisatie));
        if (betekenissen(alle) > 1) {
            passend = passend.stream()
                    .filter(rij -> rij.past(fout.omschrijving()))
                    .toList();
        }
        return betekenissen(passend) == 1
                ? new Foutduiding(passend.get(0).vervolg(), passend)
                : new Foutduiding(Vervolg.MENS, alle);
    }

    /** Rows that name the sender say more than rows for any sender. */
    private static List<Foutcode> vanAfzender(List<Foutcode> rijen, String afzender) {
        Predicate<Foutcode> vanIedereen = rij -> rij.afzenders().isEmpty();
        List<Foutcode> eigen = rijen.stream()
                .filter(vanIedereen.negate())
                .filter(rij -> rij.komtVan(afzender))
                .toList();
        return eigen.isEmpty() ? rijen.stream().filter(vanIedereen).toList() : eigen;
    }

    /** IB and BIDN are one party, and any gemeente is as good as another. */
    private static String afzender(String organisatie) {
        return Partijcode.van(organisatie)
                .map(partij -> switch (partij.soort()) {
                    case BEHEERDER, GEMEENTE, AANBIEDER -> partij.soort().name().toLowerCase(Locale.ROOT);
                    case UITVOERDER, VECOZO, RINIS -> partij.code();
                })
                .orElse("");
    }

    private List<Foutcode> bekend(String code, LocalDate dag) {
        return codes.stream()
                .filter(rij -> rij.code().equals(code) && !rij.vanaf().isAfter(dag))
                .sorted(Comparator.comparing(Foutcode::vanaf).reversed())
                .toList();
    }

    private static long betekenissen(List<Foutcode> rijen) {
        return rijen.stream().map(Foutcode::betekenis).distinct().count();
    }

    /**
     * A fault that this side sends, with the label and place of its code.
     *
     * @param code one of the standard StUF, such as {@code StUF010}
     * @param toevoeging what comes after the label; empty text when nothing does
     * @param details see {@link Fout}
     * @throws IllegalArgumentException when StUF has no such code
     */
    public Fout maak(String code, String toevoeging, Optional<String> details) {
        Foutcode rij = codes.stream()
                .filter(een -> een.code().equals(code) && een.lijst().equals("stuf-03.01"))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("StUF has no fault " + code));
        String tekst = toevoeging.isEmpty() ? rij.omschrijving() : rij.omschrijving() + ": " + toevoeging;
        return Fout.van(code, rij.plek().orElseThrow(), tekst, details);
    }
}
