package nl.berichtenstraat.contract;

import java.util.ArrayList;
import java.util.List;

/** Collects the faults that a check finds in one file. */
public final class Foutenlijst {

    private final String bestand;
    private final List<Contractfout> fouten = new ArrayList<>();

    /** For the file with this name. */
    public Foutenlijst(String bestand) {
        this.bestand = bestand;
    }

    /** A fault at this key of a part of the file, or at the part itself when the key is absent. */
    public void meld(Knoop bij, String sleutel, String melding) {
        fouten.add(new Contractfout(bestand, bij.regel(List.of(sleutel)), melding));
    }

    /** What was found. */
    public List<Contractfout> fouten() {
        return List.copyOf(fouten);
    }
}
