package nl.berichtenstraat.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Messages to be sent, written in the same transaction as the change that caused them. A relay publishes them, oldest
 * first; the delivery key lets the broker recognise a repetition.
 */
public interface Uitbak {

    /**
     * What is known of an outgoing message besides its content.
     *
     * @param berichtId the received message that caused it; empty when a look at the register did
     * @param soort for example wmo306, wmo325, afrekening, fout, signaal, signalen or alarm; also part of file names
     * @param bestemming logical destination: werk, retour, toewijzing, verzoekantwoord, backoffice, declaratieantwoord,
     *     afrekening, fout, signaal, alarm
     * @param groep order group, gemeente and aanbieder; empty when order does not matter
     */
    record Kenmerk(Optional<Long> berichtId, String soort, String bestemming, String groep) {}

    /**
     * An outgoing message without its content.
     *
     * @param id number, rising in the order of writing
     * @param kenmerk what it is
     * @param bezorgsleutel unique and lasting: the duplicate id at the broker
     * @param lengte number of bytes
     */
    record Uitgaand(long id, Kenmerk kenmerk, String bezorgsleutel, long lengte) {}

    /** Writes content; may throw what the stream throws. */
    @FunctionalInterface
    interface Schrijver {
        void schrijf(OutputStream uit) throws IOException;
    }

    /** Adds a message; its content is kept in pieces as it is written. */
    Uitgaand plaats(Kenmerk kenmerk, Schrijver schrijver);

    /**
     * Adds the outgoing messages of one received message and of one kind again, for a duplicate of it: the same content
     * under a new delivery key.
     *
     * @param berichtId the message that was answered
     * @param dubbelId its duplicate
     * @param soort which of its outgoing messages, for example wmo306
     */
    List<Uitgaand> herhaal(long berichtId, long dubbelId, String soort);

    /** As {@link #van}, but what was delivered once more counts once: its first time. */
    List<Uitgaand> eersteVan(long berichtId);

    /** Adds an outgoing message once more: the same content, of the same received message, under a new delivery key. */
    Uitgaand nogmaals(long id);

    /** Whether anything that a received message caused, besides its work order, is still to be sent. */
    boolean wachtNog(long berichtId);

    /** Messages not yet sent, oldest first. */
    List<Uitgaand> wachtend(int meeste);

    /** Work orders not yet sent, oldest first. */
    List<Uitgaand> wachtendWerk(int meeste);

    /** Messages that leave the lane and are not yet sent, oldest first. */
    List<Uitgaand> wachtendNaarBuiten(int meeste);

    /** The outgoing messages that one received message caused, without its work order, oldest first. */
    List<Uitgaand> van(long berichtId);

    /** The content; read piece by piece, within the transaction. */
    InputStream inhoud(long id);

    /** Notes that messages are sent. */
    void verzonden(Collection<Long> ids, Instant wanneer);
}
