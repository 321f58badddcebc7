package nl.berichtenstraat.contract.kostprijs;

/**
 * The pension premium.
 *
 * @param premie percent of the wage above the franchise
 * @param werkgeversdeel share the employer pays, percent
 * @param franchise cents a year without premium
 */
public record Pensioen(Waarde premie, Waarde werkgeversdeel, Waarde franchise) {}
