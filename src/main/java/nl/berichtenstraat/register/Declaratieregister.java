package nl.berichtenstraat.register;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.bericht.Declaratie;
import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.bericht.Prestatie;

/** Declarations that were not rejected as a whole, and their lines, granted or not. */
public interface Declaratieregister {

    /** Whether the aanbieder used this number before (TR333). */
    boolean nummerBekend(AgbCode aanbieder, String declaratieNummer);

    /** Latest month of DeclaratiePeriode of this aanbieder to this gemeente (TR318, D08). */
    Optional<YearMonth> laatsteMaand(Gemeentecode gemeente, AgbCode aanbieder);

    /** Registers a declaration; its granted total follows with {@link #toegekend}. */
    void begin(long berichtId, Declaratie declaratie);

    /** Notes the granted total in signed cents. */
    void toegekend(long berichtId, long cent);

    /** What a declaration claimed and what was granted of it; empty when it is not registered. */
    Optional<Bedragen> bedragen(long berichtId);

    /** Those of the references that the aanbieder used before, in a granted or a rejected line (TR314). */
    Set<String> bekendeReferenties(AgbCode aanbieder, Collection<String> referenties);

    /** Granted debit lines of the aanbieder to the gemeente by reference; unknown, credit and rejected ones are absent. */
    Map<String, ToegekendDebet> toegekendDebet(
            Gemeentecode gemeente, AgbCode aanbieder, Collection<String> referenties);

    /** Granted debit lines, not reversed, on these assignments with a product period that begins on one of these days. */
    List<ToegekendDebet> openDebet(
            Gemeentecode gemeente, Collection<Long> toewijzingNummers, Collection<LocalDate> begindatums);

    /** Net granted volume and amount by assignment; assignments without granted lines are absent (TR322, TR369). */
    Map<Long, Claimstand> claimstand(Gemeentecode gemeente, Collection<Long> toewijzingNummers);

    /** Whether granted, not reversed lines exist on the assignment (TR385). */
    boolean heeftOpenDebet(Gemeentecode gemeente, long toewijzingNummer);

    /**
     * Granted lines that no credit reversed, with any gemeente and aanbieder.
     *
     * @param clienten whose
     * @param van first month of the product periods
     * @param tot last month, inclusive
     */
    List<Levering> leveringen(Collection<Clientsleutel> clienten, YearMonth van, YearMonth tot);

    /** First and last month in which something was delivered, by granted lines not reversed; empty without such lines. */
    Optional<Periode> leveringsmaanden();

    /** Adds lines; a granted credit also marks the line that it reverses. */
    void voegToe(long berichtId, Declaratie declaratie, List<Regel> regels);

    /**
     * The client-months that lines of this declaration touch, granted or not, in order of their first line, a page at a
     * time.
     *
     * @param berichtId the declaration
     * @param regels how many lines make a page
     * @param ontvanger gets each page; may be empty
     */
    void clientmaanden(long berichtId, int regels, Consumer<List<Clientmaand>> ontvanger);

    /**
     * Totals of a declaration in signed cents.
     *
     * @param ingediendCent claimed
     * @param toegekendCent granted
     */
    record Bedragen(long ingediendCent, long toegekendCent) {}

    /**
     * A line to keep.
     *
     * @param prestatie the line
     * @param client whose
     * @param toegekend whether it was granted
     */
    record Regel(Prestatie prestatie, Clientsleutel client, boolean toegekend) {}

    /**
     * A granted debit line.
     *
     * @param referentieNummer its reference
     * @param toewijzingNummer its assignment
     * @param productCategorie category
     * @param productCode code
     * @param begindatum first day of the product period
     * @param einddatum last day of the product period
     * @param volume volume
     * @param eenheid unit
     * @param tarief cents; empty with unit 83
     * @param cent amount in cents
     * @param gecrediteerd whether a granted credit reversed it
     */
    record ToegekendDebet(
            String referentieNummer,
            long toewijzingNummer,
            String productCategorie,
            String productCode,
            LocalDate begindatum,
            LocalDate einddatum,
            long volume,
            Eenheid eenheid,
            Optional<Long> tarief,
            long cent,
            boolean gecrediteerd) {}

    /**
     * Net sums (debits minus credits) of granted lines on an assignment.
     *
     * @param volumes by unit; units without lines are absent
     * @param cent amount
     */
    record Claimstand(Map<Eenheid, Long> volumes, long cent) {}

    /**
     * The client-months of a client with the aanbieder, over all declarations; empty when nothing was ever claimed.
     *
     * @param gemeente who pays
     * @param aanbieder who claims
     * @param client whose
     */
    List<Clientmaand> clientmaanden(Gemeentecode gemeente, AgbCode aanbieder, Clientsleutel client);

    /**
     * A client, product and calendar month with what was claimed and granted, over all declarations of the aanbieder to
     * the gemeente up to and including this one.
     *
     * @param sleutel client, product and calendar month of the product periods
     * @param toewijzingen what was claimed on each assignment, by ascending number
     * @param geleverd granted lines that no credit reversed
     * @param ditBerichtToegekend whether a line of this declaration was granted
     * @param ditBerichtCent net granted cents in this declaration
     */
    record Clientmaand(
            Boekregel.Clientmaandsleutel sleutel,
            List<OpToewijzing> toewijzingen,
            List<Geleverd> geleverd,
            boolean ditBerichtToegekend,
            long ditBerichtCent) {

        /** With copies of the lists. */
        public Clientmaand {
            toewijzingen = List.copyOf(toewijzingen);
            geleverd = List.copyOf(geleverd);
        }

        /** Net granted cents so far. */
        public long toegekendCent() {
            return toewijzingen.stream().mapToLong(OpToewijzing::toegekendCent).sum();
        }

        /** Granted and not reversed minutes: minutes, and hours times 60; other units count 0. */
        public long geleverdeMinuten() {
            return geleverd.stream().mapToLong(Geleverd::minuten).sum();
        }
    }

    /**
     * What was claimed in a client-month on one assignment, in signed cents.
     *
     * @param nummer the assignment
     * @param geleverdeMinuten granted and not reversed minutes
     * @param ingediendCent debits less credits
     * @param toegekendCent granted debits less granted credits
     * @param gecrediteerdCent granted credits, 0 or more
     * @param heeftToegekend whether any line on it was ever granted
     */
    record OpToewijzing(
            long nummer,
            long geleverdeMinuten,
            long ingediendCent,
            long toegekendCent,
            long gecrediteerdCent,
            boolean heeftToegekend) {}

    /**
     * A granted line that no credit reversed.
     *
     * @param gemeente who pays
     * @param aanbieder who delivered
     * @param client to whom
     * @param toewijzingNummer on which assignment
     * @param productCategorie category
     * @param productCode code
     * @param geleverd days, volume and amount
     */
    record Levering(
            Gemeentecode gemeente,
            AgbCode aanbieder,
            Clientsleutel client,
            long toewijzingNummer,
            String productCategorie,
            String productCode,
            Geleverd geleverd) {}
}
