package nl.berichtenstraat.opgave;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.bericht.Standaard;
import nl.berichtenstraat.bericht.ToegewezenProduct;
import nl.berichtenstraat.regels.Tekst;
import nl.berichtenstraat.regels.overstijgend.Volumeplafond;
import nl.berichtenstraat.register.Declaratieregister;
import nl.berichtenstraat.register.Declaratieregister.Claimstand;
import nl.berichtenstraat.register.Declaratieregister.ToegekendDebet;

/**
 * Whether a batch of lines fits what was assigned, beside what was granted before and the rows above (TR389, TR321, TR322,
 * TR369).
 */
final class Volumetoets {

    private final YearMonth declaratiemaand;
    private final Map<Opgavelijn.Sleutel, String> open = new HashMap<>();
    private final Map<Plek, Map<Eenheid, Long>> volumes = new HashMap<>();
    private final Map<Plek, Long> bedragen = new HashMap<>();
    private final Set<Plek> bekend = new HashSet<>();

    private record Plek(Gemeentecode gemeente, long toewijzing) {

        static Plek van(Opgavelijn lijn) {
            return new Plek(lijn.toewijzing().gemeente(), lijn.toewijzing().nummer());
        }
    }

    Volumetoets(YearMonth declaratiemaand) {
        this.declaratiemaand = declaratiemaand;
    }

    /** Looks up what was granted on the assignments of these lines. */
    void laad(Declaratieregister declaraties, List<Opgavelijn> lijnen) {
        lijnen.stream()
                .collect(Collectors.groupingBy(lijn -> lijn.toewijzing().gemeente()))
                .forEach((gemeente, vanGemeente) -> laad(declaraties, gemeente, vanGemeente));
    }

    private void laad(Declaratieregister declaraties, Gemeentecode gemeente, List<Opgavelijn> lijnen) {
        Set<Long> nummers =
                lijnen.stream().map(lijn -> lijn.toewijzing().nummer()).collect(Collectors.toSet());
        Set<LocalDate> begins =
                lijnen.stream().map(lijn -> lijn.periode().begin()).collect(Collectors.toSet());
        declaraties
                .openDebet(gemeente, nummers, begins)
                .forEach(debet -> open.put(sleutel(gemeente, debet), debet.referentieNummer()));
        nummers.removeIf(nummer -> !bekend.add(new Plek(gemeente, nummer)));
        declaraties.claimstand(gemeente, nummers).forEach((nummer, stand) -> neem(new Plek(gemeente, nummer), stand));
    }

    private void neem(Plek plek, Claimstand stand) {
        volumes.put(plek, new HashMap<>(stand.volumes()));
        bedragen.put(plek, stand.cent());
    }

    private static Opgavelijn.Sleutel sleutel(Gemeentecode gemeente, ToegekendDebet debet) {
        return new Opgavelijn.Sleutel(
                gemeente.code(),
                debet.toewijzingNummer(),
                new Periode(debet.begindatum(), debet.einddatum()),
                debet.productCategorie(),
                debet.productCode());
    }

    /** Whether the line fits; from then on it counts for those that come after it. */
    void neem(Opgavelijn lijn) throws Celfout {
        weigerTweede(lijn);
        weigerTeVeelInMaand(lijn);
        weigerTeVeelInTotaal(lijn);
        weigerBovenBudget(lijn);
        Plek plek = Plek.van(lijn);
        volumes.computeIfAbsent(plek, p -> new HashMap<>()).merge(lijn.eenheid(), lijn.volume(), Long::sum);
        bedragen.merge(plek, lijn.cent(), Long::sum);
    }

    private void weigerTweede(Opgavelijn lijn) throws Celfout {
        String referentie = open.get(lijn.sleutel());
        if (referentie != null) {
            throw new Celfout(
                    Kolom.MAAND,
                    "Op toewijzing " + lijn.toewijzing().nummer() + " is over " + maand(lijn)
                            + " al een regel toegekend"
                            + " (ReferentieNummer " + referentie + "). Wilt u die verbeteren, crediteer hem dan eerst"
                            + " met een eigen bericht.");
        }
    }

    private void weigerTeVeelInMaand(Opgavelijn lijn) throws Celfout {
        Optional<Volumeplafond> plafond =
                Volumeplafond.inProductperiode(inhoud(lijn), lijn.eenheid(), lijn.periode(), Standaard.ONZE);
        if (plafond.filter(p -> lijn.volume() > p.maximum()).isPresent()) {
            throw teVeel(
                    "Meer dan voor " + maand(lijn) + " mag: " + plafond.get().berekening() + ".");
        }
    }

    private void weigerTeVeelInTotaal(Opgavelijn lijn) throws Celfout {
        Optional<Volumeplafond> plafond = Volumeplafond.overToewijzing(inhoud(lijn), lijn.eenheid(), declaratiemaand);
        long eerder = Volumeplafond.inEenheid(volumes.getOrDefault(Plek.van(lijn), Map.of()), lijn.eenheid());
        if (plafond.filter(p -> eerder + lijn.volume() > p.maximum()).isPresent()) {
            long over = Math.max(0, plafond.get().maximum() - eerder);
            throw teVeel("Meer dan er op toewijzing " + lijn.toewijzing().nummer() + " nog over is: "
                    + plafond.get().berekening() + ", waarvan al " + volume(eerder, lijn)
                    + " gedeclareerd; er resteert "
                    + volume(over, lijn) + ".");
        }
    }

    private void weigerBovenBudget(Opgavelijn lijn) throws Celfout {
        long eerder = bedragen.getOrDefault(Plek.van(lijn), 0L);
        Optional<Long> budget = inhoud(lijn).budget().filter(b -> eerder + lijn.cent() > b);
        if (budget.isPresent()) {
            throw teVeel("Met " + Tekst.euro(lijn.cent()) + " komt toewijzing "
                    + lijn.toewijzing().nummer() + " boven haar"
                    + " budget van " + Tekst.euro(budget.get()) + "; er resteert "
                    + Tekst.euro(Math.max(0, budget.get() - eerder)) + ".");
        }
    }

    private static Celfout teVeel(String uitleg) {
        return new Celfout(Kolom.MINUTEN, uitleg);
    }

    private static String volume(long volume, Opgavelijn lijn) {
        return lijn.eenheid() == Eenheid.UUR ? volume + " uur" : Tekst.aantal(volume, "minuut", "minuten");
    }

    private static String maand(Opgavelijn lijn) {
        return Tekst.maand(lijn.periode().beginmaand());
    }

    private static ToegewezenProduct inhoud(Opgavelijn lijn) {
        return lijn.toewijzing().inhoud();
    }
}
