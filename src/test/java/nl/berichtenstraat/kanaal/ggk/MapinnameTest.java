package nl.berichtenstraat.kanaal.ggk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import nl.berichtenstraat.register.OpslagOnbereikbaar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MapinnameTest {

    private static final Instant NU = Instant.parse("2026-03-02T10:15:30Z");
    private static final Duration RUST = Duration.ofSeconds(1);
    private static final long MEESTE_BYTES = 100;

    @TempDir
    private Path basis;

    private final Opnameloket loket = new Opnameloket();
    private Path een;
    private Path ander;
    private Mapinname inname;

    @BeforeEach
    void maak() {
        een = basis.resolve("een");
        ander = basis.resolve("ander");
        inname = new Mapinname(List.of(een, ander), loket, MEESTE_BYTES, RUST, Clock.fixed(NU, ZoneOffset.UTC));
    }

    @Test
    void whatIsTakenIsPutAway() throws IOException {
        leg(een, "b.xml", "<b/>");
        leg(een, "a.xml", "<a/>");
        leg(ander, "c.xml", "<c/>");
        inname.neem();
        assertThat(loket.opnamen()).extracting(Opnameloket.Opname::begin).containsExactly("<a/>", "<b/>", "<c/>");
        assertThat(loket.opnamen()).allSatisfy(o -> {
            assertThat(o.aanbod().soap()).isFalse();
            assertThat(o.aanbod().kanaal()).isEqualTo("map");
            assertThat(o.aanbod().certificaat()).isEmpty();
        });
        assertThat(namen(een.resolve(Mapinname.ONTVANGEN)))
                .containsExactly("20260302-101530000-a.xml", "20260302-101530000-b.xml");
        inname.neem();
        assertThat(loket.opnamen()).hasSize(3);
    }

    @Test
    void aRefusedOneLiesWithItsAnswerWhileTheOthersGoOn() throws IOException {
        leg(een, "a.xml", Opnameloket.WEIGER);
        leg(een, "b.xml", "<b/>");
        inname.neem();
        Path geweigerd = een.resolve(Mapinname.GEWEIGERD);
        assertThat(namen(geweigerd)).containsExactly("20260302-101530000-a.xml", "20260302-101530000-a.xml.antwoord");
        assertThat(geweigerd.resolve("20260302-101530000-a.xml.antwoord"))
                .hasBinaryContent(Opnameloket.fout("StUF013"));
        assertThat(namen(een.resolve(Mapinname.ONTVANGEN))).hasSize(1);
    }

    @Test
    void whatCannotBeTakenNowStaysForTheNextRound() throws IOException {
        leg(een, "a.xml", Opnameloket.LATER);
        assertThatThrownBy(inname::neem).isInstanceOf(OpslagOnbereikbaar.class);
        assertThat(een.resolve("a.xml")).exists();
    }

    @Test
    void filesOfOneNameAreBothKept() throws IOException {
        leg(een, "a.xml", "<a/>");
        inname.neem();
        leg(een, "a.xml", "<b/>");
        inname.neem();
        assertThat(namen(een.resolve(Mapinname.ONTVANGEN)))
                .containsExactly("20260302-101530000-a.xml", "20260302-101530001-a.xml");
    }

    @Test
    void aGrowingFileAndWhatIsNoFileOfAnAdapterAreLeftAlone() throws IOException {
        Path nieuw = leg(een, "nieuw.xml", "<a/>");
        Files.setLastModifiedTime(nieuw, FileTime.from(NU.minusMillis(500)));
        leg(een, ".half.xml", "<a/>");
        leg(een, "half.xml.deel", "<a/>");
        Files.createDirectories(een.resolve("map.xml"));
        Files.createSymbolicLink(een.resolve("link.xml"), leg(basis, "elders.xml", "<geheim/>"));
        inname.neem();
        assertThat(loket.opnamen()).isEmpty();
        assertThat(nieuw).exists();
    }

    @Test
    void aFileThatIsTooLargeIsCutOff() throws IOException {
        leg(een, "a.xml", "x".repeat((int) MEESTE_BYTES));
        leg(een, "b.xml", "x".repeat((int) MEESTE_BYTES + 7));
        inname.neem();
        assertThat(loket.opnamen()).extracting(o -> o.aanbod().afgekapt()).containsExactly(false, true);
        assertThat(loket.opnamen()).extracting(Opnameloket.Opname::lengte).containsExactly(100L, 101L);
    }

    private static Path leg(Path map, String naam, String inhoud) throws IOException {
        Path bestand = Files.writeString(Files.createDirectories(map).resolve(naam), inhoud);
        Files.setLastModifiedTime(bestand, FileTime.from(NU.minusSeconds(60)));
        return bestand;
    }

    private static List<String> namen(Path map) throws IOException {
        try (Stream<Path> inhoud = Files.list(map)) {
            return inhoud.map(pad -> pad.getFileName().toString()).sorted().toList();
        }
    }
}
