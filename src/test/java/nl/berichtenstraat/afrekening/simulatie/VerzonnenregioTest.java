package nl.berichtenstraat.afrekening.simulatie;

import static nl.berichtenstraat.afrekening.simulatie.Proefcontract.IB1;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.contract.Contract;
import org.junit.jupiter.api.Test;

class VerzonnenregioTest {

    private static final Contract CONTRACT = Proefcontract.van("minuten", IB1, IB1.replace("IB1", "IB2"));
    private static final Bereik JAAR = new Bereik(YearMonth.of(2026, 1), YearMonth.of(2026, 12));

    private static List<Clientdossier> regio(long zaad) {
        List<Clientdossier> dossiers = new ArrayList<>();
        new Verzonnenregio(CONTRACT, 200, zaad, JAAR).lees(JAAR, dossiers::add);
        return dossiers;
    }

    @Test
    void isTheSameForTheSameSeedAndAnotherForAnother() {
        assertThat(regio(1)).isEqualTo(regio(1)).isNotEqualTo(regio(2));
    }

    @Test
    void hasWhatARegionHas() {
        List<Clientdossier> regio = regio(1);

        assertThat(regio).hasSize(200);
        assertThat(regio).anyMatch(client -> client.toewijzingen().size() == 2); // changes of intensity
        assertThat(regio)
                .anyMatch(client -> client.toewijzingen().stream()
                        .anyMatch(t -> t.inhoud().ingangsdatum().getDayOfMonth() > 1)); // starts within a month
        assertThat(regio)
                .anyMatch(client -> client.regels().stream().anyMatch(Leverregel::nietVerschenen))
                .anyMatch(VerzonnenregioTest::heeftGatVanDrieWeken);
        assertThat(regio.stream()
                        .flatMap(c -> c.regels().stream())
                        .map(r -> r.groep().aanbieder())
                        .distinct())
                .hasSizeGreaterThan(3);
    }

    @Test
    void deliversInLinesOfOneWeekAndOneMonthWithinTheAssignment() {
        assertThat(regio(1).stream()
                        .flatMap(c -> c.regels().stream())
                        .map(r -> r.geleverd().periode()))
                .allMatch(periode -> periode.geraakteMaanden() == 1 && periode.geraakteWeken() == 1)
                .allMatch(periode -> JAAR.bevat(periode.beginmaand()));
    }

    private static boolean heeftGatVanDrieWeken(Clientdossier client) {
        List<Periode> weken = client.regels().stream()
                .map(regel -> regel.geleverd().periode())
                .toList();
        for (int i = 1; i < weken.size(); i++) {
            if (weken.get(i).begin().isAfter(weken.get(i - 1).eind().plusDays(21))) {
                return true;
            }
        }
        return false;
    }
}
