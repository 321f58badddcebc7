package nl.berichtenstraat.bericht;

import jakarta.xml.bind.Unmarshaller;
import java.util.IdentityHashMap;
import java.util.Map;
import nl.berichtenstraat.bericht.xml.basis.ObjectFactory;

/** Remembers where each bound element of a message stands, by listening to the binding. */
final class Plaatsen extends Unmarshaller.Listener {

    private static final Package BASIS = ObjectFactory.class.getPackage();

    private final Leesstroom stroom;
    private final Map<Object, Plaats> plaatsen = new IdentityHashMap<>();

    Plaatsen(Leesstroom stroom) {
        this.stroom = stroom;
    }

    /** Called at the start of an element; those of the base schema are values, never records. */
    @Override
    public void beforeUnmarshal(Object element, Object ouder) {
        if (element.getClass().getPackage() != BASIS) {
            plaatsen.put(element, stroom.plaats());
        }
    }

    /** Where an element stands. */
    Plaats van(Object element) {
        return plaatsen.get(element);
    }
}
