package nl.berichtenstraat.register;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.bericht.Toewijzing;
import nl.berichtenstraat.register.Boekregel.Clientmaandsleutel;
import nl.berichtenstraat.register.Termijnenregister.Paar;

/** Month closes, and what a close looks for in the ledger, the declarations and the assignments. */
public interface Sluitingenregister {

    /**
     * A month that is closed.
     *
     * @param id number of the close, rising in the order of closing
     * @param maand the month
     * @param uitgaandId the statement in the outbox
     */
    record Sluiting(long id, YearMonth maand, long uitgaandId) {}

    /**
     * What a close is to be kept with.
     *
     * @param paar whose month
     * @param maand the month
     * @param dag day of closing
     * @param gedeclareerd whether the aanbieder declared the month
     * @param dezeMaandCent signed cents settled for the month itself
     * @param correctiesCent signed cents settled for earlier months
     */
    record NieuweSluiting(
            Paar paar, YearMonth maand, LocalDate dag, boolean gedeclareerd, long dezeMaandCent, long correctiesCent) {}

    /**
     * What a version of a row of the ledger settled, and no close took into a statement yet.
     *
     * @param sleutel the row
     * @param verschilCent signed cents
     * @param doorAfsluiting whether a close settled it, without a settlement message
     */
    record Boeking(Boekregel.Sleutel sleutel, long verschilCent, boolean doorAfsluiting) {}

    /**
     * Rejected lines of declarations that no close told of yet, by the first finding that rejected them.
     *
     * @param regel rule code
     * @param retourcode code of WJ001
     * @param aantal lines
     * @param cent what they claimed, debits less credits
     */
    record Afwijzing(String regel, String retourcode, long aantal, long cent) {}

    /** All pairs with an assignment or a declaration, in order of their codes. */
    List<Paar> paren();

    /** The latest month that is closed for any pair; empty before the first close. */
    Optional<YearMonth> laatsteMaand();

    /** The close of a month; empty when it is not closed. */
    Optional<Sluiting> sluiting(Paar paar, YearMonth maand);

    /** The close of the latest month; empty when none is closed. */
    Optional<Sluiting> laatste(Paar paar);

    /** Whether a declaration over the month is known that was not rejected as a whole. */
    boolean isGedeclareerd(Paar paar, YearMonth maand);

    /** Months that were closed undeclared and still are, in order. */
    List<YearMonth> ongedeclareerd(Paar paar);

    /** Current assignments to the aanbieder with a day in the month, by client and number; also removed ones. */
    List<Toewijzing> lopend(Paar paar, YearMonth maand);

    /** Current rows of the ledger of the month, by client and product. */
    List<Boekregel> vanMaand(Paar paar, YearMonth maand);

    /** Current rows up to and including the month of which nobody can say what is owed, by month, client and product. */
    List<Boekregel> geparkeerd(Paar paar, YearMonth totEnMet);

    /** Client-months up to and including the month that are parked, or of which something else is owed than settled. */
    List<Clientmaandsleutel> onverrekend(Paar paar, YearMonth totEnMet);

    /** What was settled for months up to and including this one, and stands in no statement; by month, client and product. */
    List<Boeking> openBoekingen(Paar paar, YearMonth totEnMet);

    /** What was rejected in declarations over months up to and including this one, and stands in no statement. */
    List<Afwijzing> openAfwijzingen(Paar paar, YearMonth totEnMet);

    /** Cents that the statements so far settled. */
    long inAfsluitingen(Paar paar);

    /** Cents settled for months up to and including this one before there were any closes. */
    long voorAfsluitingen(Paar paar, YearMonth totEnMet);

    /** Cents settled by the current rows of the ledger for months up to and including this one. */
    long boekstand(Paar paar, YearMonth totEnMet);

    /**
     * Keeps a close and takes what is open up to and including its month into it.
     *
     * @param sluiting the close
     * @param boekingen how many bookings it settles
     * @return its number
     * @throws IllegalStateException when other bookings are open than the close knows of
     */
    long voegToe(NieuweSluiting sluiting, int boekingen);

    /** Notes the statement of a close. */
    void verstuurd(long id, long uitgaandId);
}
