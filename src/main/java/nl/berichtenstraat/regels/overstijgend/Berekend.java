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

/**
 * An amount or tariff that a line may show, with how it came about.
 *
 * @param cent whole cents
 * @param uitleg the arithmetic in Dutch; made on demand, since few lines fail
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
                        tarief
                                .map(cent -> new Berekend(prestatie.volume() * cent, () -> maal(prestatie, cent)))
                                .stream(),
                        uurtarief.map(cent -> naarMinuten(prestatie, cent)).stream())
                .toList();
    }

    /** The agreed tariffs for the unit of the line (TR418); empty when the contract has none on the day. */
    static List<Berekend> tarieven(Prestatie prestatie, Afspraak afspraak) {
        Supplier<String> eenheid = () -> "tarief voor " + Woorden.eenheid(prestatie.eenheid());
        return Stream.concat(
                        eigenTarief(prestatie, afspraak).map(cent -> new Berekend(cent, eenheid)).stream(),
                        uurtarief(prestatie, afspraak).map(Berekend::perMinuut).stream())
                .toList();
    }

    /** All of them in words: the arithmetic and what it gives. */
    static String opgesomd(List<Berekend> berekend) {
        return berekend.stream()
                .map(een -> een.uitleg().get() + " = " + Tekst.euro(een.cent()))
                .collect(Collectors.joining(", of "));
    }

    private static Berekend naarMinuten(Prestatie prestatie, long uurtarief) {
        return new Berekend(
                new Uurtarief(uurtarief).voor(prestatie.volume()), () -> maal(prestatie, uurtarief) + " per uur / 60");
    }

    private static Berekend perMinuut(long uurtarief) {
        return new Berekend(new Uurtarief(uurtarief).perMinuut(), () -> Tekst.euro(uurtarief) + " per uur / 60");
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

    private static String maal(Prestatie prestatie, long cent) {
        return Woorden.volume(prestatie.volume(), prestatie.eenheid()) + " x " + Tekst.euro(cent);
    }
}
