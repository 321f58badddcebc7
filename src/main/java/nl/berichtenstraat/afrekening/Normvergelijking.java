package nl.berichtenstraat.afrekening;

import static nl.berichtenstraat.afrekening.Getaltekst.getal;

import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.bericht.Frequentie;
import nl.berichtenstraat.contract.Contract;
import nl.berichtenstraat.contract.Contractproduct;
import nl.berichtenstraat.contract.Norm;
import nl.berichtenstraat.register.Geleverd;

/**
 * The volume used in a span beside the norm of a product, in proportion to the days assigned.
 *
 * @param minstens lowest volume of the span that is in the norm
 * @param hoogstens highest volume of the span that is in the norm
 * @param gebruikt volume used
 * @param eenheid Dutch word for the unit of the three
 */
record Normvergelijking(Breuk minstens, Breuk hoogstens, long gebruikt, String eenheid) {

    /** Empty when something is claimed in a unit that the norm cannot be compared with. */
    static Optional<Normvergelijking> van(Norm norm, List<Maandfeiten> maanden) {
        boolean dagdelen = norm.eenheid() == Eenheid.DAGDEEL;
        List<Geleverd> geleverd =
                maanden.stream().flatMap(maand -> maand.geleverd().stream()).toList();
        if (!geleverd.stream().allMatch(deel -> dagdelen ? deel.eenheid() == Eenheid.DAGDEEL : deel.isInMinuten())) {
            return Optional.empty();
        }
        return Optional.of(new Normvergelijking(
                grens(norm, maanden, norm.minstens()),
                grens(norm, maanden, norm.hoogstens()),
                geleverd.stream()
                        .mapToLong(deel -> dagdelen ? deel.volume() : deel.minuten())
                        .sum(),
                dagdelen ? "dagdelen" : "minuten"));
    }

    Zijde zijde() {
        if (minstens.vergelijk(gebruikt) > 0) {
            return Zijde.ONDER;
        }
        return hoogstens.vergelijk(gebruikt) < 0 ? Zijde.BOVEN : Zijde.BINNEN;
    }

    /** In Dutch: {@code norm 132,9 t/m 265,7 minuten, gebruikt 265}. */
    String tekst() {
        return "norm " + getal(minstens) + " t/m " + getal(hoogstens) + " " + eenheid + ", gebruikt " + gebruikt;
    }

    /** The product of the same series whose norm what was used in a month is in; empty when there is none. */
    static Optional<Contractproduct> passend(Contract contract, Contractproduct product, Maandfeiten maand) {
        return contract.producten().stream()
                .filter(ander -> product.reeks().isPresent() && ander.reeks().equals(product.reeks()))
                .filter(ander -> !ander.code().equals(product.code()))
                .filter(ander -> ander.norm()
                        .flatMap(norm -> van(norm, List.of(maand)))
                        .filter(vergelijking -> vergelijking.zijde() == Zijde.BINNEN)
                        .isPresent())
                .findFirst();
    }

    private static Breuk grens(Norm norm, List<Maandfeiten> maanden, long volume) {
        Breuk som = Breuk.NUL;
        for (Maandfeiten maand : maanden) {
            Maanddagen dagen = maand.dagen();
            long op = norm.per() == Frequentie.WEEK ? 7 : dagen.lengte();
            som = som.plus(Breuk.van(dagen.aantal(), op).maal(volume));
        }
        return norm.eenheid() == Eenheid.UUR ? som.maal(60) : som;
    }
}
