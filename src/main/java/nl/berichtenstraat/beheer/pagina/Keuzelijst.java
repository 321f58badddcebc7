package nl.berichtenstraat.beheer.pagina;

import java.util.List;

/**
 * A field in which one of some values is chosen.
 *
 * @param naam its name
 * @param label its label
 * @param gekozen the value that is chosen; empty text for none
 * @param opties what can be chosen; one with an empty value is no choice
 */
public record Keuzelijst(String naam, String label, String gekozen, List<Optie> opties) {

    /** With a copy of the list. */
    public Keuzelijst {
        opties = List.copyOf(opties);
    }

    /**
     * A value.
     *
     * @param waarde as it is sent
     * @param tekst as it is read
     */
    public record Optie(String waarde, String tekst) {}
}
