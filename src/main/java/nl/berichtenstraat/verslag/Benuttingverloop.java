package nl.berichtenstraat.verslag;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import nl.berichtenstraat.afrekening.Zijde;

/**
 * A chart of the months of one client and product: minutes assigned and delivered as columns, the limits of the contract as
 * strokes beside them, the benutting as a line with its own figures, and the side below each month as a sign.
 */
public final class Benuttingverloop {

    private static final int LEGENDA = 4;
    private static final String GRENS = "#8a0f3c";
    private static final String LIJN = "#2f6b2f";

    private final List<Punt> punten;
    private final Assen assen;
    private final long hoogste;
    private final long hoogsteProcent;

    private Benuttingverloop(List<Punt> punten) {
        this.punten = punten;
        Schaal schaal = Schaal.vanAantallen(punten.stream()
                .flatMapToLong(punt -> LongStream.of(punt.toegewezen(), punt.geleverd(), punt.hoogstens()))
                .max()
                .orElse(0));
        this.hoogste = schaal.tot();
        this.hoogsteProcent = Math.max(
                100,
                punten.stream()
                        .flatMap(punt -> punt.benutting().stream())
                        .mapToLong(BigDecimal::longValue)
                        .max()
                        .orElse(0));
        this.assen = new Assen(
                punten.stream().map(punt -> Getallen.korteMaand(punt.maand())).toList(),
                schaal,
                LEGENDA,
                Getallen::aantal);
    }

    /**
     * A month.
     *
     * @param maand which
     * @param toegewezen minutes assigned, 0 when unknown
     * @param geleverd minutes delivered
     * @param benutting in percent; empty when unknown
     * @param minstens lowest number of minutes that the contract wants; 0 when it sets no limits
     * @param hoogstens highest number of minutes that the contract wants; 0 when it sets no limits
     * @param zijde the side
     */
    public record Punt(
            YearMonth maand,
            long toegewezen,
            long geleverd,
            Optional<BigDecimal> benutting,
            long minstens,
            long hoogstens,
            Zijde zijde) {}

    /** The chart of these months, at least one. */
    public static Tekening van(List<Punt> punten) {
        return new Benuttingverloop(punten).teken();
    }

    /** The sign of a side, in words below the chart. */
    public static String teken(Zijde zijde) {
        return switch (zijde) {
            case ONDER -> "▼";
            case BINNEN -> "●";
            case BOVEN -> "▲";
            case ONBEPAALD -> "?";
        };
    }

    private Tekening teken() {
        Tekening.Bord bord = assen.bord();
        Kolommen.legenda(assen, 0, "geleverde minuten");
        Kolommen.legenda(assen, 1, "toegewezen minuten");
        int y = Assen.REGEL * 3;
        bord.verloop(assen.links() + "," + (y - 5) + " " + (assen.links() + 16) + "," + (y - 5), GRENS, "");
        bord.links(assen.links() + 26, y, "grenzen van het contract, in minuten");
        bord.verloop(
                assen.links() + "," + (y + Assen.REGEL - 5) + " " + (assen.links() + 40) + "," + (y + Assen.REGEL - 5),
                LIJN,
                "3 4");
        bord.links(
                assen.links() + 50,
                y + Assen.REGEL,
                "benutting; de bovenste lijn van de grafiek is " + hoogsteProcent + " %");
        for (int i = 0; i < punten.size(); i++) {
            Punt punt = punten.get(i);
            Kolommen.kolom(assen, i, 0, 2, punt.geleverd());
            Kolommen.kolom(assen, i, 1, 2, punt.toegewezen());
            bord.midden(assen.midden(i), assen.onder() + 2 * Assen.REGEL, teken(punt.zijde()), Tekening.Bord.INKT);
        }
        for (int i = 0; i < punten.size(); i++) {
            grenzen(i);
        }
        lijn();
        bord.links(0, assen.onder() + 3 * Assen.REGEL, "▼ onder   ● binnen   ▲ boven de grenzen   ? onbepaald");
        return assen.tekening(2);
    }

    private void grenzen(int i) {
        Punt punt = punten.get(i);
        if (punt.hoogstens() > 0) {
            for (long grens : List.of(punt.minstens(), punt.hoogstens())) {
                long links = Math.round(assen.midden(i) - assen.vak() * 0.45);
                long rechts = Math.round(assen.midden(i) + assen.vak() * 0.45);
                long hoogte = Math.round(assen.y(grens));
                assen.bord().verloop(links + "," + hoogte + " " + rechts + "," + hoogte, GRENS, "");
            }
        }
    }

    /** Broken off where a month has no percentage. */
    private void lijn() {
        StringBuilder deel = new StringBuilder();
        for (int i = 0; i <= punten.size(); i++) {
            Optional<BigDecimal> benutting = i < punten.size() ? punten.get(i).benutting() : Optional.empty();
            if (benutting.isPresent()) {
                long tienden = benutting.get().movePointRight(1).longValue();
                double aandeel = (double) tienden / (hoogsteProcent * 10);
                deel.append(Math.round(assen.midden(i)))
                        .append(',')
                        .append(Math.round(assen.y(0) - (assen.y(0) - assen.y(hoogste)) * Math.min(1, aandeel)))
                        .append(' ');
            } else if (!deel.isEmpty()) {
                assen.bord().verloop(deel.toString().strip(), LIJN, "3 4");
                deel.setLength(0);
            }
        }
    }
}
