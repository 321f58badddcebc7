package nl.berichtenstraat.straat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import nl.berichtenstraat.bericht.Codelijsten;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.contract.Contractboek;
import nl.berichtenstraat.contract.Contractlader;
import nl.berichtenstraat.regels.boek.Regelboek;
import nl.berichtenstraat.regels.boek.Regelstand;
import nl.berichtenstraat.regels.boek.Standaardregel;
import nl.berichtenstraat.regels.boek.Stelsel;
import nl.berichtenstraat.register.BewaardBericht;
import nl.berichtenstraat.register.Clientsleutels;
import nl.berichtenstraat.register.Herkomst;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.register.sql.Opslaginstelling;
import nl.berichtenstraat.register.sql.SqlRegisters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lane assesses a message by the rules that are in force on its Dagtekening, and keeps which those were. */
class GeldigheidTest {

    private static final Path GEVALLEN = Path.of("src/test/resources/gevallen");
    private static final Clock KLOK = Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate LANG_GELEDEN = LocalDate.of(2023, 12, 31);
    private static final LocalDate NOG_LANG_NIET = LocalDate.of(2030, 12, 31);

    @TempDir
    private Path map;

    @ParameterizedTest
    @CsvSource({
        "CS336, 301-reden-01-is-vervallen",
        "TR332, 301-nummer-van-andere-client",
        "TR019, 305-toewijzing-onbekend",
        "CD060, 323-credit-zonder-vorige",
        "TR304, 323-client-zonder-toewijzing",
        "TR322, 323-een-uur-boven-negen-weken"
    })
    void findsWhatARuleForbidsOnlyWhileItIsInForce(String regel, String geval) throws IOException {
        assertThat(regels(tot(regel, NOG_LANG_NIET), GEVALLEN.resolve(regel).resolve(geval)))
                .contains(regel);
        assertThat(regels(tot(regel, LANG_GELEDEN), GEVALLEN.resolve(regel).resolve(geval)))
                .doesNotContain(regel);
    }

    @Test
    void approvesWhatOnlyARuleOfThePastForbids() throws IOException {
        Path geval = GEVALLEN.resolve("TR322/323-een-uur-boven-negen-weken");
        assertThat(uitslag(tot("TR322", NOG_LANG_NIET), geval).uitkomst()).contains("afgekeurd");
        assertThat(uitslag(tot("TR322", LANG_GELEDEN), geval).uitkomst()).contains("goedgekeurd");
    }

    @Test
    void keepsWithTheMessageByWhichVersionsItWasAssessed() throws IOException {
        Path geval = GEVALLEN.resolve("CS336/301-reden-04");
        assertThat(uitslag(tot("CS336", NOG_LANG_NIET), geval).versies())
                .contains("{\"standaard\":\"iWmo 3.2\",\"regels\":\"2023-04-03\",\"codelijsten\":{"
                        + "\"gemeenten\":\"2026-01-01\",\"productcategorie\":\"2023-04-03\","
                        + "\"reden-afwijzing\":\"2023-04-03\",\"reden-beeindiging\":\"2023-04-03\","
                        + "\"reden-wijziging\":\"2022-04-01\",\"verwijzer\":\"2023-04-03\"}}");
    }

    /** The message is of 2025-12-15 and names category 02. */
    @Test
    void signalsACodeWhoseTermHasEndedAndRejectsNothingForIt() throws IOException {
        Path geval = GEVALLEN.resolve("IV099/301-nieuw-zonder-reden");

        Afloop geldig = verwerk(metCategorie02Tot("2025-12-15"), geval);
        Afloop verlopen = verwerk(metCategorie02Tot("2025-12-14"), geval);

        assertThat(geldig.bevindingen()).isEmpty();
        assertThat(verlopen.bevindingen()).containsExactly("LC201");
        assertThat(verlopen.bericht().uitkomst()).contains("goedgekeurd");
    }

    private Stelsel metCategorie02Tot(String laatsteDag) throws IOException {
        Path lijsten = Files.createDirectories(map.resolve("lijsten-" + laatsteDag));
        Files.writeString(
                lijsten.resolve("productcategorie.csv"),
                "code;omschrijving;van;tot\n02;Begeleiding;;" + laatsteDag + "\n07;Dagbesteding;;\n");
        return Stelsel.met(Codelijsten.van(lijsten));
    }

    private List<String> regels(Stelsel stelsel, Path geval) throws IOException {
        return verwerk(stelsel, geval).bevindingen();
    }

    private BewaardBericht uitslag(Stelsel stelsel, Path geval) throws IOException {
        return verwerk(stelsel, geval).bericht();
    }

    private Afloop verwerk(Stelsel stelsel, Path geval) throws IOException {
        Path data = Files.createTempDirectory(map, "register");
        Contractboek contracten = Contractlader.laad(GEVALLEN, stelsel.gemeenten()::bestaat);
        try (Registers registers = SqlRegisters.open(Opslaginstelling.ingebed(data))) {
            Clientsleutels sleutels = Clientsleutels.voor(registers, data.resolve("sleutel.geheim"));
            Ontvangst ontvangst = new Ontvangst(registers, KLOK, Long.MAX_VALUE);
            Verwerking verwerking =
                    new Verwerking(registers, sleutels, () -> contracten, stelsel, KLOK, Long.MAX_VALUE);
            long laatste = 0;
            for (Path bericht : berichten(geval)) {
                try (InputStream in = Files.newInputStream(bericht)) {
                    laatste = ontvangst.ontvang(new Herkomst("proef", bericht.toString()), in);
                }
                verwerking.verwerk(laatste);
            }
            long id = laatste;
            return registers.lees(register -> new Afloop(
                    register.berichten().bericht(id).orElseThrow(),
                    register.berichten().bevindingen(id).map(rij -> rij.regel()).toList()));
        }
    }

    /** What came before, and the message itself. */
    private static List<Path> berichten(Path geval) throws IOException {
        Path voor = geval.resolve("voor");
        try (Stream<Path> eerdere = Files.exists(voor) ? Files.list(voor) : Stream.empty()) {
            return Stream.concat(eerdere.sorted(), Stream.of(geval.resolve("bericht.xml")))
                    .toList();
        }
    }

    /** The rules of the standard, of which this one ends. */
    private static Stelsel tot(String regel, LocalDate laatsteDag) {
        return Stelsel.met(
                Codelijsten.meegeleverd(),
                Regelboek.lees().regels().stream()
                        .map(Regelstand::regel)
                        .map(r -> r.code().equals(regel) ? eindigt(r, laatsteDag) : r)
                        .toList());
    }

    private static Standaardregel eindigt(Standaardregel regel, LocalDate laatsteDag) {
        return new Standaardregel(
                regel.code(),
                regel.soort(),
                regel.niveau(),
                regel.berichten(),
                regel.elementen(),
                regel.retourcode(),
                new Periode(regel.geldig().begin(), laatsteDag),
                regel.omschrijving());
    }

    private record Afloop(BewaardBericht bericht, List<String> bevindingen) {}
}
