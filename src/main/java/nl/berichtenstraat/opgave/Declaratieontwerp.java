package nl.berichtenstraat.opgave;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Gemeentecode;

/**
 * A declaratie that can be written: all of it but the Bsn of each client, which is only looked up while it is written. The
 * lines of a client stand together. Written twice it is the same to the byte, so that handing it in twice is a duplicate.
 *
 * @param gemeente who receives it
 * @param aanbieder who sends it
 * @param maand DeclaratiePeriode
 * @param dag Dagtekening and DeclaratieDagtekening
 * @param identificatie BerichtIdentificatie and DeclaratieNummer, and begin of each ReferentieNummer
 * @param lijnen the lines, at least one
 */
public record Declaratieontwerp(
        Gemeentecode gemeente,
        AgbCode aanbieder,
        YearMonth maand,
        LocalDate dag,
        String identificatie,
        List<Opgavelijn> lijnen) {

    /** With a sorted copy of the list. */
    public Declaratieontwerp {
        lijnen = lijnen.stream()
                .sorted(Comparator.comparing(
                                (Opgavelijn lijn) -> lijn.toewijzing().client().waarde())
                        .thenComparing(lijn -> lijn.toewijzing().nummer())
                        .thenComparing(lijn -> lijn.periode().begin()))
                .toList();
    }

    /** The sum of its lines in cents. */
    public long totaalCent() {
        return lijnen.stream().mapToLong(Opgavelijn::cent).sum();
    }

    /** The minutes of its rows. */
    public long minuten() {
        return lijnen.stream().mapToLong(Opgavelijn::minuten).sum();
    }

    /** How many clients it is about. */
    public long clienten() {
        return lijnen.stream()
                .map(lijn -> lijn.toewijzing().client())
                .distinct()
                .count();
    }

    /** ReferentieNummer of a line: at most 19 characters for the largest spreadsheet. */
    public String referentie(int volgnummer) {
        return identificatie + "-" + volgnummer;
    }

    /** Name for it as a file. */
    public String bestandsnaam() {
        return "wmo323-" + gemeente + "-" + maand + "-" + identificatie + ".xml";
    }
}
