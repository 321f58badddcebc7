package nl.berichtenstraat.verslag;

import java.util.ArrayList;
import java.util.List;
import nl.berichtenstraat.afrekening.simulatie.Afrekenperiode;
import nl.berichtenstraat.afrekening.simulatie.Uitkomst;

/** What a simulation assumes, as far as it matters to this outcome. */
public final class Uitgangspunten {

    /** That the parties and the term of a contract are set aside. */
    public static final String ALSOF_HET_VOOR_ALLE_GOLD =
            "Gemeenten, aanbieders en looptijd van de contracten tellen met opzet niet mee: dit is wat er zou zijn als"
                    + " het contract voor al deze leveringen gold.";

    private Uitgangspunten() {}

    static List<String> van(Uitkomst uitkomst) {
        List<String> punten = new ArrayList<>();
        punten.add(
                "Dezelfde leveringen zijn volgens elke variant afgerekend. Of cliënten en aanbieders zich onder een ander"
                        + " contract anders zouden gedragen, zegt deze vergelijking niet.");
        punten.add(ALSOF_HET_VOOR_ALLE_GOLD);
        uitkomst.varianten().stream()
                .filter(variant -> variant.maandenBuitenLooptijd() > 0)
                .map(variant -> variant.variant().contract().versieaanduiding() + " loopt in "
                        + variant.maandenBuitenLooptijd() + " van de "
                        + uitkomst.bereik().aantal()
                        + " maanden niet; daarvoor gelden de tarieven van de eerste of de laatste dag.")
                .distinct()
                .forEach(punten::add);
        punten.add(
                "Een product dat het contract niet heeft, gaat naar het product dat daarvoor is opgegeven, en anders naar"
                        + " het product van dezelfde categorie waar de toegewezen omvang in past. Een maand telt daarbij als 365 / 84"
                        + " weken. Wat nergens past, telt in geen enkele variant mee.");
        if (uitkomst.alleFeiten().nietVerschenenMinuten() > 0) {
            punten.add("Geplande contacten waarbij de cliënt niet verscheen ("
                    + Getallen.aantal(uitkomst.alleFeiten().nietVerschenenMinuten())
                    + " minuten) tellen als geleverd waar het contract dat zegt, of voor het deel dat het contract apart"
                    + " betaalt; anders niet.");
        }
        punten.add(
                "Een cliëntmaand is één product van één cliënt bij één aanbieder in één maand waarin het was toegewezen of"
                        + " geleverd. Gaan twee producten van een cliënt naar hetzelfde product, dan is dat samen één cliëntmaand.");
        afgesneden(uitkomst, punten);
        punten.add("Groepen van minder dan " + Afscherming.MINSTENS
                + " cliënten worden niet getoond, en zo nodig een groep"
                + " meer, zodat ze ook niet zijn uit te rekenen.");
        return punten;
    }

    private static void afgesneden(Uitkomst uitkomst, List<String> punten) {
        boolean snijdt = uitkomst.varianten().stream()
                .map(variant -> variant.variant().periode())
                .filter(periode -> periode != Afrekenperiode.MAAND)
                .anyMatch(uitkomst.bereik()::snijdtAf);
        if (snijdt) {
            punten.add("De eerste of laatste periode is niet volledig: daarvan tellen alleen de maanden mee die in deze"
                    + " vergelijking zitten.");
        }
    }
}
