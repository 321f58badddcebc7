package nl.berichtenstraat;

import static nl.berichtenstraat.Sluitingsproef.EERSTE;
import static nl.berichtenstraat.Sluitingsproef.regel;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import nl.berichtenstraat.Opdrachtregel.Afloop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MaandafsluitingOpdrachtTest {

    private static final YearMonth MAART = YearMonth.of(2026, 3);

    @TempDir
    private Path map;

    private Path data;
    private Path contracten;

    @BeforeEach
    void declareerMaart() {
        try (Sluitingsproef proef = new Sluitingsproef(map, LocalDate.of(2026, 2, 20))) {
            data = proef.data();
            contracten = proef.contracten();
            proef.wijsToe(EERSTE, 0, 1, MAART.atDay(1), LocalDate.of(2026, 12, 31), 120, null);
            proef.wordt(LocalDate.of(2026, 4, 5));
            proef.declareer(EERSTE, MAART, List.of(regel(0, "R1", 1, MAART.atDay(1), MAART.atEndOfMonth(), 300)));
        }
    }

    @Test
    void showsWhatIsSettledAndWritesItAsMessageAndPage() throws IOException {
        Path uit = map.resolve("uit");

        Afloop afloop = voerUit("2026-03", "--vandaag", "2026-04-15", "--uit", uit.toString());

        assertThat(afloop.code()).isEqualTo(Berichtenstraat.IN_ORDE);
        assertThat(afloop.uit())
                .contains("Maandafsluiting 2026-03", "0505     98000001", "306,00")
                .contains("Samen afgerekend: € 306,00");
        assertThat(namen(uit))
                .containsExactly(
                        "maandafrekening-2026-03-0505-98000001.html", "maandafrekening-2026-03-0505-98000001.xml");
        for (Path bestand : bestanden(uit)) {
            assertThat(Files.readString(bestand)).doesNotContain(Proefberichten.bsn(0), "Voorbeeld");
        }
    }

    @Test
    void writesTheSameFilesAgain() throws IOException {
        Path eerst = map.resolve("eerst");
        Path later = map.resolve("later");
        voerUit("2026-03", "--vandaag", "2026-04-15", "--uit", eerst.toString());

        Afloop afloop = voerUit("2026-03", "--vandaag", "2026-06-15", "--uit", later.toString());

        assertThat(afloop.code()).isEqualTo(Berichtenstraat.IN_ORDE);
        assertThat(afloop.uit()).contains("was al afgesloten");
        for (String naam : namen(eerst)) {
            assertThat(later.resolve(naam)).hasSameBinaryContentAs(eerst.resolve(naam));
        }
    }

    @Test
    void endsWithFindingsWhenAMonthIsNotDeclaredOrALaterOneIsClosed() {
        Afloop april = voerUit("2026-04", "--vandaag", "2026-05-15");
        Afloop maart = voerUit("2026-03", "--vandaag", "2026-05-15", "--json");

        assertThat(april.code()).isEqualTo(Berichtenstraat.BEVINDINGEN);
        assertThat(april.uit()).contains("niet gedeclareerd: 2026-04", "zonder levering: 1 cliënt");
        assertThat(maart.code()).isEqualTo(Berichtenstraat.BEVINDINGEN);
        assertThat(maart.uit()).contains("\"stand\":\"te-laat\"", "want 2026-04 is al afgesloten");
    }

    @Test
    void closesOnlyTheChosenPairs() {
        Afloop afloop = voerUit("2026-03", "--vandaag", "2026-04-15", "--aanbieder", EERSTE, "--gemeente", "0505");

        assertThat(afloop.code()).isEqualTo(Berichtenstraat.IN_ORDE);
        assertThat(voerUit("2026-03", "--vandaag", "2026-04-15", "--aanbieder", "98000008")
                        .code())
                .isEqualTo(Berichtenstraat.ONBRUIKBAAR);
    }

    @Test
    void refusesWhatItCannotWorkWith() {
        assertThat(voerUit("2026-03", "--vandaag", "2026-03-31").code()).isEqualTo(Berichtenstraat.ONBRUIKBAAR);
        assertThat(voerUit("maart").code()).isEqualTo(Berichtenstraat.ONBRUIKBAAR);
        assertThat(Berichtenstraat.voerUit(
                        "maandafsluiting",
                        "2026-03",
                        "--data",
                        map.resolve("nergens").toString()))
                .isEqualTo(Berichtenstraat.ONBRUIKBAAR);
        assertThat(Berichtenstraat.voerUit("maandafsluiting", "2026-03", "--contracten", contracten.toString()))
                .isEqualTo(Berichtenstraat.ONBRUIKBAAR);
    }

    private Afloop voerUit(String... argumenten) {
        return Opdrachtregel.voerUit(Stream.concat(
                        Stream.of("maandafsluiting", "--data", data.toString(), "--contracten", contracten.toString()),
                        Stream.of(argumenten))
                .toArray(String[]::new));
    }

    private static List<String> namen(Path map) throws IOException {
        return bestanden(map).stream()
                .map(bestand -> bestand.getFileName().toString())
                .toList();
    }

    private static List<Path> bestanden(Path map) throws IOException {
        try (Stream<Path> alle = Files.list(map)) {
            return alle.sorted().toList();
        }
    }
}
