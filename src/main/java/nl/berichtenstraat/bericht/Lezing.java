package nl.berichtenstraat.bericht;

import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import nl.berichtenstraat.bericht.Leesresultaat.Gelezen;
import nl.berichtenstraat.bericht.Leesresultaat.Onleesbaar;

/**
 * What reading is for every type: recognise the document element, validate while reading, header first, then the body,
 * to the end of the file. Keeps its validators for the next message.
 */
final class Lezing {

    private final Map<Berichtsoort, Schematoets> toetsen = new EnumMap<>(Berichtsoort.class);
    private final Grenzen grenzen;
    private final Set<Berichtsoort> soorten;

    /**
     * Reading of some types.
     *
     * @param grenzen how large a message may be
     * @param soorten the types that are read; others are an error
     */
    Lezing(Grenzen grenzen, Set<Berichtsoort> soorten) {
        this.grenzen = grenzen;
        this.soorten = soorten;
    }

    /** Reads what comes after the header. */
    interface Inhoud<T> {

        /**
         * Reads the body. Nothing can be relied on while the stream has errors.
         *
         * @return gives the message; asked only when the whole of it conforms to its schema
         */
        Supplier<T> lees(Leesstroom stroom, Berichtsoort soort, Kopvelden kop);
    }

    /** Reads and validates one message. */
    <T> Leesresultaat<T> lees(InputStream in, Inhoud<T> inhoud) {
        Foutenlijst fouten = new Foutenlijst();
        try {
            Supplier<T> bericht = valideer(Leesstroom.open(in, grenzen, fouten), inhoud);
            return fouten.isLeeg() ? new Gelezen<>(bericht.get()) : new Onleesbaar<>(fouten.fouten());
        } catch (Afgebroken e) {
            return new Onleesbaar<>(fouten.fouten());
        }
    }

    private <T> Supplier<T> valideer(Leesstroom stroom, Inhoud<T> inhoud) {
        Berichtsoort soort = soort(stroom);
        Schematoets toets = toetsen.remove(soort);
        toets = toets == null ? new Schematoets(soort) : toets;
        stroom.toets(toets);
        Supplier<T> bericht = inhoud(stroom, soort, inhoud);
        if (toets.isHerbruikbaar()) {
            toetsen.put(soort, toets);
        }
        return bericht;
    }

    /**
     * Reads a message again that was validated before.
     *
     * @throws IllegalArgumentException when it cannot be the same
     */
    <T> T herlees(InputStream in, Inhoud<T> inhoud) {
        Foutenlijst fouten = new Foutenlijst();
        try {
            Leesstroom stroom = Leesstroom.open(in, grenzen, fouten);
            T bericht = inhoud(stroom, soort(stroom), inhoud).get();
            if (fouten.isLeeg()) {
                return bericht;
            }
        } catch (Afgebroken e) {
            // told below
        }
        throw new IllegalArgumentException("not the message that was validated before");
    }

    private Berichtsoort soort(Leesstroom stroom) {
        Berichtsoort soort = Hoofdelement.lees(stroom);
        if (!soorten.contains(soort)) {
            throw stroom.breekAf("Dit is een " + soort + ". Op deze plaats wordt een ander soort bericht gelezen.");
        }
        return soort;
    }

    private static <T> Supplier<T> inhoud(Leesstroom stroom, Berichtsoort soort, Inhoud<T> inhoud) {
        Supplier<T> bericht = stroom.naarKind()
                ? inhoud.lees(stroom, soort, Kopvelden.lees(stroom))
                : () -> {
                    throw new IllegalStateException("a message without header passed its schema");
                };
        stroom.leesUit();
        return bericht;
    }
}
