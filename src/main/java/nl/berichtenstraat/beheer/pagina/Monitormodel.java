package nl.berichtenstraat.beheer.pagina;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
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

    private static final Pattern NIETS = Pattern.compile("[0\\s\u00a0€%.,–-]*");

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

    /** Whether a figure has nothing to tell: no cell of its table says more than nothing. */
    public boolean isLeeg(Figuur figuur) {
        return figuur.tabel().rijen().stream()
                .flatMap(rij -> rij.cellen().stream())
                .allMatch(cel -> NIETS.matcher(cel).matches());
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
