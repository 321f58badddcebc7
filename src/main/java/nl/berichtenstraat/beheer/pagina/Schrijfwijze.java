package nl.berichtenstraat.beheer.pagina;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import nl.berichtenstraat.afrekening.Zijde;
import nl.berichtenstraat.beheer.Woorden;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.verslag.Benuttingverloop;
import nl.berichtenstraat.verslag.Gemeentenamen;
import nl.berichtenstraat.verslag.Getallen;

/** How values read on a page about the ledger. */
public final class Schrijfwijze {

    private final Gemeentenamen gemeenten = Gemeentenamen.meegeleverd();

    /** Cents as euros that stay on one line. */
    public String euro(long cent) {
        return Getallen.vasteEuro(cent);
    }

    /** As {@link #euro(long)}, a dash when unknown. */
    public String euro(Optional<Long> cent) {
        return cent.map(this::euro).orElse("–");
    }

    /** A number with points. */
    public String getal(long getal) {
        return Getallen.aantal(getal);
    }

    /** As {@link #getal(long)}, a dash when unknown. */
    public String getal(Optional<Long> getal) {
        return getal.map(this::getal).orElse("–");
    }

    /** A percentage, a dash when unknown. */
    public String procent(Optional<BigDecimal> procent) {
        return procent.map(een -> een.toPlainString().replace('.', ',') + "\u00a0%")
                .orElse("–");
    }

    /** A month in words. */
    public String maand(YearMonth maand) {
        return Getallen.maand(maand);
    }

    /** A day in figures. */
    public String dag(LocalDate dag) {
        return Getallen.datum(dag);
    }

    /** A gemeente with its name. */
    public String gemeente(String code) {
        return gemeenten.van(code);
    }

    /** The first characters of a pseudonym. */
    public String kort(Clientsleutel client) {
        return Woorden.kort(client.waarde());
    }

    /** A side, by sign and word. */
    public String zijde(String naam) {
        return Benuttingverloop.teken(Zijde.valueOf(naam)) + "\u00a0" + naam.toLowerCase(Locale.ROOT);
    }

    /** A number with its noun. */
    public String aantal(long aantal, String een, String meer) {
        return aantal == 1 ? "1 " + een : Getallen.aantal(aantal) + " " + meer;
    }
}
