package nl.berichtenstraat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.berichtenstraat.Opdrachtregel.Afloop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demonstration through the real service, with broker and store embedded. */
class DemoTest {

    private static final String HUIS = "berichtenstraat.home";
    private static final int TERMINAL = 100;

    @TempDir
    private Path map;

    @AfterEach
    void vergeetHuis() {
        System.clearProperty(HUIS);
    }

    @Test
    void playsTheSampleMonthAsForeseen() throws IOException {
        Path demo = map.resolve("demo");
        Afloop afloop = Opdrachtregel.voerUit("demo", "--map", demo.toString());

        assertThat(afloop.uit()).doesNotContain("LET OP").contains("Alles ging zoals het scenario voorziet.");
        assertThat(afloop.code()).isEqualTo(Berichtenstraat.IN_ORDE);
        assertThat(afloop.uit())
                .contains("LC101, retourcode S329")
                .contains("TR321, retourcode 9321")
                .contains("TR374, retourcode 9374")
                .contains("totaal: € 2.915,55 ingediend - € 1.341,90 afgewezen = € 1.573,65 toegekend")
                .contains("Alle aanbieders samen: € 5.741,78 ingediend - € 1.341,90 afgewezen = € 4.399,88 toegekend");
        assertThat(afloop.uit())
                .contains("drechtsteden-ib/2026-1", "drechtsteden-bandbreedte/2026-1", "meierij-2020/2020-1")
                .contains("480 minuten x € 1,02 = € 489,60")
                .contains("band 300 t/m 720 minuten; geleverd 480, binnen de band; prijs € 624,75 = € 624,75")
                .contains("vast maandbedrag: prijs € 457,00 = € 457,00")
                .contains(
                        "480 minuten x € 1,14 = € 547,20; norm 265,7 t/m 792,7 minuten, gebruikt 480, binnen de norm");
        assertThat(afloop.uit().replaceAll("\\s+", " ")).contains("6 kalenderweken x 120 minuten = 720 minuten");
        assertThat(afloop.uit().lines())
                .allMatch(regel -> regel.length() <= TERMINAL || regel.contains(demo.toString()));
        assertThat(afloop.uit()).doesNotContain(Indicatie.EEN.bsn());
        assertThat(demo.resolve("uit/20-declaratie.wmo325.xml"))
                .hasSameBinaryContentAs(demo.resolve("uit/19-declaratie.wmo325.xml"));
        assertThat(namen(demo.resolve("in"))).hasSize(27);
    }

    @Test
    void saysSoWhenTheMonthDoesNotGoAsForeseen() throws IOException {
        Path huis = huisMetAnderTarief();
        System.setProperty(HUIS, huis.toString());

        Afloop afloop =
                Opdrachtregel.voerUit("demo", "--map", map.resolve("demo").toString());

        assertThat(afloop.code()).isEqualTo(Berichtenstraat.BEVINDINGEN);
        assertThat(afloop.uit())
                .contains("LET OP")
                .contains("verwacht: goedgekeurd, regels []")
                .contains("niet alle vier contracten staan in contracten")
                .contains("Zijn de contracten aangepast?");
    }

    @Test
    void refusesAFolderThatHoldsADemonstration() throws IOException {
        Files.createDirectories(map.resolve("data"));
        assertThat(Opdrachtregel.voerUit("demo", "--map", map.toString()).code())
                .isEqualTo(Berichtenstraat.ONBRUIKBAAR);
    }

    private Path huisMetAnderTarief() throws IOException {
        Path huis = map.resolve("huis");
        Path contract = Path.of("config/contracten/drechtsteden-ib.yaml");
        Files.createDirectories(huis.resolve("config/contracten"));
        Files.writeString(huis.resolve(contract), Files.readString(contract).replace("cent: 6120", "cent: 6000"));
        Files.createDirectories(huis.resolve("routes"));
        for (Path route : paden(Path.of("routes"))) {
            Files.copy(route, huis.resolve("routes").resolve(route.getFileName()));
        }
        return huis;
    }

    private static List<String> namen(Path map) throws IOException {
        return paden(map).stream().map(pad -> pad.getFileName().toString()).toList();
    }

    private static List<Path> paden(Path map) throws IOException {
        try (Stream<Path> paden = Files.list(map)) {
            return paden.toList();
        }
    }
}
