package nl.berichtenstraat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.contract.Contractboek;
import nl.berichtenstraat.contract.Contractlader;
import nl.berichtenstraat.register.Auditlog;
import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.register.Berichtstatus;
import nl.berichtenstraat.register.Bevindingsrij;
import nl.berichtenstraat.register.Declaratieinzage.Keuze;
import nl.berichtenstraat.register.Declaratieinzage.Welke;
import nl.berichtenstraat.register.Herhaalkeuze;
import nl.berichtenstraat.register.Herhaalpoging;
import nl.berichtenstraat.register.Herhaalstand;
import nl.berichtenstraat.register.Herhaalverzoek;
import nl.berichtenstraat.register.Herhalingenregister.Pogingkeuze;
import nl.berichtenstraat.register.Monitorregister;
import nl.berichtenstraat.register.Monitorregister.Maanden;
import nl.berichtenstraat.register.Peil;
import nl.berichtenstraat.register.Pogingstand;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.register.Termijnenregister.Paar;
import nl.berichtenstraat.register.Uitbak.Uitgaand;
import nl.berichtenstraat.register.Werkwoord;
import nl.berichtenstraat.register.sql.Opslag;
import nl.berichtenstraat.straat.herhaling.Aanvrager;
import nl.berichtenstraat.straat.herhaling.Herhaler;
import nl.berichtenstraat.straat.herhaling.HerhalingGeweigerd;
import nl.berichtenstraat.straat.herhaling.Herhalingen;
import nl.berichtenstraat.straat.herhaling.Voortgang;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Opslag.class)
class HerhalingenTest {

    private static final Aanvrager WIE = new Aanvrager("jan", "beheerder", Bereik.alles());
    private static final Proefberichten BERICHTEN = Proefberichten.dordrecht();
    private static final Proefberichten TWEEDE = new Proefberichten("0505", "98000002");
    private static final String REDEN = "oorzaak is weg";
    private static final String BSN = Proefberichten.bsn(1);

    @Parameter
    private Opslag opslag;

    @TempDir
    private Path map;

    private Straatproef straat;
    private Herhalingen herhalingen;
    private Herhaler herhaler;

    @BeforeEach
    void open() {
        begin(Proefberichten.VANDAAG);
    }

    private void begin(LocalDate dag) {
        straat = new Straatproef(opslag, map.resolve("dag" + dag), dag);
        herhalingen = new Herhalingen(straat.registers(), straat.klok());
        herhaler = herhaler();
    }

    private Herhaler herhaler() {
        return new Herhaler(
                straat.registers(),
                straat.verwerking(),
                straat.klok(),
                fout -> fout.getClass().getSimpleName());
    }

    @AfterEach
    void sluit() {
        straat.close();
    }

    @Test
    void processesAParkedMessageAfterAll() {
        straat.verwerk(BERICHTEN.toewijzing("T1", BSN, 11));
        long start = straat.parkeer(BERICHTEN.start("S1", BSN, 11));

        Herhaalpoging poging = een(herhaal(Werkwoord.VERWERKEN, false, start));

        assertThat(poging.stand()).isEqualTo(Pogingstand.GEDAAN);
        assertThat(poging.was()).contains("geparkeerd");
        assertThat(poging.werd()).contains("goedgekeurd");
        assertThat(poging.veranderd()).isTrue();
        assertThat(straat.uitgaand(start, "wmo306")).hasSize(1);
        assertThat(status(start)).isEqualTo(Berichtstatus.VERWERKT);
    }

    @Test
    void answersWithTheDayOfTodayAndJudgesByTheDayOfReceipt() {
        straat.verwerk(BERICHTEN.toewijzing("T1", BSN, 11));
        long start = straat.parkeer(BERICHTEN.start("S1", BSN, 11));
        straat.klok().zet(Proefberichten.VANDAAG.plusMonths(2));

        herhaal(Werkwoord.VERWERKEN, false, start);

        assertThat(straat.uitgaand(start, "wmo306"))
                .singleElement()
                .asString()
                .contains(">" + Proefberichten.VANDAAG.plusMonths(2) + "<");
    }

    @Test
    void neverAnswersTwice() {
        long toewijzing = id(BERICHTEN.toewijzing("T1", BSN, 11));
        long declaratie = id(BERICHTEN.declaratie("D1", BSN, 11));
        long afgekeurd = id(BERICHTEN.start("S1", BSN, 4711));
        List<String> voor = straat.inhoud();

        Voortgang voortgang = stand(herhaal(Werkwoord.VERWERKEN, false, toewijzing, declaratie, afgekeurd));

        assertThat(voortgang.telling()).isEqualTo(Map.of(Pogingstand.GEWEIGERD, 3L));
        assertThat(straat.inhoud()).isEqualTo(voor);
    }

    @Test
    void processesOneThatEndedInAFaultAndKeepsWhatWasFoundBefore() {
        straat.metContracten(Contractboek.LEEG);
        long id = id(BERICHTEN.toewijzing("T1", BSN, 11));
        assertThat(uitkomst(id)).contains("fout");
        straat.herstel();

        Herhaalpoging poging = een(herhaal(Werkwoord.VERWERKEN, false, id));

        assertThat(poging.werd()).contains("goedgekeurd");
        assertThat(poging.toelichting()).contains("Weg: ROUTERING");
        assertThat(bevindingen(id)).isEmpty();
        List<String> eerder = straat.lees(register -> register.herhalingen()
                .eerdereBevindingen(poging.id())
                .map(Bevindingsrij::regel)
                .toList());
        assertThat(eerder).containsExactly("ROUTERING");
    }

    /** What was found before does not count any more: not in the monitor, not in a month close, not in the portal. */
    @Test
    void countsOnlyWhatWasFoundAtLast() {
        List<byte[]> berichten = List.of(BERICHTEN.start("S1", BSN, 4711), BERICHTEN.declaratie("D1", BSN, 4711));
        try (Straatproef ongestoord = new Straatproef(opslag, map.resolve("ongestoord"), Proefberichten.VANDAAG)) {
            berichten.forEach(ongestoord::verwerk);
            straat.metContracten(Contractboek.LEEG);
            Long[] ids = berichten.stream().map(this::id).toArray(Long[]::new);
            straat.herstel();

            assertThat(stand(herhaal(Werkwoord.VERWERKEN, false, ids)).aantal(Pogingstand.GEDAAN))
                    .isEqualTo(2);

            assertThat(straat.lees(HerhalingenTest::tellingen))
                    .isEqualTo(ongestoord.lees(HerhalingenTest::tellingen))
                    .doesNotContain("ROUTERING");
        }
    }

    private static String tellingen(Register register) {
        Maanden kwartaal = new Maanden(YearMonth.of(2026, 3), YearMonth.of(2026, 5));
        Monitorregister.Vraag vraag = Monitorregister.Vraag.van(Bereik.alles(), kwartaal);
        Paar paar = new Paar(new Gemeentecode("0505"), new AgbCode("98000001"));
        return List.of(
                        register.monitor().berichtregels(vraag),
                        register.monitor().berichten(vraag),
                        register.monitor().declaratieregels(vraag, Optional.empty()),
                        register.sluitingen().openAfwijzingen(paar, YearMonth.of(2026, 3)),
                        register.declaratieinzage().blader(Bereik.alles(), Keuze.alles(), Optional.empty(), 10).stream()
                                .map(d -> register.declaratieinzage()
                                        .regels(Bereik.alles(), d.berichtId(), Welke.AFGEWEZEN, 0, 10))
                                .toList())
                .toString();
    }

    @Test
    void refusesAMessageThatWasSentAgainMeanwhile() {
        straat.verwerk(BERICHTEN.toewijzing("T1", BSN, 11));
        long eerst = straat.parkeer(BERICHTEN.start("S1", BSN, 11));
        long nogmaals = id(BERICHTEN.start("S1", BSN, 11));

        Herhaalpoging poging = een(herhaal(Werkwoord.VERWERKEN, false, eerst));

        assertThat(poging.stand()).isEqualTo(Pogingstand.GEWEIGERD);
        assertThat(poging.toelichting()).contains("als bericht " + nogmaals);
    }

    @Test
    void refusesWhatStillWaits() {
        long id = straat.ontvang(BERICHTEN.toewijzing("T1", BSN, 11));

        for (Werkwoord werkwoord : Werkwoord.values()) {
            assertThat(een(herhaal(werkwoord, false, id)).stand()).isEqualTo(Pogingstand.GEWEIGERD);
        }
    }

    @Test
    void deliversTheSameOnceMoreUnderANewKey() {
        straat.verwerk(BERICHTEN.toewijzing("T1", BSN, 11));
        long declaratie = id(BERICHTEN.declaratie("D1", BSN, 11));
        straat.bezorg();

        herhaal(Werkwoord.BEZORGEN, false, declaratie);
        straat.bezorg();
        herhaal(Werkwoord.BEZORGEN, false, declaratie);

        List<String> antwoorden = straat.uitgaand(declaratie, "wmo325");
        assertThat(antwoorden).hasSize(3);
        assertThat(antwoorden.stream().distinct()).hasSize(1);
        List<Uitgaand> uitgaand = straat.lees(register -> register.uitbak().van(declaratie));
        assertThat(uitgaand.stream().map(Uitgaand::bezorgsleutel).distinct()).hasSameSizeAs(uitgaand);
    }

    @Test
    void deliversOnlyTheAnswerWhenAskedTo() {
        straat.verwerk(BERICHTEN.toewijzing("T1", BSN, 11));
        long declaratie = id(BERICHTEN.declaratie("D1", BSN, 11));
        straat.bezorg();

        herhaal(new Herhaalverzoek(
                Werkwoord.BEZORGEN,
                Herhaalkeuze.van(List.of(declaratie)),
                Peil.TOEN,
                true,
                false,
                10,
                1,
                false,
                REDEN));

        assertThat(straat.uitgaand(declaratie, "wmo325")).hasSize(2);
        assertThat(straat.uitgaand(declaratie, "afrekening")).hasSize(1);
    }

    /** A duplicate is answered once, however often the answer was delivered before. */
    @Test
    void answersADuplicateOnceAfterDeliveringTwice() {
        straat.verwerk(BERICHTEN.toewijzing("T1", BSN, 11));
        long start = id(BERICHTEN.start("S1", BSN, 11));
        straat.bezorg();
        herhaal(Werkwoord.BEZORGEN, false, start);

        long dubbel = id(BERICHTEN.start("S1", BSN, 11));

        assertThat(straat.uitgaand(dubbel, "wmo306")).hasSize(1);
    }

    @Test
    void deliversNothingThatStillWaitsOrNeverWentOut() {
        straat.verwerk(BERICHTEN.toewijzing("T1", BSN, 11));
        long start = id(BERICHTEN.start("S1", BSN, 11));
        long geparkeerd = straat.parkeer(BERICHTEN.start("S2", BSN, 11));

        assertThat(een(herhaal(Werkwoord.BEZORGEN, false, start)).toelichting()).contains("wacht nog");
        assertThat(een(herhaal(Werkwoord.BEZORGEN, false, geparkeerd)).toelichting())
                .contains("niets");
    }

    @Test
    void judgesOnceMoreWithoutChangingAnything() {
        long toewijzing = id(BERICHTEN.toewijzing("T1", BSN, 11));
        long start = id(BERICHTEN.start("S1", BSN, 11));
        long declaratie = id(BERICHTEN.declaratie("D1", BSN, 11));
        long fout = id("dit is geen bericht".getBytes(StandardCharsets.UTF_8));
        List<String> voor = straat.inhoud();

        for (Peil peil : Peil.values()) {
            Voortgang voortgang = stand(herhaal(Herhaalverzoek.van(
                    Werkwoord.BEOORDELEN,
                    Herhaalkeuze.van(List.of(toewijzing, start, declaratie, fout)),
                    peil,
                    false,
                    REDEN)));

            assertThat(voortgang.aantal(Pogingstand.GEDAAN)).isEqualTo(4);
            assertThat(voortgang.veranderd()).isZero();
        }
        assertThat(straat.inhoud()).isEqualTo(voor);
    }

    @Test
    void tellsWhatWouldBeDecidedByOtherContracts() {
        long toewijzing = id(BERICHTEN.toewijzing("T1", BSN, 11));
        straat.metContracten(Contractboek.LEEG);

        Herhaalpoging poging = een(herhaal(Werkwoord.BEOORDELEN, true, toewijzing));

        assertThat(poging.was()).contains("goedgekeurd");
        assertThat(poging.werd()).contains("fout");
        assertThat(poging.toelichting()).contains("Erbij: ROUTERING");
        assertThat(uitkomst(toewijzing)).contains("goedgekeurd");
    }

    @Test
    void triesMessagesThatFollowOnEachOtherAndThenDoesExactlyThose() {
        long toewijzing = straat.parkeer(BERICHTEN.toewijzing("T1", BSN, 11));
        long start = straat.parkeer(BERICHTEN.start("S1", BSN, 11));
        List<String> voor = straat.inhoud();

        long proef = herhaal(Werkwoord.VERWERKEN, true, toewijzing, start);

        assertThat(pogingen(proef)).extracting(p -> p.werd().orElse("")).containsOnly("goedgekeurd");
        assertThat(straat.inhoud()).isEqualTo(voor);

        long echt = herhalingen.voerUit(WIE, proef, REDEN);
        herhaler.neem();

        assertThat(pogingen(echt)).extracting(Herhaalpoging::berichtId).containsExactly(toewijzing, start);
        assertThat(pogingen(echt)).extracting(Herhaalpoging::vorige).doesNotContain(Optional.empty());
        assertThat(uitkomst(start)).contains("goedgekeurd");
        assertThat(stand(echt).herhaling().proefVan()).contains(proef);
    }

    @Test
    void replaysOnlyTheNewestAttempt() {
        straat.verwerk(BERICHTEN.toewijzing("T1", BSN, 11));
        long start = straat.parkeer(BERICHTEN.start("S1", BSN, 11));
        long proef = herhaal(Werkwoord.VERWERKEN, true, start);
        herhaal(Werkwoord.VERWERKEN, false, start);

        long echt = herhalingen.voerUit(WIE, proef, REDEN);
        herhaler.neem();

        assertThat(een(echt).stand()).isEqualTo(Pogingstand.GEWEIGERD);
        assertThat(straat.uitgaand(start, "wmo306")).hasSize(1);
    }

    @Test
    void letsAMessageWaitInOneReplayAtATime() {
        long id = straat.parkeer(BERICHTEN.toewijzing("T1", BSN, 11));
        long eerste = herhalingen.maak(WIE, gepauzeerd(id));

        long tweede = herhalingen.maak(WIE, gepauzeerd(id));

        assertThat(een(eerste).stand()).isEqualTo(Pogingstand.WACHT);
        assertThat(een(tweede).stand()).isEqualTo(Pogingstand.GEWEIGERD);

        herhalingen.stop(WIE, eerste, REDEN);
        assertThat(een(herhalingen.maak(WIE, gepauzeerd(id))).stand()).isEqualTo(Pogingstand.WACHT);
    }

    @Test
    void doesNothingWhileItIsPausedAndNothingEverAfterItIsStopped() {
        long id = straat.parkeer(BERICHTEN.toewijzing("T1", BSN, 11));
        long eerste = herhalingen.maak(WIE, gepauzeerd(id));
        herhaler.neem();
        assertThat(een(eerste).stand()).isEqualTo(Pogingstand.WACHT);

        herhalingen.stop(WIE, eerste, REDEN);
        herhaler.neem();

        assertThat(een(eerste).stand()).isEqualTo(Pogingstand.VERVALLEN);
        assertThat(status(id)).isEqualTo(Berichtstatus.GEPARKEERD);
        assertThatExceptionOfType(HerhalingGeweigerd.class).isThrownBy(() -> herhalingen.hervat(WIE, eerste, REDEN));

        long tweede = herhalingen.maak(WIE, gepauzeerd(id));
        herhalingen.hervat(WIE, tweede, REDEN);
        herhaler.neem();
        assertThat(stand(tweede).herhaling().stand()).isEqualTo(Herhaalstand.KLAAR);
        assertThat(uitkomst(id)).contains("goedgekeurd");
    }

    /** Someone stops while the third of forty messages is processed. */
    @Test
    void stopsInTheMidst() throws InterruptedException {
        List<Long> ids = IntStream.rangeClosed(1, 40)
                .mapToObj(i -> straat.parkeer(BERICHTEN.toewijzing("T" + i, Proefberichten.bsn(i), i)))
                .toList();
        long id = herhalingen.maak(
                WIE, Herhaalverzoek.van(Werkwoord.VERWERKEN, Herhaalkeuze.van(ids), Peil.TOEN, false, REDEN));
        Thread stopper = new Thread(() -> herhalingen.stop(WIE, id, REDEN));
        AtomicInteger keren = new AtomicInteger();
        straat.bijElkeBeoordeling(() -> {
            if (keren.incrementAndGet() == 3) {
                stopper.start();
            }
        });

        herhaler.neem();
        stopper.join();
        Voortgang gestopt = stand(id);
        herhaler.neem();

        assertThat(gestopt.herhaling().stand()).isEqualTo(Herhaalstand.GESTOPT);
        assertThat(gestopt.aantal(Pogingstand.VERVALLEN)).isPositive();
        assertThat(gestopt.aantal(Pogingstand.GEDAAN) + gestopt.aantal(Pogingstand.VERVALLEN))
                .isEqualTo(40);
        assertThat(stand(id)).isEqualTo(gestopt);
        assertThat(ids.stream().filter(een -> status(een) == Berichtstatus.VERWERKT))
                .hasSize((int) gestopt.aantal(Pogingstand.GEDAAN));
    }

    @Test
    void notesAFailureOfOursLeavesTheMessageParkedAndGoesOn() {
        long toewijzing = straat.parkeer(BERICHTEN.toewijzing("T1", BSN, 11));
        long ander = straat.parkeer(TWEEDE.toewijzing("T2", Proefberichten.bsn(2), 12));
        straat.maakStuk();

        long eerste = herhaal(Werkwoord.VERWERKEN, false, toewijzing, ander);

        assertThat(pogingen(eerste)).extracting(Herhaalpoging::stand).containsOnly(Pogingstand.MISLUKT);
        assertThat(pogingen(eerste)).extracting(Herhaalpoging::toelichting).containsOnly("IllegalStateException");
        assertThat(status(toewijzing)).isEqualTo(Berichtstatus.GEPARKEERD);

        assertThat(pogingen(herhaal(Werkwoord.VERWERKEN, true, toewijzing, ander)))
                .extracting(Herhaalpoging::stand)
                .containsOnly(Pogingstand.MISLUKT);

        straat.herstel();
        assertThat(pogingen(herhaal(Werkwoord.VERWERKEN, false, toewijzing, ander)))
                .extracting(Herhaalpoging::stand)
                .containsOnly(Pogingstand.GEDAAN);
        List<Herhaalpoging> alle =
                straat.lees(register -> register.herhalingen().vanBericht(toewijzing));
        assertThat(alle).hasSize(3);
        assertThat(alle.get(1).vorige()).contains(alle.get(0).id());
        assertThat(alle.get(2).vorige()).contains(alle.get(1).id());
    }

    @Test
    void choosesByWhatMessagesAre() {
        long toewijzing = straat.parkeer(BERICHTEN.toewijzing("T1", BSN, 11));
        straat.parkeer(TWEEDE.toewijzing("T2", BSN, 12));
        straat.verwerk(BERICHTEN.toewijzing("T3", BSN, 13));
        Herhaalkeuze keuze = new Herhaalkeuze(
                List.of(),
                Optional.empty(),
                Optional.of(Berichtsoort.WMO301),
                Optional.of("98000001"),
                Optional.of("0505"),
                Optional.of(straat.klok().instant()),
                Optional.of(straat.klok().instant().plusSeconds(1)),
                Optional.of(Berichtstatus.GEPARKEERD),
                Optional.empty());

        long id = herhaal(Herhaalverzoek.van(Werkwoord.VERWERKEN, keuze, Peil.TOEN, true, REDEN));

        assertThat(pogingen(id)).extracting(Herhaalpoging::berichtId).containsExactly(toewijzing);
    }

    @Test
    void keepsEverybodyWithinTheirScope() {
        long eigen = straat.parkeer(BERICHTEN.toewijzing("T1", BSN, 11));
        long ander = straat.parkeer(TWEEDE.toewijzing("T2", BSN, 12));
        Aanvrager aanbieder = new Aanvrager("a", "aanbieder", Bereik.van(new AgbCode("98000001")));
        long vanAlles = herhalingen.maak(WIE, gepauzeerd(eigen));

        assertThatExceptionOfType(HerhalingGeweigerd.class)
                .isThrownBy(() -> herhalingen.maak(aanbieder, gepauzeerd(ander)));
        assertThatExceptionOfType(HerhalingGeweigerd.class)
                .isThrownBy(() -> herhalingen.stop(aanbieder, vanAlles, REDEN));
        assertThat(herhalingen.stand(aanbieder.bereik(), vanAlles)).isEmpty();
        assertThat(herhalingen.pogingen(aanbieder.bereik(), vanAlles, Pogingkeuze.ALLE, 0, 10))
                .isEmpty();
        assertThat(herhalingen.lijst(aanbieder.bereik(), Optional.empty(), 10)).isEmpty();

        long vanAanbieder = herhalingen.maak(aanbieder, gepauzeerd(eigen));
        assertThat(herhalingen.lijst(aanbieder.bereik(), Optional.empty(), 10))
                .extracting(h -> h.id())
                .containsExactly(vanAanbieder);
        assertThat(herhalingen.lijst(Bereik.alles(), Optional.empty(), 10)).hasSize(2);
    }

    @Test
    void refusesMessagesThatAreNotThereAndAskingForNothing() {
        assertThatExceptionOfType(HerhalingGeweigerd.class).isThrownBy(() -> herhalingen.maak(WIE, gepauzeerd(4711)));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> Herhaalkeuze.van(List.of()));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() ->
                        Herhaalverzoek.van(Werkwoord.VERWERKEN, Herhaalkeuze.van(List.of(1L)), Peil.TOEN, false, " "));
    }

    @Test
    void keepsWhoDidWhatAndWhy() {
        long id = herhalingen.maak(WIE, gepauzeerd(straat.parkeer(BERICHTEN.toewijzing("T1", BSN, 11))));
        herhalingen.hervat(WIE, id, "kan nu");
        herhalingen.stop(WIE, id, "toch niet");

        List<Auditlog.Bewaard> regels =
                straat.lees(register -> register.audit().lees(Auditlog.Keuze.alles(), Optional.empty(), 10));
        assertThat(regels)
                .extracting(r -> r.regel().handeling() + " " + r.regel().onderwerp() + " "
                        + r.regel().reden())
                .containsExactly(
                        "herhaling-gestopt herhaling " + id + " toch niet",
                        "herhaling-hervat herhaling " + id + " kan nu",
                        "herhaling-gestart herhaling " + id + " " + REDEN);
    }

    /**
     * Everything was parked, then replayed side by side: the register and what went out are as if nothing had been wrong, so
     * order was kept and nothing was answered twice.
     */
    @Test
    void leavesTheRegisterAsIfNothingHadBeenWrong() throws SQLException {
        Path contracten = contractVan2024();
        straat.close();
        begin(Proefpartij.VANDAAG);
        straat.metContracten(Contractlader.laad(contracten, (code, dag) -> true));
        try (Straatproef ongestoord = new Straatproef(opslag, map.resolve("ongestoord"), Proefpartij.VANDAAG)) {
            ongestoord.metContracten(Contractlader.laad(contracten, (code, dag) -> true));
            Proefpartij.berichten().values().forEach(ongestoord::verwerk);
            Proefpartij.berichten().values().forEach(straat::parkeer);

            long id = herhaal(alles(Werkwoord.VERWERKEN, 7));

            assertThat(stand(id).aantal(Pogingstand.GEDAAN))
                    .isEqualTo(Proefpartij.berichten().size());
            assertThat(afdruk(straat)).containsExactlyInAnyOrderElementsOf(afdruk(ongestoord));
        }
        List<String> voor = straat.inhoud();

        Voortgang nogmaals = stand(herhaal(alles(Werkwoord.BEOORDELEN, 100)));
        assertThat(nogmaals.veranderd()).isZero();
        assertThat(nogmaals.aantal(Pogingstand.MISLUKT)).isZero();
        assertThat(straat.inhoud()).isEqualTo(voor);
    }

    private Path contractVan2024() {
        try {
            return Proefpartij.contract(map.resolve("contracten"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Herhaalverzoek alles(Werkwoord werkwoord, int batch) {
        Herhaalkeuze alles = new Herhaalkeuze(
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Instant.EPOCH),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new Herhaalverzoek(werkwoord, alles, Peil.TOEN, false, false, batch, 3, false, REDEN);
    }

    private static List<String> afdruk(Straatproef van) throws SQLException {
        try (Connection verbinding = van.verbind()) {
            return Registerafdruk.van(verbinding);
        }
    }

    private Herhaalverzoek gepauzeerd(long id) {
        return new Herhaalverzoek(
                Werkwoord.VERWERKEN, Herhaalkeuze.van(List.of(id)), Peil.TOEN, false, false, 10, 2, true, REDEN);
    }

    private long herhaal(Werkwoord werkwoord, boolean proef, Long... ids) {
        return herhaal(Herhaalverzoek.van(werkwoord, Herhaalkeuze.van(List.of(ids)), Peil.TOEN, proef, REDEN));
    }

    private long herhaal(Herhaalverzoek verzoek) {
        long id = herhalingen.maak(WIE, verzoek);
        herhaler.neem();
        assertThat(stand(id).herhaling().stand()).isEqualTo(Herhaalstand.KLAAR);
        return id;
    }

    private Voortgang stand(long id) {
        return herhalingen.stand(Bereik.alles(), id).orElseThrow();
    }

    private List<Herhaalpoging> pogingen(long id) {
        return herhalingen.pogingen(Bereik.alles(), id, Pogingkeuze.ALLE, 0, 1000);
    }

    private Herhaalpoging een(long id) {
        List<Herhaalpoging> pogingen = pogingen(id);
        assertThat(pogingen).hasSize(1);
        return pogingen.get(0);
    }

    private long id(byte[] bericht) {
        long id = straat.ontvang(bericht);
        straat.verwerking().verwerk(id);
        return id;
    }

    private Berichtstatus status(long id) {
        return straat.lees(
                register -> register.berichten().bericht(id).orElseThrow().status());
    }

    private Optional<String> uitkomst(long id) {
        return straat.lees(
                register -> register.berichten().bericht(id).orElseThrow().uitkomst());
    }

    private List<Bevindingsrij> bevindingen(long id) {
        return straat.lees(register -> register.berichten().bevindingen(id).toList());
    }
}
