package nl.berichtenstraat.afrekening;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import nl.berichtenstraat.bericht.Bedrag;
import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.contract.Bekostiging.Deelmaand;
import nl.berichtenstraat.contract.Contractproduct;
import nl.berichtenstraat.contract.Tarief;

/**
 * The fixed price of a product for one month.
 *
 * @param cent exact cents: the part of the price that is owed
 * @param som the arithmetic in Dutch, without its outcome
 */
record Maandprijs(Breuk cent, String som) {

    /** The tariff of unit 82 that holds first in the month; empty when none does. */
    static Optional<Long> heel(Contractproduct product, YearMonth maand) {
        Periode dagen = Periode.van(maand);
        return product.tarieven().stream()
                .filter(tarief -> tarief.eenheid() == Eenheid.STUKS_OUTPUT
                        && tarief.geldig().overlapt(dagen))
                .min(Comparator.comparing(tarief -> tarief.geldig().begin()))
                .map(Tarief::cent);
    }

    /**
     * The price of a month of which these days are assigned.
     *
     * @param heel cents for a whole month
     * @param dagen days assigned
     * @param eerste what holds when the month begins before the assignment
     * @param laatste what holds when the month ends after it
     * @param teveel days assigned that do not count
     */
    static Maandprijs van(long heel, Maanddagen dagen, Deelmaand eerste, Deelmaand laatste, int teveel) {
        String prijs = "prijs " + Bedrag.inEuro(heel);
        if (dagen.aantal() == 0) {
            return new Maandprijs(Breuk.NUL, prijs + ", geen dag toegewezen");
        }
        Deelmaand deel = deel(dagen, eerste, laatste);
        if (deel == Deelmaand.GEEN) {
            return new Maandprijs(Breuk.NUL, prijs + ", maar voor een maand die niet heel is toegewezen niets");
        }
        long op = deel == Deelmaand.DAGEN ? dagen.lengte() : dagen.aantal();
        long dagenTellend = dagen.aantal() - teveel;
        String buiten =
                teveel == 0 ? "" : " (" + Getaltekst.aantal(teveel, "dag", "dagen") + " te lang zonder levering)";
        String som = dagenTellend == op ? prijs : prijs + " x " + dagenTellend + " / " + op + " dagen" + buiten;
        return new Maandprijs(Breuk.van(dagenTellend, op).maal(heel), som);
    }

    private static Deelmaand deel(Maanddagen dagen, Deelmaand eerste, Deelmaand laatste) {
        Deelmaand opBegin = dagen.beginLater() ? eerste : Deelmaand.VOLLEDIG;
        Deelmaand opEinde = dagen.eindigtEerder() ? laatste : Deelmaand.VOLLEDIG;
        if (opBegin == Deelmaand.GEEN || opEinde == Deelmaand.GEEN) {
            return Deelmaand.GEEN;
        }
        return opBegin == Deelmaand.DAGEN || opEinde == Deelmaand.DAGEN ? Deelmaand.DAGEN : Deelmaand.VOLLEDIG;
    }
}
