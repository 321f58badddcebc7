package nl.berichtenstraat.straat.ggk;

import java.util.Optional;
import java.util.function.Predicate;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.ggk.Aansluiting;
import nl.berichtenstraat.ggk.Berichtcode;
import nl.berichtenstraat.ggk.Functie;
import nl.berichtenstraat.ggk.Partijcode;
import nl.berichtenstraat.ggk.Stuurgegevens;

/** What is looked at before a message is taken, in the order of StUF: the first that is wrong is the one that is told. */
final class Toelating {

    private Toelating() {}

    /**
     * Why a message is not taken; empty when it is, as far as its stuurgegevens go.
     *
     * @param kop what stands on it
     * @param aansluitingen our gemeenten
     * @param mag for which of them the adapter may deliver
     */
    static Optional<Weigering> weigering(Stuurgegevens kop, Aansluitingen aansluitingen, Predicate<Gemeentecode> mag) {
        Optional<Aansluiting> ons = aansluitingen.van(kop.ontvanger().organisatie());
        if (ons.isEmpty()) {
            return Optional.of(Weigering.ONTVANGER);
        }
        if (!mag.test(ons.get().gemeente()) || !magZenden(kop.zender().organisatie(), kop.berichtcode())) {
            return Optional.of(Weigering.ZENDER);
        }
        return kop.berichtcode().isEnvelop()
                ? functie(kop.berichtcode(), kop.functie().orElse(""))
                : Optional.empty();
    }

    /** A fault need not say who sent it, and what belongs on the local hop only is for a person anyhow. */
    private static boolean magZenden(String organisatie, Berichtcode code) {
        return code == Berichtcode.FO01 && organisatie.isEmpty()
                || Partijcode.van(organisatie)
                        .filter(partij -> code.actie().isEmpty() || partij.magZenden(code))
                        .isPresent();
    }

    private static Optional<Weigering> functie(Berichtcode code, String naam) {
        Optional<Functie> functie = Functie.van(naam);
        if (functie.isEmpty()) {
            return Optional.of(Weigering.FUNCTIE);
        }
        boolean past = !functie.get().zendtGemeente() && functie.get().envelop() == code;
        return past ? Optional.empty() : Optional.of(Weigering.COMBINATIE);
    }
}
