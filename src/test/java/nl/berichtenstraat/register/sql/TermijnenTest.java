package nl.berichtenstraat.register.sql;

import static nl.berichtenstraat.register.sql.Declaratievoorbeeld.JANUARI;
import static nl.berichtenstraat.register.sql.Declaratievoorbeeld.debet;
import static nl.berichtenstraat.register.sql.Declaratievoorbeeld.declaratie;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.bericht.Plaats;
import nl.berichtenstraat.bericht.Product;
import nl.berichtenstraat.bericht.StartProduct;
import nl.berichtenstraat.bericht.StopProduct;
import nl.berichtenstraat.bericht.ToegewezenProduct;
import nl.berichtenstraat.bericht.Toewijzing;
import nl.berichtenstraat.bericht.Verzoek;
import nl.berichtenstraat.bericht.Verzoekbesluit;
import nl.berichtenstraat.register.Berichtkenmerken;
import nl.berichtenstraat.register.BewaardBericht;
import nl.berichtenstraat.register.Declaratieregister.Regel;
import nl.berichtenstraat.register.Leveringenregister.Levering;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.register.Signaal;
import nl.berichtenstraat.register.Signaalsoort;
import nl.berichtenstraat.register.Termijnenregister.Doorgestuurd;
import nl.berichtenstraat.register.Termijnenregister.Leveringsstand;
import nl.berichtenstraat.register.Termijnenregister.OpenVerzoek;
import nl.berichtenstraat.register.Termijnenregister.Paar;
import nl.berichtenstraat.register.Uitbak.Kenmerk;
import nl.berichtenstraat.register.Uitbak.Uitgaand;
import org.junit.jupiter.api.Test;

class TermijnenTest extends Opslagproef {

    private static final Gemeentecode GEMEENTE = new Gemeentecode("0505");
    private static final AgbCode AANBIEDER = new AgbCode("12345678");
    private static final Paar PAAR = new Paar(GEMEENTE, AANBIEDER);
    private static final Paar ANDER = new Paar(GEMEENTE, new AgbCode("87654321"));
    private static final Clientsleutel ANNA = new Clientsleutel("a".repeat(32));
    private static final Clientsleutel BERT = new Clientsleutel("b".repeat(32));
    private static final Product IB1 = new Product("02", Optional.of("IB1"));
    private static final Plaats NERGENS = Plaats.van("", 0);
    private static final Instant LATER = NU.plusSeconds(1);

    @Test
    void knowsEveryPairThatThereMayBeSignalsAbout() {
        bewaar(PAAR, ANNA, 1);
        doe(r -> r.verzoeken()
                .bewaar(VerzoekenTest.verzoek("R", bewaar(r, "<v/>").id())));
        doe(r -> r.signalen().voegToe(new Gemeentecode("0599"), AANBIEDER, signaal(), JANUARI));
        geparkeerd(Berichtsoort.WMO323, "98000009", "0505");
        geparkeerd(Berichtsoort.WMO301, "0482", "98000009");
        bewaar("<onherkend/>");

        assertThat(lijst(r -> r.termijnen().paren()))
                .containsExactly(
                        new Paar(new Gemeentecode("0482"), new AgbCode("98000009")),
                        PAAR,
                        new Paar(GEMEENTE, new AgbCode("98000009")),
                        new Paar(new Gemeentecode("0599"), AANBIEDER));
    }

    @Test
    void givesTheClientsOfAPairAPageAtATime() {
        bewaar(PAAR, BERT, 1);
        bewaar(PAAR, ANNA, 2);
        bewaar(PAAR, ANNA, 3);
        bewaar(ANDER, new Clientsleutel("c".repeat(32)), 4);

        assertThat(lijst(r -> r.termijnen().clienten(PAAR, Optional.empty(), 1)))
                .containsExactly(ANNA);
        assertThat(lijst(r -> r.termijnen().clienten(PAAR, Optional.of(ANNA), 9)))
                .containsExactly(BERT);
        assertThat(lijst(r -> r.termijnen().clienten(PAAR, Optional.of(BERT), 9)))
                .isEmpty();
    }

    @Test
    void knowsWhenTheFirstVersionThatStandsCameIn() {
        bewaar(PAAR, ANNA, 1);
        long teruggetrokken = bewaar(PAAR, ANNA, 2);
        doe(r -> r.toewijzingen().trekTerug(teruggetrokken));
        bewaar(ANDER, BERT, 3);

        assertThat(kaart(r -> r.termijnen().toegewezen(GEMEENTE, List.of(ANNA, BERT))))
                .isEqualTo(Map.of(1L, NU, 3L, NU));
        assertThat(kaart(r -> r.termijnen().toegewezen(new Gemeentecode("0599"), List.of(ANNA))))
                .isEmpty();
    }

    @Test
    void knowsOfWhichAssignmentsDeliveryStartedAndWhetherItRuns() {
        start(ANNA, 1, JANUARI, "1");
        start(ANNA, 2, JANUARI, "1");
        stop(ANNA, 2, JANUARI, "20");
        start(BERT, 3, JANUARI, "1");
        stop(BERT, 3, JANUARI, "19");
        start(BERT, 3, JANUARI.plusMonths(1), "1");
        start(BERT, 4, JANUARI, "1");
        start(BERT, 4, JANUARI, "3");

        assertThat(kaart(r -> r.termijnen().leveringen(PAAR, List.of(ANNA, BERT))))
                .isEqualTo(Map.of(
                        1L,
                        new Leveringsstand(true, true),
                        2L,
                        new Leveringsstand(true, false),
                        3L,
                        new Leveringsstand(true, true)));
        assertThat(kaart(r -> r.termijnen().leveringen(ANDER, List.of(ANNA, BERT))))
                .isEmpty();
    }

    @Test
    void findsGrantedLinesOutsideTheirAssignmentThatAreNotReversed() {
        Declaratievoorbeeld gecrediteerd = debet(5, "R5").van("a", 3);
        declareer(
                "D1",
                JANUARI,
                debet(1, "R1").van("a", 1).regel(),
                debet(2, "R2").van("a", 1).op(JANUARI.plusMonths(1)).regel(),
                debet(3, "R3").van("a", 2).regel(),
                debet(4, "R4").van("a", 2).op(JANUARI.plusMonths(1)).afgekeurd().regel(),
                gecrediteerd.regel());
        declareer("D2", JANUARI.plusMonths(1), gecrediteerd.credit(1, "R6").regel());
        Periode januari = Periode.van(YearMonth.from(JANUARI));
        Periode verwijderd = new Periode(JANUARI, JANUARI.minusDays(1));

        assertThat(kaart(r -> r.termijnen()
                        .openDebetBuiten(GEMEENTE, Map.of(1L, januari, 2L, januari, 3L, verwijderd, 4L, januari))))
                .isEqualTo(Map.of(1L, List.of(Periode.van(YearMonth.of(2026, 2)))));
        assertThat(kaart(r -> r.termijnen().openDebetBuiten(GEMEENTE, Map.of(2L, verwijderd))))
                .isEqualTo(Map.of(2L, List.of(januari)));
        assertThat(kaart(r -> r.termijnen().openDebetBuiten(GEMEENTE, Map.of())))
                .isEmpty();
    }

    @Test
    void countsADeclarationAndALineInALaterOneForAMonth() {
        declareer("D1", JANUARI, debet(1, "R1").regel());
        declareer(
                "D4",
                JANUARI.plusMonths(3),
                debet(1, "R2").op(JANUARI.plusMonths(1)).afgekeurd().regel());

        assertThat(verzameling(r -> r.termijnen().gedeclareerd(PAAR, maanden(1, 2, 3, 4))))
                .isEqualTo(Set.copyOf(maanden(1, 2, 4)));
        assertThat(verzameling(r -> r.termijnen().gedeclareerd(PAAR, maanden(3))))
                .isEmpty();
        assertThat(verzameling(r -> r.termijnen().gedeclareerd(ANDER, maanden(1, 2))))
                .isEmpty();
        assertThat(verzameling(r -> r.termijnen().gedeclareerd(PAAR, List.of())))
                .isEmpty();
    }

    @Test
    void findsWhatWasSentOnAndHasNoRetour() {
        long open = doorgestuurd(Berichtsoort.WMO301, "toewijzing", "goedgekeurd", true);
        long antwoord = doorgestuurd(Berichtsoort.WMO319, "verzoekantwoord", "goedgekeurd", true);
        doorgestuurd(Berichtsoort.WMO301, "toewijzing", "goedgekeurd", false);
        doorgestuurd(Berichtsoort.WMO301, "backoffice", "afgekeurd", true);
        long beantwoord = doorgestuurd(Berichtsoort.WMO301, "toewijzing", "goedgekeurd", true);
        doe(r -> r.berichten().beantwoord(beantwoord, open));

        assertThat(lijst(r -> r.termijnen().onbeantwoord(PAAR, LATER)))
                .containsExactly(
                        new Doorgestuurd(open, Berichtsoort.WMO301, "ID", NU),
                        new Doorgestuurd(antwoord, Berichtsoort.WMO319, "ID", NU));
        assertThat(lijst(r -> r.termijnen().onbeantwoord(PAAR, NU))).isEmpty();
        assertThat(lijst(r -> r.termijnen().onbeantwoord(ANDER, LATER))).isEmpty();
    }

    @Test
    void findsWhatCameInFromEitherSideAndIsNotProcessed() {
        long wacht = herkend(Berichtsoort.WMO305, "12345678", "0505");
        long geparkeerd = geparkeerd(Berichtsoort.WMO301, "0505", "12345678");
        long verwerkt = herkend(Berichtsoort.WMO305, "12345678", "0505");
        doe(r -> r.berichten().verwerkt(verwerkt, "goedgekeurd", 0, Optional.empty()));

        assertThat(lijst(r -> r.termijnen().onverwerkt(PAAR, LATER)))
                .extracting(BewaardBericht::id)
                .containsExactly(wacht, geparkeerd);
        assertThat(lijst(r -> r.termijnen().onverwerkt(PAAR, NU))).isEmpty();
        assertThat(lijst(r -> r.termijnen().onverwerkt(ANDER, LATER))).isEmpty();
    }

    @Test
    void findsRequestsWithoutADecisionAndSinceWhenTheyAreInvestigated() {
        verzoek("A");
        Verzoek onderzocht = verzoek("B");
        besluit(onderzocht, Verzoekbesluit.IN_ONDERZOEK, LocalDate.of(2026, 3, 9));
        besluit(onderzocht, Verzoekbesluit.IN_ONDERZOEK, LocalDate.of(2026, 3, 20));
        besluit(verzoek("C"), Verzoekbesluit.AFGEWEZEN, LocalDate.of(2026, 3, 9));

        assertThat(lijst(r -> r.termijnen().verzoeken(PAAR)))
                .containsExactly(
                        new OpenVerzoek(Berichtsoort.WMO317, ANNA, "A", NU, Optional.empty()),
                        new OpenVerzoek(Berichtsoort.WMO317, ANNA, "B", NU, Optional.of(LocalDate.of(2026, 3, 9))));
        assertThat(lijst(r -> r.termijnen().verzoeken(ANDER))).isEmpty();
    }

    /** As in {@link ZoekplanTest}: no database has statistics yet. */
    @Test
    void findsTheIndexOfEveryLookUp() {
        long id = berichtId();
        doe(r -> IntStream.range(0, 3000)
                .forEach(i -> r.toewijzingen().bewaar(toewijzing(PAAR, new Clientsleutel("c" + i), i), id)));
        try (Verbindingen eigen = Verbindingen.van(instelling)) {
            eigen.schrijf(sql -> {
                sql.dialect().verwachtVeelRijen(sql);
                assertThat(Zoekplan.van(sql, SqlTermijnen.CLIENTEN, "12345678", "0505", "", 9L))
                        .contains("toewijzing_paar");
                assertThat(Zoekplan.van(sql, SqlTermijnen.TOEGEWEZEN, "a")).contains("toewijzing_client");
                assertThat(Zoekplan.van(sql, SqlTermijnen.LEVERINGEN, "a")).contains("levering_client");
                assertThat(Zoekplan.van(sql, SqlTermijnen.DEBETGRENZEN, "0505", 1L))
                        .contains("prestatie_toewijzing");
                assertThat(Zoekplan.van(sql, SqlTermijnen.GEDECLAREERD, "0505", "12345678", "2026-01"))
                        .contains("declaratie_maand");
                assertThat(Zoekplan.van(sql, SqlTermijnen.ONBEANTWOORD, "0505", "12345678", NU))
                        .contains("bericht_onbeantwoord", "uitgaand_bericht");
                assertThat(Zoekplan.van(sql, SqlTermijnen.ONVERWERKT, "0505", "12345678", "0505", "12345678", NU))
                        .contains("bericht_onverwerkt");
                assertThat(Zoekplan.van(sql, SqlTermijnen.VERZOEKEN, "12345678", "0505"))
                        .contains("verzoek_paar", "verzoekbesluit_verzoek");
                return sql;
            });
        }
    }

    private <K, V> Map<K, V> kaart(Function<Register, Map<K, V>> werk) {
        return registers.inTransactie(werk);
    }

    private <T> Set<T> verzameling(Function<Register, Set<T>> werk) {
        return registers.inTransactie(werk);
    }

    private long bewaar(Paar paar, Clientsleutel client, long nummer) {
        long id = berichtId();
        doe(r -> r.toewijzingen().bewaar(toewijzing(paar, client, nummer), id));
        return id;
    }

    private static Toewijzing toewijzing(Paar paar, Clientsleutel client, long nummer) {
        ToegewezenProduct inhoud = new ToegewezenProduct(
                nummer,
                Optional.empty(),
                Optional.of(IB1),
                LocalDateTime.of(2025, 12, 15, 10, 0),
                JANUARI,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                NERGENS);
        return new Toewijzing(paar.gemeente(), paar.aanbieder(), client, inhoud);
    }

    private void start(Clientsleutel client, long nummer, LocalDate begin, String status) {
        long id = berichtId();
        StartProduct start = new StartProduct(Optional.of(nummer), Optional.of(IB1), begin, status, NERGENS);
        doe(r -> r.leveringen().verwerk(levering(client, nummer), start, id));
    }

    private void stop(Clientsleutel client, long nummer, LocalDate begin, String reden) {
        long id = berichtId();
        StopProduct stop =
                new StopProduct(Optional.of(nummer), Optional.of(IB1), begin, reden, begin.plusDays(9), "1", NERGENS);
        doe(r -> r.leveringen().verwerk(levering(client, nummer), stop, id));
    }

    private static Levering levering(Clientsleutel client, long nummer) {
        return new Levering(GEMEENTE, AANBIEDER, client, Optional.of(nummer), Optional.empty());
    }

    private void declareer(String nummer, LocalDate maand, Regel... regels) {
        long id = berichtId();
        doe(r -> {
            r.declaraties().begin(id, declaratie(nummer, maand));
            r.declaraties().voegToe(id, declaratie(nummer, maand), Arrays.asList(regels));
        });
    }

    private static List<YearMonth> maanden(Integer... maanden) {
        return Arrays.stream(maanden).map(maand -> YearMonth.of(2026, maand)).toList();
    }

    private long herkend(Berichtsoort soort, String afzender, String ontvanger) {
        return herkend(soort, afzender, ontvanger, Optional.empty());
    }

    private long herkend(Berichtsoort soort, String afzender, String ontvanger, Optional<LocalDate> dag) {
        long id = berichtId();
        doe(r -> r.berichten().herkend(id, new Berichtkenmerken(soort, afzender, ontvanger, "ID", dag)));
        return id;
    }

    private long geparkeerd(Berichtsoort soort, String afzender, String ontvanger) {
        long id = herkend(soort, afzender, ontvanger);
        doe(r -> r.berichten().geparkeerd(id, "stuk"));
        return id;
    }

    private long doorgestuurd(Berichtsoort soort, String bestemming, String uitkomst, boolean verzonden) {
        long id = herkend(soort, "0505", "12345678");
        doe(r -> {
            Uitgaand uitgaand =
                    r.uitbak().plaats(new Kenmerk(Optional.of(id), soort.naam(), bestemming, ""), uit -> {});
            r.berichten().verwerkt(id, uitkomst, 0, Optional.empty());
            if (verzonden) {
                r.uitbak().verzonden(List.of(uitgaand.id()), NU);
            }
        });
        return id;
    }

    private Verzoek verzoek(String referentie) {
        Verzoek verzoek = VerzoekenTest.verzoek(referentie, berichtId());
        doe(r -> r.verzoeken().bewaar(verzoek));
        return verzoek;
    }

    private void besluit(Verzoek verzoek, Verzoekbesluit besluit, LocalDate dag) {
        long id = herkend(Berichtsoort.WMO319, "0505", "12345678", Optional.of(dag));
        doe(r -> r.verzoeken().besluit(verzoek, besluit, id));
    }

    private static Signaal signaal() {
        return new Signaal(
                Signaalsoort.EVALUATIE,
                "1",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "Kijk.",
                Optional.empty());
    }
}
