package nl.berichtenstraat.register;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Causes for which messages or edges fail, each with the messages that wait because of it, and what was told of it. Of the
 * open ones no two have the same key; one that is over gets a new row when it comes back. For people to look at they are in
 * {@link Oorzaakinzage}.
 */
public interface Oorzakenregister {

    /**
     * A cause that was met.
     *
     * @param id its number
     * @param nieuw whether it was not open before
     */
    record Genoteerd(long id, boolean nieuw) {}

    /**
     * Notes that a cause is met. From here to the end of the transaction nobody else changes it.
     *
     * @param oorzaak the cause; when it is open, only its key counts
     * @param herstel how it is tried again, when it is new
     * @param nu when
     */
    Genoteerd noteer(Oorzaak oorzaak, BewaardeOorzaak.Herstel herstel, Instant nu);

    /** Says for which cause a message failed. */
    void koppel(long berichtId, long oorzaakId);

    /** The latest cause for which a message failed; empty when it never did. */
    Optional<Long> vanBericht(long berichtId);

    /** The cause; empty when there is none with this number. */
    Optional<BewaardeOorzaak> oorzaak(long id);

    /** The cause, which nobody else changes until the transaction ends. Empty when there is none with this number. */
    Optional<BewaardeOorzaak> vergrendel(long id);

    /** Open causes of this kind, by number. */
    List<BewaardeOorzaak> open(Oorzaaksoort soort);

    /** How many causes of this kind are open. */
    long aantalOpen(Oorzaaksoort soort);

    /** Whether a cause with this key is open. */
    boolean isOpen(String sleutel);

    /** Whether a message that it hit still waits for something to be done: it is parked, or ended in a fault. */
    boolean wacht(long id);

    /** Notes that a cause is over; empty afhandeling when no person said so. */
    void voorbij(long id, Instant nu, Optional<BewaardeOorzaak.Afhandeling> afhandeling);

    /** Notes how an open cause is tried again. */
    void herstel(long id, BewaardeOorzaak.Herstel herstel);

    /** The oldest message that is parked with it; empty when none is. */
    Optional<Long> eersteGeparkeerde(long id);

    /** Parked messages of which the cause was not noted, because an earlier version parked them; oldest first. */
    List<BewaardBericht> zonderOorzaak(int meeste);

    /**
     * Keeps that something was told of a cause.
     *
     * @param uitgaandId the message in the outbox that tells it
     */
    void alarm(long oorzaakId, Alarmstand stand, Instant moment, long uitgaandId);

    /** Whether anything was told of the cause. */
    boolean isGemeld(long oorzaakId);

    /** When it was told last that a cause with this key is over; empty when that never was. */
    Optional<Instant> laatstVoorbijGemeld(String sleutel);

    /** Open causes of which nothing was told yet, by number. */
    List<BewaardeOorzaak> ongemeld();

    /**
     * An alarm that the webhook did not get yet.
     *
     * @param alarmId its number
     * @param uitgaandId the message in the outbox that tells it
     * @param moment when it was told
     */
    record Webhookpost(long alarmId, long uitgaandId, Instant moment) {}

    /** Alarms that the webhook did not get yet, oldest first. */
    List<Webhookpost> webhookpost(int meeste);

    /** Notes that the webhook has an alarm, or that we gave up. */
    void webhookBezorgd(long alarmId, Instant wanneer);
}
