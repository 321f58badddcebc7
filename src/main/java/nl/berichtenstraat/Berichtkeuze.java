package nl.berichtenstraat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.register.Berichtstatus;
import nl.berichtenstraat.register.Herhaalkeuze;
import picocli.CommandLine.Option;

/** The options that are conditions on messages. */
final class Berichtkeuze {

    @Option(names = "--oorzaak", paramLabel = "NUMMER", description = "Alleen berichten die hierdoor mislukten.")
    private Long oorzaak;

    @Option(names = "--soort", paramLabel = "NUMMER", description = "Alleen deze berichtsoort, bijvoorbeeld 323.")
    private String soort;

    @Option(names = "--gemeente", paramLabel = "CODE", description = "Alleen van of aan deze gemeente.")
    private String gemeente;

    @Option(names = "--aanbieder", paramLabel = "AGB", description = "Alleen van of aan deze aanbieder.")
    private String aanbieder;

    @Option(names = "--van", paramLabel = "JJJJ-MM-DD", description = "Alleen ontvangen vanaf deze dag.")
    private LocalDate van;

    @Option(names = "--tot", paramLabel = "JJJJ-MM-DD", description = "Alleen ontvangen tot en met deze dag.")
    private LocalDate tot;

    @Option(names = "--status", paramLabel = "STATUS", description = "Alleen geparkeerd, verwerkt of ontvangen.")
    private String status;

    @Option(
            names = "--uitkomst",
            paramLabel = "UITKOMST",
            description = "Alleen goedgekeurd, deels, afgekeurd, fout of dubbel.")
    private String uitkomst;

    /**
     * What was chosen.
     *
     * @param berichten numbers of messages; empty for all that meet the conditions
     * @throws Onbruikbaar when it is no choice
     */
    Herhaalkeuze keuze(List<Long> berichten) {
        try {
            return new Herhaalkeuze(
                    berichten,
                    Optional.ofNullable(oorzaak),
                    Optional.ofNullable(soort).map(Berichtkeuze::berichtsoort),
                    Optional.ofNullable(aanbieder),
                    Optional.ofNullable(gemeente),
                    Optional.ofNullable(van).map(Berichtkeuze::begin),
                    Optional.ofNullable(tot).map(dag -> begin(dag.plusDays(1))),
                    Optional.ofNullable(status)
                            .map(gekozen -> Keuzewoord.van("--status", Berichtstatus.values(), gekozen)),
                    Optional.ofNullable(uitkomst).map(gekozen -> gekozen.toLowerCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            throw new Onbruikbaar("Noem berichtnummers, of kies met --status, --oorzaak en dergelijke; niet allebei.");
        }
    }

    private static Instant begin(LocalDate dag) {
        return dag.atStartOfDay(Tijd.ZONE).toInstant();
    }

    private static Berichtsoort berichtsoort(String nummer) {
        return Arrays.stream(Berichtsoort.values())
                .filter(een -> een.nummer().equals(nummer))
                .findFirst()
                .orElseThrow(() -> new Onbruikbaar("Berichtsoort " + nummer + " bestaat niet. Kies bijvoorbeeld 323."));
    }
}
