package nl.berichtenstraat.beheer.portaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.opgave.Opgave;
import nl.berichtenstraat.opgave.Opgavekeuze;
import nl.berichtenstraat.opgave.Opgaveproef;
import nl.berichtenstraat.opgave.Rijmelding;
import org.junit.jupiter.api.Test;

class KladblokTest {

    private static final Rijmelding MELDING = new Rijmelding(2, Optional.empty(), true, "fout");

    private final Wijzer klok = new Wijzer();
    private final Kladblok kladblok = new Kladblok(klok);

    @Test
    void keepsASpreadsheetHalfAnHourAfterItWasLookedAtLast() {
        String id = kladblok.bewaar("anna", opgave(1)).id();

        klok.verder(Duration.ofMinutes(29));
        assertThat(kladblok.zoek("anna", id)).isPresent();
        klok.verder(Duration.ofMinutes(29));
        assertThat(kladblok.zoek("anna", id)).isPresent();
        klok.verder(Duration.ofMinutes(31));
        assertThat(kladblok.zoek("anna", id)).isEmpty();
    }

    @Test
    void givesItToWhoUploadedItOnly() {
        String id = kladblok.bewaar("anna", opgave(1)).id();

        assertThat(kladblok.zoek("bert", id)).isEmpty();
        assertThat(kladblok.zoek("anna", id + "0")).isEmpty();
        assertThat(kladblok.zoek("anna", id)).isPresent();
    }

    @Test
    void keepsTheLastOfEachPersonAndLetsTheOneThatWasLeftAloneLongestGoWhenThereIsTooMuch() {
        String eerste = kladblok.bewaar("anna", opgave(150_000)).id();
        String tweede = kladblok.bewaar("bert", opgave(150_000)).id();
        assertThat(kladblok.zoek("anna", eerste)).isPresent();

        String derde = kladblok.bewaar("carla", opgave(150_000)).id();

        assertThat(kladblok.zoek("bert", tweede)).isEmpty();
        assertThat(kladblok.zoek("anna", eerste)).isPresent();
        assertThat(kladblok.zoek("carla", derde)).isPresent();
        kladblok.bewaar("anna", opgave(1));
        assertThat(kladblok.zoek("anna", eerste)).isEmpty();
    }

    private static Opgave opgave(int meldingen) {
        Opgavekeuze keuze = new Opgavekeuze(Opgaveproef.AANBIEDER, Opgaveproef.MAART, false, Opgaveproef.VANDAAG);
        return new Opgave(keuze, meldingen, 0, List.of(), Collections.nCopies(meldingen, MELDING), Optional.empty());
    }

    /** A clock that is put on. */
    private static final class Wijzer extends Clock {

        private Instant nu = Instant.parse("2026-05-06T10:00:00Z");

        void verder(Duration duur) {
            nu = nu.plus(duur);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return nu;
        }
    }
}
