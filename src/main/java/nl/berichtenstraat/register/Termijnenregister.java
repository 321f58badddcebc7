package nl.berichtenstraat.register;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.bericht.Periode;

/** What a look at the register asks that no message asks: what should have come by now, and what should not have. */
public interface Termijnenregister {

    /**
     * A gemeente and an aanbieder.
     *
     * @param gemeente the one
     * @param aanbieder the other
     */
    record Paar(Gemeentecode gemeente, AgbCode aanbieder) {}

    /**
     * What is reported of the delivery of an assignment.
     *
     * @param gestart whether a start is reported
     * @param lopend whether a start is reported that no stop closed, not even a temporary one
     */
    record Leveringsstand(boolean gestart, boolean lopend) {

        /** Nothing is reported. */
        public static final Leveringsstand NIETS = new Leveringsstand(false, false);
    }

    /**
     * A 301 or 319 that went to the aanbieder and has no retour yet.
     *
     * @param id number of the received message
     * @param soort WMO301 or WMO319
     * @param identificatie its identification
     * @param verzonden when it left
     */
    record Doorgestuurd(long id, Berichtsoort soort, String identificatie, Instant verzonden) {}

    /**
     * A request about which a final decision is still to come.
     *
     * @param soort WMO315 or WMO317
     * @param client for whom
     * @param referentieAanbieder its reference
     * @param ontvangen when it came in
     * @param inOnderzoekSinds date of the first answer that it is being investigated; empty when there is none
     */
    record OpenVerzoek(
            Berichtsoort soort,
            Clientsleutel client,
            String referentieAanbieder,
            Instant ontvangen,
            Optional<LocalDate> inOnderzoekSinds) {}

    /**
     * Something that is to come, whether its term is over or not.
     *
     * @param plek rises in the order in which they are given, to go on after a page
     * @param berichtId the message that waits for it, or that the request came with
     * @param soort type of that message
     * @param gemeente gemeentecode
     * @param aanbieder AGB code
     * @param kenmerk identification of the message, or ReferentieAanbieder of the request
     * @param sinds when the message came in or left
     * @param inOnderzoekSinds date of the first answer that a request is being investigated; empty when there is none
     */
    record Lopend(
            long plek,
            long berichtId,
            Berichtsoort soort,
            String gemeente,
            String aanbieder,
            String kenmerk,
            Instant sinds,
            Optional<LocalDate> inOnderzoekSinds) {}

    /**
     * What is to come within the scope, oldest first.
     *
     * @param bereik what the one who asks may know of
     * @param soort who owes what
     * @param na after this place; 0 for the first
     * @param aantal at most so many
     */
    List<Lopend> lopend(Bereik bereik, Termijnsoort soort, long na, int aantal);

    /** All pairs of which there are assignments, requests, messages that wait or open signals; in order of their codes. */
    List<Paar> paren();

    /**
     * Clients with an assignment of the gemeente with the aanbieder, in order of their pseudonyms.
     *
     * @param na after this one; empty to begin
     * @param meeste so many at most
     */
    List<Clientsleutel> clienten(Paar paar, Optional<Clientsleutel> na, int meeste);

    /** When the first version of the assignments of these clients came in, by number; with any aanbieder. */
    Map<Long, Instant> toegewezen(Gemeentecode gemeente, Collection<Clientsleutel> clienten);

    /** What the aanbieder reported of the delivery to these clients, by assignment; those without a report are absent. */
    Map<Long, Leveringsstand> leveringen(Paar paar, Collection<Clientsleutel> clienten);

    /**
     * Periods of granted debit lines that are not reversed and do not lie within the term of their assignment.
     *
     * @param looptijden term by number of the assignment; an empty one for an assignment that is removed
     * @return the periods by number, in order; assignments without such lines are absent
     */
    Map<Long, List<Periode>> openDebetBuiten(Gemeentecode gemeente, Map<Long, Periode> looptijden);

    /** Those of the months for which the aanbieder sent a declaration or a line in a later one, granted or not. */
    Set<YearMonth> gedeclareerd(Paar paar, Collection<YearMonth> maanden);

    /** What went to the aanbieder before this moment and has no retour, in order of arrival. */
    List<Doorgestuurd> onbeantwoord(Paar paar, Instant voor);

    /** What came in before this moment, from either side, and is not processed; in order of arrival. */
    List<BewaardBericht> onverwerkt(Paar paar, Instant voor);

    /** Requests without a final decision, oldest first. */
    List<OpenVerzoek> verzoeken(Paar paar);
}
