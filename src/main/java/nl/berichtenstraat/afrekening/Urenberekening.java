package nl.berichtenstraat.afrekening;

import static nl.berichtenstraat.afrekening.Getaltekst.getal;

import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.bericht.Bedrag;
import nl.berichtenstraat.contract.Bekostiging.Uren;
import nl.berichtenstraat.contract.Contractproduct;
import nl.berichtenstraat.contract.Norm;

/** What is used is paid; the norm of the product says on which side of it that is, and may be the ceiling. */
final class Urenberekening {

    private final Norm norm;
    private final boolean aftoppen;

    /** For a product with a norm, which the contract checks demand. */
    Urenberekening(Contractproduct product, Uren vorm) {
        this.norm = product.norm().orElseThrow();
        this.aftoppen = vorm.aftoppen();
    }

    Verschuldigd van(List<Maandfeiten> maanden) {
        Toegekend toegekend = Toegekend.van(maanden);
        Optional<Normvergelijking> vergelijking = Normvergelijking.van(norm, maanden);
        if (vergelijking.isEmpty()) {
            String uitleg = toegekend.som() + "; gedeclareerd in een andere eenheid dan de norm";
            return new Verschuldigd(toegekend.cent(), Zijde.ONBEPAALD, uitleg);
        }
        String som = toegekend.som() + "; " + vergelijking.get().tekst();
        return switch (vergelijking.get().zijde()) {
            case ONDER -> new Verschuldigd(toegekend.cent(), Zijde.ONDER, som + ", onder de norm");
            case BINNEN -> new Verschuldigd(toegekend.cent(), Zijde.BINNEN, som + ", binnen de norm");
            case BOVEN -> boven(toegekend, vergelijking.get(), som + ", boven de norm");
            case ONBEPAALD -> throw new IllegalStateException("een norm die vergeleken is heeft een zijde");
        };
    }

    private Verschuldigd boven(Toegekend toegekend, Normvergelijking vergelijking, String som) {
        if (!aftoppen) {
            return new Verschuldigd(toegekend.cent(), Zijde.BOVEN, som);
        }
        Breuk hoogstens = vergelijking.hoogstens();
        long gebruikt = vergelijking.gebruikt();
        long cent =
                hoogstens.maal(Breuk.van(1, gebruikt)).maal(toegekend.cent()).afgerondeCent();
        return new Verschuldigd(
                cent,
                Zijde.BOVEN,
                som + "; betaald tot de norm: " + Bedrag.inEuro(toegekend.cent()) + " x " + getal(hoogstens) + " / "
                        + gebruikt + " = " + Bedrag.inEuro(cent));
    }
}
