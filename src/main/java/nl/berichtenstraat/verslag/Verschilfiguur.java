package nl.berichtenstraat.verslag;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.berichtenstraat.afrekening.simulatie.Cijfers;
import nl.berichtenstraat.afrekening.simulatie.Dimensie;
import nl.berichtenstraat.afrekening.simulatie.Uitkomst;

/** Who gains and who loses: bars to the right for more than the base, to the left for less. */
final class Verschilfiguur {

    private static final int BREEDTE = 900;
    private static final int LINKS = 260;
    private static final int RUIMTE = 110;
    private static final int NAAMLENGTE = 32;
    private static final int BALK = 18;
    private static final int WIT = 12;
    private static final int REGEL = 24;

    private final Uitkomst uitkomst;
    private final Namen namen;
    private final Dimensie dimensie;
    private final Groepen groepen;

    Verschilfiguur(Uitkomst uitkomst, Namen namen, Dimensie dimensie) {
        this.uitkomst = uitkomst;
        this.namen = namen;
        this.dimensie = dimensie;
        this.groepen = new Groepen(uitkomst, dimensie);
    }

    /**
     * The part.
     *
     * @param kop its heading
     * @param wat what the rows are, for the head of their column
     */
    Figuur figuur(String kop, String wat) {
        boolean alleen = uitkomst.andere().isEmpty();
        String uitleg = alleen
                ? "Er is één variant, dus er valt niets te vergelijken."
                : "Het verschil met de basis: naar rechts is meer, naar links is minder.";
        String afgeschermd = groepen.afscherming().isNietNodig()
                ? ""
                : " Groepen van minder dan " + Afscherming.MINSTENS
                        + " cliënten zijn afgeschermd, en zo nodig een groep meer"
                        + " om te voorkomen dat ze zijn uit te rekenen.";
        boolean tekenbaar = !alleen && !groepen.zichtbaar().isEmpty();
        return new Figuur(
                dimensie.name().toLowerCase(Locale.ROOT),
                kop,
                uitleg + afgeschermd,
                tekenbaar ? Optional.of(tekening()) : Optional.empty(),
                "Liggende balken vanaf een nullijn, per rij een balk voor elke variant behalve de basis. Dezelfde verschillen"
                        + " staan in de tabel hieronder.",
                tabel(kop, wat));
    }

    private Cijfertabel tabel(String kop, String wat) {
        List<String> koppen = new ArrayList<>(List.of(wat, "Cliënten", "A (basis)"));
        if (uitkomst.andere().size() == 1) {
            koppen.addAll(List.of("B", "Verschil", "In %"));
        } else {
            IntStream.range(1, uitkomst.varianten().size())
                    .mapToObj(i -> "Verschil " + Namen.letter(i) + " met A")
                    .forEach(koppen::add);
        }
        List<Cijfertabel.Rij> rijen = new ArrayList<>();
        Afscherming afscherming = groepen.afscherming();
        for (int i = 0; i < groepen.sleutels().size(); i++) {
            List<String> sleutel = groepen.sleutels().get(i);
            rijen.add(new Cijfertabel.Rij(
                    namen.van(dimensie, sleutel),
                    cellen(dimensie, sleutel, afscherming.aantal(i), afscherming.isZichtbaar(i))));
        }
        Cijfers totaal = uitkomst.basis().totaal();
        Cijfertabel.Rij voet = new Cijfertabel.Rij(
                "Totaal", cellen(Dimensie.TOTAAL, List.of(), Getallen.aantal(totaal.clienten()), true));
        return new Cijfertabel(kop + ", bedrag en verschil", koppen, rijen, Optional.of(voet));
    }

    private List<String> cellen(Dimensie van, List<String> sleutel, String clienten, boolean zichtbaar) {
        long basis = uitkomst.basis().van(van, sleutel).cent();
        List<String> cellen = new ArrayList<>(List.of(clienten, Getallen.euro(basis)));
        boolean een = uitkomst.andere().size() == 1;
        uitkomst.andere().forEach(ander -> {
            long cent = ander.van(van, sleutel).cent();
            long meer = uitkomst.verschil(ander, van, sleutel);
            String verschil = Getallen.verschil(meer);
            String procent = Getallen.procent(meer, basis);
            cellen.addAll(
                    een ? List.of(Getallen.euro(cent), verschil, procent) : List.of(verschil + " (" + procent + ")"));
        });
        return zichtbaar
                ? cellen
                : IntStream.range(0, cellen.size())
                        .mapToObj(i -> i == 0 ? clienten : "–")
                        .toList();
    }

    private Tekening tekening() {
        Tekening.Bord bord = new Tekening.Bord();
        int aantal = uitkomst.andere().size();
        for (int v = 0; v < aantal; v++) {
            bord.balk(LINKS, REGEL * v + 8, 16, 16, Kleuren.variant(v + 1));
            bord.links(LINKS + 24, REGEL * v + 21, namen.variant(v + 1));
        }
        int boven = REGEL * aantal + 16;
        List<List<String>> rijen = groepen.zichtbaar();
        int hoogte = rijen.size() * (aantal * BALK + WIT);
        Schaal schaal = Schaal.van(uiterste(rijen, false), uiterste(rijen, true));
        double nul = x(schaal, 0);
        bord.streep(nul, boven, nul, boven + hoogte, Tekening.Bord.INKT);
        for (int r = 0; r < rijen.size(); r++) {
            int y = boven + r * (aantal * BALK + WIT) + WIT / 2;
            bord.rechts(
                    LINKS - 10,
                    y + aantal * BALK / 2.0 + 5,
                    Getallen.kort(namen.van(dimensie, rijen.get(r)), NAAMLENGTE));
            for (int v = 0; v < aantal; v++) {
                balk(bord, schaal, verschil(v, rijen.get(r)), y + v * BALK, Kleuren.variant(v + 1));
            }
        }
        return bord.tekening(BREEDTE, boven + hoogte + 8);
    }

    private void balk(Tekening.Bord bord, Schaal schaal, long verschil, int y, String kleur) {
        double nul = x(schaal, 0);
        double eind = x(schaal, verschil);
        bord.balk(Math.min(nul, eind), y, Math.abs(eind - nul), BALK - 2, kleur);
        String tekst = Getallen.heelVerschil(verschil);
        if (verschil < 0) {
            bord.rechts(eind - 6, y + 13, tekst);
        } else {
            bord.links(eind + 6, y + 13, tekst);
        }
    }

    /** Room is left at both ends for the amounts. */
    private static double x(Schaal schaal, long cent) {
        return LINKS + RUIMTE + schaal.deel(cent) * (BREEDTE - LINKS - 2 * RUIMTE);
    }

    private long uiterste(List<List<String>> rijen, boolean hoogste) {
        return rijen.stream()
                .flatMapToLong(
                        sleutel -> IntStream.range(0, uitkomst.andere().size()).mapToLong(v -> verschil(v, sleutel)))
                .reduce(0, hoogste ? Math::max : Math::min);
    }

    private long verschil(int ander, List<String> sleutel) {
        return uitkomst.verschil(uitkomst.andere().get(ander), dimensie, sleutel);
    }
}
