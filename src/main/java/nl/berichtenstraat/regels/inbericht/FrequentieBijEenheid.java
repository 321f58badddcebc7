package nl.berichtenstraat.regels.inbericht;

import java.util.Set;
import nl.berichtenstraat.bericht.Aanspraak;
import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.bericht.Frequentie;
import nl.berichtenstraat.bericht.Omvang;
import nl.berichtenstraat.regels.Regel;
import nl.berichtenstraat.regels.Tekst;

/**
 * With unit 14, 16, 83 or 84 and an end date after 2020-12-31 or absent, Frequentie is 2, 4 or 6 and so not per day.
 * Two rules say this, each about its own records; the date is a remnant that is kept (D33).
 */
abstract class FrequentieBijEenheid<A extends Aanspraak> extends Regel<A> {

    private static final Set<Eenheid> NIET_PER_DAG =
            Set.of(Eenheid.ETMAAL, Eenheid.DAGDEEL, Eenheid.EURO, Eenheid.STUKS_INSPANNING);

    FrequentieBijEenheid(String code) {
        super(code);
    }

    @Override
    protected final void toets(A aanspraak, Melder meld) {
        if (aanspraak.looptNa2020()) {
            aanspraak
                    .omvang()
                    .filter(FrequentieBijEenheid::perDag)
                    .ifPresent(omvang -> meld.meld(
                            aanspraak.plaats().element("Omvang/Frequentie"),
                            uitleg("eenheid", Tekst.eenheid(omvang.eenheid()))));
        }
    }

    private static boolean perDag(Omvang omvang) {
        return omvang.frequentie() == Frequentie.DAG && NIET_PER_DAG.contains(omvang.eenheid());
    }
}
