package nl.berichtenstraat.regels.overstijgend;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.bericht.Prestatie;
import nl.berichtenstraat.regels.Afspraak;
import nl.berichtenstraat.regels.Tekst;
import nl.berichtenstraat.regels.Uitlegsjablonen;

/**
 * An amount or tariff that a line may show, with how it came about.
 *
 * @param cent whole cents
 * @param uitleg the arithmetic in Dutch with what it gives; made on demand, since few lines fail
 */
record Berekend(long cent, Supplier<String> uitleg) {

    /**
     * The amounts that fit the line (TR346): from its own tariff; in minutes at an agreed tariff per hour from that
     * tariff, and from the agreed tariff per minute if there is one too. Empty with unit 83 and without a tariff (CD087).
     */
    static List<Berekend> bedragen(Prestatie prestatie, Afspraak afspraak) {
        if (prestatie.eenheid() == Eenheid.EURO) {
            return List.of();
        }
        Optional<Long> uurtarief = uurtarief(prestatie, afspraak);
        Optional<Long> tarief = uurtarief.isEmpty() ? prestatie.tarief() : eigenTarief(prestatie, afspraak);
        return Stream.concat(
                        tarief.map(cent -> uitTarief(prestatie, cent)).stream(),
                        uurtarief.map(cent -> uitUurtarief(prestatie, cent)).stream())
                .toList();
    }

    /** The agreed tariffs for the unit of the line (TR418); empty when the contract has none on the day. */
    static List<Berekend> tarieven(Prestatie prestatie, Afspraak afspraak) {
        return Stream.concat(
                        eigenTarief(prestatie, afspraak)
                                .map(cent -> new Berekend(cent, () -> Tekst.euro(cent)))
                                .stream(),
                        uurtarief(prestatie, afspraak).map(Berekend::perMinuut).stream())
                .toList();
    }

    /** All of them in words: the arithmetic and what it gives. */
    static String opgesomd(List<Berekend> berekend) {
        return berekend.stream().map(een -> een.uitleg().get()).collect(Collectors.joining(", of "));
    }

    private static Berekend uitTarief(Prestatie prestatie, long tarief) {
        long cent = prestatie.volume() * tarief;
        return new Berekend(cent, () -> bedrag("bedrag", prestatie, tarief, cent));
    }

    private static Berekend uitUurtarief(Prestatie prestatie, long uurtarief) {
        long cent = new Uurtarief(uurtarief).voor(prestatie.volume());
        return new Berekend(cent, () -> bedrag("bedrag.uurtarief", prestatie, uurtarief, cent));
    }

    private static Berekend perMinuut(long uurtarief) {
        long cent = new Uurtarief(uurtarief).perMinuut();
        return new Berekend(
                cent,
                () -> Uitlegsjablonen.deel(
                        "tarief.uurtarief", "tarief", Tekst.euro(uurtarief), "uitkomst", Tekst.euro(cent)));
    }

    /** The agreed tariff per hour when the line is in minutes (IV081). */
    private static Optional<Long> uurtarief(Prestatie prestatie, Afspraak afspraak) {
        return Optional.of(afspraak.tarieven(prestatie.productCode()))
                .filter(tarieven -> prestatie.eenheid() == Eenheid.MINUUT)
                .map(tarieven -> tarieven.get(Eenheid.UUR));
    }

    /** The agreed tariff for the very unit of the line. */
    private static Optional<Long> eigenTarief(Prestatie prestatie, Afspraak afspraak) {
        return Optional.ofNullable(afspraak.tarieven(prestatie.productCode()).get(prestatie.eenheid()));
    }

    private static String bedrag(String naam, Prestatie prestatie, long tarief, long cent) {
        return Uitlegsjablonen.deel(
                naam,
                "volume",
                Woorden.volume(prestatie.volume(), prestatie.eenheid()),
                "tarief",
                Tekst.euro(tarief),
                "uitkomst",
                Tekst.euro(cent));
    }
}
