package nl.berichtenstraat.straat.ggk;

import java.util.Optional;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.ggk.Functie;
import nl.berichtenstraat.ggk.StufBericht;
import nl.berichtenstraat.ggk.Stuurgegevens;
import nl.berichtenstraat.register.Berichtkenmerken;

/**
 * Whether a payload is what its envelope says. One that cannot be recognised at all goes to the lane, which says so with a
 * level 1 fault; one that is another message, or of another sender, is for a person.
 */
final class Lading {

    private Lading() {}

    /**
     * Why a payload does not go to the lane; empty when it does.
     *
     * @param bericht its envelope
     * @param bestandsnaam name of a payload that is no XML
     * @param kenmerken what its header says; empty when it could not be recognised
     */
    static Optional<String> bezwaar(
            StufBericht bericht, Optional<String> bestandsnaam, Optional<Berichtkenmerken> kenmerken) {
        if (bestandsnaam.isPresent()) {
            return Optional.of("De inhoud is geen XML maar een los bestand.");
        }
        return kenmerken.flatMap(gelezen -> bezwaar(bericht.stuurgegevens(), gelezen));
    }

    private static Optional<String> bezwaar(Stuurgegevens kop, Berichtkenmerken kenmerken) {
        Optional<Berichtsoort> soort = kop.functie().flatMap(Functie::van).map(Functie::soort);
        if (!soort.equals(Optional.of(kenmerken.soort()))) {
            return Optional.of("De envelop zegt " + kop.functie().orElse("niets") + ", maar de inhoud is een "
                    + kenmerken.soort().name() + ".");
        }
        if (!kenmerken.gemeente().equals(kop.ontvanger().organisatie())) {
            return Optional.of("De inhoud is voor een andere gemeente dan de envelop.");
        }
        boolean vanKeten = Keten.is(kop.zender().organisatie());
        return vanKeten || kenmerken.aanbieder().equals(kop.zender().organisatie())
                ? Optional.empty()
                : Optional.of("De inhoud noemt een andere aanbieder dan de zender van de envelop.");
    }
}
