package nl.berichtenstraat.register.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.register.Berichtkenmerken;
import nl.berichtenstraat.register.BewaardSignaal;
import nl.berichtenstraat.register.BewaardeOorzaak.Herstel;
import nl.berichtenstraat.register.Oorzaak;
import nl.berichtenstraat.register.Oorzaakinzage.Geraakt;
import nl.berichtenstraat.register.Oorzaakinzage.Oorzaakstand;
import nl.berichtenstraat.register.Oorzaaksoort;
import nl.berichtenstraat.register.Signaal;
import nl.berichtenstraat.register.Signaalsoort;
import nl.berichtenstraat.register.Signaalvraag;
import nl.berichtenstraat.register.Termijnenregister.Lopend;
import nl.berichtenstraat.register.Termijnsoort;
import nl.berichtenstraat.register.Uitbak.Kenmerk;
import nl.berichtenstraat.register.Uitbak.Uitgaand;
import org.junit.jupiter.api.Test;

/** What people may ask about causes and signals, each within what they may know of. */
class OorzakenregisterTest extends Opslagproef {

    private static final Bereik DORDRECHT = Bereik.van(Set.of(new Gemeentecode("0505")));
    private static final Bereik ZORG = Bereik.van(new AgbCode("98000002"));

    @Test
    void countsOnlyWhatIsWithinTheScope() {
        long oorzaak = oorzaak("een");
        parkeer(oorzaak, "0505", "98000001");
        parkeer(oorzaak, "0505", "98000002");
        parkeer(oorzaak, "0518", "98000002");
        parkeer(oorzaak, "0518", "98000002");

        assertThat(stand(Bereik.alles(), oorzaak)).containsExactly(4L, 4L, 3L);
        assertThat(stand(DORDRECHT, oorzaak)).containsExactly(2L, 2L, 2L);
        assertThat(stand(ZORG, oorzaak)).containsExactly(3L, 3L, 2L);
        assertThat(lijst(r -> r.oorzaakinzage().geraakt(ZORG, oorzaak, 10)))
                .containsExactly(new Geraakt("0518", "98000002", 2, 2), new Geraakt("0505", "98000002", 1, 1));
    }

    @Test
    void showsACauseOnlyToWhomItHits() {
        long een = oorzaak("een");
        parkeer(een, "0505", "98000001");
        long leeg = oorzaak("leeg");

        assertThat(nummers(Bereik.alles(), true)).containsExactly(leeg, een);
        assertThat(nummers(DORDRECHT, true)).containsExactly(een);
        assertThat(nummers(ZORG, true)).isEmpty();
        assertThat(misschien(r -> r.oorzaakinzage().stand(ZORG, een))).isEmpty();
        assertThat(stand(Bereik.alles(), leeg)).containsExactly(0L, 0L, 0L);
    }

    @Test
    void tellsWhatWaitsFromWhatPassed() {
        long oorzaak = oorzaak("een");
        long een = parkeer(oorzaak, "0505", "98000001");
        long twee = parkeer(oorzaak, "0505", "98000001");
        assertThat(misschien(r -> r.oorzaken().eersteGeparkeerde(oorzaak))).contains(een);
        doe(r -> r.berichten().verwerkt(een, "goedgekeurd", 0, Optional.empty()));

        assertThat(stand(Bereik.alles(), oorzaak)).containsExactly(2L, 1L, 1L);
        assertThat(misschien(r -> r.oorzaken().eersteGeparkeerde(oorzaak))).contains(twee);
        assertThat(klopt(r -> r.oorzaken().wacht(oorzaak))).isTrue();
        doe(r -> r.berichten().verwerkt(twee, "fout", 1, Optional.empty()));
        assertThat(klopt(r -> r.oorzaken().wacht(oorzaak))).isTrue();
    }

    @Test
    void listsWhatIsOverApart() {
        long een = oorzaak("een");
        long twee = oorzaak("twee");
        long drie = oorzaak("drie");
        doe(r -> {
            r.oorzaken().voorbij(een, NU, Optional.empty());
            r.oorzaken().voorbij(drie, NU, Optional.empty());
        });

        assertThat(nummers(Bereik.alles(), true)).containsExactly(twee);
        assertThat(nummers(Bereik.alles(), false)).containsExactly(drie, een);
        assertThat(lijst(r -> r.oorzaakinzage().lijst(Bereik.alles(), false, Optional.of(drie), 5)))
                .extracting(stand -> stand.oorzaak().id())
                .containsExactly(een);
        assertThat(oorzaak("een")).as("it came back").isGreaterThan(drie);
    }

    @Test
    void findsSignalsByAllTheirPartsWithinTheScope() {
        long een = signaal("0505", "98000001", Signaalsoort.START_ONTBREEKT, 1, "a");
        long twee = signaal("0505", "98000002", Signaalsoort.START_ONTBREEKT, 2, "b");
        long drie = signaal("0518", "98000002", Signaalsoort.WACHTTIJD, 3, "a");
        doe(r -> r.signalen().trekIn(List.of(drie), LocalDate.of(2026, 2, 4)));
        Signaalvraag alle = signalen(Optional.empty());

        assertThat(zoek(Bereik.alles(), alle)).containsExactly(drie, twee, een);
        assertThat(zoek(Bereik.alles(), signalen(Optional.of(true)))).containsExactly(twee, een);
        assertThat(zoek(DORDRECHT, alle)).containsExactly(twee, een);
        assertThat(zoek(ZORG, alle)).containsExactly(drie, twee);
        assertThat(zoek(
                        Bereik.alles(),
                        new Signaalvraag(
                                Optional.of(Signaalsoort.WACHTTIJD),
                                Optional.of(new Gemeentecode("0518")),
                                Optional.of(new AgbCode("98000002")),
                                Optional.of(3L),
                                Optional.of(new Clientsleutel("a")),
                                Optional.of(false))))
                .containsExactly(drie);
        Map<Signaalsoort, Long> telling = in(r -> r.signalen().tel(ZORG, alle));
        assertThat(telling).isEqualTo(Map.of(Signaalsoort.START_ONTBREEKT, 1L, Signaalsoort.WACHTTIJD, 1L));
        assertThat(lijst(r -> r.signalen().zoek(Bereik.alles(), alle, Optional.of(twee), 1)))
                .extracting(BewaardSignaal::id)
                .containsExactly(een);
    }

    private static Signaalvraag signalen(Optional<Boolean> open) {
        return new Signaalvraag(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), open);
    }

    @Test
    void findsWhatIsStillToComeWithinTheScope() {
        long laat = doorgestuurd("0505", "98000001");
        long elders = doorgestuurd("0518", "98000002");
        long verzoek = berichtId();
        doe(r -> r.verzoeken().bewaar(VerzoekenTest.verzoek("REF", verzoek)));

        assertThat(lopend(Bereik.alles(), Termijnsoort.RETOUR, 0)).containsExactly(laat, elders);
        assertThat(lopend(Bereik.alles(), Termijnsoort.RETOUR, laat)).containsExactly(elders);
        assertThat(lopend(DORDRECHT, Termijnsoort.RETOUR, 0)).containsExactly(laat);
        assertThat(lopend(Bereik.alles(), Termijnsoort.BESLUIT, 0)).containsExactly(verzoek);
        assertThat(lopend(ZORG, Termijnsoort.BESLUIT, 0)).isEmpty();
        doe(r -> r.berichten().beantwoord(laat, elders));
        assertThat(lopend(Bereik.alles(), Termijnsoort.RETOUR, 0)).containsExactly(elders);
    }

    private List<Long> lopend(Bereik bereik, Termijnsoort soort, long na) {
        return lijst(r -> r.termijnen().lopend(bereik, soort, na, 10)).stream()
                .map(Lopend::berichtId)
                .toList();
    }

    private long doorgestuurd(String gemeente, String aanbieder) {
        long id = berichtId();
        doe(r -> {
            r.berichten()
                    .herkend(
                            id,
                            new Berichtkenmerken(Berichtsoort.WMO301, gemeente, aanbieder, "X" + id, Optional.empty()));
            r.berichten().verwerkt(id, "goedgekeurd", 0, Optional.empty());
            Uitgaand uit = r.uitbak().plaats(new Kenmerk(Optional.of(id), "wmo301", "toewijzing", ""), stroom -> {});
            r.uitbak().verzonden(List.of(uit.id()), NU);
        });
        return id;
    }

    private List<Long> zoek(Bereik bereik, Signaalvraag vraag) {
        return lijst(r -> r.signalen().zoek(bereik, vraag, Optional.empty(), 10)).stream()
                .map(BewaardSignaal::id)
                .toList();
    }

    private long signaal(String gemeente, String aanbieder, Signaalsoort soort, long toewijzing, String client) {
        Signaal signaal = new Signaal(
                soort,
                "toewijzing " + toewijzing,
                Optional.of(new Clientsleutel(client)),
                Optional.of(toewijzing),
                Optional.empty(),
                Optional.empty(),
                "Uitleg.",
                Optional.empty());
        return in(r -> r.signalen()
                .voegToe(new Gemeentecode(gemeente), new AgbCode(aanbieder), signaal, LocalDate.of(2026, 2, 3)));
    }

    private List<Long> stand(Bereik bereik, long id) {
        Oorzaakstand stand = misschien(r -> r.oorzaakinzage().stand(bereik, id)).orElseThrow();
        return List.of(stand.berichten(), stand.wachtend(), stand.partijen());
    }

    private List<Long> nummers(Bereik bereik, boolean open) {
        return lijst(r -> r.oorzaakinzage().lijst(bereik, open, Optional.empty(), 10)).stream()
                .map(stand -> stand.oorzaak().id())
                .toList();
    }

    private long oorzaak(String sleutel) {
        Oorzaak oorzaak = new Oorzaak(sleutel, Oorzaaksoort.STORING, "Stuk.", "Maak het.", true, true);
        return in(r -> r.oorzaken().noteer(oorzaak, Herstel.GEEN, NU).id());
    }

    private long parkeer(long oorzaak, String gemeente, String aanbieder) {
        long id = berichtId();
        doe(r -> {
            r.berichten()
                    .herkend(
                            id,
                            new Berichtkenmerken(Berichtsoort.WMO305, aanbieder, gemeente, "X" + id, Optional.empty()));
            r.berichten().geparkeerd(id, "stuk");
            r.oorzaken().koppel(id, oorzaak);
        });
        return id;
    }
}
