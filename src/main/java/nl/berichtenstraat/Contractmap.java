package nl.berichtenstraat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.berichtenstraat.bericht.Codelijsten;
import nl.berichtenstraat.bericht.OngeldigeTabel;
import nl.berichtenstraat.contract.Contract;
import nl.berichtenstraat.contract.Contractlader;
import nl.berichtenstraat.regels.Gemeentelijst;
import nl.berichtenstraat.regels.boek.Stelsel;

/** Finds the contracts that a command is about: a file, or what stands in the folder of contracts. */
final class Contractmap {

    private final Path map;

    /** With this folder of contracts; without one, that of the installation. */
    Contractmap(Optional<Path> map) {
        this.map = map.orElseGet(() -> Berichtenstraat.installatie().resolve("config/contracten"));
    }

    /** The municipal divisions, by the code lists of the installation. */
    static Gemeentelijst gemeenten() {
        return gemeenten(Berichtenstraat.installatie().resolve("config/codelijsten"));
    }

    /** The municipal divisions, by the code lists in this folder. */
    static Gemeentelijst gemeenten(Path codelijsten) {
        try {
            return Stelsel.met(Codelijsten.van(codelijsten)).gemeenten();
        } catch (OngeldigeTabel e) {
            throw new Onbruikbaar(e.getMessage());
        }
    }

    /**
     * The contracts of the folder.
     *
     * @param keuze only this one, as {@code drechtsteden-ib} for all its versions or {@code drechtsteden-ib/2026-1}
     */
    List<Contract> contracten(Optional<String> keuze) {
        List<Contract> alle = Contractlader.laad(map, gemeenten()::bestaat).contracten();
        List<Contract> gekozen = alle.stream()
                .filter(contract -> keuze.isEmpty() || contract.heet(keuze.get()))
                .toList();
        if (keuze.isPresent() && gekozen.isEmpty()) {
            throw new Onbruikbaar(
                    "Geen contract " + keuze.get() + " in map " + map + ". Kies uit: " + namen(alle) + ".");
        }
        return gekozen;
    }

    /** One contract: in a file, or a version in the folder. */
    Contract contract(String bestandOfVersie) {
        return new Simulatiecontracten(map, gemeenten()).vind(bestandOfVersie);
    }

    private static String namen(List<Contract> contracten) {
        return contracten.stream().map(Contract::versieaanduiding).collect(Collectors.joining(", "));
    }
}
