package nl.berichtenstraat.afrekening;

import static nl.berichtenstraat.afrekening.Getaltekst.getal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.bericht.Bedrag;
import nl.berichtenstraat.contract.Bekostiging.Bandbreedte;
import nl.berichtenstraat.contract.Bekostiging.Buiten;
import nl.berichtenstraat.contract.Contractproduct;
import nl.berichtenstraat.register.Geleverd;

/**
 * An arrangement: the minutes delivered are held against the band, in proportion to the days assigned. Lines that are not
 * claimed in time leave the minutes unknown; they are paid as granted.
 */
final class Bandberekening {

    private final Contractproduct product;
    private final Bandbreedte band;

    Bandberekening(Contractproduct product, Bandbreedte band) {
        this.product = product;
        this.band = band;
    }

    Optional<Verschuldigd> van(List<Maandfeiten> maanden) {
        if (maanden.stream()
                .anyMatch(maand -> Maandprijs.heel(product, maand.maand()).isEmpty())) {
            return Optional.empty();
        }
        List<Geleverd> geleverd =
                maanden.stream().flatMap(maand -> maand.geleverd().stream()).toList();
        Toegekend toegekend = Toegekend.van(maanden);
        if (!geleverd.stream().allMatch(Geleverd::isInMinuten)) {
            String uitleg = "niet in minuten gedeclareerd, dus de band is niet te bepalen; " + toegekend.som();
            return Optional.of(new Verschuldigd(toegekend.cent(), Zijde.ONBEPAALD, uitleg));
        }
        return Optional.of(van(maanden, geleverd, toegekend));
    }

    private Verschuldigd van(List<Maandfeiten> maanden, List<Geleverd> geleverd, Toegekend toegekend) {
        if (geleverd.isEmpty()) {
            return new Verschuldigd(0, Zijde.ONDER, toegekend.som());
        }
        long minuten = geleverd.stream().mapToLong(Geleverd::minuten).sum();
        Breuk minstens = grens(maanden, band.minstens());
        Breuk hoogstens = grens(maanden, band.hoogstens());
        String kop = "band " + getal(minstens) + " t/m " + getal(hoogstens) + " minuten" + dagen(maanden)
                + "; geleverd " + minuten;
        if (minstens.vergelijk(minuten) > 0) {
            return buiten(maanden, Zijde.ONDER, band.onder(), toegekend, minuten, kop + ", onder de band; ");
        }
        if (hoogstens.vergelijk(minuten) < 0) {
            return buiten(maanden, Zijde.BOVEN, band.boven(), toegekend, minuten, kop + ", boven de band; ");
        }
        return prijs(maanden, Zijde.BINNEN, kop + ", binnen de band; ");
    }

    private Verschuldigd buiten(
            List<Maandfeiten> maanden, Zijde zijde, Buiten buiten, Toegekend toegekend, long minuten, String kop) {
        return switch (buiten.betaling()) {
            case PRIJS -> prijs(maanden, zijde, kop);
            case GELEVERD -> new Verschuldigd(toegekend.cent(), zijde, kop + toegekend.som());
            case TARIEF -> {
                long perUur = buiten.centPerUur().orElseThrow();
                long cent = Breuk.van(minuten, 60).maal(perUur).afgerondeCent();
                yield new Verschuldigd(
                        cent,
                        zijde,
                        kop + minuten + " minuten x " + Bedrag.inEuro(perUur) + " / 60 = " + Bedrag.inEuro(cent));
            }
        };
    }

    private Verschuldigd prijs(List<Maandfeiten> maanden, Zijde zijde, String kop) {
        Breuk som = Breuk.NUL;
        List<String> teksten = new ArrayList<>();
        for (Maandfeiten maand : maanden) {
            int teveel = band.wekenZonderLevering()
                    .map(weken -> maand.dagen().buitenTolerantie(maand.leverdagen(), weken))
                    .orElse(0);
            Maandprijs prijs = Maandprijs.van(
                    Maandprijs.heel(product, maand.maand()).orElseThrow(),
                    maand.dagen(),
                    band.eersteMaand(),
                    band.laatsteMaand(),
                    teveel);
            som = som.plus(prijs.cent());
            teksten.add(prijs.som());
        }
        long cent = som.afgerondeCent();
        return new Verschuldigd(cent, zijde, kop + String.join(" + ", teksten) + " = " + Bedrag.inEuro(cent));
    }

    private static Breuk grens(List<Maandfeiten> maanden, long heleMaand) {
        Breuk som = Breuk.NUL;
        for (Maandfeiten maand : maanden) {
            Maanddagen dagen = maand.dagen();
            som = som.plus(Breuk.van(dagen.aantal(), dagen.lengte()).maal(heleMaand));
        }
        return som;
    }

    private static String dagen(List<Maandfeiten> maanden) {
        int toegewezen = maanden.stream().mapToInt(m -> m.dagen().aantal()).sum();
        int alle = maanden.stream().mapToInt(m -> m.dagen().lengte()).sum();
        return toegewezen == alle ? "" : " (" + toegewezen + " van " + alle + " dagen toegewezen)";
    }
}
