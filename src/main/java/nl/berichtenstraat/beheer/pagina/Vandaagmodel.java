package nl.berichtenstraat.beheer.pagina;

import java.util.List;
import java.util.Optional;

/**
 * What the start page shows.
 *
 * @param dag the day, as it is written
 * @param nu how it stands now
 * @param vandaag what the day brought
 * @param uren what came in by hour
 * @param leeg whether nothing ever came in
 */
public record Vandaagmodel(String dag, List<Tegel> nu, List<Tegel> vandaag, Uurgrafiek uren, boolean leeg) {

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

    /**
     * A mark of the scale.
     *
     * @param aantal the number beside it
     * @param y where it stands, in units of the drawing
     */
    public record Streep(String aantal, int y) {}

    /**
     * The chart.
     *
     * @param balken by hour
     * @param strepen the scale, from zero up
     */
    public record Uurgrafiek(List<Uurbalk> balken, List<Streep> strepen) {

        /** With copies of the lists. */
        public Uurgrafiek {
            balken = List.copyOf(balken);
            strepen = List.copyOf(strepen);
        }

        /** Whether nothing came in. */
        public boolean isLeeg() {
            return balken.stream().allMatch(balk -> balk.goed() + balk.mislukt() == 0);
        }
    }

    /** Height of the chart. */
    public int hoogte() {
        return Vandaagpagina.HOOGTE;
    }
}
