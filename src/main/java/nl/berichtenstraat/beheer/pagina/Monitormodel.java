package nl.berichtenstraat.beheer.pagina;

import java.util.Arrays;
import java.util.List;
import nl.berichtenstraat.verslag.Figuur;

/**
 * A part of the monitor.
 *
 * @param keuze what was asked for
 * @param deel the part
 * @param figuren its figures
 * @param tekst how values read
 */
public record Monitormodel(Monitorkeuze keuze, Monitordeel deel, List<Figuur> figuren, Schrijfwijze tekst) {

    /** With a copy of the list. */
    public Monitormodel {
        figuren = List.copyOf(figuren);
    }

    /** All parts. */
    public List<Monitordeel> delen() {
        return Arrays.asList(Monitordeel.values());
    }

    /** The same question at another part. */
    public Adres adres(Monitordeel ander) {
        return keuze.adres().op(ander.pad());
    }

    /** The table of a figure as a file. */
    public Adres csv(Figuur figuur) {
        return adres(deel).met(Monitorpaginas.CSV, figuur.sleutel());
    }

    /** The fields for the grouping. */
    public Keuzelijst lijst() {
        return keuze.lijst();
    }

    /** The period in words. */
    public String periode() {
        return tekst.maand(keuze.vraag().maanden().van()) + " t/m "
                + tekst.maand(keuze.vraag().maanden().tot());
    }
}
