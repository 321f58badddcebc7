package nl.berichtenstraat.straat.ggk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.berichtenstraat.Proefberichten;
import nl.berichtenstraat.Straatproef;
import nl.berichtenstraat.Zetklok;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.ggk.Aansluiting;
import nl.berichtenstraat.ggk.Aansluiting.Limieten;
import nl.berichtenstraat.ggk.Berichtcode;
import nl.berichtenstraat.ggk.Fout;
import nl.berichtenstraat.ggk.StufBericht;
import nl.berichtenstraat.ggk.Stuurgegevens;
import nl.berichtenstraat.ggk.Systeem;
import nl.berichtenstraat.register.Ggkbericht.Koppeling;
import nl.berichtenstraat.register.sql.Opslag;
import nl.berichtenstraat.straat.ggk.Adapter.Ontvangstbewijs;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How gemeenten of one installation share the relay. */
class GgkverzendingTest {

    private static final String TRAAG = "0505";
    private static final String VLOT = "0523";

    @TempDir
    Path map;

    private final Zetklok klok = new Zetklok(Proefberichten.KLOK.instant());
    private final List<String> aangeboden = new ArrayList<>();

    @ParameterizedTest
    @EnumSource(Opslag.class)
    void aSlowAdapterOfOneDoesNotHoldUpTheOthers(Opslag opslag) {
        try (Straatproef straat = new Straatproef(opslag, map, Proefberichten.VANDAAG)) {
            List.of(TRAAG, TRAAG, TRAAG, VLOT, VLOT).forEach(gemeente -> wacht(straat, gemeente));
            Ggkverzending verzending = new Ggkverzending(
                    straat.registers(),
                    new Aansluitingen(List.of(aansluiting(TRAAG), aansluiting(VLOT))),
                    Map.of(
                            new Gemeentecode(TRAAG), adapter(TRAAG, Duration.ofSeconds(6)),
                            new Gemeentecode(VLOT), adapter(VLOT, Duration.ZERO)),
                    klok);

            verzending.verstuur();
            assertThat(aangeboden).containsExactly(TRAAG, TRAAG, VLOT, VLOT);

            verzending.verstuur();
            assertThat(aangeboden).containsExactly(TRAAG, TRAAG, VLOT, VLOT, TRAAG);
        }
    }

    private void wacht(Straatproef straat, String gemeente) {
        StufBericht fout = StufBericht.fout(
                new Stuurgegevens(
                        Berichtcode.FO01,
                        zender(gemeente),
                        Systeem.ontvanger("98000001"),
                        UUID.randomUUID().toString(),
                        "20260415093000",
                        Optional.of(UUID.randomUUID().toString()),
                        Optional.empty()),
                Fout.van("StUF055", Fout.Plek.CLIENT, "proef", Optional.empty()));
        straat.registers()
                .inTransactie(register -> register.ggk()
                        .maak(Ggkontvangst.KANAAL, klok.instant(), fout, Koppeling.GEEN, Optional.empty()));
    }

    private Adapter adapter(String gemeente, Duration duur) {
        return (code, referentie, inhoud) -> {
            aangeboden.add(gemeente);
            klok.verder(duur);
            return new Ontvangstbewijs.Aangenomen(Optional.of(referentie));
        };
    }

    private static Systeem zender(String gemeente) {
        return new Systeem(gemeente, "Berichtenstraat", Optional.empty(), Optional.empty());
    }

    private static Aansluiting aansluiting(String gemeente) {
        return new Aansluiting(
                new Gemeentecode(gemeente),
                zender(gemeente),
                "0001",
                "0000",
                Map.of(),
                Aansluiting.STANDAARD_FOUTCODE,
                false,
                Limieten.STANDAARD);
    }
}
