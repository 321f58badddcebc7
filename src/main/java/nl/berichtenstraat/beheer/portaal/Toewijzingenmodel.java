package nl.berichtenstraat.beheer.portaal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.berichtenstraat.bericht.Bedrag;
import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.opgave.Ruimte;
import nl.berichtenstraat.regels.Tekst;
import nl.berichtenstraat.register.Toewijzingeninzage.Plek;

/**
 * Assignments on a page.
 *
 * @param vraag what was asked for
 * @param rijen the assignments with what may still be claimed
 * @param isVervolg whether there is a page before this one
 * @param volgende where the next page begins; empty on the last
 */
public record Toewijzingenmodel(
        Toewijzingenvraag vraag, List<Ruimte> rijen, boolean isVervolg, Optional<Plek> volgende) {

    static final List<String> KOPPEN = List.of(
            "toewijzingnummer",
            "gemeente",
            "clientsleutel",
            "product",
            "van",
            "tot en met",
            "toegewezen minuten in de maand",
            "gedeclareerd",
            "resterend",
            "eenheid");

    /** The cells of a row, for a file. */
    static List<String> cellen(Ruimte ruimte) {
        return List.of(
                Long.toString(ruimte.toewijzing().nummer()),
                ruimte.toewijzing().gemeente().code(),
                ruimte.toewijzing().client().waarde(),
                product(ruimte),
                ruimte.toewijzing().inhoud().ingangsdatum().toString(),
                ruimte.toewijzing().inhoud().einddatum().map(Object::toString).orElse(""),
                kaal(ruimte.toegewezen()),
                ruimte.eenheid().isPresent() ? Long.toString(ruimte.gedeclareerd()) : "",
                kaal(ruimte.resterend()),
                ruimte.eenheid().map(Eenheid::code).orElse(""));
    }

    private static String kaal(OptionalLong getal) {
        return getal.isPresent() ? Long.toString(getal.getAsLong()) : "";
    }

    /** The product code, or its category when the assignment leaves the code open. */
    public static String product(Ruimte ruimte) {
        return ruimte.toewijzing()
                .inhoud()
                .product()
                .map(p -> p.code().orElse("categorie " + p.categorie()))
                .orElse("niet genoemd");
    }

    /** Last day, in words when there is none. */
    public static String tot(Ruimte ruimte) {
        return ruimte.toewijzing().inhoud().einddatum().map(Tekst::datum).orElse("geen einddatum");
    }

    /** What was assigned for the month. */
    public static String toegewezen(Ruimte ruimte) {
        return ruimte.toegewezen().isPresent()
                ? Tekst.aantal(ruimte.toegewezen().getAsLong(), "minuut", "minuten")
                : "niet in minuten";
    }

    /** What was granted in the month, with its unit. */
    public static String gedeclareerd(Ruimte ruimte) {
        return volume(ruimte, OptionalLong.of(ruimte.gedeclareerd()));
    }

    /** What may still be claimed in the month, with its unit. */
    public static String resterend(Ruimte ruimte) {
        return volume(ruimte, ruimte.resterend());
    }

    private static String volume(Ruimte ruimte, OptionalLong getal) {
        if (ruimte.eenheid().isEmpty() || getal.isEmpty()) {
            return "geen omvang afgesproken";
        }
        long aantal = getal.getAsLong();
        return switch (ruimte.eenheid().get()) {
            case MINUUT -> Tekst.aantal(aantal, "minuut", "minuten");
            case UUR -> Tekst.aantal(aantal, "uur", "uur");
            case ETMAAL -> Tekst.aantal(aantal, "etmaal", "etmalen");
            case DAGDEEL -> Tekst.aantal(aantal, "dagdeel", "dagdelen");
            case STUKS_OUTPUT, STUKS_INSPANNING -> Tekst.aantal(aantal, "stuk", "stuks");
            case EURO -> Bedrag.inEuro(aantal);
        };
    }

    /** The same question as part of an address. */
    public String alsVraag() {
        return "?maand=" + vraag.maand() + deel("toewijzing", vraag.toewijzing()) + deel("client", vraag.client())
                + deel("product", vraag.product());
    }

    /** Address of the next page. */
    public String naarVolgende() {
        return alsVraag()
                + volgende.map(plek -> "&na=" + plek.gemeente() + "-" + plek.nummer())
                        .orElse("");
    }

    private static String deel(String naam, Optional<String> waarde) {
        return waarde.map(w -> "&" + naam + "=" + URLEncoder.encode(w, StandardCharsets.UTF_8))
                .orElse("");
    }
}
