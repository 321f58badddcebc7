package nl.berichtenstraat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/**
 * Walks once through what the short commands do, on fictional messages that are thrown away, so that the launcher can keep
 * the loaded classes and later commands start in a fraction of the time.
 */
@Command(
        name = "inwerken",
        hidden = true,
        description = "Loop eenmaal door de korte opdrachten, voor een snelle start.")
final class InwerkOpdracht implements Callable<Integer> {

    private static final String BSN = "999900006";
    private static final LocalDate DAG = LocalDate.of(2026, 4, 10);
    private static final YearMonth MAAND = YearMonth.of(2026, 3);

    @Override
    public Integer call() throws IOException {
        Path map = Files.createTempDirectory("berichtenstraat");
        try {
            Path in = Files.createDirectory(map.resolve("in"));
            schrijf(in);
            Berichtenstraat.voerUit(
                    "controleer",
                    in.resolve("1.xml").toString(),
                    in.resolve("3.xml").toString());
            return Berichtenstraat.voerUit(
                    "verwerk",
                    "--in",
                    in.toString(),
                    "--uit",
                    map.resolve("uit").toString(),
                    "--vandaag",
                    "" + DAG);
        } finally {
            Werkmap.verwijder(map);
        }
    }

    /** An assignment, a start and a declaration with a credit that has nothing to reverse. */
    private static void schrijf(Path in) throws IOException {
        Voorbeeldberichten berichten = new Voorbeeldberichten("0505", "98000001");
        LocalDate begin = MAAND.atDay(1);
        LocalDate einde = MAAND.atEndOfMonth();
        Files.writeString(
                in.resolve("1.xml"),
                berichten.toewijzing(
                        "INWERKEN1",
                        DAG,
                        BSN,
                        List.of(new Voorbeeldberichten.Toewijzing(1, "IB1", DAG, begin, einde, 120, "2", null))));
        Files.writeString(in.resolve("2.xml"), berichten.start("INWERKEN2", DAG, BSN, 1, "IB1", begin));
        try (OutputStream uit = Files.newOutputStream(in.resolve("3.xml"))) {
            berichten.declaratie(
                    "INWERKEN3",
                    DAG,
                    "INWERKEN",
                    MAAND,
                    0,
                    Stream.of(
                            new Voorbeeldberichten.Regel(BSN, "R1", "", 1, "IB1", begin, einde, 60, 102, 6120),
                            new Voorbeeldberichten.Regel(BSN, "R2", "R0", 1, "IB1", begin, einde, 60, 102, 6120)),
                    uit);
        }
    }
}
