package nl.berichtenstraat.contract.kostprijs;

import java.util.stream.Collectors;
import nl.berichtenstraat.bericht.Periode;

/** Tariffs as they stand in a contract: the part {@code tarieven} of a product, ready to paste. */
public final class Tariefblok {

    private Tariefblok() {}

    /** The block of a product, with the indentation it has in a contract and a line that says whose it is. */
    public static String van(Productprijs prijs) {
        String wie = prijs.product().code()
                + prijs.product().naam().map(naam -> " (" + naam + ")").orElse("");
        return prijs.tarieven().stream()
                .map(Tariefblok::regel)
                .collect(Collectors.joining("\n", "    # " + wie + "\n    tarieven:\n", ""));
    }

    private static String regel(Dagtarief dagtarief) {
        Periode geldig = dagtarief.tarief().geldig();
        return "      - {eenheid: '" + dagtarief.tarief().eenheid().code() + "', cent: "
                + dagtarief.tarief().cent() + ", van: " + geldig.begin()
                + geldig.einddatum().map(dag -> ", tot: " + dag).orElse("")
                + (dagtarief.voorbeeld() ? ", voorbeeld: true" : "") + "}";
    }
}
