package nl.berichtenstraat.bericht;

import jakarta.xml.bind.ValidationEvent;
import jakarta.xml.bind.ValidationEventHandler;
import java.util.Optional;
import java.util.stream.Stream;
import nl.berichtenstraat.bericht.xml.OnleesbareWaarde;

/**
 * What the binding cannot make sense of. An element that fails its schema has been reported already; what remains is a
 * value that the schema accepts but that is out of bounds here.
 */
final class Bindingsfouten implements ValidationEventHandler {

    private final Leesstroom stroom;

    Bindingsfouten(Leesstroom stroom) {
        this.stroom = stroom;
    }

    @Override
    public boolean handleEvent(ValidationEvent gebeurtenis) {
        Optional<String> buitenGrenzen = buitenGrenzen(gebeurtenis.getLinkedException());
        if (stroom.isGoed() || buitenGrenzen.isPresent() && !stroom.heeftFoutHier()) {
            stroom.meld(buitenGrenzen.orElse("De waarde van dit element is niet te lezen. Pas de waarde aan."));
        }
        return true;
    }

    private static Optional<String> buitenGrenzen(Throwable oorzaak) {
        return Stream.iterate(oorzaak, e -> e != null, Throwable::getCause)
                .filter(OnleesbareWaarde.class::isInstance)
                .map(Throwable::getMessage)
                .findFirst();
    }
}
