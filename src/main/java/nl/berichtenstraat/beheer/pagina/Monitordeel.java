package nl.berichtenstraat.beheer.pagina;

import java.util.Arrays;
import java.util.Optional;

/** The parts of the monitor, each a page. */
public enum Monitordeel {
    /** Who is there, who comes and goes, who gets more or less. */
    CLIENTEN("", "Cliënten"),
    /** How much of what was assigned is delivered. */
    BENUTTING("benutting", "Benutting"),
    /** Minutes and money. */
    VOLUME("volume", "Volume en geld"),
    /** How long clients wait. */
    WACHTTIJD("wachttijd", "Wachttijd"),
    /** What is rejected and why. */
    AFWIJZINGEN("afwijzingen", "Afwijzingen");

    private final String naam;
    private final String label;

    Monitordeel(String naam, String label) {
        this.naam = naam;
        this.label = label;
    }

    /** What people call it. */
    public String label() {
        return label;
    }

    /** Its path. */
    String pad() {
        return naam.isEmpty() ? "/monitor" : "/monitor/" + naam;
    }

    /** The part with this name in its path; empty when there is none. */
    static Optional<Monitordeel> van(String naam) {
        return Arrays.stream(values()).filter(deel -> deel.naam.equals(naam)).findFirst();
    }
}
