package nl.berichtenstraat.afrekening.simulatie;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.berichtenstraat.bericht.Toewijzing;
import nl.berichtenstraat.contract.Bekostiging;
import nl.berichtenstraat.contract.Contractproduct;
import nl.berichtenstraat.register.Geleverd;

/**
 * Puts a client-month under a product. Contacts without the client count as delivered where the contract says so; else
 * they go to its product for them, when it has one; else they are not paid.
 *
 * @param contract the contract
 * @param product the product
 * @param omrekening how volumes are converted; empty when they need not be
 * @param prijzer finds amounts
 */
record Onderbrenger(Doelcontract contract, Contractproduct product, Optional<Omrekening> omrekening, Prijzer prijzer) {

    Onderbrenging breng(Bronmaand maand) {
        boolean alsGeleverd =
                product.bekostiging() instanceof Bekostiging.Inspanning vorm && vorm.nietVerschenenDeclarabel();
        List<Leverregel> gewoon = maand.regels().stream()
                .filter(regel -> alsGeleverd || !regel.nietVerschenen())
                .toList();
        Optional<List<Geleverd>> geleverd = prijzer.prijs(product, omrekening, volumes(gewoon));
        if (geleverd.isEmpty()) {
            return new Onderbrenging.Nergens(Reden.EENHEID);
        }
        List<Onderbrenging.Apart> apart = new ArrayList<>();
        long onbetaald = 0;
        for (List<Leverregel> regels : alsGeleverd ? List.<List<Leverregel>>of() : nietVerschenen(maand)) {
            Optional<Onderbrenging.Apart> plaats = apart(regels, maand);
            plaats.ifPresent(apart::add);
            onbetaald += plaats.isPresent() ? 0 : minuten(regels);
        }
        return new Onderbrenging.Geplaatst(product, geleverd.get(), apart, onbetaald);
    }

    /** Contacts without the client by product code. */
    private static Collection<List<Leverregel>> nietVerschenen(Bronmaand maand) {
        return maand.regels().stream()
                .filter(Leverregel::nietVerschenen)
                .collect(Collectors.groupingBy(regel -> regel.groep().code(), TreeMap::new, Collectors.toList()))
                .values();
    }

    /** Where contacts of one product code go; empty when the contract does not pay them. */
    private Optional<Onderbrenging.Apart> apart(List<Leverregel> regels, Bronmaand maand) {
        String code = regels.get(0).groep().code();
        return contract.voorNietVerschenen(maand.groep().categorie(), code).flatMap(voor -> apart(voor, regels, maand));
    }

    private Optional<Onderbrenging.Apart> apart(Contractproduct voor, List<Leverregel> regels, Bronmaand maand) {
        List<Toewijzing> op = maand.toewijzingen().stream()
                .filter(t -> regels.stream().anyMatch(regel -> regel.toewijzingNummer() == t.nummer()))
                .toList();
        return prijzer.prijs(voor, omrekening, volumes(regels))
                .map(geprijsd -> new Onderbrenging.Apart(voor, geprijsd, op));
    }

    private static long minuten(List<Leverregel> regels) {
        return volumes(regels).stream().mapToLong(Geleverd::minuten).sum();
    }

    private static List<Geleverd> volumes(List<Leverregel> regels) {
        return regels.stream().map(Leverregel::geleverd).toList();
    }
}
