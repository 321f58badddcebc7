package nl.berichtenstraat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.berichtenstraat.contract.Contract;
import nl.berichtenstraat.contract.Contractboek;
import nl.berichtenstraat.contract.Contractlader;
import nl.berichtenstraat.regels.Gemeentelijst;

/** Finds the contracts that a simulation is asked for: by file, or by name in the folder with contracts. */
final class Simulatiecontracten {

    private final Path map;
    private final Gemeentelijst gemeenten;
    private Contractboek boek;

    /**
     * In this folder.
     *
     * @param map folder with contracts; only read when a contract is asked for by name
     * @param gemeenten the municipal divisions
     */
    Simulatiecontracten(Path map, Gemeentelijst gemeenten) {
        this.map = map;
        this.gemeenten = gemeenten;
    }

    /**
     * The contracts by these names or files, in order.
     *
     * @throws Onbruikbaar when one cannot be found
     */
    List<Contract> vind(List<String> namen) {
        List<Contract> gevonden = new ArrayList<>();
        for (String naam : namen) {
            Contract contract = vind(naam);
            if (gevonden.contains(contract)) {
                throw new Onbruikbaar("Contract " + contract.versieaanduiding()
                        + " staat er twee keer. Noem elk contract één keer; vergelijk perioden met --periode.");
            }
            gevonden.add(contract);
        }
        return gevonden;
    }

    /**
     * The contract by this name or file.
     *
     * @throws Onbruikbaar when it cannot be found, or has several versions
     */
    Contract vind(String naam) {
        if (naam.endsWith(".yaml") || naam.endsWith(".yml")) {
            Path pad = Path.of(naam);
            if (!Files.isReadable(pad)) {
                throw new Onbruikbaar("Bestand met contract niet gevonden of niet leesbaar: " + naam);
            }
            return Contractlader.laadBestand(pad, gemeenten::bestaat);
        }
        List<Contract> passend =
                boek().contracten().stream().filter(c -> c.heet(naam)).toList();
        if (passend.size() == 1) {
            return passend.get(0);
        }
        throw new Onbruikbaar(
                passend.isEmpty()
                        ? "Onbekend contract: " + naam + ". Noem een bestand (*.yaml) of een van: "
                                + namen(boek().contracten()) + "."
                        : "Contract " + naam + " heeft meer versies. Noem er een van: " + namen(passend) + ".");
    }

    private Contractboek boek() {
        if (boek == null) {
            boek = Contractlader.laad(map, gemeenten::bestaat);
        }
        return boek;
    }

    private static String namen(List<Contract> contracten) {
        String namen = contracten.stream().map(Contract::versieaanduiding).collect(Collectors.joining(", "));
        return namen.isEmpty() ? "(de map met contracten is leeg)" : namen;
    }
}
