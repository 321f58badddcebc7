package nl.berichtenstraat.naspelen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.berichtenstraat.Proefberichten;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.ggk.Aansluiting.Limieten;
import nl.berichtenstraat.ggk.Berichtcode;
import nl.berichtenstraat.ggk.Enveloplezer;
import nl.berichtenstraat.ggk.Enveloplezing;
import nl.berichtenstraat.ggk.Envelopschrijver;
import nl.berichtenstraat.ggk.Fout;
import nl.berichtenstraat.ggk.Leesgrenzen;
import nl.berichtenstraat.ggk.Parameters;
import nl.berichtenstraat.ggk.Soapantwoord;
import nl.berichtenstraat.ggk.StufBericht;
import nl.berichtenstraat.ggk.Stuurgegevens;
import nl.berichtenstraat.ggk.Systeem;
import nl.berichtenstraat.kanaal.ggk.Loket;
import nl.berichtenstraat.straat.Tussenopslag;
import nl.berichtenstraat.straat.ggk.Adapter.Ontvangstbewijs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnooppuntTest {

    private static final Proefberichten BERICHTEN = Proefberichten.dordrecht();
    private static final String BSN = Proefberichten.bsn(1);
    private static final byte[] TOEWIJZING = BERICHTEN.toewijzing("T1", BSN, 1001);

    private final List<StufBericht> bijGemeente = new ArrayList<>();
    private final List<Berichtsoort> bijAanbieder = new ArrayList<>();
    private final List<String> fouten = new ArrayList<>();
    private final List<String> verteld = new ArrayList<>();
    private Ontvangstbewijs antwoordVanGemeente = new Ontvangstbewijs.Aangenomen(Optional.empty());

    private Knooppunt knooppunt(Stoornissen stoornissen) {
        Brievenbus bus = new Brievenbus() {
            @Override
            public void ontvang(Berichtsoort soort, byte[] inhoud) {
                bijAanbieder.add(soort);
            }

            @Override
            public void afgewezen(String referentie, Fout fout) {
                fouten.add(fout.code());
            }
        };
        return new Knooppunt(
                Map.of(new Gemeentecode(BERICHTEN.gemeente()), (code, referentie, inhoud) -> {
                    if (antwoordVanGemeente instanceof Ontvangstbewijs.Aangenomen) {
                        bijGemeente.add(lees(inhoud));
                    }
                    return antwoordVanGemeente;
                }),
                Map.of(new AgbCode(BERICHTEN.aanbieder()), bus),
                stoornissen,
                verteld::add,
                Proefberichten.KLOK);
    }

    private static StufBericht lees(Tussenopslag inhoud) {
        try (InputStream in = inhoud.stroom()) {
            Enveloplezing lezing =
                    Enveloplezer.lees(in, new ByteArrayOutputStream(), false, Leesgrenzen.van(Limieten.STANDAARD));
            return ((Enveloplezing.Goed) lezing).bericht();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static StufBericht di01(String van, String aan, String functie) {
        return StufBericht.envelop(
                new Stuurgegevens(
                        Berichtcode.DI01,
                        new Systeem(van, "Proef", Optional.empty(), Optional.empty()),
                        Systeem.ontvanger(aan),
                        UUID.randomUUID().toString(),
                        "20260415100000000",
                        Optional.empty(),
                        Optional.of(functie)),
                new Parameters("0001", "0000", "0003", "0002"));
    }

    private static StufBericht toewijzing() {
        return di01(BERICHTEN.gemeente(), BERICHTEN.aanbieder(), "WMO301");
    }

    private static Loket.Antwoord bied(Knooppunt knooppunt, StufBericht bericht, byte[] lading) throws IOException {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        Envelopschrijver.envelop(bericht, Optional.empty(), new ByteArrayInputStream(lading), true, uit);
        try (Tussenopslag inhoud = Tussenopslag.van(new ByteArrayInputStream(uit.toByteArray()))) {
            return knooppunt.neem(new Loket.Aanbod(inhoud, false, true, Optional.empty(), Optional.empty(), "soap"));
        }
    }

    private static Soapantwoord gelezen(Loket.Antwoord antwoord) {
        return Soapantwoord.lees(new ByteArrayInputStream(antwoord.inhoud()));
    }

    private static void beurten(Knooppunt knooppunt, int aantal) {
        for (int i = 0; i < aantal; i++) {
            knooppunt.neemBeurt();
        }
    }

    @Test
    void carriesAnAssignmentToTheAanbiederAndItsRetourBack() throws IOException {
        Knooppunt knooppunt = knooppunt(Stoornissen.geen());
        StufBericht di01 = toewijzing();

        assertThat(gelezen(bied(knooppunt, di01, TOEWIJZING))).isInstanceOf(Soapantwoord.Bevestigd.class);
        beurten(knooppunt, 2);
        assertThat(bijAanbieder).containsExactly(Berichtsoort.WMO301);
        knooppunt.breng(Proefberichten.retour(TOEWIJZING, Berichtsoort.WMO301));
        beurten(knooppunt, 2);

        Stuurgegevens du01 = bijGemeente.get(0).stuurgegevens();
        assertThat(du01.berichtcode()).isEqualTo(Berichtcode.DU01);
        assertThat(du01.crossRefnummer()).contains(di01.stuurgegevens().referentienummer());
        assertThat(knooppunt.toestand()).isEqualTo(new Toestand(2, 2, 0, 0, 0));
        assertThat(verteld).noneMatch(regel -> regel.contains(BSN));
    }

    @Test
    void carriesAMessageOnceHoweverOftenItIsOffered() throws IOException {
        Knooppunt knooppunt = knooppunt(Stoornissen.geen());
        StufBericht di01 = toewijzing();
        bied(knooppunt, di01, TOEWIJZING);

        assertThat(gelezen(bied(knooppunt, di01, TOEWIJZING))).isInstanceOf(Soapantwoord.Bevestigd.class);
        assertThat(gelezen(bied(knooppunt, di01, BERICHTEN.toewijzing("T2", BSN, 1002))))
                .isInstanceOf(Soapantwoord.Geweigerd.class);
        beurten(knooppunt, 3);

        assertThat(bijAanbieder).hasSize(1);
    }

    @Test
    void rejectsWhatCannotBeDeliveredWithAFaultToTheGemeente() throws IOException {
        Knooppunt knooppunt = knooppunt(Stoornissen.geen());
        bied(knooppunt, di01(BERICHTEN.gemeente(), "12345678", "WMO301"), TOEWIJZING);
        bied(knooppunt, di01(BERICHTEN.gemeente(), BERICHTEN.aanbieder(), "WMO305"), TOEWIJZING);
        beurten(knooppunt, 5);

        assertThat(bijGemeente)
                .extracting(bericht -> bericht.fout().orElseThrow().code())
                .containsExactly("IB010", "IB006");
        assertThat(bijAanbieder).isEmpty();
        assertThat(knooppunt.toestand().afgewezen()).isEqualTo(2);
    }

    @Test
    void offersAgainWhatAGemeenteCannotTakeNow() {
        Knooppunt knooppunt = knooppunt(Stoornissen.geen());
        antwoordVanGemeente = new Ontvangstbewijs.Onbereikbaar("dicht");
        knooppunt.breng(BERICHTEN.start("S1", BSN, 1001));
        beurten(knooppunt, 3);
        assertThat(knooppunt.toestand().onderweg()).isEqualTo(1);

        antwoordVanGemeente = new Ontvangstbewijs.Aangenomen(Optional.empty());
        beurten(knooppunt, 5);

        assertThat(bijGemeente).hasSize(1);
        assertThat(knooppunt.toestand().onderweg()).isZero();
    }

    @Test
    void refusesToSendWhatAnAanbiederDoesNotSend() {
        Knooppunt knooppunt = knooppunt(Stoornissen.geen());

        assertThatThrownBy(() -> knooppunt.breng(TOEWIJZING)).hasMessageContaining("WMO301");
        assertThatThrownBy(() -> knooppunt.breng(Proefberichten.retour(TOEWIJZING, Berichtsoort.WMO301)))
                .hasMessageContaining("beantwoordt niets");
        assertThatThrownBy(() -> knooppunt.breng("<a/>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void meetsTroubleWithAllMessagesWhenThatIsAsked() throws IOException {
        Knooppunt knooppunt = knooppunt(new Stoornissen(100, 3));
        for (int i = 0; i < 60; i++) {
            bied(knooppunt, toewijzing(), BERICHTEN.toewijzing("T" + i, BSN, 1000 + i));
        }
        beurten(knooppunt, 100);

        assertThat(verteld)
                .anyMatch(regel -> regel.contains("StUF046"))
                .anyMatch(regel -> regel.contains("STILTE"))
                .anyMatch(regel -> regel.contains("LATER"))
                .anyMatch(regel -> regel.contains("DUBBEL"))
                .anyMatch(regel -> regel.contains("ZOEK"))
                .anyMatch(regel -> regel.contains("IB011"));
        assertThat(knooppunt.toestand().onderweg()).isZero();
    }

    @Test
    void playsAnAanbiederThatIsAFolder(@TempDir Path map) throws IOException {
        Mapbus bus = new Mapbus(map);
        Knooppunt knooppunt = new Knooppunt(
                Map.of(new Gemeentecode(BERICHTEN.gemeente()), (code, referentie, inhoud) -> {
                    bijGemeente.add(lees(inhoud));
                    return antwoordVanGemeente;
                }),
                Map.of(new AgbCode(BERICHTEN.aanbieder()), bus),
                Stoornissen.geen(),
                verteld::add,
                Proefberichten.KLOK);
        bied(knooppunt, toewijzing(), TOEWIJZING);
        beurten(knooppunt, 2);
        Files.write(map.resolve("uit/start.xml"), BERICHTEN.start("S1", BSN, 1001));
        Files.write(map.resolve("uit/onzin.xml"), new byte[] {'x'});
        bus.zend(knooppunt);
        beurten(knooppunt, 2);

        assertThat(bestanden(map.resolve("in"))).containsExactly("00001-wmo301.xml");
        assertThat(Files.readAllBytes(map.resolve("in/00001-wmo301.xml"))).isEqualTo(TOEWIJZING);
        assertThat(bestanden(map.resolve("uit/.verzonden"))).containsExactly("start.xml");
        assertThat(bestanden(map.resolve("uit/geweigerd"))).containsExactly("onzin.xml");
        assertThat(bijGemeente).hasSize(1);
    }

    private static List<String> bestanden(Path map) throws IOException {
        try (Stream<Path> paden = Files.list(map)) {
            return paden.map(pad -> pad.getFileName().toString()).sorted().toList();
        }
    }
}
