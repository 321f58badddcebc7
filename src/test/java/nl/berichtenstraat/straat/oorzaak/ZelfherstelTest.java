package nl.berichtenstraat.straat.oorzaak;

import static nl.berichtenstraat.Proefberichten.bsn;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.register.Berichtstatus;
import nl.berichtenstraat.register.BewaardBericht;
import nl.berichtenstraat.register.BewaardeOorzaak;
import nl.berichtenstraat.register.Herhaalstand;
import nl.berichtenstraat.register.Herhaling;
import nl.berichtenstraat.register.OpslagOnbereikbaar;
import nl.berichtenstraat.straat.Oorzakenproef;
import nl.berichtenstraat.straat.Storing;
import nl.berichtenstraat.straat.herhaling.Herhaler;
import nl.berichtenstraat.straat.herhaling.Herhalingen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ZelfherstelTest extends Oorzakenproef {

    private static final Duration MINUUT = Duration.ofMinutes(1);
    private static final Herstelritme RITME = new Herstelritme(MINUUT, Duration.ofMinutes(4), 4);
    private static final OpslagOnbereikbaar WEG = new OpslagOnbereikbaar("weg", new SQLException("weg"));

    private Herhaler herhaler;
    private Zelfherstel zelfherstel;

    @BeforeEach
    void maak() {
        Herhalingen herhalingen = new Herhalingen(registers, klok);
        herhaler = new Herhaler(
                registers, verwerking, klok, fout -> Storing.van(fout).tekst());
        zelfherstel = new Zelfherstel(registers, herhalingen, RITME, klok);
    }

    @Test
    void letsOneGoFirstAndThenTheOthersInOrder() {
        List<Long> ids = parkeer(3);
        neem();
        assertThat(herhalingen()).isEmpty();

        klok.verder(MINUUT);
        neem();
        assertThat(verwerkt(ids)).containsExactly(ids.get(0));
        neem();

        assertThat(verwerkt(ids)).containsExactlyElementsOf(ids);
        assertThat(oorzaak(ids.get(0)).orElseThrow().isOpen()).isFalse();
        assertThat(standen()).containsExactly("begin", "voorbij");
        assertThat(registers.lees(register -> register.uitbak().wachtendNaarBuiten(10)).stream()
                        .flatMap(uit -> uit.kenmerk().berichtId().stream()))
                .containsExactlyElementsOf(ids);
    }

    @Test
    void waitsLongerEachTimeThatItIsInVainAndThenAsksForAPerson() {
        long id = parkeer(2).get(0);
        stoor(new IllegalStateException("nog steeds"));
        List<Long> minuten = new ArrayList<>();
        for (int minuut = 0; minuut < 30; minuut++) {
            int voor = herhalingen().size();
            neem();
            neem();
            if (herhalingen().size() > voor) {
                minuten.add((long) minuut);
            }
            klok.verder(MINUUT);
        }

        assertThat(minuten).containsExactly(1L, 3L, 7L, 11L);
        assertThat(herhalingen()).as("only the first message was tried").hasSize(RITME.keren());
        assertThat(standen()).containsExactly("begin", "aandacht");
        BewaardeOorzaak oorzaak = oorzaak(id).orElseThrow();
        assertThat(oorzaak.isOpen()).isTrue();
        assertThat(oorzaak.herstel().automatisch()).isFalse();
    }

    @Test
    void holdsTheOthersWhenOneOfThemFailsAfterAll() {
        List<Long> ids = parkeer(4);
        klok.verder(MINUUT);
        neem();
        assertThat(verwerkt(ids)).hasSize(1);
        stoor(new IllegalStateException("nog steeds"));
        neem();
        neem();

        assertThat(herhalingen())
                .extracting(Herhaling::stand)
                .doesNotContain(Herhaalstand.LOPEND, Herhaalstand.GEPAUZEERD);
        BewaardeOorzaak oorzaak = oorzaak(ids.get(0)).orElseThrow();
        assertThat(oorzaak.herstel().pogingen()).isEqualTo(1);
        assertThat(oorzaak.herstel().volgende()).contains(klok.instant().plus(MINUUT.multipliedBy(2)));

        herstel();
        klok.verder(MINUUT.multipliedBy(2));
        neem();
        neem();
        assertThat(verwerkt(ids)).containsExactlyElementsOf(ids);
    }

    @Test
    void stopsAtOnceInTheMidstOfARoundAndStaysSo() {
        List<Long> ids = parkeer(3);
        klok.verder(MINUUT);
        neem();
        zelfherstel.neem();
        long nummer = oorzaak(ids.get(0)).orElseThrow().id();
        assertThat(herhalingen()).extracting(Herhaling::stand).contains(Herhaalstand.LOPEND);

        assertThat(zelfherstel.stop(nummer)).isTrue();
        assertThat(zelfherstel.stop(nummer)).isFalse();

        assertThat(herhalingen()).extracting(Herhaling::stand).doesNotContain(Herhaalstand.LOPEND);
        for (int i = 0; i < 10; i++) {
            klok.verder(Duration.ofHours(1));
            neem();
        }
        assertThat(verwerkt(ids)).hasSize(1);

        assertThat(zelfherstel.start(nummer)).isTrue();
        assertThat(zelfherstel.start(nummer)).isFalse();
        neem();
        neem();
        assertThat(verwerkt(ids)).containsExactlyElementsOf(ids);
    }

    @Test
    void leavesAloneWhatDoesNotPass() {
        long id = ontvang();
        verwerking.parkeer(id, Storing.van(new IllegalStateException("stuk")));
        klok.verder(Duration.ofHours(1));
        neem();

        assertThat(herhalingen()).isEmpty();
        assertThat(zelfherstel.start(oorzaak(id).orElseThrow().id())).isFalse();
    }

    @Test
    void asksForAPersonWhenTheReplayIsRefused() {
        byte[] bericht = BERICHTEN.toewijzing("DUBBEL", bsn(9), 9);
        long id = ontvang(bericht);
        verwerking.parkeer(id, Storing.van(WEG));
        verwerking.verwerk(ontvang(bericht));
        klok.verder(MINUUT);
        neem();
        neem();
        neem();

        assertThat(standen()).containsExactly("begin", "aandacht");
        assertThat(oorzaak(id).orElseThrow().herstel().automatisch()).isFalse();
    }

    private List<Long> parkeer(int aantal) {
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < aantal; i++) {
            long id = ontvang();
            verwerking.parkeer(id, Storing.van(WEG));
            ids.add(id);
        }
        return ids;
    }

    /** A turn, and all that comes of it. */
    private void neem() {
        zelfherstel.neem();
        herhaler.neem();
    }

    private List<Herhaling> herhalingen() {
        return registers.lees(register -> register.herhalingen().lijst(Bereik.alles(), Optional.empty(), 100));
    }

    private List<Long> verwerkt(List<Long> ids) {
        return registers.lees(register -> ids.stream()
                .map(id -> register.berichten().bericht(id).orElseThrow())
                .filter(bericht -> bericht.status() == Berichtstatus.VERWERKT)
                .map(BewaardBericht::id)
                .toList());
    }
}
