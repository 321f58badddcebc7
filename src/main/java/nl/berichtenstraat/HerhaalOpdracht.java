package nl.berichtenstraat;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.kanaal.Onderdelen;
import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.register.Berichtstatus;
import nl.berichtenstraat.register.Herhaalkeuze;
import nl.berichtenstraat.register.Herhaalverzoek;
import nl.berichtenstraat.register.Peil;
import nl.berichtenstraat.register.Pogingstand;
import nl.berichtenstraat.register.Werkwoord;
import nl.berichtenstraat.straat.herhaling.Aanvrager;
import nl.berichtenstraat.straat.herhaling.HerhalingGeweigerd;
import nl.berichtenstraat.straat.herhaling.Voortgang;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Replays messages as the service does, and shows what came of it. */
@Command(
        name = "herhaal",
        description = "Herhaal berichten. bezorgen: wat uitging, gaat nog eens uit, met dezelfde inhoud en kenmerken."
                + " beoordelen: toon wat het oordeel zou zijn als het bericht voor het eerst binnenkwam; er verandert"
                + " niets. verwerken: verwerk berichten die zijn mislukt alsnog. Wat al is beantwoord, wordt nooit twee"
                + " keer beantwoord.")
final class HerhaalOpdracht implements Callable<Integer> {

    private static final Aanvrager OPDRACHT = new Aanvrager("opdrachtregel", "beheerder", Bereik.alles());

    @Spec
    private CommandSpec opdracht;

    @Parameters(index = "0", paramLabel = "WERKWOORD", description = "bezorgen, beoordelen of verwerken.")
    private String werkwoord;

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "BERICHT",
            description = "Nummers van berichten. Zonder nummers: alle berichten die voldoen aan de keuze hieronder.")
    private List<Long> berichten = List.of();

    @Option(
            names = "--reden",
            required = true,
            paramLabel = "TEKST",
            description = "Waarom; blijft bewaard. Noem geen persoonsgegevens.")
    private String reden;

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

    @Option(
            names = "--peil",
            paramLabel = "PEIL",
            description = "toen: op de dag van ontvangst, met de regels van de eigen Dagtekening (standaard)."
                    + " nu: vandaag, met de regels van vandaag.")
    private String peil = "toen";

    @Option(names = "--alleen-antwoord", description = "Bij bezorgen: alleen het antwoord, niet alles wat uitging.")
    private boolean alleenAntwoord;

    @Option(names = "--proef", description = "Toon alleen wat er zou gebeuren.")
    private boolean proef;

    @Option(
            names = "--data",
            paramLabel = "MAP",
            description = "Map met het register (standaard dat van de dienst, volgens config/application.properties).")
    private Path data;

    @Option(
            names = "--contracten",
            paramLabel = "MAP",
            description = "Map met contracten (standaard die van de dienst).")
    private Path contracten;

    @Option(names = "--vandaag", paramLabel = "JJJJ-MM-DD", description = "Herhaal alsof het deze dag is.")
    private LocalDate vandaag;

    @Option(names = "--json", description = "Toon de uitkomst als JSON.")
    private boolean json;

    @Override
    public Integer call() {
        Clock klok = Tijd.klok(vandaag);
        Herhaalverzoek verzoek = verzoek();
        try (Onderdelen straat = Onderdelen.van(
                Opdrachtinstellingen.vanDienst(Optional.ofNullable(data), Optional.ofNullable(contracten)), klok)) {
            long id = maak(straat, verzoek);
            straat.herhaler().neem();
            return toon(straat, id);
        }
    }

    private static long maak(Onderdelen straat, Herhaalverzoek verzoek) {
        try {
            return straat.herhalingen().maak(OPDRACHT, verzoek);
        } catch (HerhalingGeweigerd e) {
            throw new Onbruikbaar(e.getMessage());
        }
    }

    private int toon(Onderdelen straat, long id) {
        PrintWriter scherm = opdracht.commandLine().getOut();
        Herhaallijst lijst = json ? new Herhaallijst.Json(scherm) : new Herhaallijst.Tekst(scherm);
        Voortgang voortgang = straat.herhalingen().stand(Bereik.alles(), id).orElseThrow();
        lijst.toon(voortgang, Herhaallijst.pogingen(straat.herhalingen(), id));
        scherm.flush();
        return voortgang.aantal(Pogingstand.GEDAAN) == voortgang.totaal()
                ? Berichtenstraat.IN_ORDE
                : Berichtenstraat.BEVINDINGEN;
    }

    private Herhaalverzoek verzoek() {
        try {
            return new Herhaalverzoek(
                    kies("WERKWOORD", Werkwoord.values(), werkwoord),
                    keuze(),
                    kies("--peil", Peil.values(), peil),
                    alleenAntwoord,
                    proef,
                    Herhaalverzoek.BATCH,
                    Herhaalverzoek.TEGELIJK,
                    false,
                    reden);
        } catch (IllegalArgumentException e) {
            throw new Onbruikbaar(e.getMessage());
        }
    }

    private Herhaalkeuze keuze() {
        try {
            return new Herhaalkeuze(
                    berichten,
                    Optional.ofNullable(oorzaak),
                    Optional.ofNullable(soort).map(HerhaalOpdracht::berichtsoort),
                    Optional.ofNullable(aanbieder),
                    Optional.ofNullable(gemeente),
                    Optional.ofNullable(van).map(HerhaalOpdracht::begin),
                    Optional.ofNullable(tot).map(dag -> begin(dag.plusDays(1))),
                    Optional.ofNullable(status).map(gekozen -> kies("--status", Berichtstatus.values(), gekozen)),
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

    private static <E extends Enum<E>> E kies(String wat, E[] mogelijk, String gekozen) {
        return Arrays.stream(mogelijk)
                .filter(een -> een.name().equalsIgnoreCase(gekozen))
                .findFirst()
                .orElseThrow(() -> new Onbruikbaar("'" + gekozen + "' past niet bij " + wat + ". Kies uit "
                        + String.join(
                                ", ",
                                Arrays.stream(mogelijk)
                                        .map(een -> een.name().toLowerCase(Locale.ROOT))
                                        .toList())
                        + "."));
    }
}
