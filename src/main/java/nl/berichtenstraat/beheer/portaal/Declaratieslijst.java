package nl.berichtenstraat.beheer.portaal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.register.Declaratieinzage.Keuze;
import nl.berichtenstraat.register.Declaratieinzage.Overzicht;

/**
 * Declarations on a page.
 *
 * @param keuze what was asked for
 * @param rijen the declarations, newest first
 * @param isVervolg whether there is a page before this one
 * @param volgende where the next page begins; empty on the last
 */
public record Declaratieslijst(Keuze keuze, List<Overzicht> rijen, boolean isVervolg, Optional<Long> volgende) {

    /** Address of the next page. */
    public String naarVolgende() {
        return "?voor=" + volgende.orElseThrow()
                + keuze.maand().map(maand -> "&maand=" + maand).orElse("")
                + keuze.nummer()
                        .map(nummer -> "&nummer=" + URLEncoder.encode(nummer, StandardCharsets.UTF_8))
                        .orElse("")
                + (keuze.metAfwijzing() ? "&afgewezen=ja" : "");
    }

    /** Whether it shows all there is. */
    public boolean isAlles() {
        return keuze.equals(Keuze.alles());
    }
}
