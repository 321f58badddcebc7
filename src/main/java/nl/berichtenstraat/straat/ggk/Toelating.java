package nl.berichtenstraat.straat.ggk;

import java.util.Optional;
import java.util.function.Predicate;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.ggk.Aansluiting;
import nl.berichtenstraat.ggk.Berichtcode;
import nl.berichtenstraat.ggk.Functies;
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
    static Optional<Weigering> weigering(
            Stuurgegevens kop, Aansluitingen aansluitingen, Predicate<Gemeentecode> mag) {
        Optional<Aansluiting> ons = aansluitingen.van(kop.ontvanger().organisatie());
        if (ons.isEmpty()) {
            return Optional.of(Weigering.ONTVANGER);
        }
        if (!mag.test(ons.get().gemeente())
                || !Partijcode.magZenden(kop.zender().organisatie(), kop.berichtcode())) {
            return Optional.of(Weigering.ZENDER);
        }
        return kop.berichtcode().isEnvelop() ? functie(kop.berichtcode(), kop.functie().orElse("")) : Optional.empty();
    }

    private static Optional<Weigering> functie(Berichtcode code, String functie) {
        if (Functies.soort(functie).isEmpty()) {
            return Optional.of(Weigering.FUNCTIE);
        }
        return Functies.magOntvangen(code, functie) ? Optional.empty() : Optional.of(Weigering.COMBINATIE);
    }
}
