package nl.berichtenstraat.opgave;

import java.io.OutputStream;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.bericht.Product;
import nl.berichtenstraat.bericht.ToegewezenProduct;
import nl.berichtenstraat.opgave.rekenblad.Csvschrijver;

/**
 * Writes a spreadsheet to fill in: CSV with semicolons and a mark, as Excel opens it in the Netherlands. Only minutes have to
 * be filled in; what was not delivered stays empty.
 */
public final class Opgaveblad {

    private static final List<Kolom> KOLOMMEN = List.of(
            Kolom.TOEWIJZING,
            Kolom.GEMEENTE,
            Kolom.CLIENT,
            Kolom.PRODUCT,
            Kolom.VAN,
            Kolom.TOT,
            Kolom.TOEGEWEZEN,
            Kolom.RESTEREND,
            Kolom.MAAND,
            Kolom.MINUTEN,
            Kolom.OPMERKING);

    private Opgaveblad() {}

    /** An example with made-up rows. */
    public static void voorbeeld(OutputStream uit) {
        schrijf(uit, List.of(Kolom.TOEWIJZING, Kolom.MAAND, Kolom.MINUTEN, Kolom.OPMERKING), pen -> {
            pen.rij(List.of("1001", "2026-03", "120", "voorbeeld: twee uur"));
            pen.rij(List.of("1002", "2026-03", "45", ""));
        });
    }

    /**
     * A sheet of these assignments over a month.
     *
     * @param maand the month
     * @param ruimtes the assignments with what may still be claimed; those that are not claimed in time are left out
     * @param uit flushed and not closed
     */
    public static void gevuld(YearMonth maand, Stream<Ruimte> ruimtes, OutputStream uit) {
        schrijf(
                uit,
                KOLOMMEN,
                pen -> ruimtes.filter(Opgaveblad::isTeDeclareren).forEach(ruimte -> pen.rij(cellen(maand, ruimte))));
    }

    /** In minutes, or left open by the assignment: then the contract may say so. */
    private static boolean isTeDeclareren(Ruimte ruimte) {
        return ruimte.isInMinuten() || ruimte.toewijzing().inhoud().omvang().isEmpty();
    }

    private static List<String> cellen(YearMonth maand, Ruimte ruimte) {
        ToegewezenProduct inhoud = ruimte.toewijzing().inhoud();
        Periode looptijd = inhoud.looptijd();
        return List.of(
                Long.toString(ruimte.toewijzing().nummer()),
                ruimte.toewijzing().gemeente().code(),
                ruimte.toewijzing().client().waarde(),
                inhoud.product().flatMap(Product::code).orElse(""),
                looptijd.begin().toString(),
                looptijd.einddatum().map(Object::toString).orElse(""),
                getal(ruimte.toegewezen()),
                ruimte.isInMinuten() ? getal(ruimte.resterend()) : "",
                maand.toString(),
                "",
                "");
    }

    private static String getal(OptionalLong getal) {
        return getal.isPresent() ? Long.toString(getal.getAsLong()) : "";
    }

    private static void schrijf(OutputStream uit, List<Kolom> kolommen, Consumer<Csvschrijver> inhoud) {
        Csvschrijver pen = new Csvschrijver(uit);
        pen.rij(kolommen.stream().map(Kolom::naam).toList());
        inhoud.accept(pen);
        pen.klaar();
    }
}
