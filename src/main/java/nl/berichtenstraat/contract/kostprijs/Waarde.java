package nl.berichtenstraat.contract.kostprijs;

import java.util.Optional;
import nl.berichtenstraat.contract.Bron;

/**
 * A parameter.
 *
 * @param getal how much
 * @param maat what it is of
 * @param bron the document that states it; empty for an example value
 */
public record Waarde(Getal getal, Maat maat, Optional<Bron> bron) implements Gegeven {

    @Override
    public boolean rustOpVoorbeeld() {
        return bron.isEmpty();
    }

    /** Where it comes from, in Dutch. */
    String herkomst() {
        return bron.map(Bron::tekst).orElse("voorbeeldwaarde");
    }
}
