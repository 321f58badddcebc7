package nl.berichtenstraat.register;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.bericht.Toewijzing;

/** Assignments in all their versions; the version with the latest toewijzingsmoment is the current one (IV013). */
public interface Toewijzingenregister {

    /** The current version; empty when the gemeente has no assignment with this number. */
    Optional<Toewijzing> huidige(Gemeentecode gemeente, long nummer);

    /** The current versions by number; numbers without assignment are absent. */
    Map<Long, Toewijzing> huidige(Gemeentecode gemeente, Collection<Long> nummers);

    /** Current versions of all assignments of these clients, with any aanbieder; clients without are absent. */
    Map<Clientsleutel, List<Toewijzing>> vanClienten(Gemeentecode gemeente, Collection<Clientsleutel> clienten);

    /** Those of the clients who have (or had) an assignment of this gemeente with this aanbieder (TR304). */
    Set<Clientsleutel> bekend(Gemeentecode gemeente, AgbCode aanbieder, Collection<Clientsleutel> clienten);

    /** Current versions of all assignments of these clients, with any gemeente and aanbieder; clients without are absent. */
    Map<Clientsleutel, List<Toewijzing>> vanClienten(Collection<Clientsleutel> clienten);

    /** Current versions of the assignments of this aanbieder with these numbers, by any gemeente; those of others are absent. */
    List<Toewijzing> vanAanbieder(AgbCode aanbieder, Collection<Long> nummers);

    /** Current versions of the assignments of this aanbieder for these clients, by any gemeente. */
    List<Toewijzing> vanAanbiederBijClienten(AgbCode aanbieder, Collection<Clientsleutel> clienten);

    /** The messages that brought the current versions, by number of the assignment; unknown numbers are absent. */
    Map<Long, Long> berichten(Gemeentecode gemeente, Collection<Long> nummers);

    /** How many clients ever had an assignment. */
    long aantalClienten();

    /**
     * Clients that ever had an assignment, in order, a page at a time.
     *
     * @param na the last one of the page before; empty for the first page
     * @param aantal how many at most
     * @return empty when there are no more
     */
    List<Clientsleutel> clienten(Optional<Clientsleutel> na, int aantal);

    /**
     * Adds a version. It becomes the current one unless a version with a later moment is known; with an equal moment (a
     * resend) the newest arrival counts.
     *
     * @param versie the version; its Plaats is not kept
     * @param berichtId the 301
     */
    void bewaar(Toewijzing versie, long berichtId);

    /**
     * Takes back the versions of a 301 that the aanbieder rejected: it counts as never sent (OP286). Of each assignment the
     * latest version that remains becomes the current one again.
     *
     * @return the clients whose assignments they were
     */
    Set<Clientsleutel> trekTerug(long berichtId);
}
