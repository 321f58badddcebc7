package nl.berichtenstraat.register.sql;

import static nl.berichtenstraat.register.sql.Monitorgeschiedenis.AANBIEDER;
import static nl.berichtenstraat.register.sql.Monitorgeschiedenis.ANDERE_AANBIEDER;
import static nl.berichtenstraat.register.sql.Monitorgeschiedenis.ANDERE_GEMEENTE;
import static nl.berichtenstraat.register.sql.Monitorgeschiedenis.GEMEENTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.register.Boekbedragen;
import nl.berichtenstraat.register.Boekinzage.Afsluiting;
import nl.berichtenstraat.register.Boekinzage.Clientmaandplek;
import nl.berichtenstraat.register.Boekinzage.Clientmaandstand;
import nl.berichtenstraat.register.Boekinzage.Dossier;
import nl.berichtenstraat.register.Boekinzage.Gedeclareerd;
import nl.berichtenstraat.register.Boekinzage.Keuze;
import nl.berichtenstraat.register.Boekinzage.Maandkeuze;
import nl.berichtenstraat.register.Boekinzage.Maandplek;
import nl.berichtenstraat.register.Boekinzage.Maandstand;
import nl.berichtenstraat.register.Boekinzage.Totalen;
import nl.berichtenstraat.register.Boekinzage.Versie;
import nl.berichtenstraat.register.Boekregel;
import nl.berichtenstraat.register.Boekregel.Clientmaandsleutel;
import nl.berichtenstraat.register.Boekregister.Stand;
import nl.berichtenstraat.register.Boekregister.Wijziging;
import nl.berichtenstraat.register.Termijnenregister.Paar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BoekinzageTest extends Opslagproef {

    private static final YearMonth JANUARI = YearMonth.of(2026, 1);
    private static final YearMonth MAART = YearMonth.of(2026, 3);
    private static final Paar PAAR = new Paar(new Gemeentecode(GEMEENTE), new AgbCode(AANBIEDER));
    private static final Paar ANDER = new Paar(new Gemeentecode(ANDERE_GEMEENTE), new AgbCode(ANDERE_AANBIEDER));
    private static final Bereik ALLES = Bereik.alles();
    private static final Bereik VAN_ANDER = Bereik.van(Set.of(ANDER.gemeente()));
    private static final Dossier ANNA = new Dossier(PAAR, new Clientsleutel("anna"), "02", "IB1");

    /** Anna has two assignments in January, of which the benutting is one; Bert and Carla have one month each. */
    @BeforeEach
    void vul() {
        vul(g -> {
            long bericht = g.bericht("2026-04-10T10:00:00Z", "WMO323", "goedgekeurd", GEMEENTE, AANBIEDER);
            g.boek(bericht, false, "anna", 1, "2026-01", 500, 200, "ONDER", false);
            g.boek(bericht, false, "anna", 2, "2026-01", 300, 120, "ONDER", false);
            g.boek(bericht, false, "bert", 3, "2026-03", 100, 90, "BINNEN", false);
            g.boek(bericht, true, "carla", 3, "2026-02", 500, 400, "BINNEN", true);
        });
    }

    @Test
    void takesTheAssignmentsOfAClientMonthTogether() {
        assertThat(clientmaanden(keuze(Optional.of("anna"), Optional.empty(), Optional.empty(), false)))
                .containsExactly(new Clientmaandstand(
                        new Clientmaandplek(PAAR, new Clientmaandsleutel(ANNA.client(), "02", "IB1", JANUARI)),
                        2,
                        Optional.of(800L),
                        320,
                        Optional.of(new BigDecimal("40.0")),
                        "ONDER",
                        new Boekbedragen(32000, 0, 32000, 32000, 32000, 0),
                        Optional.of("proef/1"),
                        Optional.empty()));
    }

    @Test
    void goesThroughAllOfThemNewestFirstAPageAtATime() {
        List<Clientmaandstand> eerste = lijst(r -> r.inzage().clientmaanden(ALLES, Keuze.alles(), Optional.empty(), 2));
        List<Clientmaandstand> tweede = lijst(r -> r.inzage()
                .clientmaanden(ALLES, Keuze.alles(), Optional.of(eerste.get(1).plek()), 2));

        assertThat(eerste).extracting(BoekinzageTest::client).containsExactly("bert", "carla");
        assertThat(tweede).extracting(BoekinzageTest::client).containsExactly("anna");
        assertThat(clientmaanden(Keuze.alles()))
                .extracting(BoekinzageTest::client)
                .containsExactly("bert", "carla", "anna");
    }

    @Test
    void findsByMonthSideAssignmentAndWhatIsParked() {
        assertThat(clientmaanden(keuze(Optional.empty(), Optional.of("ONDER"), Optional.empty(), false)))
                .extracting(BoekinzageTest::client)
                .containsExactly("anna");
        assertThat(clientmaanden(keuze(Optional.empty(), Optional.empty(), Optional.of(2L), false)))
                .as("as a whole, with its other assignment")
                .extracting(Clientmaandstand::geleverdeMinuten)
                .containsExactly(320L);
        assertThat(clientmaanden(keuze(Optional.empty(), Optional.empty(), Optional.of(3L), false)))
                .as("every gemeente has numbers of its own")
                .extracting(BoekinzageTest::client)
                .containsExactly("bert", "carla");
        assertThat(clientmaanden(keuze(Optional.empty(), Optional.empty(), Optional.empty(), true)))
                .extracting(BoekinzageTest::client, stand -> stand.bedragen().geparkeerd(), Clientmaandstand::reden)
                .containsExactly(tuple("carla", 40000L, Optional.of("geen contract")));
        assertThat(clientmaanden(new Keuze(
                        Optional.of(PAAR.gemeente()),
                        Optional.of(PAAR.aanbieder()),
                        Optional.of("02"),
                        Optional.of("IB1"),
                        Optional.of(MAART),
                        Optional.of(MAART),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false)))
                .extracting(BoekinzageTest::client)
                .containsExactly("bert");
    }

    @Test
    void showsAllVersionsWithWhatTheySettled() {
        doe(r -> {
            Stand eerste = r.inzage().versies(ALLES, ANNA).get(0).stand();
            Boekregel oud = eerste.regel();
            Boekregel nieuw = new Boekregel(
                    oud.sleutel(),
                    oud.toegewezenMinuten(),
                    150,
                    15000,
                    0,
                    15000,
                    oud.benutting(),
                    oud.zijde(),
                    Optional.of(15000L),
                    15000,
                    oud.contract(),
                    oud.reden());
            r.boek()
                    .schrijf(
                            List.of(new Wijziging(Optional.of(eerste), nieuw)),
                            Optional.empty(),
                            LocalDate.of(2026, 5, 1));
        });

        List<Versie> versies = lijst(r -> r.inzage().versies(ALLES, ANNA));
        assertThat(versies)
                .extracting(
                        versie -> versie.stand().regel().sleutel().toewijzingNummer(),
                        Versie::huidig,
                        Versie::verschilCent,
                        versie -> versie.berichtId().isPresent())
                .containsExactly(
                        tuple(1L, false, 20000L, true), tuple(1L, true, -5000L, false), tuple(2L, true, 12000L, true));
        assertThat(clientmaanden(keuze(Optional.of("anna"), Optional.empty(), Optional.empty(), false)))
                .extracting(stand -> stand.bedragen().afgerekend())
                .containsExactly(27000L);
        assertThat(lijst(r -> r.inzage().dossiers(ALLES, ANNA.client()))).containsExactly(ANNA);
    }

    @Test
    void addsUpMonthsOfPairsWithTheirCloseAndDeclarations() {
        vul(g -> {
            long sluiting = g.sluiting(false, "2026-01", 32000, 0);
            long leeg = g.sluiting(true, "2026-03", 0, 0);
            assertThat(sluiting).isLessThan(leeg);
            long bericht = g.bericht("2026-04-11T10:00:00Z", "WMO323", "deels", GEMEENTE, AANBIEDER);
            g.declaratie(bericht, false, "D1", "2026-03");
            g.boek(bericht, false, "dirk", 9, "2026-03", 100, 10, "ONDER", false);
        });

        List<Maandstand> maanden = maanden(ALLES, Maandkeuze.alles());
        assertThat(maanden)
                .extracting(Maandstand::plek, Maandstand::clientmaanden, Maandstand::geparkeerd)
                .containsExactly(
                        tuple(new Maandplek(ANDER, MAART), 0L, 0L),
                        tuple(new Maandplek(PAAR, MAART), 2L, 0L),
                        tuple(new Maandplek(ANDER, YearMonth.of(2026, 2)), 1L, 1L),
                        tuple(new Maandplek(PAAR, JANUARI), 1L, 0L));
        assertThat(maanden.get(3).bedragen()).isEqualTo(new Boekbedragen(32000, 0, 32000, 32000, 32000, 0));
        assertThat(maanden.get(3).afsluiting()).map(Afsluiting::dezeMaandCent).contains(32000L);
        assertThat(maanden.get(1).afsluiting()).isEmpty();
        assertThat(lijst(r -> r.inzage()
                        .maanden(
                                ALLES,
                                Maandkeuze.alles(),
                                Optional.of(maanden.get(1).plek()),
                                9)))
                .isEqualTo(maanden.subList(2, 4));
        assertThat(lijst(r -> r.inzage().declaraties(ALLES, maanden.get(1).plek(), 10)))
                .extracting(Gedeclareerd::nummer, Gedeclareerd::afgerekendCent)
                .containsExactly(tuple("D1", 1000L));
        long id = maanden.get(3).afsluiting().orElseThrow().id();
        assertThat(misschien(r -> r.inzage().sluiting(ALLES, id)))
                .contains(maanden.get(3).plek());
        assertThat(misschien(r -> r.inzage().sluiting(VAN_ANDER, id))).isEmpty();
    }

    @Test
    void staysWithinReach() {
        for (Bereik bereik : List.of(VAN_ANDER, Bereik.van(ANDER.aanbieder()))) {
            assertThat(lijst(r -> r.inzage().clientmaanden(bereik, Keuze.alles(), Optional.empty(), 10)))
                    .extracting(BoekinzageTest::client)
                    .containsExactly("carla");
            Totalen totalen = in(r -> r.inzage().totalen(bereik, Keuze.alles()));
            assertThat(totalen).isEqualTo(new Totalen(1, 1, 400, new Boekbedragen(40000, 0, 40000, 0, 0, 40000)));
            assertThat(lijst(r -> r.inzage().versies(bereik, ANNA))).isEmpty();
            assertThat(lijst(r -> r.inzage().dossiers(bereik, ANNA.client()))).isEmpty();
            assertThat(maanden(bereik, Maandkeuze.alles()))
                    .extracting(stand -> stand.plek().paar())
                    .containsOnly(ANDER);
            assertThat(misschien(r -> r.inzage().maand(bereik, new Maandplek(PAAR, JANUARI))))
                    .isEmpty();
            assertThat(lijst(r -> r.inzage().declaraties(bereik, new Maandplek(PAAR, MAART), 10)))
                    .isEmpty();
        }
    }

    private static Keuze keuze(
            Optional<String> client, Optional<String> zijde, Optional<Long> toewijzing, boolean geparkeerd) {
        return new Keuze(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                zijde,
                client.map(Clientsleutel::new),
                toewijzing,
                geparkeerd);
    }

    private static String client(Clientmaandstand stand) {
        return stand.plek().sleutel().client().waarde();
    }

    private List<Clientmaandstand> clientmaanden(Keuze keuze) {
        return lijst(r -> r.inzage().clientmaanden(ALLES, keuze, Optional.empty(), 10));
    }

    private List<Maandstand> maanden(Bereik bereik, Maandkeuze keuze) {
        return lijst(r -> r.inzage().maanden(bereik, keuze, Optional.empty(), 10));
    }

    private void vul(Consumer<Monitorgeschiedenis> geschiedenis) {
        try (Verbindingen eigen = Verbindingen.van(instelling)) {
            eigen.schrijf(sql -> {
                geschiedenis.accept(new Monitorgeschiedenis(sql));
                return sql;
            });
        }
    }
}
