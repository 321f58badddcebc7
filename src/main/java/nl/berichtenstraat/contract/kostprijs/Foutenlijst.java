package nl.berichtenstraat.contract.kostprijs;

import java.util.ArrayList;
import java.util.List;
import nl.berichtenstraat.contract.Contractfout;
import nl.berichtenstraat.contract.Knoop;

/** Collects the faults that a check finds in one file. */
final class Foutenlijst {

    private final String bestand;
    private final List<Contractfout> fouten = new ArrayList<>();

    Foutenlijst(String bestand) {
        this.bestand = bestand;
    }

    /** A fault at this key of a part of the file, or at the part itself when the key is absent. */
    void meld(Knoop bij, String sleutel, String melding) {
        fouten.add(new Contractfout(bestand, bij.regel(List.of(sleutel)), melding));
    }

    /** What was found. */
    List<Contractfout> fouten() {
        return List.copyOf(fouten);
    }
}
