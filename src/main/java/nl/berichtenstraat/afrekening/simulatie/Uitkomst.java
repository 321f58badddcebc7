package nl.berichtenstraat.afrekening.simulatie;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a simulation comes to.
 *
 * @param bereik the months
 * @param varianten at least one; the first is what the others are compared with
 * @param feiten what was assigned and delivered, of all client-months
 * @param buiten client-months that are left out, by cause
 * @param buitenPerGroep the same by {@link Dimensie#GROEP}: how many, and what they come to
 */
public record Uitkomst(
        Bereik bereik,
        List<Variantuitkomst> varianten,
        Map<Dimensie, SortedMap<List<String>, Feiten>> feiten,
        List<Buiten> buiten,
        SortedMap<List<String>, Apart> buitenPerGroep) {

    /** What the others are compared with. */
    public Variantuitkomst basis() {
        return varianten.get(0);
    }

    /** The others. */
    public List<Variantuitkomst> andere() {
        return varianten.subList(1, varianten.size());
    }

    /** How much more a variant comes to for a key than the base, in whole cents. */
    public long verschil(Variantuitkomst variant, Dimensie dimensie, List<String> sleutel) {
        return variant.van(dimensie, sleutel).cent()
                - basis().van(dimensie, sleutel).cent();
    }

    /** Everything that was assigned and delivered. */
    public Feiten alleFeiten() {
        return feiten(Dimensie.TOTAAL, List.of());
    }

    /** What was assigned and delivered for a key; {@link Feiten#GEEN} when nothing is known of it. */
    public Feiten feiten(Dimensie dimensie, List<String> sleutel) {
        return feiten.get(dimensie).getOrDefault(sleutel, Feiten.GEEN);
    }

    /** All keys, in order. */
    public SortedSet<List<String>> sleutels(Dimensie dimensie) {
        SortedSet<List<String>> sleutels = new TreeSet<>(Optellingen.VOLGORDE);
        sleutels.addAll(feiten.get(dimensie).keySet());
        return sleutels;
    }

    /** Client-months that are left out. */
    public long buitenClientmaanden() {
        return buiten.stream().mapToLong(Buiten::clientmaanden).sum();
    }

    /** What they come to, see {@link Buiten#basisCent}. */
    public long buitenCent() {
        return buiten.stream().mapToLong(Buiten::basisCent).sum();
    }

    /** Whether there is anything to compare. */
    public boolean isLeeg() {
        return alleFeiten().clientmaanden() == 0;
    }

    /**
     * Client-months of a group that are left out.
     *
     * @param clientmaanden how many
     * @param basisCent what they come to
     */
    public record Apart(long clientmaanden, long basisCent) {

        /** None. */
        public static final Apart GEEN = new Apart(0, 0);
    }
}
