package nl.berichtenstraat.afrekening.maand;

import java.time.YearMonth;
import java.util.List;
import nl.berichtenstraat.bericht.Toewijzing;
import nl.berichtenstraat.register.Boekregel;
import nl.berichtenstraat.register.Sluitingenregister.Boeking;

/**
 * What a statement is made of, as the register knows it when what is owed has been settled.
 *
 * @param vanMaand current rows of the ledger of the month
 * @param geparkeerd current rows up to and including the month of which nobody can say what is owed
 * @param boekingen what was settled up to and including the month and stands in no statement
 * @param lopend assignments with a day in the month
 * @param nietGedeclareerd months that must be declared and are not, in order
 * @param eerdereAfsluitingen cents that earlier statements settled
 * @param voorAfsluitingen cents settled before there were any statements
 * @param grootboek cents settled up to and including the month, by the current rows of the ledger
 */
public record Maandgegevens(
        List<Boekregel> vanMaand,
        List<Boekregel> geparkeerd,
        List<Boeking> boekingen,
        List<Toewijzing> lopend,
        List<YearMonth> nietGedeclareerd,
        long eerdereAfsluitingen,
        long voorAfsluitingen,
        long grootboek) {

    /** With copies of the lists. */
    public Maandgegevens {
        vanMaand = List.copyOf(vanMaand);
        geparkeerd = List.copyOf(geparkeerd);
        boekingen = List.copyOf(boekingen);
        lopend = List.copyOf(lopend);
        nietGedeclareerd = List.copyOf(nietGedeclareerd);
    }

    /** Whether there is anything to tell of the month. */
    public boolean zijnLeeg() {
        return vanMaand.isEmpty()
                && boekingen.isEmpty()
                && lopend.isEmpty()
                && geparkeerd.stream().noneMatch(regel -> regel.toegekendCent() != 0 || regel.afgerekendCent() != 0);
    }
}
