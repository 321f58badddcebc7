package nl.berichtenstraat.beheer.api;

import static nl.berichtenstraat.Proefberichten.bsn;
import static nl.berichtenstraat.beheer.api.Partijen.AANBIEDER;
import static nl.berichtenstraat.beheer.api.Partijen.EIGEN;
import static nl.berichtenstraat.beheer.api.Partijen.SYSTEEM;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import nl.berichtenstraat.Proefberichten;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The measurements. */
class MetingenTest {

    @TempDir
    static Path map;

    private static Apiproef proef;

    @BeforeAll
    static void open() throws Exception {
        proef = new Apiproef(map, Proefberichten.KLOK);
    }

    @AfterAll
    static void sluit() {
        proef.close();
    }

    @Test
    void showsWhatTheLaneDidAndWhatWaits() throws Exception {
        proef.verwerk(EIGEN.toewijzing("T1", bsn(1), 1));
        proef.metingen().verwerkt("WMO301", "goedgekeurd", Duration.ofMillis(20));
        proef.metingen().storing("bezorgen-uit");

        String metingen = metingen();

        assertThat(metingen)
                .contains("berichtenstraat_verwerking_seconds_count{soort=\"WMO301\",uitkomst=\"goedgekeurd\"} 1")
                .contains(
                        "berichtenstraat_verwerking_seconds_bucket{soort=\"WMO301\",uitkomst=\"goedgekeurd\",le=\"0.05\"} 1")
                .contains("berichtenstraat_storingen_total{route=\"bezorgen-uit\"} 1.0")
                .contains("berichtenstraat_berichten_wachtend 0.0")
                .contains("berichtenstraat_berichten_wachtend_oudste_seconds 0.0")
                .contains("berichtenstraat_berichten_geparkeerd 0.0")
                .contains("berichtenstraat_uitbak{bestemming=\"toewijzing\"}")
                .contains("berichtenstraat_uitbak_stil_seconds{deel=\"buiten\"}")
                .contains("berichtenstraat_signalen_open{soort=\"wachttijd\"}")
                .contains("berichtenstraat_oorzaken_open")
                .contains("berichtenstraat_herhalingen_lopend")
                .contains("berichtenstraat_ggk_wachtend 0.0")
                .contains("berichtenstraat_ggk_wachtend_oudste_seconds 0.0")
                .contains("berichtenstraat_ggk_aandacht 0.0")
                .contains("berichtenstraat_gereed{onderdeel=\"makelaar\"} 1.0")
                .contains("jvm_memory_used_bytes");
    }

    @Test
    void countsRequestsByTheAddressAsItIsRegistered() throws Exception {
        String token = proef.token(AANBIEDER);
        proef.haal(token, "/api/v1/berichten/987654321/uitkomst");
        proef.ruw("GET", "/api/v1/zoiets/999900018", new byte[0]);

        String metingen = metingen();

        assertThat(metingen)
                .contains("adres=\"/api/v1/berichten/{id}/uitkomst\",methode=\"GET\",status=\"404\"")
                .contains("adres=\"onbekend\"")
                .doesNotContain("987654321", "999900018");
    }

    @Test
    void isForWhomMayMeasureOnly() throws Exception {
        assertThat(proef.haal("/metrics").statusCode()).isEqualTo(401);
        assertThat(proef.haal("/metrics").headers().firstValue("WWW-Authenticate"))
                .contains("Bearer");
        assertThat(proef.haal(proef.token(AANBIEDER), "/metrics").statusCode()).isEqualTo(403);
    }

    private static String metingen() throws Exception {
        return proef.haal(proef.token(SYSTEEM), "/metrics").body();
    }
}
