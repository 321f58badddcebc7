package nl.berichtenstraat.verslag;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.berichtenstraat.afrekening.simulatie.Uitkomst;

/** Money by month, a line for every variant. */
final class Maandfiguur {

    private static final int BREEDTE = 900;
    private static final int LINKS = 110;
    private static final int RECHTS = 20;
    private static final int HOOGTE = 260;
    private static final int REGEL = 24;
    private static final int MEESTE_OPSCHRIFTEN = 12;
    private static final int ONDERRUIMTE = 40;

    private final Uitkomst uitkomst;
    private final Namen namen;
    private final List<YearMonth> maanden;
    private final Afscherming afscherming;

    Maandfiguur(Uitkomst uitkomst, Namen namen) {
        this.uitkomst = uitkomst;
        this.namen = namen;
        this.maanden = uitkomst.bereik().maanden();
        this.afscherming = new Afscherming(
                maanden.stream().map(uitkomst.basis().clientenPerMaand()::get).toList());
    }

    Figuur figuur() {
        String uitleg =
                "Wat elke variant per maand kost. Een bedrag over een kwartaal of jaar is verdeeld over de maanden"
                        + " naar wat daarin is geleverd.";
        boolean tekenbaar = maanden.size() > 1 && afscherming.isNietNodig();
        return new Figuur(
                "maanden",
                "Bedrag per maand",
                uitleg,
                tekenbaar ? Optional.of(tekening()) : Optional.empty(),
                "Lijngrafiek met de maanden van links naar rechts en het bedrag van onder naar boven, een lijn per"
                        + " variant. Dezelfde bedragen staan in de tabel hieronder.",
                tabel());
    }

    private Cijfertabel tabel() {
        List<String> koppen = new ArrayList<>(List.of("Maand", "Cliënten"));
        IntStream.range(0, uitkomst.varianten().size()).mapToObj(namen::variant).forEach(koppen::add);
        List<Cijfertabel.Rij> rijen = new ArrayList<>();
        for (int i = 0; i < maanden.size(); i++) {
            YearMonth maand = maanden.get(i);
            boolean zichtbaar = afscherming.isZichtbaar(i);
            List<String> cellen = new ArrayList<>(List.of(afscherming.aantal(i)));
            uitkomst.varianten()
                    .forEach(variant -> cellen.add(
                            zichtbaar ? Getallen.euro(variant.centPerMaand().get(maand)) : "–"));
            rijen.add(new Cijfertabel.Rij(Getallen.maand(maand), cellen));
        }
        List<String> voet = new ArrayList<>(
                List.of(Getallen.aantal(uitkomst.basis().totaal().clienten())));
        uitkomst.varianten()
                .forEach(variant -> voet.add(Getallen.euro(variant.totaal().cent())));
        return new Cijfertabel(
                "Bedrag per maand en variant", koppen, rijen, Optional.of(new Cijfertabel.Rij("Totaal", voet)));
    }

    private Tekening tekening() {
        Tekening.Bord bord = new Tekening.Bord();
        int boven = REGEL * uitkomst.varianten().size() + REGEL;
        Schaal schaal = Schaal.vanaf0(uitkomst.varianten().stream()
                .flatMap(variant -> variant.centPerMaand().values().stream())
                .mapToLong(Long::longValue)
                .max()
                .orElse(0));
        int onder = boven + HOOGTE;
        for (long streep : schaal.strepen()) {
            double y = onder - schaal.deel(streep) * HOOGTE;
            bord.streep(LINKS, y, BREEDTE - RECHTS, y, Tekening.Bord.HULPLIJN);
            bord.rechts(LINKS - 8, y + 5, Getallen.heleEuro(streep));
        }
        int stap = (maanden.size() + MEESTE_OPSCHRIFTEN - 1) / MEESTE_OPSCHRIFTEN;
        for (int i = 0; i < maanden.size(); i += stap) {
            bord.midden(x(i), onder + REGEL, Getallen.korteMaand(maanden.get(i)), Tekening.Bord.INKT);
        }
        for (int v = 0; v < uitkomst.varianten().size(); v++) {
            int variant = v;
            String punten = IntStream.range(0, maanden.size())
                    .mapToObj(i -> Math.round(x(i)) + ","
                            + Math.round(onder - schaal.deel(cent(variant, maanden.get(i))) * HOOGTE))
                    .collect(Collectors.joining(" "));
            bord.verloop(punten, Kleuren.variant(v), Kleuren.streepjes(v));
            int y = REGEL * v + REGEL;
            bord.verloop(
                    LINKS + "," + (y - 5) + " " + (LINKS + 50) + "," + (y - 5),
                    Kleuren.variant(v),
                    Kleuren.streepjes(v));
            bord.links(LINKS + 60, y, namen.variant(v));
        }
        return bord.tekening(BREEDTE, onder + ONDERRUIMTE);
    }

    private long cent(int variant, YearMonth maand) {
        return uitkomst.varianten().get(variant).centPerMaand().get(maand);
    }

    private double x(int plaats) {
        return LINKS + 20 + (double) plaats * (BREEDTE - LINKS - RECHTS - 40) / (maanden.size() - 1);
    }
}
