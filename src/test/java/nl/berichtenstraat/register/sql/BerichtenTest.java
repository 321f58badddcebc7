package nl.berichtenstraat.register.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.register.Berichtkenmerken;
import nl.berichtenstraat.register.Berichtstatus;
import nl.berichtenstraat.register.Bevindingsrij;
import nl.berichtenstraat.register.BewaardBericht;
import nl.berichtenstraat.register.Herkomst;
import org.junit.jupiter.api.Test;

class BerichtenTest extends Opslagproef {

    private static final Berichtkenmerken KENMERKEN =
            new Berichtkenmerken(Berichtsoort.WMO305, "12345678", "0505", "ID1", Optional.of(LocalDate.of(2026, 4, 1)));

    @Test
    void keepsAMessageAsItCameIn() {
        BewaardBericht bewaard = bewaar("<hallo/>");

        assertThat(bewaard.status()).isEqualTo(Berichtstatus.ONTVANGEN);
        assertThat(bewaard.herkomst()).isEqualTo(new Herkomst("map", "bericht.xml"));
        assertThat(bewaard.ontvangen()).isEqualTo(NU);
        assertThat(bewaard.lengte()).isEqualTo(8);
        assertThat(bewaard.sha256()).isEqualTo("7477539cba784b26198e6206ef52fe49d938b31a184253272ffa27769e4cc28c");
        assertThat(misschien(r -> r.berichten().bericht(bewaard.id()))).contains(bewaard);
    }

    @Test
    void findsNoMessageWithAnUnknownId() {
        assertThat(misschien(r -> r.berichten().bericht(99))).isEmpty();
        assertThat(misschien(r -> r.berichten().vergrendel(99))).isEmpty();
    }

    @Test
    void notesWhatTheHeaderSays() {
        long id = berichtId();

        doe(r -> r.berichten().herkend(id, KENMERKEN));

        assertThat(misschien(r -> r.berichten().vergrendel(id)).orElseThrow().kenmerken())
                .contains(KENMERKEN);
    }

    @Test
    void notesByWhichVersionsAMessageIsAssessed() {
        long id = berichtId();
        assertThat(misschien(r -> r.berichten().bericht(id)).orElseThrow().versies())
                .isEmpty();

        doe(r -> r.berichten().versies(id, "{}"));

        assertThat(misschien(r -> r.berichten().bericht(id)).orElseThrow().versies())
                .contains("{}");
    }

    @Test
    void keepsAStrangeNameOfAFile() {
        BewaardBericht bewaard = in(r -> r.berichten()
                .bewaar(new Herkomst("map", "a\0b'\uD83D\uDE00"), NU, new ByteArrayInputStream(new byte[0]), 10));

        assertThat(bewaard.herkomst().naam()).isEqualTo("a\uFFFDb'\uD83D\uDE00");
    }

    @Test
    void processesAMessageOnlyOnce() {
        long id = berichtId();
        doe(r -> r.berichten().verwerkt(id, "deels", 3, Optional.empty()));

        BewaardBericht verwerkt = misschien(r -> r.berichten().bericht(id)).orElseThrow();
        assertThat(verwerkt.status()).isEqualTo(Berichtstatus.VERWERKT);
        assertThat(verwerkt.uitkomst()).contains("deels");
        assertThat(verwerkt.niveau()).isEqualTo(3);
        assertThatIllegalStateException()
                .isThrownBy(() -> doe(r -> r.berichten().verwerkt(id, "deels", 3, Optional.empty())));
    }

    @Test
    void parksOnlyAMessageThatWaits() {
        long wacht = berichtId();
        long klaar = berichtId();
        doe(r -> r.berichten().verwerkt(klaar, "goedgekeurd", 0, Optional.empty()));

        doe(r -> List.of(wacht, klaar).forEach(id -> r.berichten().geparkeerd(id, "geheugen vol")));

        BewaardBericht geparkeerd = misschien(r -> r.berichten().bericht(wacht)).orElseThrow();
        assertThat(geparkeerd.status()).isEqualTo(Berichtstatus.GEPARKEERD);
        assertThat(geparkeerd.oorzaak()).contains("geheugen vol");
        assertThat(misschien(r -> r.berichten().bericht(klaar)).orElseThrow().status())
                .isEqualTo(Berichtstatus.VERWERKT);
    }

    @Test
    void listsWaitingMessagesOldestFirst() {
        List<Long> ids = IntStream.range(0, 4).mapToObj(i -> berichtId()).toList();
        doe(r -> r.berichten().verwerkt(ids.get(1), "goedgekeurd", 0, Optional.empty()));
        doe(r -> r.berichten().geparkeerd(ids.get(2), "?"));

        assertThat(lijst(r -> r.berichten().openstaand(10))).containsExactly(ids.get(0), ids.get(3));
        assertThat(lijst(r -> r.berichten().openstaand(1))).containsExactly(ids.get(0));
    }

    @Test
    void keepsFindingsInOrderOfClientLineAndArrival() {
        long id = berichtId();
        long ander = berichtId();
        Bevindingsrij kop = bevinding(0, 0, true, "A");
        Bevindingsrij tweede = bevinding(2, 5, true, "B");
        Bevindingsrij eerste = bevinding(1, 3, true, "C");
        Bevindingsrij nogEen = bevinding(1, 3, true, "D");
        Bevindingsrij signaal = bevinding(1, 4, false, "E");
        doe(r -> r.berichten().bevindingen(id, List.of(tweede, eerste, signaal)));
        doe(r -> r.berichten().bevindingen(id, List.of(nogEen, kop)));
        doe(r -> r.berichten().bevindingen(ander, List.of(kop)));

        assertThat(lijst(r -> r.berichten().bevindingen(id).toList()))
                .containsExactly(kop, eerste, nogEen, signaal, tweede);
        assertThat(lijst(r -> r.berichten().afkeuringen(id).toList())).containsExactly(eerste, nogEen, tweede);
    }

    @Test
    void readsFindingsOverMorePages() {
        long id = berichtId();
        List<Bevindingsrij> rijen = IntStream.range(0, 2 * Bladeren.PAGINA)
                .mapToObj(i -> bevinding(1 + i / 300, i / 2, i % 2 == 0, "R" + i))
                .toList();
        doe(r -> r.berichten().bevindingen(id, rijen));

        assertThat(lijst(r -> r.berichten().bevindingen(id).toList())).isEqualTo(rijen);
        assertThat(lijst(r -> r.berichten().afkeuringen(id).toList())).hasSize(Bladeren.PAGINA);
        assertThat(lijst(r -> r.berichten().bevindingen(id).limit(2).toList())).isEqualTo(rijen.subList(0, 2));
    }

    private static Bevindingsrij bevinding(int clientnummer, int volgnummer, boolean keurtAf, String regel) {
        return new Bevindingsrij(
                3,
                regel,
                Optional.of("9321"),
                keurtAf,
                "/Bericht/X",
                "Y",
                7,
                "Te veel.",
                Optional.of("ib/1"),
                clientnummer,
                volgnummer);
    }
}
