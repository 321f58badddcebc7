package nl.berichtenstraat.verslag;

import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Collectors;
import nl.berichtenstraat.bericht.Bedrag;
import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.bericht.Frequentie;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.contract.Aanbieders;
import nl.berichtenstraat.contract.Bekostiging;
import nl.berichtenstraat.contract.Benuttingsbeleid;
import nl.berichtenstraat.contract.Bron;
import nl.berichtenstraat.contract.Bronvermelding;
import nl.berichtenstraat.contract.Contract;
import nl.berichtenstraat.contract.Norm;
import nl.berichtenstraat.contract.Tarief;

/** What stands in a contract, in Dutch. */
public final class Contractwoorden {

    private Contractwoorden() {}

    /** From when until when. */
    public static String geldig(Periode periode) {
        return "vanaf " + Getallen.datum(periode.begin())
                + periode.einddatum().map(dag -> " t/m " + Getallen.datum(dag)).orElse("");
    }

    /** How many aanbieders take part. */
    public static String aantal(Aanbieders aanbieders) {
        return aanbieders instanceof Aanbieders.Genoemd genoemd
                ? genoemd.deelnames().stream()
                                .map(Aanbieders.Deelname::aanbieder)
                                .distinct()
                                .count()
                        + " aanbieders"
                : "alle aanbieders";
    }

    /** The forms of payment of its products, each once. */
    public static String vormen(Contract contract) {
        return contract.producten().stream()
                .map(product -> product.bekostiging().vorm())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    static String codes(Set<String> codes) {
        return codes.stream().sorted().collect(Collectors.joining(", "));
    }

    /** As it stands behind a value; empty for what the contract as a whole names. */
    public static String bron(Bronvermelding bron) {
        String document = bron.bron().map(Bron::tekst).orElse("");
        String voorbeeld = bron.voorbeeld() ? "voorbeeld" : "";
        String samen = document + (document.isEmpty() || voorbeeld.isEmpty() ? "" : "; ") + voorbeeld;
        return samen.isEmpty() ? "" : " [" + samen + "]";
    }

    static String eenheid(Eenheid eenheid) {
        String naam = switch (eenheid) {
            case MINUUT -> "minuten";
            case UUR -> "uren";
            case ETMAAL -> "etmalen";
            case DAGDEEL -> "dagdelen";
            case STUKS_OUTPUT -> "stuks (output)";
            case EURO -> "euro's";
            case STUKS_INSPANNING -> "stuks (inspanning)";
        };
        return naam + " (" + eenheid.code() + ")";
    }

    static String per(Eenheid eenheid) {
        return switch (eenheid) {
            case MINUUT -> "per minuut";
            case UUR -> "per uur";
            case ETMAAL -> "per etmaal";
            case DAGDEEL -> "per dagdeel";
            case STUKS_OUTPUT -> "per stuk (output)";
            case EURO -> "per euro";
            case STUKS_INSPANNING -> "per stuk (inspanning)";
        };
    }

    static String tarief(Tarief tarief) {
        return Bedrag.inEuro(tarief.cent()) + " " + geldig(tarief.geldig());
    }

    static String bekostiging(Bekostiging bekostiging) {
        if (bekostiging instanceof Bekostiging.Inspanning inspanning) {
            return "inspanning: tarief x wat is geleverd"
                    + (inspanning.nietVerschenenDeclarabel() ? "; ook geplande contacten zonder cliënt" : "");
        }
        if (bekostiging instanceof Bekostiging.NietVerschenen nietVerschenen) {
            return "niet verschenen: geplande contacten zonder cliënt, betaald als geleverd"
                    + nietVerschenen
                            .hoogsteAandeel()
                            .map(aandeel -> ", tot " + percentage(aandeel) + " van de toegewezen minuten")
                            .orElse("");
        }
        if (bekostiging instanceof Bekostiging.Uren uren) {
            return "uren: tarief x wat is gebruikt" + (uren.aftoppen() ? ", tot de norm" : ", ook boven de norm");
        }
        return bekostiging instanceof Bekostiging.Maandbedrag
                ? "maandbedrag: een vaste prijs voor elke maand waarin is geleverd"
                : "bandbreedte: een vaste prijs per maand zolang de minuten in de band vallen";
    }

    static String buiten(Bekostiging.Buiten buiten) {
        String betaling = switch (buiten.betaling()) {
            case PRIJS -> "toch de vaste prijs";
            case GELEVERD -> "de geleverde minuten tegen het uurtarief";
            case TARIEF ->
                "de geleverde minuten tegen "
                        + Bedrag.inEuro(buiten.centPerUur().orElseThrow()) + " per uur";
        };
        return betaling + (buiten.signaal() ? ", met een signaal" : "");
    }

    static String tolerantie(Bekostiging.Bandbreedte band) {
        return band.wekenZonderLevering()
                .map(weken -> weken == 0
                        ? "verlaagt de prijs naar het aantal dagen"
                        : "tot en met " + Getallen.aantal(weken, "hele week", "hele weken achter elkaar")
                                + " verlaagt dat de prijs niet")
                .orElse("verlaagt de prijs nooit");
    }

    static String signaal(Bekostiging.Bandbreedte band) {
        return "na " + Getallen.aantal(band.signaalNaMaanden(), "maand", "maanden achter elkaar") + " buiten de band";
    }

    static String deelmaand(Bekostiging.Deelmaand deelmaand) {
        return switch (deelmaand) {
            case VOLLEDIG -> "de volle prijs";
            case DAGEN -> "naar het aantal toegewezen dagen";
            case GEEN -> "geen prijs als zij niet heel is toegewezen";
        };
    }

    static String norm(Norm norm) {
        return norm.minstens() + " t/m " + norm.hoogstens() + " " + eenheid(norm.eenheid()) + " per "
                + (norm.per() == Frequentie.WEEK ? "week" : "maand");
    }

    static String benutting(Benuttingsbeleid beleid) {
        return percentage(beleid.ondergrens()) + " t/m " + percentage(beleid.bovengrens())
                + (beleid.grondslag() == Benuttingsbeleid.Grondslag.DAGEN
                        ? ", een week telt naar haar dagen in de maand"
                        : ", elke geraakte week telt heel")
                + (beleid.aftoppen() ? "; daarboven wordt niet betaald" : "");
    }

    private static String percentage(BigDecimal getal) {
        return getal.toPlainString().replace('.', ',') + " %";
    }
}
