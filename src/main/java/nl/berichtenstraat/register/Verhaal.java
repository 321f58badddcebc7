package nl.berichtenstraat.register;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * The story of a message: how it came in, what was found, what it changed, what went out and what came after. What may be
 * very long is a sum here, with its beginning; findings are read by page ({@link Zoekregister#bevindingen}).
 *
 * @param bericht the message
 * @param oorzaakId number of the cause for which it failed; empty when it did not, or none is noted
 * @param dubbelen later messages with the same bytes, oldest first; at most {@link #MEESTE}
 * @param beantwoordDoor the retour that answered it; empty while there is none
 * @param beantwoordt the message that it answers as a retour; empty when it is none
 * @param groepen its findings by rule, in the order in which they were first met
 * @param wijzigingen what it changed in the register
 * @param uitgaand what it sent out, oldest first
 * @param pogingen when it was replayed, oldest first
 */
public record Verhaal(
        BewaardBericht bericht,
        Optional<Long> oorzaakId,
        List<Long> dubbelen,
        Optional<Long> beantwoordDoor,
        Optional<Long> beantwoordt,
        List<Bevindingsgroep> groepen,
        Wijzigingen wijzigingen,
        List<Uitgegaan> uitgaand,
        List<Poging> pogingen) {

    /** So many of each kind are told at most. */
    public static final int MEESTE = 100;

    /** How many findings there are. */
    public long aantalBevindingen() {
        return groepen.stream().mapToLong(Bevindingsgroep::aantal).sum();
    }

    /**
     * Findings of one rule.
     *
     * @param niveau control level, 1 to 4
     * @param regel rule code
     * @param retourcode code of WJ001; empty for schema faults and signals
     * @param keurtAf whether it rejects; false for a signal
     * @param aantal how many
     * @param uitleg Dutch explanation of the first
     */
    public record Bevindingsgroep(
            int niveau, String regel, Optional<String> retourcode, boolean keurtAf, long aantal, String uitleg) {}

    /**
     * What a message changed in the register. Clients are pseudonyms.
     *
     * @param toewijzingen versions of assignments, at most {@link #MEESTE}
     * @param aantalToewijzingen how many there are in all
     * @param leveringen starts and stops that it reported or deleted, at most {@link #MEESTE}
     * @param verzoeken requests that it made and decisions that it brought, at most {@link #MEESTE}
     * @param declaratie the declaration; empty when it is none, or was rejected as a whole
     * @param boekregels rows of the ledger, at most {@link #MEESTE}
     * @param aantalBoekregels how many there are in all
     * @param verrekendCent what all of them settled
     */
    public record Wijzigingen(
            List<Versie> toewijzingen,
            long aantalToewijzingen,
            List<Levering> leveringen,
            List<Verzoekstap> verzoeken,
            Optional<Telling> declaratie,
            List<Boeking> boekregels,
            long aantalBoekregels,
            long verrekendCent) {

        /** Whether nothing was changed. */
        public boolean isNiets() {
            return toewijzingen.isEmpty()
                    && leveringen.isEmpty()
                    && verzoeken.isEmpty()
                    && declaratie.isEmpty()
                    && boekregels.isEmpty();
        }
    }

    /**
     * A version of an assignment.
     *
     * @param nummer the assignment
     * @param client whose
     * @param product category and code, as {@code 02 IB1}; empty without product
     * @param begin first day
     * @param eind last day; empty without
     * @param stand huidig, vervangen or ingetrokken
     */
    public record Versie(
            long nummer, String client, String product, LocalDate begin, Optional<LocalDate> eind, String stand) {}

    /**
     * A start or stop.
     *
     * @param soort start or stop
     * @param client whose
     * @param toewijzing the assignment; empty when the message names none
     * @param dag the first day, or of a stop the last
     * @param verwijderd whether this message deleted it
     */
    public record Levering(String soort, String client, Optional<Long> toewijzing, LocalDate dag, boolean verwijderd) {}

    /**
     * A request, or a decision about one.
     *
     * @param referentie reference of the aanbieder
     * @param client whose
     * @param besluit what was decided; empty when this message is the request
     * @param ingetrokken whether the decision was taken back
     */
    public record Verzoekstap(String referentie, String client, Optional<String> besluit, boolean ingetrokken) {}

    /**
     * A declaration in sum.
     *
     * @param nummer DeclaratieNummer
     * @param maand calendar month
     * @param ingediendCent submitted
     * @param toegekendCent granted
     * @param regels how many lines
     * @param toegekendeRegels how many of them were granted
     */
    public record Telling(
            String nummer,
            YearMonth maand,
            long ingediendCent,
            long toegekendCent,
            long regels,
            long toegekendeRegels) {}

    /**
     * A row of the ledger as this message left it.
     *
     * @param client whose
     * @param maand calendar month
     * @param toewijzing the assignment
     * @param product category and code
     * @param toegekendCent granted so far
     * @param verrekendCent what this message settled
     */
    public record Boeking(
            String client, YearMonth maand, long toewijzing, String product, long toegekendCent, long verrekendCent) {}

    /**
     * An outgoing message.
     *
     * @param id its number
     * @param soort for example wmo325
     * @param bestemming where to
     * @param lengte number of bytes
     * @param verzonden when it left; empty while it waits
     */
    public record Uitgegaan(long id, String soort, String bestemming, long lengte, Optional<Instant> verzonden) {}

    /**
     * An attempt to replay it.
     *
     * @param herhalingId the replay
     * @param werkwoord what kind of replay
     * @param proef whether it was a trial
     * @param wie by whom
     * @param stand how far it is
     * @param moment when it was done; empty while it waits
     * @param was outcome before
     * @param werd outcome after
     * @param toelichting why it was refused or failed
     */
    public record Poging(
            long herhalingId,
            String werkwoord,
            boolean proef,
            String wie,
            String stand,
            Optional<Instant> moment,
            Optional<String> was,
            Optional<String> werd,
            Optional<String> toelichting) {}
}
