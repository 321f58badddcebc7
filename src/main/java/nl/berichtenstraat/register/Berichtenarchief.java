package nl.berichtenstraat.register;

import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.berichtenstraat.bericht.Berichtsoort;

/** Received messages: verbatim, in pieces so that size does not matter, with what became of them. */
public interface Berichtenarchief {

    /**
     * Keeps a message with status ONTVANGEN.
     *
     * @param herkomst how it came in
     * @param ontvangen when
     * @param inhoud the bytes, read to the end but not closed
     * @param meesteBytes of a larger message this many bytes are kept, and it is marked
     * @return the message as kept
     */
    BewaardBericht bewaar(Herkomst herkomst, Instant ontvangen, InputStream inhoud, long meesteBytes);

    /** The message; empty when there is none with this id. */
    Optional<BewaardBericht> bericht(long id);

    /**
     * The message, locked until the transaction ends, so that two instances never process it at the same time; waits for
     * another who has it. Empty when there is none with this id.
     */
    Optional<BewaardBericht> vergrendel(long id);

    /** The bytes as received; read piece by piece, within the transaction. */
    InputStream inhoud(long id);

    /** Notes what the header says. */
    void herkend(long id, Berichtkenmerken kenmerken);

    /**
     * The first earlier message with the same bytes, not itself a duplicate, if it was processed. One that ended in a fault
     * does not count: it counts as never sent, and what was wrong may be mended.
     */
    Optional<BewaardBericht> eerderZelfde(BewaardBericht bericht);

    /** The latest message with this origin and these bytes, whatever its status. */
    Optional<BewaardBericht> eerder(Herkomst herkomst, String sha256);

    /** Number of the message that was kept last; 0 when there is none. */
    long laatste();

    /**
     * Notes which retour answered a message that was sent on.
     *
     * @return false when another retour did so before; then nothing changes
     */
    boolean beantwoord(long id, long retourId);

    /** Whether an earlier processed message of this type and sender, which passed level 1, has this identification. */
    boolean identificatieBekend(long id, Berichtsoort soort, String afzender, String identificatie);

    /** The latest processed message of this type with this identification that was sent on, for example the 301 of a 302. */
    Optional<BewaardBericht> verwerkt(Berichtsoort soort, String afzender, String ontvanger, String identificatie);

    /**
     * Notes that the message is processed, with its outcome (see {@link BewaardBericht#uitkomst()}).
     *
     * @throws IllegalStateException when it was processed before: processing twice is what must never happen
     */
    void verwerkt(long id, String uitkomst, int niveau, Optional<Long> dubbelVan);

    /** Notes by which versions of standard, rules and code lists the message is assessed, as JSON. */
    void versies(long id, String versies);

    /** Notes that the message failed on our side; only from status ONTVANGEN. */
    void geparkeerd(long id, String oorzaak);

    /** Adds findings, in the order given. */
    void bevindingen(long id, List<Bevindingsrij> bevindingen);

    /** The findings in order of clientnummer, volgnummer and arrival; read page by page, within the transaction. */
    Stream<Bevindingsrij> bevindingen(long id);

    /** The rejecting findings on clients and lines of a declaration, as {@link #bevindingen(long)}. */
    Stream<Bevindingsrij> afkeuringen(long id);

    /** Ids of messages with status ONTVANGEN, oldest first, at most so many. */
    List<Long> openstaand(int meeste);
}
