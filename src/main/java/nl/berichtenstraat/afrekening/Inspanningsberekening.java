package nl.berichtenstraat.afrekening;

import static nl.berichtenstraat.afrekening.Getaltekst.getal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.bericht.Bedrag;
import nl.berichtenstraat.contract.Bekostiging;
import nl.berichtenstraat.contract.Benuttingsbeleid;

/** What is delivered is paid, up to a ceiling when the contract has one. */
final class Inspanningsberekening {

    private Inspanningsberekening() {}

    /** Paid as granted; above the upper threshold of benutting only when the policy does not say otherwise. */
    static Verschuldigd inspanning(Optional<Benuttingsbeleid> beleid, List<Maandfeiten> maanden, Benutting benutting) {
        Toegekend toegekend = Toegekend.van(maanden);
        Optional<BigDecimal> grens = beleid.filter(Benuttingsbeleid::aftoppen).map(Benuttingsbeleid::bovengrens);
        return benutting.zijde() == Zijde.BOVEN && grens.isPresent()
                ? afgetopt(toegekend, grens.get(), "de bovengrens", benutting)
                : new Verschuldigd(toegekend.cent(), benutting.zijde(), toegekend.som());
    }

    /** Paid as granted, up to a share of what was assigned; without assigned minutes nobody can say that share. */
    static Verschuldigd nietVerschenen(
            Bekostiging.NietVerschenen vorm, List<Maandfeiten> maanden, Benutting benutting) {
        Toegekend toegekend = Toegekend.van(maanden);
        if (vorm.hoogsteAandeel().isEmpty() || benutting.toegewezenMinuten().isEmpty()) {
            return new Verschuldigd(toegekend.cent(), Zijde.ONBEPAALD, toegekend.som());
        }
        BigDecimal aandeel = vorm.hoogsteAandeel().get();
        boolean teveel = BigDecimal.valueOf(benutting.geleverdeMinuten()).compareTo(grens(aandeel, benutting)) > 0;
        return teveel
                ? afgetopt(toegekend, aandeel, "het hoogste aandeel", benutting)
                : new Verschuldigd(toegekend.cent(), Zijde.BINNEN, toegekend.som());
    }

    private static Verschuldigd afgetopt(Toegekend toegekend, BigDecimal percentage, String naam, Benutting benutting) {
        BigDecimal grens = grens(percentage, benutting);
        long geleverd = benutting.geleverdeMinuten();
        long cent = Math.min(
                toegekend.cent(),
                Breuk.van(grens, geleverd).maal(toegekend.cent()).afgerondeCent());
        String som = toegekend.som() + "; betaald tot " + naam + ", " + getal(percentage) + " % van "
                + benutting.toegewezenMinuten().getAsLong() + " = " + getal(grens) + " minuten: "
                + Bedrag.inEuro(toegekend.cent()) + " x " + getal(grens) + " / " + geleverd + " = "
                + Bedrag.inEuro(cent);
        return new Verschuldigd(cent, Zijde.BOVEN, som);
    }

    /** In minutes, of the assigned minutes as the settlement shows them. */
    private static BigDecimal grens(BigDecimal percentage, Benutting benutting) {
        return percentage
                .multiply(BigDecimal.valueOf(benutting.toegewezenMinuten().getAsLong()))
                .movePointLeft(2);
    }
}
