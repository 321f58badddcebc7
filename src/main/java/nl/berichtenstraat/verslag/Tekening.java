package nl.berichtenstraat.verslag;

import java.util.ArrayList;
import java.util.List;

/**
 * A drawing in units of its own: shapes in the order in which they are laid over each other.
 *
 * @param breedte width
 * @param hoogte height
 * @param vormen the shapes
 */
public record Tekening(int breedte, int hoogte, List<Vorm> vormen) {

    /** With a copy of the list. */
    public Tekening {
        vormen = List.copyOf(vormen);
    }

    /** A shape. */
    public sealed interface Vorm {

        /**
         * A straight line.
         *
         * @param kleur colour
         */
        record Streep(int x1, int y1, int x2, int y2, String kleur) implements Vorm {}

        /**
         * A filled bar.
         *
         * @param kleur colour
         */
        record Balk(int x, int y, int breedte, int hoogte, String kleur) implements Vorm {}

        /**
         * A line through points.
         *
         * @param punten pairs of numbers
         * @param kleur colour
         * @param streepjes lengths of dashes and gaps; empty text for a closed line
         */
        record Verloop(String punten, String kleur, String streepjes) implements Vorm {}

        /**
         * A text.
         *
         * @param anker whether the point is its start, middle or end
         * @param kleur colour
         */
        record Opschrift(int x, int y, String tekst, String anker, String kleur) implements Vorm {}
    }

    /** A drawing while it is being made. */
    static final class Bord {

        static final String INKT = "#1b1b1b";
        static final String HULPLIJN = "#c3c8cc";

        private final List<Vorm> vormen = new ArrayList<>();

        void streep(double x1, double y1, double x2, double y2, String kleur) {
            vormen.add(new Vorm.Streep(heel(x1), heel(y1), heel(x2), heel(y2), kleur));
        }

        void balk(double x, double y, double breedte, double hoogte, String kleur) {
            vormen.add(new Vorm.Balk(heel(x), heel(y), Math.max(1, heel(breedte)), heel(hoogte), kleur));
        }

        void verloop(String punten, String kleur, String streepjes) {
            vormen.add(new Vorm.Verloop(punten, kleur, streepjes));
        }

        void links(double x, double y, String tekst) {
            opschrift(x, y, tekst, "start", INKT);
        }

        void midden(double x, double y, String tekst, String kleur) {
            opschrift(x, y, tekst, "middle", kleur);
        }

        void rechts(double x, double y, String tekst) {
            opschrift(x, y, tekst, "end", INKT);
        }

        Tekening tekening(int breedte, double hoogte) {
            return new Tekening(breedte, heel(hoogte), vormen);
        }

        private void opschrift(double x, double y, String tekst, String anker, String kleur) {
            vormen.add(new Vorm.Opschrift(heel(x), heel(y), tekst, anker, kleur));
        }

        static int heel(double getal) {
            return (int) Math.round(getal);
        }
    }
}
