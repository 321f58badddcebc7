package nl.berichtenstraat.afrekening;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.berichtenstraat.contract.Bekostiging.Bandbreedte;
import nl.berichtenstraat.register.Boekregel;
import nl.berichtenstraat.register.Boekregel.Clientmaandsleutel;

/**
 * Calendar months one after another in which one client had one product on the same side of its band.
 *
 * @param over client and product, with the last of the months
 * @param toewijzingNummer the last assignment in that month
 * @param zijde the side
 * @param maanden the months, at least one, in order
 */
public record Maandreeks(Clientmaandsleutel over, long toewijzingNummer, Zijde zijde, List<YearMonth> maanden) {

    /** With a copy of the list. */
    public Maandreeks {
        maanden = List.copyOf(maanden);
    }

    /** All runs in rows of the ledger, those within the band too; rows of several clients and products may be mixed. */
    public static List<Maandreeks> van(List<Boekregel> rijen) {
        List<Maandreeks> reeksen = new ArrayList<>();
        Map<Wat, List<Boekregel>> per = rijen.stream()
                .sorted(Comparator.comparing(
                                (Boekregel rij) -> rij.sleutel().clientmaand().maand())
                        .thenComparing(rij -> rij.sleutel().toewijzingNummer()))
                .collect(groupingBy(Wat::van, LinkedHashMap::new, toList()));
        per.values().forEach(vanEen -> reeksen.addAll(vanEen(vanEen)));
        return reeksen;
    }

    /** Whether the contract wants to hear of it. */
    public boolean isLangGenoeg(Bandbreedte band) {
        return switch (zijde) {
            case ONDER -> band.onder().signaal() && maanden.size() >= band.signaalNaMaanden();
            case BOVEN -> band.boven().signaal() && maanden.size() >= band.signaalNaMaanden();
            case BINNEN, ONBEPAALD -> false;
        };
    }

    private static List<Maandreeks> vanEen(List<Boekregel> rijen) {
        List<Maandreeks> reeksen = new ArrayList<>();
        List<YearMonth> maanden = new ArrayList<>();
        for (int i = 0; i < rijen.size(); i++) {
            Boekregel rij = rijen.get(i);
            YearMonth maand = rij.sleutel().clientmaand().maand();
            if (maanden.isEmpty() || !maanden.get(maanden.size() - 1).equals(maand)) {
                maanden.add(maand);
            }
            if (i + 1 == rijen.size() || !sluitAan(rij, rijen.get(i + 1))) {
                reeksen.add(new Maandreeks(
                        rij.sleutel().clientmaand(),
                        rij.sleutel().toewijzingNummer(),
                        Zijde.valueOf(rij.zijde()),
                        maanden));
                maanden.clear();
            }
        }
        return reeksen;
    }

    private static boolean sluitAan(Boekregel rij, Boekregel volgende) {
        YearMonth maand = rij.sleutel().clientmaand().maand();
        YearMonth daarna = volgende.sleutel().clientmaand().maand();
        return rij.zijde().equals(volgende.zijde()) && !daarna.isAfter(maand.plusMonths(1));
    }

    private record Wat(String client, String categorie, String code) {

        static Wat van(Boekregel rij) {
            Clientmaandsleutel over = rij.sleutel().clientmaand();
            return new Wat(over.client().waarde(), over.productCategorie(), over.productCode());
        }
    }
}
