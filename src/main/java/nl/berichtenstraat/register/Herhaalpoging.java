package nl.berichtenstraat.register;

import java.time.Instant;
import java.util.Optional;

/**
 * One attempt at one message.
 *
 * @param id its number, rising within a replay in order of arrival of the messages
 * @param herhalingId the replay
 * @param berichtId the message
 * @param vorige the attempt at the same message before this one, in whatever replay
 * @param groep gemeente and aanbieder of the message, as they stand in its header; empty when that could not be read
 * @param stand how far it is
 * @param moment when that became so; empty while it waits
 * @param was outcome of the message before, or its status; empty while it waits
 * @param werd outcome after it, or what it would be; empty while it waits and when nothing was judged
 * @param veranderd whether outcome or findings differ from those before
 * @param toelichting what differs, what went out, or why it was refused or failed, in Dutch; may be empty
 */
public record Herhaalpoging(
        long id,
        long herhalingId,
        long berichtId,
        Optional<Long> vorige,
        String groep,
        Pogingstand stand,
        Optional<Instant> moment,
        Optional<String> was,
        Optional<String> werd,
        boolean veranderd,
        String toelichting) {}
