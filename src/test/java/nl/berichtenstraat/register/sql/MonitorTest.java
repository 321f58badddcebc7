package nl.berichtenstraat.register.sql;

import static nl.berichtenstraat.register.sql.Monitorgeschiedenis.AANBIEDER;
import static nl.berichtenstraat.register.sql.Monitorgeschiedenis.ANDERE_AANBIEDER;
import static nl.berichtenstraat.register.sql.Monitorgeschiedenis.ANDERE_GEMEENTE;
import static nl.berichtenstraat.register.sql.Monitorgeschiedenis.GEMEENTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.register.Boekbedragen;
import nl.berichtenstraat.register.Boekinzage.Keuze;
import nl.berichtenstraat.register.Boekinzage.Totalen;
import nl.berichtenstraat.register.Boekregister;
import nl.berichtenstraat.register.Monitorregister;
import nl.berichtenstraat.register.Monitorregister.Benuttingtelling;
import nl.berichtenstraat.register.Monitorregister.Berichtregel;
import nl.berichtenstraat.register.Monitorregister.Berichttelling;
import nl.berichtenstraat.register.Monitorregister.Clienttelling;
import nl.berichtenstraat.register.Monitorregister.Dimensie;
import nl.berichtenstraat.register.Monitorregister.Geldtelling;
import nl.berichtenstraat.register.Monitorregister.Maanden;
import nl.berichtenstraat.register.Monitorregister.Maandtelling;
import nl.berichtenstraat.register.Monitorregister.Regeltelling;
import nl.berichtenstraat.register.Monitorregister.Vraag;
import nl.berichtenstraat.register.Monitorregister.Wachttelling;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A history that can be counted by hand; the expectations are. */
class MonitorTest extends Opslagproef {

    private static final YearMonth JANUARI = YearMonth.of(2026, 1);
    private static final YearMonth FEBRUARI = YearMonth.of(2026, 2);
    private static final YearMonth MAART = YearMonth.of(2026, 3);
    private static final Maanden KWARTAAL = new Maanden(JANUARI, MAART);
    private static final LocalDate VANDAAG = LocalDate.of(2026, 4, 1);
    private static final Vraag ALLES = Vraag.van(Bereik.alles(), KWARTAAL);

    @BeforeEach
    void vul() {
        try (Verbindingen eigen = Verbindingen.van(instelling)) {
            eigen.schrijf(sql -> {
                geschiedenis(new Monitorgeschiedenis(sql));
                return sql;
            });
        }
    }

    /**
     * Anna gets 120 minutes a week, from March 180; help began ten days after it could. Bert waits from 10 February, and
     * has help since March by a claim alone. Carla gets 10 hours a month from the other aanbieder, from February 500
     * minutes, up to 20 March. Dirk waits since 15 March; the assignment of Eva was removed; that of Fien ended unused.
     */
    private static void geschiedenis(Monitorgeschiedenis g) {
        long toewijzing = g.bericht("2025-12-20T10:00:00Z", "WMO301", "goedgekeurd", GEMEENTE, AANBIEDER);
        long later = g.bericht("2026-02-12T10:00:00Z", "WMO301", "goedgekeurd", GEMEENTE, AANBIEDER);
        g.toewijzing(toewijzing, false, 1, "anna", "IB1", "2026-01-01", "2026-02-28", "", 120, "01", "2");
        g.toewijzing(toewijzing, false, 2, "anna", "IB1", "2026-03-01", "2026-12-31", "", 3, "04", "2");
        g.toewijzing(later, false, 3, "bert", "IB1", "2026-02-10", "", "", 60, "01", "2");
        g.toewijzing(toewijzing, true, 4, "carla", "IB2", "2025-11-01", "2026-01-31", "", 10, "04", "4");
        g.toewijzing(toewijzing, true, 5, "carla", "IB2", "2026-02-01", "2026-03-20", "", 500, "01", "4");
        g.toewijzing(toewijzing, false, 6, "dirk", "IB1", "2026-03-15", "", "", 5, "16", "2");
        g.toewijzing(toewijzing, false, 7, "eva", "IB1", "2026-01-10", "2026-01-10", "13", 60, "01", "2");
        g.toewijzing(toewijzing, true, 8, "fien", "IB2", "2026-02-03", "2026-02-20", "", 60, "01", "2");
        long melding = g.bericht("2026-01-12T10:00:00Z", "WMO305", "goedgekeurd", GEMEENTE, AANBIEDER);
        g.levering(melding, false, "start", "anna", 1, "2026-01-11", "");
        g.levering(melding, false, "start", "anna", 2, "2026-03-01", "");
        g.levering(melding, true, "start", "carla", 5, "2026-02-01", "");
        g.levering(melding, true, "stop", "carla", 5, "2026-02-01", "2026-03-20");
        long declaratie = g.bericht("2026-04-10T10:00:00Z", "WMO323", "deels", GEMEENTE, AANBIEDER);
        long ander = g.bericht("2026-03-10T10:00:00Z", "WMO323", "goedgekeurd", ANDERE_GEMEENTE, ANDERE_AANBIEDER);
        g.boek(declaratie, false, "anna", 1, "2026-01", 500, 50, "ONDER", false);
        g.boek(declaratie, false, "anna", 2, "2026-03", 800, 800, "BINNEN", false);
        g.boek(declaratie, false, "bert", 3, "2026-03", 100, 250, "BOVEN", false);
        g.boek(ander, true, "carla", 5, "2026-02", 500, 400, "BINNEN", true);
        long d = g.declaratie(declaratie, false, "D1", "2026-03");
        g.regel(d, false, 1, "anna", 2, "2026-03-01", 80000, true);
        g.regel(d, false, 2, "bert", 3, "2026-03-02", 25000, true);
        g.regel(d, false, 3, "bert", 3, "2026-03-03", 700, false);
        g.regel(d, false, 4, "dirk", 6, "2026-03-20", 300, false);
        g.bevinding(declaratie, "TR321", 2, 3);
        g.bevinding(declaratie, "TR346", 2, 3);
        g.bevinding(declaratie, "TR304", 3, 0);
        long c = g.declaratie(ander, true, "D2", "2026-02");
        g.regel(c, true, 1, "carla", 5, "2026-02-05", 40000, true);
        long fout = g.bericht("2026-03-11T10:00:00Z", "WMO323", "afgekeurd", GEMEENTE, AANBIEDER);
        g.bevinding(fout, "TR056", 0, 0);
    }

    @Test
    void countsWhoIsThereWhoComesWhoGoesAndWhoGetsMoreOrLess() {
        assertThat(monitor(m -> m.clienten(ALLES, Optional.empty())))
                .containsExactly(
                        new Maandtelling("", JANUARI, 2, 1, 1, 0, 1, 0, 0, 0),
                        new Maandtelling("", FEBRUARI, 4, 1, 2, 0, 1, 0, 0, 1),
                        new Maandtelling("", MAART, 4, 2, 1, 1, 1, 1, 1, 0));
    }

    @Test
    void countsEachGroupOnItsOwn() {
        assertThat(monitor(m -> m.clienten(ALLES, Optional.of(Dimensie.PRODUCT))))
                .containsExactly(
                        new Maandtelling("02 IB1", JANUARI, 1, 1, 1, 0, 1, 0, 0, 0),
                        new Maandtelling("02 IB1", FEBRUARI, 2, 0, 1, 0, 0, 0, 0, 0),
                        new Maandtelling("02 IB1", MAART, 3, 2, 1, 0, 1, 0, 1, 0),
                        new Maandtelling("02 IB2", JANUARI, 1, 0, 0, 0, 0, 0, 0, 0),
                        new Maandtelling("02 IB2", FEBRUARI, 2, 1, 1, 0, 1, 0, 0, 1),
                        new Maandtelling("02 IB2", MAART, 1, 0, 0, 1, 0, 1, 0, 0));
        assertThat(monitor(m -> m.clientenInPeriode(ALLES, Optional.of(Dimensie.GEMEENTE))))
                .containsExactly(new Clienttelling(GEMEENTE, 3, 2), new Clienttelling(ANDERE_GEMEENTE, 2, 1));
        assertThat(monitor(m -> m.clientenInPeriode(ALLES, Optional.of(Dimensie.AANBIEDER))))
                .extracting(Clienttelling::groep)
                .containsExactly(AANBIEDER, ANDERE_AANBIEDER);
        assertThat(monitor(m -> m.clientenInPeriode(ALLES, Optional.empty())))
                .containsExactly(new Clienttelling("", 5, 3));
    }

    @Test
    void addsUpToWhatTheLedgerHas() {
        List<Geldtelling> perMaand = monitor(m -> m.bedragen(ALLES, Optional.of(Dimensie.AANBIEDER)));
        Boekbedragen som = perMaand.stream().map(Geldtelling::bedragen).reduce(Boekbedragen.NUL, Boekbedragen::plus);

        assertThat(som).isEqualTo(new Boekbedragen(150000, 0, 150000, 110000, 110000, 40000));
        assertThat(perMaand)
                .extracting(
                        Geldtelling::groep, Geldtelling::maand, Geldtelling::clienten, Geldtelling::geleverdeMinuten)
                .containsExactly(
                        tuple(AANBIEDER, JANUARI, 1L, 50L),
                        tuple(AANBIEDER, MAART, 2L, 1050L),
                        tuple(ANDERE_AANBIEDER, FEBRUARI, 1L, 400L));
        long inBoek = in(r -> r.boek()
                .lees(Boekregister.Keuze.alles())
                .mapToLong(stand -> stand.regel().afgerekendCent())
                .sum());
        assertThat(inBoek).isEqualTo(som.afgerekend());
        Totalen totalen = in(r -> r.inzage().totalen(Bereik.alles(), Keuze.alles()));
        assertThat(totalen).isEqualTo(new Totalen(4, 3, 1500, som));
    }

    @Test
    void dividesClientMonthsIntoBandsOfBenutting() {
        assertThat(monitor(m -> m.benutting(ALLES, Optional.empty())))
                .containsExactly(
                        new Benuttingtelling("", Optional.of(0), "ONDER", 1, 1),
                        new Benuttingtelling("", Optional.of(80), "BINNEN", 1, 1),
                        new Benuttingtelling("", Optional.of(100), "BINNEN", 1, 1),
                        new Benuttingtelling("", Optional.of(160), "BOVEN", 1, 1));
    }

    @Test
    void countsDaysFromWhenHelpCouldBeginToWhenItDid() {
        assertThat(monitor(m -> m.wachttijden(ALLES, Optional.empty(), VANDAAG)))
                .as("anna 10 and 0, bert from the day the message came in, carla 0, dirk waits, fien never began")
                .containsExactlyInAnyOrder(
                        new Wachttelling("", Optional.of(10), false, 1),
                        new Wachttelling("", Optional.of(0), true, 1),
                        new Wachttelling("", Optional.of(18), true, 1),
                        new Wachttelling("", Optional.of(0), false, 1),
                        new Wachttelling("", Optional.empty(), true, 1),
                        new Wachttelling("", Optional.empty(), false, 1));
        assertThat(monitor(m -> m.wachttijden(ALLES, Optional.empty(), LocalDate.of(2026, 3, 14))))
                .as("who may only begin tomorrow does not wait")
                .noneMatch(telling -> telling.dagen().isEmpty() && telling.loopt());
    }

    @Test
    void countsARejectedLineOnceByItsFirstRule() {
        assertThat(monitor(m -> m.declaratieregels(ALLES, Optional.of(Dimensie.GEMEENTE))))
                .containsExactlyInAnyOrder(
                        new Regeltelling(GEMEENTE, Optional.empty(), 2, 105000, 2),
                        new Regeltelling(GEMEENTE, Optional.of("TR304"), 1, 300, 1),
                        new Regeltelling(GEMEENTE, Optional.of("TR321"), 1, 700, 1),
                        new Regeltelling(ANDERE_GEMEENTE, Optional.empty(), 1, 40000, 1));
    }

    @Test
    void countsMessagesOfThePeriodAndWhatRejectedThem() {
        assertThat(monitor(m -> m.berichten(ALLES)))
                .as("received from January up to and including March")
                .containsExactlyInAnyOrder(
                        new Berichttelling(Optional.of("WMO301"), "goedgekeurd", 1),
                        new Berichttelling(Optional.of("WMO305"), "goedgekeurd", 1),
                        new Berichttelling(Optional.of("WMO323"), "goedgekeurd", 1),
                        new Berichttelling(Optional.of("WMO323"), "afgekeurd", 1));
        assertThat(monitor(m -> m.berichtregels(ALLES)))
                .containsExactly(new Berichtregel("TR056", Optional.of("WMO323"), 1));
    }

    @Test
    void staysWithinReach() {
        Bereik ander = Bereik.van(Set.of(new Gemeentecode(ANDERE_GEMEENTE)));
        Vraag vraag = Vraag.van(ander, KWARTAAL);

        assertThat(monitor(m -> m.clientenInPeriode(vraag, Optional.of(Dimensie.GEMEENTE))))
                .containsExactly(new Clienttelling(ANDERE_GEMEENTE, 2, 1));
        assertThat(monitor(m -> m.clienten(vraag, Optional.of(Dimensie.AANBIEDER))))
                .extracting(Maandtelling::groep)
                .containsOnly(ANDERE_AANBIEDER);
        assertThat(monitor(m -> m.bedragen(vraag, Optional.of(Dimensie.GEMEENTE))))
                .extracting(Geldtelling::groep)
                .containsOnly(ANDERE_GEMEENTE);
        assertThat(monitor(m -> m.benutting(vraag, Optional.empty()))).hasSize(1);
        assertThat(monitor(m -> m.wachttijden(vraag, Optional.empty(), VANDAAG)))
                .hasSize(2);
        assertThat(monitor(m -> m.declaratieregels(vraag, Optional.empty()))).hasSize(1);
        assertThat(monitor(m -> m.berichten(vraag))).hasSize(1);
        assertThat(monitor(m -> m.berichtregels(vraag))).isEmpty();
        assertThat(misschien(r -> r.monitor().maanden(ander))).contains(new Maanden(FEBRUARI, FEBRUARI));
    }

    @Test
    void limitsToWhatWasAskedFor() {
        Vraag vraag = new Vraag(
                Bereik.alles(),
                new Maanden(FEBRUARI, FEBRUARI),
                Optional.empty(),
                Optional.of(new AgbCode(ANDERE_AANBIEDER)),
                Optional.of("02"),
                Optional.of("IB2"));

        assertThat(monitor(m -> m.clienten(vraag, Optional.empty())))
                .containsExactly(new Maandtelling("", FEBRUARI, 2, 1, 1, 0, 1, 0, 0, 1));
        assertThat(monitor(m -> m.bedragen(vraag, Optional.empty()))).hasSize(1);
        assertThat(misschien(r -> r.monitor().maanden(Bereik.alles()))).contains(KWARTAAL);
        assertThat(misschien(r -> r.monitor().maanden(Bereik.van(new AgbCode("11111111")))))
                .isEmpty();
    }

    private <T> List<T> monitor(Function<Monitorregister, List<T>> vraag) {
        return lijst(r -> vraag.apply(r.monitor()));
    }
}
