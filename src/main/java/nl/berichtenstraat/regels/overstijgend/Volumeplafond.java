package nl.berichtenstraat.regels.overstijgend;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.bericht.Omvang;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.bericht.Product;
import nl.berichtenstraat.bericht.Standaard;
import nl.berichtenstraat.bericht.ToegewezenProduct;
import nl.berichtenstraat.regels.Uitlegsjablonen;

/**
 * How much may be claimed on an assignment (IV077). Whole numbers in {@code long}: the largest volume times the longest
 * term in days times 60 stays below 10^18.
 */
public final class Volumeplafond {

    private static final long MINUTEN_PER_UUR = 60;

    private final Telling telling;
    private final Omvang omvang;
    private final Eenheid eenheid;

    private Volumeplafond(Telling telling, Omvang omvang, Eenheid eenheid) {
        this.telling = telling;
        this.omvang = omvang;
        this.eenheid = eenheid;
    }

    /**
     * The ceiling of one line (TR321).
     *
     * @param toewijzing current version of the assignment
     * @param eenheid unit of the line
     * @param productperiode the part of the term in one calendar month
     * @param standaard says for which categories a fixed number of weeks counts
     * @return empty when the assignment has no Omvang or may not be claimed in this unit (TR341)
     */
    public static Optional<Volumeplafond> inProductperiode(
            ToegewezenProduct toewijzing, Eenheid eenheid, Periode productperiode, Standaard standaard) {
        String categorie = toewijzing.product().map(Product::categorie).orElse("");
        return claimbareOmvang(toewijzing, eenheid)
                .map(omvang -> new Volumeplafond(
                        Telling.inProductperiode(omvang, categorie, productperiode, toewijzing.looptijd(), standaard),
                        omvang,
                        eenheid));
    }

    /**
     * The ceiling of the net sum of all lines ever (TR322).
     *
     * @param toewijzing current version of the assignment
     * @param eenheid unit of the line
     * @param declaratiemaand month claimed: an assignment without end counts up to and including this month (D32)
     * @return empty when the assignment has no Omvang or may not be claimed in this unit (TR341)
     */
    public static Optional<Volumeplafond> overToewijzing(
            ToegewezenProduct toewijzing, Eenheid eenheid, YearMonth declaratiemaand) {
        Periode termijn =
                new Periode(toewijzing.ingangsdatum(), toewijzing.einddatum().orElseGet(declaratiemaand::atEndOfMonth));
        return claimbareOmvang(toewijzing, eenheid)
                .map(omvang -> new Volumeplafond(
                        Telling.overToewijzing(omvang, termijn, toewijzing.looptijd()), omvang, eenheid));
    }

    /** In the unit of the claim line; cents with {@link Eenheid#EURO}. */
    public long maximum() {
        return telling.keer() * omvang.volume() * (isOmgerekend() ? MINUTEN_PER_UUR : 1);
    }

    /** The arithmetic in Dutch, for example {@code augustus 2026 raakt 6 kalenderweken x 120 minuten = 720 minuten}. */
    public String berekening() {
        return Uitlegsjablonen.deel(
                isOmgerekend() ? "plafond.uren-in-minuten" : "plafond",
                "telling",
                telling.woorden().get(),
                "volume",
                Woorden.volume(omvang.volume(), omvang.eenheid()),
                "maximum",
                Woorden.volume(maximum(), eenheid));
    }

    private boolean isOmgerekend() {
        return omvang.eenheid() != eenheid;
    }

    /**
     * A net volume granted in several units as one number in the unit of the line to judge. Minutes beside hours count up
     * to whole hours for a line in hours: exact in the comparison with a ceiling, because line and ceiling are whole hours.
     *
     * @param volumes by unit; units without lines are absent
     * @param eenheid unit of the line; units that cannot be converted to it are left out
     */
    public static long inEenheid(Map<Eenheid, Long> volumes, Eenheid eenheid) {
        long uren = volumes.getOrDefault(Eenheid.UUR, 0L);
        long minuten = volumes.getOrDefault(Eenheid.MINUUT, 0L);
        return switch (eenheid) {
            case MINUUT -> uren * MINUTEN_PER_UUR + minuten;
            case UUR -> uren - Math.floorDiv(-minuten, MINUTEN_PER_UUR);
            case ETMAAL, DAGDEEL, STUKS_OUTPUT, EURO, STUKS_INSPANNING -> volumes.getOrDefault(eenheid, 0L);
        };
    }

    /** Whether a line may have this unit: the assigned one, or minutes where hours are assigned (TR341). */
    static boolean isClaimbaar(Eenheid toegewezen, Eenheid eenheid) {
        return eenheid == toegewezen || toegewezen == Eenheid.UUR && eenheid == Eenheid.MINUUT;
    }

    private static Optional<Omvang> claimbareOmvang(ToegewezenProduct toewijzing, Eenheid eenheid) {
        return toewijzing.omvang().filter(omvang -> isClaimbaar(omvang.eenheid(), eenheid));
    }
}
