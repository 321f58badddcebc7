package nl.berichtenstraat.kanaal.ggk;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static nl.berichtenstraat.Proefberichten.bsn;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.berichtenstraat.Proces;
import nl.berichtenstraat.Proefberichten;
import nl.berichtenstraat.Toeval;
import nl.berichtenstraat.ggk.Berichtcode;
import nl.berichtenstraat.ggk.Parameters;
import nl.berichtenstraat.ggk.Soapantwoord;
import nl.berichtenstraat.ggk.StufBericht;
import nl.berichtenstraat.ggk.Stuurgegevens;
import nl.berichtenstraat.ggk.Systeem;
import nl.berichtenstraat.kanaal.Logvangst;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service that is killed at random moments loses no message of the GGk, and processes and answers each once. */
class GgkAfbrekenIT {

    private static final int KILLS = 10;
    private static final int BERICHTEN = 120;
    private static final Proefberichten INHOUD = Proefberichten.dordrecht();

    @TempDir
    private Path map;

    private final Toeval toeval = Toeval.nieuw();
    private final Map<String, byte[]> di01s = new TreeMap<>();
    private final Set<String> bevestigd = new HashSet<>();
    private final List<String> toewijzingen = new ArrayList<>();
    private Ketenproces dienst;
    private Ketenadapter adapter;

    @BeforeEach
    void maak() throws IOException {
        dienst = new Ketenproces(map, "administratie: Proefstad");
        adapter = dienst.adapter();
        for (int nummer = 0; nummer < BERICHTEN; nummer++) {
            StufBericht di01 = di01(nummer);
            byte[] start = INHOUD.start("S" + nummer, bsn(nummer), nummer + 1);
            di01s.put(di01.stuurgegevens().referentienummer(), Ketenstad.soap(di01, start));
        }
    }

    @AfterEach
    void sluit() {
        dienst.close();
    }

    private static StufBericht di01(int nummer) {
        return StufBericht.envelop(
                new Stuurgegevens(
                        Berichtcode.DI01,
                        new Systeem(INHOUD.aanbieder(), "Zorgsysteem", Optional.empty(), Optional.empty()),
                        Systeem.ontvanger(INHOUD.gemeente()),
                        "00000000-0000-4000-8000-%012d".formatted(nummer),
                        "202604150900%05d".formatted(nummer),
                        Optional.empty(),
                        Optional.of("WMO305")),
                new Parameters("0007", "0001", "0003", "0002"));
    }

    @Test
    void losesNothingAndDoesNothingTwice() throws Exception {
        int kills = 0;
        for (int keer = 0; keer < KILLS; keer++) {
            try (Proces proces = dienst.start()) {
                Thread kill = new Thread(() -> dood(proces));
                legToewijzingen(BERICHTEN / KILLS / 2);
                if (!toeval.keer(6)) {
                    dienst.wachtTotOpen(proces);
                }
                kill.start();
                biedTotHijWegIs(proces);
                kill.join();
                kills += proces.isGaande() ? 0 : 1;
            }
        }
        try (Proces proces = dienst.start()) {
            dienst.wachtTotOpen(proces);
            legToewijzingen(1);
            di01s.keySet().forEach(this::bied);
            Ketenproces.wacht(
                    () -> heenEnTerug() && dienst.tel("select count(*) from ggk_bericht where stand = 'WACHT'") == 0);
        }
        assertThat(kills).isEqualTo(KILLS);
        assertThat(bevestigd).hasSize(BERICHTEN);
        assertOnceInTheRegister();
        assertOnceToTheAdapter();
        assertThat(Proces.tijdelijkeBestanden(map)).isEmpty();
        for (int start = 1; start <= dienst.starts(); start++) {
            assertThat(Logvangst.noemtPersoon(dienst.zei(start))).isFalse();
        }
    }

    private void assertOnceInTheRegister() throws SQLException {
        assertThat(dienst.tel("select count(*) from ggk_bericht where richting = 'IN'"))
                .isEqualTo(BERICHTEN);
        assertThat(dienst.tel("select count(distinct referentienummer) from ggk_bericht where stand = 'AANGENOMEN'"))
                .isEqualTo(BERICHTEN);
        assertThat(dienst.tel("select count(*) from bericht where kanaal = 'ggk'"))
                .isEqualTo(BERICHTEN);
        assertThat(dienst.tel("select count(*) from bericht where status = 'ONTVANGEN'"))
                .isZero();
        assertThat(dienst.tel("select count(*) from ggk_bericht where richting = 'UIT' and stand = 'OVERGEDRAGEN'"))
                .isEqualTo(BERICHTEN + toewijzingen.size());
    }

    /** Whatever was offered more than once was the same each time. */
    private void assertOnceToTheAdapter() {
        Map<String, Set<String>> inhouden = adapter.aangeboden().stream()
                .collect(groupingBy(
                        Ketenadapter.Post::referentie,
                        mapping(post -> new String(post.inhoud(), StandardCharsets.UTF_8), toSet())));
        assertThat(inhouden.values()).allMatch(inhoud -> inhoud.size() == 1);
        assertThat(inhouden).hasSize(BERICHTEN + toewijzingen.size());
        Map<String, Set<String>> antwoorden = adapter.aangeboden().stream()
                .filter(post -> post.kop().berichtcode() == Berichtcode.DU01)
                .collect(groupingBy(
                        post -> post.kop().crossRefnummer().orElseThrow(),
                        mapping(Ketenadapter.Post::referentie, toSet())));
        assertThat(antwoorden.keySet()).isEqualTo(di01s.keySet());
        assertThat(antwoorden.values()).allMatch(antwoord -> antwoord.size() == 1);
        Map<String, Set<String>> heen = adapter.aangeboden().stream()
                .filter(post -> post.kop().berichtcode() == Berichtcode.DI01)
                .collect(groupingBy(
                        post -> new String(post.lading(), StandardCharsets.UTF_8),
                        mapping(Ketenadapter.Post::referentie, toSet())));
        assertThat(heen.keySet()).containsExactlyInAnyOrderElementsOf(toewijzingen);
        assertThat(heen.values()).allMatch(verstuurd -> verstuurd.size() == 1);
    }

    private boolean heenEnTerug() {
        return adapter.aangeboden().stream()
                        .map(Ketenadapter.Post::referentie)
                        .distinct()
                        .count()
                == BERICHTEN + toewijzingen.size();
    }

    private void dood(Proces proces) {
        try {
            toeval.wacht(Duration.ofMillis(1500));
            proces.kill();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void legToewijzingen(int aantal) throws IOException {
        for (int i = 0; i < aantal; i++) {
            int nummer = toewijzingen.size();
            byte[] inhoud = INHOUD.toewijzing("T" + nummer, bsn(nummer), nummer + 1);
            dienst.leg("t" + nummer + ".xml", inhoud);
            toewijzingen.add(new String(inhoud, StandardCharsets.UTF_8));
        }
    }

    /** Offers what was not confirmed, and now and then what was. */
    private void biedTotHijWegIs(Proces proces) {
        List<String> nog = di01s.keySet().stream()
                .filter(referentie -> !bevestigd.contains(referentie) || toeval.keer(10))
                .toList();
        for (String referentie : nog) {
            if (!proces.isGaande() || bevestigd.size() > BERICHTEN * dienst.starts() / KILLS) {
                return;
            }
            bied(referentie);
        }
    }

    private void bied(String referentie) {
        dienst.bied(di01s.get(referentie)).ifPresent(antwoord -> {
            assertThat(Ketenstad.lees(antwoord)).isInstanceOf(Soapantwoord.Bevestigd.class);
            bevestigd.add(referentie);
        });
    }
}
