package nl.berichtenstraat.verslag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A table with figures about clients while it is being made, of which small figures may have to be hidden: those of fewer than
 * five clients, with as many others in the same column as it takes to keep them from being found by subtraction.
 */
public final class Telling {

    private static final String VERBORGEN = "afgeschermd";

    private final String titel;
    private final List<String> koppen;
    private final boolean afschermen;
    private final List<Regel> regels = new ArrayList<>();
    private final List<int[]> samenhang = new ArrayList<>();
    private Optional<Regel> voet = Optional.empty();

    /**
     * An empty table.
     *
     * @param titel what it shows
     * @param koppen heads of the columns, the first being that of the row heads
     * @param afschermen whether small figures are hidden
     */
    public Telling(String titel, List<String> koppen, boolean afschermen) {
        this.titel = titel;
        this.koppen = List.copyOf(koppen);
        this.afschermen = afschermen;
    }

    /**
     * A cell.
     *
     * @param tekst how it reads
     * @param clienten how many clients it is about; 0 when it is about nobody and may always be shown
     * @param telt whether it says how many that are
     */
    public record Cel(String tekst, long clienten, boolean telt) {

        /** A number of clients, or of what there is one of for each client. */
        public static Cel aantal(long clienten) {
            return new Cel(Getallen.aantal(clienten), clienten, true);
        }

        /** Something else about so many clients. */
        public static Cel over(long clienten, String tekst) {
            return new Cel(tekst, clienten, false);
        }
    }

    private record Regel(String kop, List<Cel> cellen) {}

    /** Adds a row with a cell for every column but the first. */
    public void rij(String kop, Cel... cellen) {
        regels.add(new Regel(kop, List.of(cellen)));
    }

    /** The totals. */
    public void voet(String kop, Cel... cellen) {
        voet = Optional.of(new Regel(kop, List.of(cellen)));
    }

    /** Says that these columns, from 0, tell something about each other: in a row they are hidden together. */
    public void samen(int... kolommen) {
        samenhang.add(kolommen);
    }

    /** How many rows there are. */
    public int aantalRijen() {
        return regels.size();
    }

    /** Whether nothing is hidden in it. */
    public boolean isVolledig() {
        return teksten().stream().flatMap(List::stream).noneMatch(Optional::isPresent);
    }

    /** The table. */
    public Cijfertabel tabel() {
        List<List<Optional<String>>> verborgen = teksten();
        List<Cijfertabel.Rij> rijen = IntStream.range(0, regels.size())
                .mapToObj(r -> new Cijfertabel.Rij(
                        regels.get(r).kop(),
                        IntStream.range(0, regels.get(r).cellen().size())
                                .mapToObj(k -> verborgen
                                        .get(k)
                                        .get(r)
                                        .orElse(regels.get(r).cellen().get(k).tekst()))
                                .toList()))
                .toList();
        return new Cijfertabel(
                titel,
                koppen,
                rijen,
                voet.map(regel -> new Cijfertabel.Rij(
                        regel.kop(), regel.cellen().stream().map(this::inVoet).toList())));
    }

    private String inVoet(Cel cel) {
        boolean klein = afschermen && cel.clienten() > 0 && cel.clienten() < Afscherming.MINSTENS;
        return klein ? VERBORGEN : cel.tekst();
    }

    /** By column and row what stands instead of a figure; empty where the figure does. */
    private List<List<Optional<String>>> teksten() {
        List<List<Optional<String>>> perKolom = new ArrayList<>();
        for (int k = 0; k < koppen.size() - 1; k++) {
            perKolom.add(kolom(k));
        }
        for (int[] kolommen : samenhang) {
            for (int r = 0; r < regels.size(); r++) {
                int rij = r;
                if (Arrays.stream(kolommen)
                        .anyMatch(k -> perKolom.get(k).get(rij).isPresent())) {
                    Arrays.stream(kolommen)
                            .filter(k -> perKolom.get(k).get(rij).isEmpty())
                            .forEach(k -> perKolom.get(k).set(rij, Optional.of(VERBORGEN)));
                }
            }
        }
        return perKolom;
    }

    private List<Optional<String>> kolom(int k) {
        List<Cel> cellen = regels.stream().map(regel -> regel.cellen().get(k)).toList();
        Afscherming afscherming = new Afscherming(
                cellen.stream().map(cel -> afschermen ? cel.clienten() : 0L).toList());
        return new ArrayList<>(IntStream.range(0, cellen.size())
                .mapToObj(r -> afscherming.isZichtbaar(r)
                        ? Optional.<String>empty()
                        : Optional.of(cellen.get(r).telt() ? afscherming.aantal(r) : VERBORGEN))
                .toList());
    }
}
