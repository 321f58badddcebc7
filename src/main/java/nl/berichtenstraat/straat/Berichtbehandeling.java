package nl.berichtenstraat.straat;

import nl.berichtenstraat.bericht.Bericht;
import nl.berichtenstraat.bericht.Berichtlezer;

/**
 * The treatment of a message that is read as a whole: an unreadable one ends in a fault to its sender.
 *
 * @param <B> the messages that come here
 */
abstract class Berichtbehandeling<B extends Bericht> implements Behandeling {

    private final Class<B> soort;
    private final Afsluiting afsluiting = new Afsluiting();

    /** For messages of this kind; the lane offers no others. */
    Berichtbehandeling(Class<B> soort) {
        this.soort = soort;
    }

    @Override
    public final Uitkomst behandel(Zaak zaak) {
        return new Berichtlezer()
                .lees(zaak.inhoud())
                .kies(
                        bericht -> beoordeel(zaak, soort.cast(bericht)),
                        fouten -> afsluiting.fout(zaak, Fouten.van(fouten)));
    }

    /** What becomes of a message that conforms to its schema. */
    abstract Uitkomst beoordeel(Zaak zaak, B bericht);

    /** The ways in which it ends. */
    final Afsluiting afsluiting() {
        return afsluiting;
    }
}
