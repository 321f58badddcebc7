package nl.berichtenstraat.beheer.pagina;

import java.util.List;
import java.util.Optional;

/**
 * What the start page shows.
 *
 * @param dag the day, as it is written
 * @param nu how it stands now
 * @param vandaag what the day brought
 * @param uren the bars of the chart, by hour
 * @param leeg whether nothing ever came in
 */
public record Vandaagmodel(String dag, List<Tegel> nu, List<Tegel> vandaag, List<Uurbalk> uren, boolean leeg) {

    /**
     * A figure.
     *
     * @param naam what it counts
     * @param aantal how many
     * @param toelichting what is to be said with it; empty text when nothing is
     * @param naar the page that lists them; empty when there is none
     */
    public record Tegel(String naam, String aantal, String toelichting, Optional<String> naar) {}

    /**
     * An hour in the chart, in units of the drawing.
     *
     * @param uur from 0
     * @param x left side
     * @param goed messages that did not fail
     * @param mislukt messages that failed
     * @param hoogteGoed height of the part that did not fail
     * @param hoogteMislukt height of the part that failed, on top of it
     */
    public record Uurbalk(int uur, int x, long goed, long mislukt, int hoogteGoed, int hoogteMislukt) {}

    /** Height of the chart. */
    public int hoogte() {
        return Vandaagpagina.HOOGTE;
    }
}
