package nl.berichtenstraat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.berichtenstraat.Voorbeeldberichten.Regel;
import nl.berichtenstraat.Voorbeeldberichten.Toewijzing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A spring of messages through the lane, and what the register has to say about it in between. */
class SignaleerOpdrachtTest {

    private static final Voorbeeldberichten BERICHTEN = new Voorbeeldberichten("0505", "98000001");
    private static final String ANNA = Proefberichten.bsn(1);
    private static final String BERT = Proefberichten.bsn(2);
    private static final LocalDate MAANDAG = LocalDate.of(2026, 3, 2);
    private static final YearMonth MAART = YearMonth.of(2026, 3);
    private static final YearMonth APRIL = YearMonth.of(2026, 4);

    @TempDir
    private Path map;

    private int ronde;

    @Test
    void tellsWhatIsMissingAndWithdrawsItWhenItCame() throws IOException {
        String annas = toewijzing("T1", "2026-03-02", ANNA, 1001, MAANDAG.plusMonths(4), null);
        verwerk("2026-03-02", annas, toewijzing("T2", "2026-03-02", BERT, 1002, LocalDate.of(2026, 12, 31), null));
        assertThat(signaleer("2026-03-05", 0, 0)).isEmpty();
        assertThat(signaleer("2026-03-06", 2, 0)).containsExactly("retour-ontbreekt", "retour-ontbreekt");
        assertThat(signaleer("2026-03-06", 0, 0)).hasSize(2);

        Path uit = verwerk("2026-03-09", retour(annas), start(ANNA, 1001));
        assertThat(signalenbestanden(uit, "[0-9]{10}"))
                .singleElement()
                .asString()
                .contains("\"retour-ontbreekt\"", "\"nieuw\"");
        assertThat(signalenbestanden(uit, "2-0"))
                .singleElement()
                .asString()
                .contains("\"retour-ontbreekt\"", "\"ingetrokken\"");
        assertThat(signaleer("2026-03-10", 1, 0)).containsExactlyInAnyOrder("retour-ontbreekt", "start-ontbreekt 1002");

        verwerk("2026-04-03", declaratie("D1", MAART, regel("R1", "")));
        verwerk("2026-04-10", toewijzing("T3", "2026-04-10", ANNA, 1001, LocalDate.of(2026, 3, 15), "14"));
        assertThat(signaleer("2026-04-10", 2, 0))
                .contains("credit-ontbreekt 1001 2026-03", "stop-ontbreekt 1001", "start-ontbreekt 1002");

        uit = verwerk("2026-05-04", declaratie("D2", APRIL, regel("R2", "R1")), stop(ANNA, 1001), start(BERT, 1002));
        assertThat(signalenbestanden(uit, "5-1")).singleElement().asString().contains("\"stop-ontbreekt\"");
        assertThat(signalenbestanden(uit, "5-2")).singleElement().asString().contains("\"start-ontbreekt\"");
        assertThat(signaleer("2026-05-05", 1, 1)).containsExactly("retour-ontbreekt", "retour-ontbreekt");
    }

    @Test
    void tellsWhatTheContractWantsToldOnlyUnderThatContract() throws IOException {
        LocalDate einde = LocalDate.of(2026, 4, 30);
        verwerk("2026-03-02", toewijzing("T1", "2026-03-02", ANNA, 1001, einde, null), start(ANNA, 1001));
        Path zonder = Files.createDirectories(map.resolve("zonder"));

        assertThat(signaleer("2026-03-05", zonder)).isEmpty();
        assertThat(signaleer("2026-03-05", 1, 0)).containsExactly("toewijzing-eindigt 1001");
        assertThat(signaleer("2026-03-05", zonder)).isEmpty();
    }

    @Test
    void showsAPersonATableAndNoPersonalData() throws IOException {
        verwerk("2026-03-02", toewijzing("T1", "2026-03-02", ANNA, 1001, MAANDAG.plusMonths(4), null));

        Opdrachtregel.Afloop afloop =
                Opdrachtregel.voerUit("signaleer", "--data", data().toString(), "--vandaag", "2026-03-10");

        assertThat(afloop.code()).isZero();
        assertThat(afloop.uit().lines().toList())
                .first()
                .asString()
                .matches("soort +gemeente aanbieder +cliënt +toewijzing sinds *");
        assertThat(afloop.uit())
                .containsPattern("start-ontbreekt +0505 +98000001 +[0-9a-f]{8} +1001 +10-03-2026")
                .containsPattern("retour-ontbreekt +0505 +98000001 +- +- +10-03-2026")
                .contains("Op 10-03-2026: 2 open, waarvan 2 nieuw; 0 ingetrokken.")
                .doesNotContain(ANNA, "Voorbeeld");
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        assertThat(Berichtenstraat.voerUit(
                        "signaleer", "--data", map.resolve("nergens").toString()))
                .isEqualTo(Berichtenstraat.ONBRUIKBAAR);
    }

    private Path data() {
        return map.resolve("data");
    }

    /** Puts these messages through the lane on a day; gives the folder with what goes out. */
    private Path verwerk(String dag, String... berichten) throws IOException {
        Path in = Files.createDirectories(map.resolve("in" + ++ronde));
        Path uit = map.resolve("uit" + ronde);
        for (int i = 0; i < berichten.length; i++) {
            Files.writeString(in.resolve(ronde + "-" + i + ".xml"), berichten[i]);
        }
        Opdrachtregel.Afloop afloop = Opdrachtregel.voerUit(
                "verwerk", "--in", "" + in, "--uit", "" + uit, "--data", "" + data(), "--vandaag", dag);
        assertThat(afloop.code()).as(afloop.uit()).isZero();
        return uit;
    }

    private static List<String> signalenbestanden(Path uit, String stam) throws IOException {
        try (Stream<Path> bestanden = Files.list(uit)) {
            return bestanden
                    .filter(pad -> pad.getFileName().toString().matches(stam + "\\.signalen\\.json"))
                    .map(SignaleerOpdrachtTest::lees)
                    .toList();
        }
    }

    /** What is open on a day after a look that changed so much. */
    private List<String> signaleer(String dag, int nieuw, int ingetrokken) {
        JsonNode json = signaleerJson("--data", data().toString(), "--vandaag", dag);
        assertThat(json.get("vandaag").stringValue()).isEqualTo(dag);
        assertThat(json.get("nieuw").intValue()).isEqualTo(nieuw);
        assertThat(json.get("ingetrokken").intValue()).isEqualTo(ingetrokken);
        return open(json);
    }

    private List<String> signaleer(String dag, Path contracten) {
        return open(signaleerJson("--data", "" + data(), "--vandaag", dag, "--contracten", "" + contracten));
    }

    private static JsonNode signaleerJson(String... opties) {
        String[] alles = Stream.concat(Stream.of("signaleer", "--json"), Arrays.stream(opties))
                .toArray(String[]::new);
        Opdrachtregel.Afloop afloop = Opdrachtregel.voerUit(alles);
        assertThat(afloop.code()).isZero();
        return JsonMapper.shared().readTree(afloop.uit());
    }

    private static List<String> open(JsonNode json) {
        return json.get("open")
                .valueStream()
                .map(signaal -> Stream.of("soort", "toewijzing", "maand")
                        .map(signaal::get)
                        .filter(waarde -> !waarde.isNull())
                        .map(JsonNode::asString)
                        .reduce((een, ander) -> een + " " + ander)
                        .orElseThrow())
                .toList();
    }

    private static String toewijzing(
            String identificatie, String dag, String bsn, long nummer, LocalDate einde, String reden) {
        LocalDate dagtekening = LocalDate.parse(dag);
        return BERICHTEN.toewijzing(
                identificatie,
                dagtekening,
                bsn,
                List.of(new Toewijzing(nummer, "IB1", dagtekening, MAANDAG, einde, 120, "2", reden)));
    }

    private static String start(String bsn, long nummer) {
        return BERICHTEN.start("S" + nummer, MAANDAG, bsn, nummer, "IB1", MAANDAG);
    }

    private static String stop(String bsn, long nummer) {
        return BERICHTEN.stop(
                "E" + nummer, LocalDate.of(2026, 5, 1), bsn, nummer, "IB1", MAANDAG, LocalDate.of(2026, 3, 15), "19");
    }

    private static Regel regel(String referentie, String vorige) {
        return new Regel(ANNA, referentie, vorige, 1001, "IB1", MAANDAG, MAART.atEndOfMonth(), 60, 102, 6120);
    }

    private static String declaratie(String nummer, YearMonth maand, Regel regel) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        LocalDate dag = maand.atEndOfMonth().plusDays(1);
        BERICHTEN.declaratie(nummer, dag, nummer, maand, regel.getekend(), Stream.of(regel), uit);
        return uit.toString(StandardCharsets.UTF_8);
    }

    /** The 302 that accepts a 301. */
    private static String retour(String toewijzing) {
        String kop = toewijzing.substring(0, toewijzing.indexOf("</m:Header>"));
        return kop.replace("wmo301", "wmo302").replace(">414<", ">415<")
                + "<m:IdentificatieRetour>R1</m:IdentificatieRetour><m:DagtekeningRetour>2026-03-09</m:DagtekeningRetour>"
                + "<m:XsdVersieRetour><b:BasisschemaXsdVersie>1.0.0</b:BasisschemaXsdVersie>"
                + "<b:BerichtXsdVersie>1.0.0</b:BerichtXsdVersie></m:XsdVersieRetour></m:Header></m:Bericht>";
    }

    private static String lees(Path bestand) {
        try {
            return Files.readString(bestand);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
