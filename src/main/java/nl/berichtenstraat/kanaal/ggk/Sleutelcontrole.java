package nl.berichtenstraat.kanaal.ggk;

import java.util.List;
import java.util.stream.Stream;
import nl.berichtenstraat.contract.Contractfout;
import nl.berichtenstraat.contract.Foutenlijst;
import nl.berichtenstraat.contract.Knoop;
import nl.berichtenstraat.kanaal.OngeldigeInstelling;

/** Opens every certificate that the settings of the GGk name, so that a wrong one is known before it is needed. */
final class Sleutelcontrole {

    private final Foutenlijst fouten;
    private final Ggkvertaler vertaler;

    private Sleutelcontrole(String bestand, Ggkvertaler vertaler) {
        this.fouten = new Foutenlijst(bestand);
        this.vertaler = vertaler;
    }

    static List<Contractfout> fouten(String bestand, Knoop.Kaart wortel, Ggkvertaler vertaler) {
        Sleutelcontrole controle = new Sleutelcontrole(bestand, vertaler);
        Stream.concat(
                        wortel.kaartAls("server").stream(),
                        wortel.kaarten("gemeenten").stream().map(gemeente -> gemeente.kaart("adapter")))
                .forEach(controle::toets);
        return controle.fouten.fouten();
    }

    private void toets(Knoop.Kaart kaart) {
        vertaler.tls(kaart).ifPresent(tls -> {
            probeer(kaart, "certificaat", tls::eigen);
            probeer(kaart, "vertrouwd", tls::vertrouwden);
        });
    }

    private void probeer(Knoop.Kaart kaart, String sleutel, Runnable proef) {
        try {
            proef.run();
        } catch (OngeldigeInstelling e) {
            fouten.meld(kaart, sleutel, e.getMessage());
        }
    }
}
