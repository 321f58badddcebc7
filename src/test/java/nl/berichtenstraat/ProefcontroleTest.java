package nl.berichtenstraat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.register.Declaratieregister.Bedragen;
import nl.berichtenstraat.register.Herkomst;
import nl.berichtenstraat.register.sql.Opslag;
import nl.berichtenstraat.straat.Oordeel;
import nl.berichtenstraat.straat.Proefuitslag;
import nl.berichtenstraat.straat.Proefuitslag.Proefbericht;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Opslag.class)
class ProefcontroleTest {

    private static final Herkomst HERKOMST = new Herkomst("proef", "");
    private static final Proefberichten BERICHTEN = Proefberichten.dordrecht();
    private static final String BSN = Proefberichten.bsn(1);
    private static final long REGEL_CENT = 60 * 102;

    @Parameter
    private Opslag opslag;

    @TempDir
    private Path map;

    private Straatproef straat;

    @BeforeEach
    void open() {
        straat = new Straatproef(opslag, map, Proefberichten.VANDAAG);
        straat.verwerk(BERICHTEN.toewijzing("T1", BSN, 11));
    }

    @AfterEach
    void sluit() {
        straat.close();
    }

    @Test
    void saysWhatWouldBecomeOfADeclarationAndKeepsNothing() throws IOException {
        byte[] declaratie = BERICHTEN.declaratie("D1", BSN, 11);
        List<String> voor = straat.inhoud();

        try (Proefuitslag uitslag = proef(declaratie)) {
            assertThat(uitslag.uitkomst().oordeel()).isEqualTo(Oordeel.GOEDGEKEURD);
            assertThat(uitslag.bedragen()).contains(new Bedragen(REGEL_CENT, REGEL_CENT));
            assertThat(uitslag.bevindingen().aantal()).isZero();
            assertThat(uitslag.uitgaand()).extracting(Proefbericht::soort).contains("wmo325", "afrekening");
            assertThat(antwoord(uitslag)).contains("8001");
        }

        assertThat(straat.inhoud()).isEqualTo(voor);
    }

    @Test
    void leavesItsIdentificationFreeForTheRealOne() throws IOException {
        byte[] declaratie = BERICHTEN.declaratie("D1", BSN, 11);

        proef(declaratie).close();
        proef(declaratie).close();

        assertThat(straat.verwerk(declaratie).oordeel()).isEqualTo(Oordeel.GOEDGEKEURD);
    }

    @Test
    void tellsTheVerdictThatTheRealOneGets() throws IOException {
        straat.verwerk(BERICHTEN.declaratie("D1", BSN, 11));
        byte[] teVeel = BERICHTEN.declaratie("D2", BSN, 12);

        try (Proefuitslag uitslag = proef(teVeel)) {
            assertThat(uitslag.uitkomst()).isEqualTo(straat.verwerk(teVeel));
            assertThat(uitslag.bevindingen().perRegel()).containsEntry("TR338", 1L);
            assertThat(uitslag.bedragen()).contains(new Bedragen(REGEL_CENT, 0));
        }
    }

    @Test
    void knowsThatTheSameBytesWereAnsweredBefore() throws IOException {
        byte[] declaratie = BERICHTEN.declaratie("D1", BSN, 11);
        straat.verwerk(declaratie);

        try (Proefuitslag uitslag = proef(declaratie)) {
            assertThat(uitslag.uitkomst().oordeel()).isEqualTo(Oordeel.DUBBEL);
            assertThat(uitslag.bedragen()).contains(new Bedragen(REGEL_CENT, REGEL_CENT));
        }
    }

    @Test
    void saysWhatADeclarationClaimsThatIsRejectedAsAWhole() throws IOException {
        String fout = new String(BERICHTEN.declaratie("D1", BSN, 11), StandardCharsets.UTF_8)
                .replaceFirst("TotaalBedrag>[0-9]+<", "TotaalBedrag>1<");

        try (Proefuitslag uitslag = proef(fout.getBytes(StandardCharsets.UTF_8))) {
            assertThat(uitslag.uitkomst().oordeel()).isEqualTo(Oordeel.AFGEKEURD);
            assertThat(uitslag.bedragen()).map(Bedragen::toegekendCent).contains(0L);
            assertThat(uitslag.bedragen()).map(Bedragen::ingediendCent).contains(1L);
        }
    }

    @Test
    void explainsWhatCannotBeRead() throws IOException {
        try (Proefuitslag uitslag = proef("dit is geen bericht".getBytes(StandardCharsets.UTF_8))) {
            assertThat(uitslag.uitkomst().oordeel()).isEqualTo(Oordeel.FOUT);
            assertThat(uitslag.kenmerken()).isEmpty();
            assertThat(uitslag.antwoord()).isEmpty();
            assertThat(uitslag.bedragen()).isEmpty();
            assertThat(uitslag.bevindingen().eerste()).hasSize(1);
        }
    }

    @Test
    void throwsWhenOurSideFails() {
        straat.maakStuk();
        List<String> voor = straat.inhoud();

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> proef(BERICHTEN.declaratie("D1", BSN, 11)));

        assertThat(straat.inhoud()).isEqualTo(voor);
    }

    private Proefuitslag proef(byte[] bericht) throws IOException {
        return straat.proefcontrole().controleer(HERKOMST, () -> new ByteArrayInputStream(bericht));
    }

    private static String antwoord(Proefuitslag uitslag) throws IOException {
        Optional<Proefbericht> antwoord = uitslag.antwoord();
        return new String(antwoord.orElseThrow().inhoud().stroom().readAllBytes(), StandardCharsets.UTF_8);
    }
}
