package nl.berichtenstraat.afrekening;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.register.Boekregel;
import nl.berichtenstraat.register.Toewijzingenregister;

/**
 * What to expect of an assignment.
 *
 * @param gemeente whose it is: each has numbers of its own
 * @param toewijzing its number
 * @param prognose empty when nothing can be said
 */
public record Verwachting(Gemeentecode gemeente, long toewijzing, Optional<Prognose> prognose) {

    /**
     * Of the assignment with this number, in each gemeente that has rows of it.
     *
     * @param toewijzing the number
     * @param rijen its current rows in the ledger, all months and products
     * @param toewijzingen tells the assignment as it is now
     * @return by gemeente, in order of code
     */
    public static List<Verwachting> van(long toewijzing, Stream<Boekregel> rijen, Toewijzingenregister toewijzingen) {
        Map<Gemeentecode, List<Boekregel>> perGemeente = rijen.collect(Collectors.groupingBy(
                rij -> rij.sleutel().gemeente(),
                () -> new TreeMap<>(Comparator.comparing(Gemeentecode::code)),
                Collectors.toList()));
        return perGemeente.entrySet().stream()
                .map(een -> new Verwachting(
                        een.getKey(),
                        toewijzing,
                        toewijzingen
                                .huidige(een.getKey(), toewijzing)
                                .flatMap(huidige -> Prognose.van(huidige, een.getValue()))))
                .toList();
    }
}
