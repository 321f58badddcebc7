package nl.berichtenstraat.opgave;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.bericht.Gemeentecode;

/**
 * A spreadsheet of which every row was judged.
 *
 * @param keuze what was asked
 * @param rijen how many rows have something in them, without the heading
 * @param zonderTijd how many of these were passed over because nothing was delivered
 * @param lijnen the good rows, in order
 * @param meldingen what is wrong with other rows, and what asks attention in good ones; by row
 * @param tabblad name of the sheet that was read, when there were others
 */
public record Opgave(
        Opgavekeuze keuze,
        int rijen,
        int zonderTijd,
        List<Opgavelijn> lijnen,
        List<Rijmelding> meldingen,
        Optional<String> tabblad) {

    /** With copies of the lists. */
    public Opgave {
        lijnen = List.copyOf(lijnen);
        meldingen = List.copyOf(meldingen);
    }

    /** What is wrong, by row. */
    public List<Rijmelding> fouten() {
        return meldingen.stream().filter(Rijmelding::fout).toList();
    }

    /** How many rows cannot be claimed. */
    public int foutRijen() {
        return (int) meldingen.stream()
                .filter(Rijmelding::fout)
                .mapToInt(Rijmelding::rij)
                .distinct()
                .count();
    }

    /** The gemeenten that pay for the good rows, by code. */
    public List<Gemeentecode> gemeenten() {
        return lijnen.stream()
                .map(lijn -> lijn.toewijzing().gemeente())
                .distinct()
                .sorted(Comparator.comparing(Gemeentecode::code))
                .toList();
    }
}
