package nl.berichtenstraat.afrekening.simulatie;

import nl.berichtenstraat.register.Geleverd;

/**
 * A delivery that counts: granted and not reversed.
 *
 * @param groep who delivered what for whom
 * @param toewijzingNummer the assignment it is on
 * @param geleverd days, volume and the amount that was granted for it; 0 when nothing was granted yet
 * @param nietVerschenen whether it is a planned contact at which the client did not show up
 */
public record Leverregel(Groep groep, long toewijzingNummer, Geleverd geleverd, boolean nietVerschenen) {

    /** The same contact, at which the client did not show up. */
    Leverregel alsNietVerschenen() {
        return new Leverregel(groep, toewijzingNummer, geleverd, true);
    }
}
