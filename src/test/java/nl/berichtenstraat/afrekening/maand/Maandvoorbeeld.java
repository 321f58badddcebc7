package nl.berichtenstraat.afrekening.maand;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.berichtenstraat.afrekening.maand.Maandafrekening.Afwijzing;
import nl.berichtenstraat.afrekening.maand.Maandafrekening.Benuttingen;
import nl.berichtenstraat.afrekening.maand.Maandafrekening.Correctie;
import nl.berichtenstraat.afrekening.maand.Maandafrekening.Correctiemaand;
import nl.berichtenstraat.afrekening.maand.Maandafrekening.Geparkeerd;
import nl.berichtenstraat.afrekening.maand.Maandafrekening.Kop;
import nl.berichtenstraat.afrekening.maand.Maandafrekening.Lopend;
import nl.berichtenstraat.afrekening.maand.Maandafrekening.Productmaand;
import nl.berichtenstraat.afrekening.maand.Maandafrekening.Totalen;
import nl.berichtenstraat.afrekening.maand.Maandafrekening.ZonderLevering;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.bericht.Product;

/** Statements as examples: one in which everything occurs, and one in which nothing does. */
public final class Maandvoorbeeld {

    static final YearMonth MEI = YearMonth.of(2026, 5);

    private static final Kop KOP =
            new Kop("M00000000007", LocalDate.of(2026, 6, 15), new Gemeentecode("0505"), new AgbCode("98000001"), MEI);

    private Maandvoorbeeld() {}

    /** Nothing was assigned or claimed; a month was missed. */
    public static Maandafrekening leeg() {
        return new Maandafrekening(
                KOP, new Totalen(0, 0, 0, 0, 0, 0), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** One of each, or of what there may be many of, so many. */
    public static Maandafrekening vol(int veel) {
        List<Correctie> correcties = IntStream.range(0, veel)
                .mapToObj(i -> new Correctie(client(i), "02", "IB1", i % 2 == 0 ? 6_120 : -12_345))
                .toList();
        Correctiemaand maart = new Correctiemaand(YearMonth.of(2026, 3), correcties);
        Correctiemaand april =
                new Correctiemaand(YearMonth.of(2026, 4), List.of(new Correctie(client(1), "02", "IB2", 123_450)));
        List<Geparkeerd> geparkeerd = IntStream.range(0, veel)
                .mapToObj(i -> new Geparkeerd(
                        client(i),
                        "02",
                        "IB3",
                        MEI,
                        4_365,
                        0,
                        "geen contract heeft product IB3 in categorie 02 in 2026-05 tussen deze gemeente en aanbieder; er"
                                + " wordt niets afgerekend tot er een is"))
                .toList();
        return new Maandafrekening(
                KOP,
                new Totalen(54_162 + 73_500, maart.bedrag() + 123_450, 6_120, 1_234_567, 98_765, 4_365L * veel),
                List.of(
                        new Productmaand(
                                "02",
                                "IB1",
                                12,
                                61_200,
                                55_080,
                                6_120,
                                1_020,
                                54_162,
                                54_162,
                                0,
                                new Benuttingen(2, 8, 1, 1)),
                        new Productmaand(
                                "02", "IB2", 1, 73_500, 73_500, 0, 0, 73_500, 73_500, 0, new Benuttingen(0, 1, 0, 0)),
                        new Productmaand(
                                "02",
                                "IB3",
                                veel,
                                4_365L * veel,
                                4_365L * veel,
                                0,
                                0,
                                0,
                                0,
                                4_365L * veel,
                                new Benuttingen(0, 0, 0, veel))),
                List.of(
                        new Afwijzing(
                                "TR321", "9321", "Het ingediende volume overschrijdt het toegewezen volume.", 2, 5_100),
                        new Afwijzing(
                                "TR346",
                                "9346",
                                "Eenheid is ongelijk is aan waarde 83 (Euro's), maar IngediendBedrag is niet gelijk aan"
                                        + " GeleverdVolume vermenigvuldigd met (het onafgeronde) ProductTarief.",
                                1,
                                1_020)),
                List.of(maart, april),
                geparkeerd,
                List.of(YearMonth.of(2026, 4), MEI),
                IntStream.range(0, veel)
                        .mapToObj(i -> new ZonderLevering(
                                client(i + 1000),
                                List.of(
                                        new Lopend(1000 + i, Optional.of(new Product("02", Optional.of("IB1"))), 31),
                                        new Lopend(5000 + i, Optional.of(new Product("02", Optional.empty())), 1),
                                        new Lopend(9000 + i, Optional.empty(), 12))))
                        .toList());
    }

    static Clientsleutel client(int nummer) {
        return new Clientsleutel("4cf90ca5d536f9df9eb3be5a" + String.format("%08x", nummer));
    }
}
