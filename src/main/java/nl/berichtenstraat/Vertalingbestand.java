package nl.berichtenstraat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.afrekening.simulatie.Omrekening;
import nl.berichtenstraat.afrekening.simulatie.Vertaling;
import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.contract.Contract;
import nl.berichtenstraat.contract.Contractfout;
import nl.berichtenstraat.contract.Contractfouten;
import nl.berichtenstraat.contract.Knoop;
import nl.berichtenstraat.contract.Yamlvorm;

/** Reads which product of a contract takes the place of one that the contract does not have. */
final class Vertalingbestand {

    private Vertalingbestand() {}

    /**
     * What stands in the file.
     *
     * @param contracten the contracts of the simulation; a line that is for none of them is a mistake
     * @throws Contractfouten with all that is wrong, by line
     */
    static Vertaling lees(Path pad, List<Contract> contracten) {
        Knoop.Kaart wortel = new Yamlvorm("/simulatie/vertaling.schema.json", sleutel -> Optional.empty()).lees(pad);
        List<Vertaling.Regel> regels = new ArrayList<>();
        List<Contractfout> fouten = new ArrayList<>();
        for (Knoop.Kaart kaart : wortel.kaarten("vertaling")) {
            Vertaling.Regel regel = regel(kaart);
            if (contracten.stream().noneMatch(regel::geldtVoor)) {
                fouten.add(new Contractfout(Yamlvorm.naam(pad), kaart.regel(), onbekend(regel)));
            }
            boolean dubbel = regels.stream()
                    .anyMatch(r -> r.van().equals(regel.van()) && r.contract().equals(regel.contract()));
            if (dubbel) {
                fouten.add(new Contractfout(
                        Yamlvorm.naam(pad),
                        kaart.regel(),
                        "product " + regel.van() + " staat er voor dit contract al. Haal één van de twee weg."));
            }
            regels.add(regel);
        }
        Contractfouten.weiger(fouten);
        return new Vertaling(regels);
    }

    private static String onbekend(Vertaling.Regel regel) {
        return regel.contract()
                .map(contract -> "contract " + contract + " wordt niet vergeleken of heeft geen product " + regel.naar()
                        + ". Noem een contract van de vergelijking en een product daarvan.")
                .orElse("geen contract van de vergelijking heeft een product " + regel.naar()
                        + ". Noem een product van een van de contracten.");
    }

    private static Vertaling.Regel regel(Knoop.Kaart kaart) {
        Optional<Omrekening> omrekening = kaart.kaartAls("omrekening")
                .map(o -> new Omrekening(
                        Eenheid.vanCode(o.tekst("eenheid")),
                        o.getal("volume").longValueExact(),
                        Eenheid.vanCode(o.tekst("naar")),
                        o.getal("wordt").longValueExact()));
        return new Vertaling.Regel(kaart.tekstAls("contract"), kaart.tekst("product"), kaart.tekst("naar"), omrekening);
    }
}
