package nl.berichtenstraat.contract.kostprijs;

import java.util.List;
import nl.berichtenstraat.bericht.Periode;

/**
 * The parameters of a price, as one file states them.
 *
 * @param naam lasting name
 * @param geldig days on which the tariffs hold, with {@link Periode#OPEN_EINDE} when no end was given
 * @param schaaldeel salary that is reckoned with, percent of the maximum of the scale
 * @param caos the caos, with shares of together 100 percent
 * @param premies what employers pay over wages
 * @param pensioen the pension premium
 * @param opslagen what is added to wage costs
 * @param producten the products to be priced
 * @param indexeringen rises from later days on, in order of day
 */
public record Kostprijs(
        String naam,
        Periode geldig,
        Waarde schaaldeel,
        List<Cao> caos,
        Premies premies,
        Pensioen pensioen,
        Opslagen opslagen,
        List<Kostprijsproduct> producten,
        List<Indexering> indexeringen) {}
