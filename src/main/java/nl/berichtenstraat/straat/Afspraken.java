package nl.berichtenstraat.straat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.contract.Contract;
import nl.berichtenstraat.contract.Contractboek;
import nl.berichtenstraat.contract.Contractproduct;
import nl.berichtenstraat.regels.Afspraak;

/**
 * The contract between one gemeente and one aanbieder in the words of the rules, by day. Remembers what it made: a
 * declaration asks for the same few days thousands of times.
 */
final class Afspraken {

    private final Contractboek contractboek;
    private final Gemeentecode gemeente;
    private final AgbCode aanbieder;
    private final Map<LocalDate, Afspraak> perDag = new HashMap<>();

    Afspraken(Contractboek contractboek, Gemeentecode gemeente, AgbCode aanbieder) {
        this.contractboek = contractboek;
        this.gemeente = gemeente;
        this.aanbieder = aanbieder;
    }

    /** What holds on the day; {@link Afspraak#GEEN} when no contract does. */
    Afspraak op(LocalDate dag) {
        return perDag.computeIfAbsent(dag, this::maak);
    }

    private Afspraak maak(LocalDate dag) {
        Map<String, Set<String>> productcodes = new HashMap<>();
        Map<String, Set<Eenheid>> eenheden = new HashMap<>();
        Map<String, Map<Eenheid, Long>> tarieven = new HashMap<>();
        Set<String> versies = new TreeSet<>();
        for (Contract contract : contractboek.contracten(gemeente, aanbieder, dag)) {
            versies.add(contract.versieaanduiding());
            for (Contractproduct product : contract.producten()) {
                productcodes
                        .computeIfAbsent(product.categorie(), c -> new HashSet<>())
                        .add(product.code());
                eenheden.put(product.code(), product.declaratieEenheden());
                tarieven.put(product.code(), product.tarievenOp(dag));
            }
        }
        Optional<String> versie = versies.isEmpty() ? Optional.empty() : Optional.of(String.join(" en ", versies));
        return new Afspraak(versie, productcodes, eenheden, tarieven);
    }
}
