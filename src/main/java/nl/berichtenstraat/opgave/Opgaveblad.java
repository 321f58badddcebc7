package nl.berichtenstraat.opgave;

import java.io.OutputStream;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalLong;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.bericht.Product;
import nl.berichtenstraat.bericht.ToegewezenProduct;
import nl.berichtenstraat.opgave.rekenblad.Csvschrijver;

/**
 * Writes a spreadsheet to fill in: the assignments of an aanbieder over a month. Only minutes have to be filled in; what was
 * not delivered stays empty.
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

    private final YearMonth maand;
    private final Csvschrijver pen;

    /**
     * Begins a sheet.
     *
     * @param maand the month
     * @param uit flushed in the end and not closed
     */
    public Opgaveblad(YearMonth maand, OutputStream uit) {
        this.maand = maand;
        this.pen = kop(KOLOMMEN, uit);
    }

    /** An example with made-up rows. */
    public static void voorbeeld(OutputStream uit) {
        Csvschrijver pen = kop(List.of(Kolom.TOEWIJZING, Kolom.MAAND, Kolom.MINUTEN, Kolom.OPMERKING), uit);
        pen.rij(List.of("1001", "2026-03", "120", "voorbeeld: twee uur"));
        pen.rij(List.of("1002", "2026-03", "45", ""));
        pen.klaar();
    }

    /** Adds an assignment, unless it is claimed in something else than time. */
    public void rij(Ruimte ruimte) {
        if (ruimte.isInMinuten() || ruimte.toewijzing().inhoud().omvang().isEmpty()) {
            pen.rij(cellen(ruimte));
        }
    }

    /** After the last one. */
    public void klaar() {
        pen.klaar();
    }

    private List<String> cellen(Ruimte ruimte) {
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

    private static Csvschrijver kop(List<Kolom> kolommen, OutputStream uit) {
        Csvschrijver pen = new Csvschrijver(uit);
        pen.rij(kolommen.stream().map(Kolom::naam).toList());
        return pen;
    }
}
