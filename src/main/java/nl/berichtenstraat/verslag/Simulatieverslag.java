package nl.berichtenstraat.verslag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.berichtenstraat.afrekening.simulatie.Bereik;
import nl.berichtenstraat.afrekening.simulatie.Buiten;
import nl.berichtenstraat.afrekening.simulatie.Dimensie;
import nl.berichtenstraat.afrekening.simulatie.Feiten;
import nl.berichtenstraat.afrekening.simulatie.Uitkomst;
import nl.berichtenstraat.sjabloon.Sjablonen;

/**
 * A simulation as a page that can be shared: one file, no script, nothing from elsewhere, no client in it and no group in
 * which one could be recognised.
 */
public final class Simulatieverslag {

    private static final String SJABLOON = "simulatie/verslag.jte";
    private static final String TITEL = "Wat als: dezelfde leveringen, anders afgerekend";

    private final Uitkomst uitkomst;
    private final String bron;
    private final Namen namen;

    private Simulatieverslag(Uitkomst uitkomst, String bron) {
        this.uitkomst = uitkomst;
        this.bron = bron;
        this.namen = new Namen(uitkomst);
    }

    /**
     * The page.
     *
     * @param uitkomst what the simulation came to
     * @param bron where the deliveries came from, in Dutch
     */
    public static String html(Uitkomst uitkomst, String bron) {
        return new Sjablonen().vul(SJABLOON, new Simulatieverslag(uitkomst, bron).blad());
    }

    private Verslagblad blad() {
        boolean teKlein = uitkomst.basis().totaal().clienten() < Afscherming.MINSTENS;
        return new Verslagblad(
                TITEL,
                vergeleken(teKlein),
                teKlein
                        ? List.of("Deze vergelijking gaat over minder dan " + Afscherming.MINSTENS
                                + " cliënten. Daarom staan er geen cijfers in dit verslag.")
                        : new Samenvatting(uitkomst, namen).zinnen(),
                teKlein ? List.of() : figuren(),
                teKlein || uitkomst.buiten().isEmpty() ? Optional.empty() : Optional.of(buiten()),
                buitenUitleg(),
                Uitgangspunten.van(uitkomst));
    }

    private List<Verslagblad.Begrip> vergeleken(boolean teKlein) {
        Bereik bereik = uitkomst.bereik();
        List<Verslagblad.Begrip> begrippen = new ArrayList<>();
        begrippen.add(begrip("Leveringen", bron));
        begrippen.add(begrip(
                "Maanden",
                Getallen.maand(bereik.van()) + " tot en met " + Getallen.maand(bereik.tot()) + " (" + bereik.aantal()
                        + ")"));
        if (!teKlein) {
            Feiten feiten = uitkomst.alleFeiten();
            begrippen.add(begrip("Cliënten", Getallen.aantal(feiten.clienten())));
            begrippen.add(begrip("Cliëntmaanden", Getallen.aantal(feiten.clientmaanden())));
        }
        begrippen.add(new Verslagblad.Begrip(
                "Varianten",
                IntStream.range(0, uitkomst.varianten().size())
                        .mapToObj(i -> namen.variant(i) + (i == 0 ? " (de basis)" : ""))
                        .toList()));
        return begrippen;
    }

    private static Verslagblad.Begrip begrip(String woord, String inhoud) {
        return new Verslagblad.Begrip(woord, List.of(inhoud));
    }

    private List<Figuur> figuren() {
        return List.of(
                new Maandfiguur(uitkomst, namen).figuur(),
                new Zijdenfiguur(uitkomst, namen).figuur(),
                new Verschilfiguur(uitkomst, namen, Dimensie.AANBIEDER).figuur("Per aanbieder", "Aanbieder"),
                new Verschilfiguur(uitkomst, namen, Dimensie.GEMEENTE).figuur("Per gemeente", "Gemeente"),
                new Verschilfiguur(uitkomst, namen, Dimensie.PRODUCT)
                        .figuur("Per product", "Product zoals toegewezen"));
    }

    private String buitenUitleg() {
        Afscherming afscherming = afschermingVanBuiten();
        boolean teTonen = IntStream.range(0, uitkomst.buiten().size()).anyMatch(afscherming::isZichtbaar);
        if (!teTonen) {
            return "Van een klein aantal cliënten heeft minstens één contract geen product waar ze onder vallen. Ze tellen in"
                    + " geen enkele variant mee.";
        }
        return "Van " + Getallen.aantal(uitkomst.buitenClientmaanden())
                + " cliëntmaanden heeft minstens één contract geen product waar ze onder vallen. Ze tellen in geen enkele"
                + " variant mee. In de basis zouden ze " + Getallen.euro(uitkomst.buitenCent()) + " kosten.";
    }

    private Cijfertabel buiten() {
        Afscherming afscherming = afschermingVanBuiten();
        List<Cijfertabel.Rij> rijen = new ArrayList<>();
        for (int i = 0; i < uitkomst.buiten().size(); i++) {
            Buiten buiten = uitkomst.buiten().get(i);
            Buiten.Oorzaak oorzaak = buiten.oorzaak();
            boolean zichtbaar = afscherming.isZichtbaar(i);
            rijen.add(new Cijfertabel.Rij(
                    namen.product(oorzaak.categorie(), oorzaak.code()) + " in " + oorzaak.contract() + ": "
                            + oorzaak.reden().uitleg(),
                    List.of(
                            afscherming.aantal(i),
                            zichtbaar ? Getallen.aantal(buiten.clientmaanden()) : "–",
                            zichtbaar ? Getallen.euro(buiten.basisCent()) : "–")));
        }
        return new Cijfertabel(
                "Niet onder te brengen, per product en reden",
                List.of("Product en reden", "Cliënten", "Cliëntmaanden", "Bedrag in de basis"),
                rijen,
                Optional.empty());
    }

    private Afscherming afschermingVanBuiten() {
        return new Afscherming(uitkomst.buiten().stream().map(Buiten::clienten).toList());
    }
}
