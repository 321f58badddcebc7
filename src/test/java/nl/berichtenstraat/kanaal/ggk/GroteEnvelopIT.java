package nl.berichtenstraat.kanaal.ggk;

import static nl.berichtenstraat.Proefberichten.bsn;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Optional;
import nl.berichtenstraat.Proces;
import nl.berichtenstraat.Proefberichten;
import nl.berichtenstraat.ggk.Berichtcode;
import nl.berichtenstraat.ggk.Parameters;
import nl.berichtenstraat.ggk.Soapantwoord;
import nl.berichtenstraat.ggk.StufBericht;
import nl.berichtenstraat.ggk.Stuurgegevens;
import nl.berichtenstraat.ggk.Systeem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Declarations at and above the limit of the chain pass a service with a heap of 256 MB (see {@link Proces}), in envelopes. */
class GroteEnvelopIT {

    private static final Proefberichten INHOUD = Proefberichten.dordrecht();
    private static final String REFERENTIE = "00000000-0000-4000-8000-000000000323";

    @TempDir
    private Path map;

    @Test
    void passesWhatIsAlmost25MegabytesWithItsEnvelope() throws Exception {
        door(32_500, "administratie: Proefstad", 18_000_000, 18_600_000);
    }

    @Test
    void passesAPayloadOf24MegabytesWhereThatIsAgreed() throws Exception {
        door(42_500, "limieten: {bericht: 40000000, zacht: 30000000, hard: 30000000}", 23_000_000, 25_000_000);
    }

    private void door(int regels, String regel, int minstens, int hoogstens) throws Exception {
        ByteArrayOutputStream declaratie = new ByteArrayOutputStream();
        INHOUD.declaratie("GROOT", bsn(1), 1, regels, declaratie);
        assertThat(declaratie.size()).isBetween(minstens, hoogstens);
        byte[] soap = Ketenstad.soap(di01(), declaratie.toByteArray());
        try (Ketenproces dienst = new Ketenproces(map, regel);
                Proces proces = dienst.start()) {
            dienst.wachtTotOpen(proces);
            dienst.leg("toewijzing.xml", INHOUD.toewijzing("T1", bsn(1), 1));
            Ketenproces.wacht(() -> dienst.adapter().aangeboden().size() == 1 || !proces.isGaande());

            assertThat(dienst.bied(soap).map(Ketenstad::lees).orElseThrow()).isInstanceOf(Soapantwoord.Bevestigd.class);
            Ketenproces.wacht(() -> dienst.adapter().aangeboden().size() == 2 || !proces.isGaande());

            assertThat(proces.isGaande()).as(proces::zegt).isTrue();
            Stuurgegevens antwoord = dienst.adapter().aangeboden().get(1).kop();
            assertThat(antwoord.functie()).contains("WMO325");
            assertThat(antwoord.crossRefnummer()).contains(REFERENTIE);
        }
        assertThat(Proces.tijdelijkeBestanden(map)).isEmpty();
    }

    private static StufBericht di01() {
        return StufBericht.envelop(
                new Stuurgegevens(
                        Berichtcode.DI01,
                        new Systeem(INHOUD.aanbieder(), "Zorgsysteem", Optional.empty(), Optional.empty()),
                        Systeem.ontvanger(INHOUD.gemeente()),
                        REFERENTIE,
                        "20260415090000000",
                        Optional.empty(),
                        Optional.of("WMO323")),
                new Parameters("0007", "0001", "0003", "0002"));
    }
}
