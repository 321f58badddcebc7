package nl.berichtenstraat.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.register.Boekregel.Clientmaandsleutel;
import nl.berichtenstraat.register.Boekregister.Stand;
import nl.berichtenstraat.register.Termijnenregister.Paar;

/**
 * The ledger and what was settled by it, for people: a page at a time, and only what is within their {@link Bereik}. Adding
 * up what it gives is adding up the ledger.
 */
public interface Boekinzage {

    /**
     * Client-months, newest month first.
     *
     * @param na the last one of the page before; empty for the first page
     * @param aantal at most so many
     */
    List<Clientmaandstand> clientmaanden(Bereik bereik, Keuze keuze, Optional<Clientmaandplek> na, int aantal);

    /** What the client-months of a choice come to, all pages together. */
    Totalen totalen(Bereik bereik, Keuze keuze);

    /** What a client has in the ledger, by gemeente, aanbieder and product. */
    List<Dossier> dossiers(Bereik bereik, Clientsleutel client);

    /** All versions of the rows of a file, by month, assignment and order of writing; empty when it is out of reach. */
    List<Versie> versies(Bereik bereik, Dossier dossier);

    /**
     * The months of gemeenten with aanbieders in which something was claimed or that are closed, newest first.
     *
     * @param na the last one of the page before; empty for the first page
     * @param aantal at most so many
     */
    List<Maandstand> maanden(Bereik bereik, Maandkeuze keuze, Optional<Maandplek> na, int aantal);

    /** One of them; empty when there is none or when it is out of reach. */
    Optional<Maandstand> maand(Bereik bereik, Maandplek plek);

    /** A statement; empty when there is none or when it is out of reach. */
    Optional<Maandplek> sluiting(Bereik bereik, long sluitingId);

    /**
     * Declarations over a month that were not rejected as a whole, oldest first.
     *
     * @param aantal at most so many
     */
    List<Gedeclareerd> declaraties(Bereik bereik, Maandplek plek, int aantal);

    /**
     * Which client-months; what is empty does not limit.
     *
     * @param gemeente who pays
     * @param aanbieder who claims
     * @param categorie category of the product
     * @param code code of the product
     * @param van first month
     * @param tot last month, inclusive
     * @param zijde side of the thresholds, the name of a side of the settlement
     * @param client pseudonym
     * @param toewijzingNummer those in which something was claimed on this assignment
     * @param geparkeerd only those of which nobody can say what is owed
     */
    record Keuze(
            Optional<Gemeentecode> gemeente,
            Optional<AgbCode> aanbieder,
            Optional<String> categorie,
            Optional<String> code,
            Optional<YearMonth> van,
            Optional<YearMonth> tot,
            Optional<String> zijde,
            Optional<Clientsleutel> client,
            Optional<Long> toewijzingNummer,
            boolean geparkeerd) {

        /** All. */
        public static Keuze alles() {
            return new Keuze(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    false);
        }
    }

    /**
     * Where a client-month stands in the order.
     *
     * @param paar whose
     * @param sleutel the client-month
     */
    record Clientmaandplek(Paar paar, Clientmaandsleutel sleutel) {

        /** The product of the client that it is a month of. */
        public Dossier dossier() {
            return new Dossier(paar, sleutel.client(), sleutel.productCategorie(), sleutel.productCode());
        }
    }

    /**
     * A client-month: its rows in the ledger, one for each assignment, taken together.
     *
     * @param plek which
     * @param toewijzingen how many assignments something was claimed on
     * @param toegewezenMinuten what these assign for the month; empty when it is unknown of one of them
     * @param geleverdeMinuten minutes granted and not reversed
     * @param benutting delivered over assigned, in percent with one decimal; empty when unknown
     * @param zijde side of the thresholds, the band or the norm
     * @param bedragen amounts
     * @param contract contract version that was applied; empty without one
     * @param reden why nobody can say what is owed, in Dutch; empty when it is known
     */
    record Clientmaandstand(
            Clientmaandplek plek,
            long toewijzingen,
            Optional<Long> toegewezenMinuten,
            long geleverdeMinuten,
            Optional<BigDecimal> benutting,
            String zijde,
            Boekbedragen bedragen,
            Optional<String> contract,
            Optional<String> reden) {}

    /**
     * Client-months added up.
     *
     * @param clientmaanden how many
     * @param clienten different clients in them
     * @param geleverdeMinuten minutes granted and not reversed
     * @param bedragen amounts
     */
    record Totalen(long clientmaanden, long clienten, long geleverdeMinuten, Boekbedragen bedragen) {}

    /**
     * A product of a client with one aanbieder for one gemeente.
     *
     * @param paar whose
     * @param client pseudonym
     * @param categorie category
     * @param code code
     */
    record Dossier(Paar paar, Clientsleutel client, String categorie, String code) {}

    /**
     * A version of a row.
     *
     * @param stand what it says, with its number and the day on which it was written
     * @param huidig whether it is the current one
     * @param berichtId the message that caused it; empty when it was a month close, or before there was a ledger
     * @param verschilCent what it settled more than the version before, in signed cents
     * @param sluitingId the month close of which the statement holds that; 0 for before there were any, empty when it stands
     *     in none yet
     */
    record Versie(
            Stand stand, boolean huidig, Optional<Long> berichtId, long verschilCent, Optional<Long> sluitingId) {}

    /**
     * Which months; what is empty does not limit.
     *
     * @param gemeente who pays
     * @param aanbieder who claims
     * @param van first month
     * @param tot last month, inclusive
     */
    record Maandkeuze(
            Optional<Gemeentecode> gemeente,
            Optional<AgbCode> aanbieder,
            Optional<YearMonth> van,
            Optional<YearMonth> tot) {

        /** All. */
        public static Maandkeuze alles() {
            return new Maandkeuze(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /**
     * A month of a gemeente with an aanbieder.
     *
     * @param paar whose
     * @param maand the month
     */
    record Maandplek(Paar paar, YearMonth maand) {}

    /**
     * What a month came to so far.
     *
     * @param plek which
     * @param clientmaanden client-months of which something was claimed
     * @param geparkeerd how many of them nobody can say what is owed of
     * @param bedragen amounts
     * @param afsluiting its statement; empty while it is open
     */
    record Maandstand(
            Maandplek plek,
            long clientmaanden,
            long geparkeerd,
            Boekbedragen bedragen,
            Optional<Afsluiting> afsluiting) {}

    /**
     * A month that is closed.
     *
     * @param id number of the close
     * @param dag day of closing
     * @param dezeMaandCent settled for the month itself
     * @param correctiesCent settled for earlier months
     * @param uitgaandId the statement in the outbox
     */
    record Afsluiting(long id, LocalDate dag, long dezeMaandCent, long correctiesCent, long uitgaandId) {}

    /**
     * A declaration.
     *
     * @param berichtId its message
     * @param nummer DeclaratieNummer
     * @param dagtekening its day
     * @param ingediendCent submitted
     * @param toegekendCent granted; empty while it is being judged
     * @param afgerekendCent what its settlement settled, of all months it touched
     */
    record Gedeclareerd(
            long berichtId,
            String nummer,
            LocalDate dagtekening,
            long ingediendCent,
            Optional<Long> toegekendCent,
            long afgerekendCent) {}
}
