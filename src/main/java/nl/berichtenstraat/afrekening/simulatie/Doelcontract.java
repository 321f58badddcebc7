package nl.berichtenstraat.afrekening.simulatie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.contract.Bekostiging;
import nl.berichtenstraat.contract.Contract;
import nl.berichtenstraat.contract.Contractproduct;
import nl.berichtenstraat.contract.Tarief;

/** A contract as a simulation uses it: the first tariffs also hold before it begins and the last ones after it ended. */
final class Doelcontract {

    private static final LocalDate ALTIJD = LocalDate.of(1, 1, 1);

    private final Contract contract;
    private final List<Contractproduct> producten;

    Doelcontract(Contract contract) {
        this.contract = contract;
        this.producten = contract.producten().stream()
                .sorted(Comparator.comparing(Contractproduct::code))
                .map(product -> product.met(uitgerekt(product.tarieven())))
                .toList();
    }

    Contract contract() {
        return contract;
    }

    /** The product with this code in this category. */
    Optional<Contractproduct> product(String categorie, String code) {
        return product(code).filter(p -> p.categorie().equals(categorie));
    }

    /** The product with this code, which is unique. */
    Optional<Contractproduct> product(String code) {
        return producten.stream().filter(p -> p.code().equals(code)).findFirst();
    }

    /** The products of a category by code, those for contacts without the client left out. */
    List<Contractproduct> inCategorie(String categorie) {
        return producten.stream()
                .filter(p -> p.categorie().equals(categorie))
                .filter(p -> !isVoorNietVerschenen(p))
                .toList();
    }

    /** The product that pays contacts without the client: that of this code, or else the first of the category. */
    Optional<Contractproduct> voorNietVerschenen(String categorie, String code) {
        List<Contractproduct> alle = producten.stream()
                .filter(p -> p.categorie().equals(categorie))
                .filter(Doelcontract::isVoorNietVerschenen)
                .toList();
        return alle.stream()
                .filter(p -> p.code().equals(code))
                .findFirst()
                .or(() -> alle.stream().findFirst());
    }

    /** Whether the product is for contacts at which the client did not show up. */
    static boolean isVoorNietVerschenen(Contractproduct product) {
        return product.bekostiging() instanceof Bekostiging.NietVerschenen;
    }

    private static List<Tarief> uitgerekt(List<Tarief> tarieven) {
        Map<Eenheid, List<Tarief>> perEenheid = new TreeMap<>();
        tarieven.stream()
                .sorted(Comparator.comparing(tarief -> tarief.geldig().begin()))
                .forEach(tarief -> perEenheid
                        .computeIfAbsent(tarief.eenheid(), e -> new ArrayList<>())
                        .add(tarief));
        List<Tarief> uitgerekt = new ArrayList<>();
        for (List<Tarief> reeks : perEenheid.values()) {
            for (int i = 0; i < reeks.size(); i++) {
                Tarief tarief = reeks.get(i);
                LocalDate begin = i == 0 ? ALTIJD : tarief.geldig().begin();
                LocalDate eind = i == reeks.size() - 1
                        ? Periode.OPEN_EINDE
                        : tarief.geldig().eind();
                uitgerekt.add(new Tarief(tarief.eenheid(), tarief.cent(), new Periode(begin, eind)));
            }
        }
        return uitgerekt;
    }
}
