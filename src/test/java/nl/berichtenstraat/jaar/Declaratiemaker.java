package nl.berichtenstraat.jaar;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.berichtenstraat.jaar.Declaratie.Conceptregel;

/** Makes up the declaraties of an aanbieder: all that is open, with the mistakes that the play has for it. */
final class Declaratiemaker {

    private final Declareren declareren;

    Declaratiemaker(Aanbieder aanbieder) {
        this.declareren = aanbieder.declareren();
    }

    /** All that is open up to and including a month. */
    Declaratie maak(YearMonth maand, Misslag... misslagen) {
        return maak(maand, alles -> true, misslagen);
    }

    /**
     * All that is open up to and including a month, on some of the assignments.
     *
     * @param misslagen each made once, in a line of its own
     */
    Declaratie maak(YearMonth maand, Predicate<Toewijzing> kies, Misslag... misslagen) {
        List<Conceptregel> regels = new ArrayList<>();
        declareren.openstaand(maand, kies).forEach(regel -> regels.add(new Conceptregel(regel, Set.of())));
        for (Misslag misslag : misslagen) {
            bega(misslag, regels);
        }
        return Declaratie.van(declareren.declaratienummer(), maand, regels);
    }

    private void bega(Misslag misslag, List<Conceptregel> regels) {
        switch (misslag.bron()) {
            case NIEUW -> vervang(misslag, regels);
            case STAAND -> voegToe(misslag, declareren.boek().staand(), regels);
            case AFGEWEZEN -> voegToe(misslag, declareren.boek().afgewezen(), regels);
            case TERUGGEDRAAID -> voegToe(misslag, declareren.boek().teruggedraaid(), regels);
        }
    }

    private void vervang(Misslag misslag, List<Conceptregel> regels) {
        Conceptregel goed = regels.stream()
                .filter(concept -> concept.codes().isEmpty() && !concept.regel().isCredit())
                .filter(concept -> misslag.past(concept.regel()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line for " + misslag));
        regels.remove(goed);
        regels.add(fout(misslag, goed.regel().metReferentie(referentie(misslag))));
    }

    private void voegToe(Misslag misslag, List<Regel> bekend, List<Conceptregel> regels) {
        Regel eerder = bekend.stream()
                .filter(misslag::past)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line for " + misslag));
        regels.add(fout(misslag, eerder));
    }

    private Conceptregel fout(Misslag misslag, Regel regel) {
        Regel fout = misslag.maak(regel);
        return new Conceptregel(
                misslag.bron() == Misslag.Bron.NIEUW ? fout : fout.metReferentie(referentie(misslag)), misslag.codes());
    }

    private String referentie(Misslag misslag) {
        return misslag == Misslag.REFERENTIE ? declareren.boek().staand().get(0).referentie() : declareren.referentie();
    }
}
