package nl.berichtenstraat.afrekening;

import static nl.berichtenstraat.afrekening.Getaltekst.getal;

import java.util.List;
import nl.berichtenstraat.bericht.Bedrag;
import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.bericht.Frequentie;
import nl.berichtenstraat.contract.Bekostiging.Uren;
import nl.berichtenstraat.contract.Contractproduct;
import nl.berichtenstraat.contract.Norm;
import nl.berichtenstraat.register.Geleverd;

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
        List<Geleverd> geleverd =
                maanden.stream().flatMap(maand -> maand.geleverd().stream()).toList();
        if (!geleverd.stream().allMatch(this::isVergelijkbaar)) {
            String uitleg = toegekend.som() + "; gedeclareerd in een andere eenheid dan de norm";
            return new Verschuldigd(toegekend.cent(), Zijde.ONBEPAALD, uitleg);
        }
        long gebruikt = geleverd.stream().mapToLong(this::volume).sum();
        Breuk minstens = grens(maanden, norm.minstens());
        Breuk hoogstens = grens(maanden, norm.hoogstens());
        String som = toegekend.som() + "; norm " + getal(minstens) + " t/m " + getal(hoogstens) + " " + eenheid()
                + ", gebruikt " + gebruikt;
        if (minstens.vergelijk(gebruikt) > 0) {
            return new Verschuldigd(toegekend.cent(), Zijde.ONDER, som + ", onder de norm");
        }
        if (hoogstens.vergelijk(gebruikt) >= 0) {
            return new Verschuldigd(toegekend.cent(), Zijde.BINNEN, som + ", binnen de norm");
        }
        return boven(toegekend, hoogstens, gebruikt, som + ", boven de norm");
    }

    private Verschuldigd boven(Toegekend toegekend, Breuk hoogstens, long gebruikt, String som) {
        if (!aftoppen) {
            return new Verschuldigd(toegekend.cent(), Zijde.BOVEN, som);
        }
        long cent =
                hoogstens.maal(Breuk.van(1, gebruikt)).maal(toegekend.cent()).afgerondeCent();
        return new Verschuldigd(
                cent,
                Zijde.BOVEN,
                som + "; betaald tot de norm: " + Bedrag.inEuro(toegekend.cent()) + " x " + getal(hoogstens) + " / "
                        + gebruikt + " = " + Bedrag.inEuro(cent));
    }

    private boolean isVergelijkbaar(Geleverd deel) {
        return norm.eenheid() == Eenheid.DAGDEEL ? deel.eenheid() == Eenheid.DAGDEEL : deel.isInMinuten();
    }

    private long volume(Geleverd deel) {
        return norm.eenheid() == Eenheid.DAGDEEL ? deel.volume() : deel.minuten();
    }

    private Breuk grens(List<Maandfeiten> maanden, long volume) {
        Breuk som = Breuk.NUL;
        for (Maandfeiten maand : maanden) {
            Maanddagen dagen = maand.dagen();
            long op = norm.per() == Frequentie.WEEK ? 7 : dagen.lengte();
            som = som.plus(Breuk.van(dagen.aantal(), op).maal(volume));
        }
        return norm.eenheid() == Eenheid.UUR ? som.maal(60) : som;
    }

    private String eenheid() {
        return norm.eenheid() == Eenheid.DAGDEEL ? "dagdelen" : "minuten";
    }
}
