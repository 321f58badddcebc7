package nl.berichtenstraat.kanaal.ggk;

import static nl.berichtenstraat.Proefberichten.bsn;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.berichtenstraat.Proefberichten;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.ggk.Berichtcode;
import nl.berichtenstraat.ggk.Fout;
import nl.berichtenstraat.ggk.Soapantwoord;
import nl.berichtenstraat.ggk.StufBericht;
import nl.berichtenstraat.ggk.Stuurgegevens;
import nl.berichtenstraat.ggk.Systeem;
import nl.berichtenstraat.kanaal.Logvangst;
import nl.berichtenstraat.register.Ggkbericht;
import nl.berichtenstraat.register.Ggkstand;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every example flow of the standard in which a gemeente takes part, with the running service over HTTP with TLS. */
class GgkStromenIT {

    @RegisterExtension
    static final Logvangst LOG = new Logvangst();

    @TempDir
    static Path map;

    private static Ketenproef proef;
    private static Ketenstad stad;
    private static int volgnummer = 100;

    private final int nummer = ++volgnummer;
    private final String bsn = bsn(nummer);

    @BeforeAll
    static void start() throws Exception {
        proef = new Ketenproef(map);
        stad = proef.eerste();
    }

    @AfterAll
    static void stop() throws Exception {
        proef.close();
    }

    @BeforeEach
    void schoneLei() {
        proef.schoneLei();
    }

    /** Our gemeente sends an assignment; gives what its adapter got. */
    private Ketenadapter.Post toewijzing() throws Exception {
        proef.geef(stad.berichten().toewijzing("T" + nummer, bsn, nummer));
        return stad.wachtOp(1);
    }

    private byte[] start(String identificatie) {
        return stad.berichten().start(identificatie, bsn, nummer);
    }

    private static byte[] zonderBegindatum(byte[] start) {
        return new String(start, StandardCharsets.UTF_8)
                .replaceAll("<m:Begindatum>[^<]*</m:Begindatum>", "")
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void anAssignmentGoesOutAndItsRetourComesBack() throws Exception {
        byte[] bericht = stad.berichten().toewijzing("T" + nummer, bsn, nummer);
        proef.geef(bericht);
        Ketenadapter.Post heen = stad.wachtOp(1);

        assertThat(heen.kop().berichtcode()).isEqualTo(Berichtcode.DI01);
        assertThat(heen.aanbod().actie()).isEqualTo(Berichtcode.DI01.actie());
        assertThat(heen.aanbod()
                        .certificaat()
                        .orElseThrow()
                        .getSubjectX500Principal()
                        .getName())
                .isEqualTo("CN=gemeente0505");
        assertThat(heen.kop().zender().organisatie()).isEqualTo(stad.code());
        assertThat(heen.kop().zender().applicatie()).isEqualTo("Proef0505");
        assertThat(heen.kop().zender().administratie()).contains("Stad0505");
        assertThat(heen.kop().ontvanger().organisatie()).isEqualTo(stad.aanbieder());
        assertThat(heen.kop().ontvanger().applicatie()).isEqualTo("GGk");
        assertThat(heen.kop().functie()).contains("WMO301");
        assertThat(heen.lading()).isEqualTo(bericht);

        byte[] retour = Proefberichten.retour(heen.lading(), Berichtsoort.WMO301);
        stad.breng(stad.du01("WMO302", stad.aanbieder(), heen.referentie()), retour);

        proef.wachtTot(heen.referentie(), Ggkstand.BEANTWOORD);
        assertThat(proef.lijst()).isEmpty();
        Ketenproef.geduld().until(() -> proef.inStraat() > 0);
    }

    @ParameterizedTest
    @CsvSource({
        "RIN001, RINIS, Asynchrone algemeen fout",
        "IB210, IB, Ontvangende organisatie onbekend",
        "IB005, BIDN, 'Gemeentecode is niet bekend bij het GGK, controleer de StUF-envelop.'",
        "BRS04, VECOZO, Geadresseerde partij is niet aangesloten bij VECOZO of AGB is incorrect"
    })
    void aRejectionInTheChainIsForAPerson(String code, String zender, String omschrijving) throws Exception {
        Ketenadapter.Post heen = toewijzing();
        stad.breng(stad.fo01(code, omschrijving, zender, heen.referentie()));

        Ggkbericht afgewezen = proef.wachtTot(heen.referentie(), Ggkstand.AFGEWEZEN);
        assertThat(proef.lijst()).extracting(Ggkbericht::id).containsExactly(afgewezen.id());
        assertThat(afgewezen.aandacht().orElseThrow()).contains(code);
        assertThat(stad.adapter().aangeboden()).hasSize(1);
    }

    @Test
    void aRejectionByVecozoStandsWhenItAlsoMakesARetour() throws Exception {
        Ketenadapter.Post heen = toewijzing();
        byte[] retour = Proefberichten.retour(heen.lading(), Berichtsoort.WMO301);
        stad.breng(stad.fo01("BRS04", "Geadresseerde partij", "VECOZO", heen.referentie()));
        stad.breng(stad.du01("WMO302", "VECOZO", heen.referentie()), retour);

        assertThat(proef.met(heen.referentie()).stand()).isEqualTo(Ggkstand.AFGEWEZEN);
        assertThat(proef.lijst()).hasSize(1);

        proef.schoneLei();
        Ketenadapter.Post andersom = nogEenToewijzing(1);
        stad.breng(
                stad.du01("WMO302", "VECOZO", andersom.referentie()),
                Proefberichten.retour(andersom.lading(), Berichtsoort.WMO301));
        stad.breng(stad.fo01("BRS04", "Geadresseerde partij", "VECOZO", andersom.referentie()));

        assertThat(proef.met(andersom.referentie()).stand()).isEqualTo(Ggkstand.AFGEWEZEN);
        assertThat(proef.lijst()).hasSize(1);
    }

    private Ketenadapter.Post nogEenToewijzing(int hoeveelste) throws Exception {
        int ander = ++volgnummer;
        proef.geef(stad.berichten().toewijzing("T" + ander, bsn(ander), ander));
        return stad.wachtOp(hoeveelste);
    }

    @Test
    void aRetourThatFailsItsSchemaIsAnsweredWithAFaultAndAGoodOneAfterItCounts() throws Exception {
        Ketenadapter.Post heen = toewijzing();
        byte[] retour = Proefberichten.retour(heen.lading(), Berichtsoort.WMO301);
        byte[] slecht = new String(retour, StandardCharsets.UTF_8)
                .replaceAll("<m:DagtekeningRetour>[^<]*</m:DagtekeningRetour>", "")
                .getBytes(StandardCharsets.UTF_8);
        String r2 = stad.breng(stad.du01("WMO302", stad.aanbieder(), heen.referentie()), slecht);

        Ketenadapter.Post fo01 = stad.wachtOpAntwoord(r2);
        assertThat(fo01.kop().berichtcode()).isEqualTo(Berichtcode.FO01);
        assertThat(fo01.aanbod().actie()).isEqualTo(Berichtcode.FO01.actie());
        assertThat(fo01.kop().ontvanger().organisatie()).isEqualTo(stad.aanbieder());
        assertThat(fo01.bericht().fout().orElseThrow().code()).isEqualTo("StUF055");
        assertThat(fo01.bericht().fout().orElseThrow().details()).contains("WMO302-00030002");
        proef.wachtTot(heen.referentie(), Ggkstand.OVERGEDRAGEN);

        stad.breng(stad.du01("WMO302", stad.aanbieder(), heen.referentie()), retour);

        proef.wachtTot(heen.referentie(), Ggkstand.BEANTWOORD);
        assertThat(proef.lijst()).isEmpty();
    }

    @Test
    void aStartIsAnsweredAboutTheRightMessage() throws Exception {
        toewijzing();
        String r3 = stad.breng(stad.di01("WMO305"), start("S" + nummer));
        String ander = stad.breng(stad.di01("WMO307"), stad.berichten().stop("E" + nummer, bsn, nummer));

        Ketenadapter.Post du01 = stad.wachtOpAntwoord(r3);
        assertThat(du01.kop().berichtcode()).isEqualTo(Berichtcode.DU01);
        assertThat(du01.aanbod().actie()).isEqualTo(Berichtcode.DU01.actie());
        assertThat(du01.kop().functie()).contains("WMO306");
        assertThat(du01.kop().ontvanger().organisatie()).isEqualTo(stad.aanbieder());
        assertThat(tekst(du01)).contains("S" + nummer);
        assertThat(stad.wachtOpAntwoord(ander).kop().functie()).contains("WMO308");
        proef.wachtTot(du01.referentie(), Ggkstand.OVERGEDRAGEN);
        assertThat(proef.lijst()).isEmpty();
    }

    private static String tekst(Ketenadapter.Post post) {
        return new String(post.lading(), StandardCharsets.UTF_8);
    }

    @Test
    void aPayloadThatFailsItsSchemaGetsAFaultAndNoRetour() throws Exception {
        String r3 = stad.breng(stad.di01("WMO305"), zonderBegindatum(start("S" + nummer)));

        Ketenadapter.Post fo01 = stad.wachtOpAntwoord(r3);
        Fout fout = fo01.bericht().fout().orElseThrow();
        assertThat(fo01.kop().berichtcode()).isEqualTo(Berichtcode.FO01);
        assertThat(fout.code()).isEqualTo("StUF055");
        assertThat(fout.plek()).isEqualTo(Fout.Plek.CLIENT);
        assertThat(fout.details()).contains("WMO305-00030002");
        assertThat(fout.omschrijving()).hasSizeLessThanOrEqualTo(200);
        assertThat(Logvangst.noemtPersoon(new String(fo01.inhoud(), StandardCharsets.UTF_8)))
                .isFalse();
        proef.wachtTot(fo01.referentie(), Ggkstand.OVERGEDRAGEN);
        assertThat(stad.adapter().aangeboden()).hasSize(1);
        assertThat(proef.lijst()).isEmpty();
    }

    @Test
    void theFaultGivesTheMessageBackWhereThatIsAgreed() {
        Ketenstad tweede = proef.tweede();
        byte[] slecht = zonderBegindatum(tweede.berichten().start("S" + nummer, bsn, nummer));
        String r3 = tweede.breng(tweede.di01("WMO305"), slecht);

        Ketenadapter.Post fo01 = tweede.wachtOpAntwoord(r3);
        assertThat(fo01.bericht().fout().orElseThrow().code()).isEqualTo("IB001");
        String terug = new String(fo01.inhoud(), StandardCharsets.UTF_8);
        assertThat(terug.replaceAll("(?s).*<StUF:detailsXML>(.*)</StUF:detailsXML>.*", "$1"))
                .startsWith("<GGK:envelopHeenbericht-ggk_Di01")
                .contains(r3, Base64.getEncoder().encodeToString(slecht));
    }

    @Test
    void anAnswerOfOursThatIsRejectedIsForAPerson() throws Exception {
        String r3 = stad.breng(stad.di01("WMO305"), start("S" + nummer));
        Ketenadapter.Post r5 = stad.wachtOpAntwoord(r3);
        proef.wachtTot(r5.referentie(), Ggkstand.OVERGEDRAGEN);
        stad.breng(stad.fo01("CC08", "UUID is niet uniek", "VECOZO", r5.referentie()));

        proef.wachtTot(r5.referentie(), Ggkstand.AFGEWEZEN);
        assertThat(proef.lijst()).hasSize(1);
        assertThat(stad.adapter().aangeboden()).hasSize(1);
    }

    @Test
    void aDeclarationIsAnsweredInADu01() throws Exception {
        toewijzing();
        String r6 = stad.breng(stad.di01("WMO323"), stad.berichten().declaratie("D" + nummer, bsn, nummer));

        Ketenadapter.Post r7 = stad.wachtOpAntwoord(r6);
        assertThat(r7.kop().berichtcode()).isEqualTo(Berichtcode.DU01);
        assertThat(r7.kop().functie()).contains("WMO325");
        proef.wachtTot(r7.referentie(), Ggkstand.OVERGEDRAGEN);
        stad.breng(stad.fo01(
                "CC11",
                "Retourbericht declaratie mag maar 1 keer per heenbericht worden aangeboden",
                "VECOZO",
                r7.referentie()));
        proef.wachtTot(r7.referentie(), Ggkstand.AFGEWEZEN);
        assertThat(stad.adapter().aangeboden()).hasSize(2);
    }

    @Test
    void aDeclarationIsAnsweredInADi01WhereThatIsAgreed() throws Exception {
        Ketenstad tweede = proef.tweede();
        proef.geef(tweede.berichten().toewijzing("T" + nummer, bsn, nummer));
        tweede.wachtOp(1);
        tweede.breng(tweede.di01("WMO323"), tweede.berichten().declaratie("D" + nummer, bsn, nummer));

        Ketenadapter.Post antwoord = tweede.wachtOp(2);
        assertThat(antwoord.kop().berichtcode()).isEqualTo(Berichtcode.DI01);
        assertThat(antwoord.kop().functie()).contains("WMO325");
        assertThat(antwoord.kop().crossRefnummer()).isEmpty();
    }

    @Test
    void requestsAreAnsweredTwiceByRetourAndLaterByDecision() throws Exception {
        toewijzing();
        String r315 = stad.breng(stad.di01("WMO315"), stad.berichten().aanvraag("A" + nummer, bsn));
        assertThat(stad.wachtOpAntwoord(r315).kop().functie()).contains("WMO316");
        String referentie = "V" + nummer;
        String r317 = stad.breng(stad.di01("WMO317"), stad.berichten().verzoek("W" + nummer, bsn, nummer, referentie));
        assertThat(stad.wachtOpAntwoord(r317).kop().functie()).contains("WMO318");

        proef.geef(stad.berichten().afwijzing("B" + nummer, referentie));
        Ketenadapter.Post besluit = stad.wachtOp(post -> post.kop().functie().equals(Optional.of("WMO319")));
        assertThat(besluit.kop().berichtcode()).isEqualTo(Berichtcode.DI01);
        assertThat(besluit.kop().crossRefnummer()).isEmpty();
        assertThat(besluit.kop().ontvanger().organisatie()).isEqualTo(stad.aanbieder());
        stad.breng(
                stad.du01("WMO320", stad.aanbieder(), besluit.referentie()),
                Proefberichten.retour(besluit.lading(), Berichtsoort.WMO319));
        proef.wachtTot(besluit.referentie(), Ggkstand.BEANTWOORD);
        assertThat(proef.lijst()).isEmpty();
    }

    @Test
    void silenceOnTheLocalHopIsFollowedByTheIdenticalMessage() throws Exception {
        stad.adapter().eerst(post -> {
            wacht(Duration.ofSeconds(4));
            return Ketenadapter.neemt(post);
        });
        Ketenadapter.Post eerst = toewijzing();
        Ggkbericht bericht = Ketenproef.geduld()
                .until(() -> proef.met(eerst.referentie()), b -> b.verzending().pogingen() == 1);
        assertThat(bericht.stand()).isEqualTo(Ggkstand.WACHT);
        proef.klok().verder(Duration.ofMinutes(1));

        assertThat(stad.wachtOp(2).inhoud()).isEqualTo(eerst.inhoud());
        proef.wachtTot(eerst.referentie(), Ggkstand.OVERGEDRAGEN);
        assertThat(stad.adapter().aangeboden()).hasSize(2);
    }

    private static void wacht(Duration duur) {
        Instant tot = Instant.now().plus(duur);
        Ketenproef.geduld().until(() -> Instant.now().isAfter(tot));
    }

    @Test
    void aRefusalForAReasonOfTheAdapterIsFollowedByTheIdenticalMessage() throws Exception {
        stad.adapter().eerst(post -> Ketenadapter.weigert(post, "StUF046", Fout.Plek.SERVER));
        Ketenadapter.Post eerst = toewijzing();
        Ketenproef.geduld()
                .until(() -> proef.met(eerst.referentie()).verzending().pogingen() == 1);
        proef.klok().verder(Duration.ofMinutes(1));

        assertThat(stad.wachtOp(2).inhoud()).isEqualTo(eerst.inhoud());
        proef.wachtTot(eerst.referentie(), Ggkstand.OVERGEDRAGEN);
        assertThat(proef.lijst()).isEmpty();
    }

    @Test
    void aRefusalForAReasonOfOursIsForAPersonWithoutTheWordsOfTheOther() throws Exception {
        stad.adapter().eerst(post -> Ketenadapter.weigert(post, "StUF013", Fout.Plek.CLIENT));
        Ketenadapter.Post eerst = toewijzing();

        Ggkbericht geweigerd = proef.wachtTot(eerst.referentie(), Ggkstand.GEWEIGERD);
        assertThat(geweigerd.aandacht().orElseThrow()).contains("StUF013").doesNotContain("Zonderschrik");
        assertThat(proef.lijst()).hasSize(1);
        proef.klok().verder(Duration.ofMinutes(20));
        assertThat(stad.adapter().aangeboden()).hasSize(1);
    }

    @Test
    void anAdapterThatConfirmsWithABv04HasIt() throws Exception {
        stad.adapter().eerst(post -> Ketenadapter.neemtMet(Berichtcode.BV04, post));

        proef.wachtTot(toewijzing().referentie(), Ggkstand.OVERGEDRAGEN);
    }

    @Test
    void theIdenticalMessageAgainGetsItsReceiptAgainAndIsDealtWithOnce() throws Exception {
        StufBericht di01 = stad.di01("WMO305");
        String r3 = stad.breng(di01, start("S" + nummer));
        stad.wachtOpAntwoord(r3);
        long inStraat = proef.inStraat();

        stad.breng(di01, start("S" + nummer));

        assertThat(proef.inStraat()).isEqualTo(inStraat);
        assertThat(proef.alle().stream().filter(Ggkbericht::ingekomen)).hasSize(1);
        assertThat(stad.adapter().aangeboden()).hasSize(1);
    }

    @Test
    void twoIdenticalMessagesAtTheSameMomentAreDealtWithOnce() throws Exception {
        StufBericht di01 = stad.di01("WMO305");
        byte[] lading = start("S" + nummer);
        long inStraat = proef.inStraat();

        List<Soapantwoord> antwoorden = IntStream.range(0, 6)
                .parallel()
                .mapToObj(i -> stad.bied(di01, lading))
                .toList();

        assertThat(antwoorden).allMatch(Soapantwoord.Bevestigd.class::isInstance);
        assertThat(proef.inStraat()).isEqualTo(inStraat + 1);
        stad.wachtOpAntwoord(di01.stuurgegevens().referentienummer());
        proef.schoneLei();
        assertThat(stad.adapter().aangeboden()).isEmpty();
    }

    @Test
    void aFaultThatComesBeforeOurSendingWasNotedStands() throws Exception {
        stad.adapter().eerst(post -> {
            stad.breng(stad.fo01("IB210", "Ontvangende organisatie onbekend", "IB", post.referentie()));
            return Ketenadapter.neemt(post);
        });
        Ketenadapter.Post heen = toewijzing();

        Ketenproef.geduld()
                .until(() ->
                        proef.met(heen.referentie()).verzending().overgedragen().isPresent());
        assertThat(proef.met(heen.referentie()).stand()).isEqualTo(Ggkstand.AFGEWEZEN);
        assertThat(stad.adapter().aangeboden()).hasSize(1);
    }

    @Test
    void anAnswerThatComesBeforeOurSendingWasNotedStandsWhateverTheAdapterSays() throws Exception {
        stad.adapter().eerst(post -> {
            stad.breng(
                    stad.du01("WMO302", stad.aanbieder(), post.referentie()),
                    Proefberichten.retour(post.lading(), Berichtsoort.WMO301));
            return Ketenadapter.weigert(post, "StUF016", Fout.Plek.CLIENT);
        });
        Ketenadapter.Post heen = toewijzing();
        Ketenadapter.Post volgende = nogEenToewijzing(2);

        proef.wachtTot(volgende.referentie(), Ggkstand.OVERGEDRAGEN);
        assertThat(proef.met(heen.referentie()).stand()).isEqualTo(Ggkstand.BEANTWOORD);
        assertThat(proef.lijst()).isEmpty();
    }

    @Test
    void aFaultThatAsksForTheSameAgainGetsItAlsoWhenItComesBeforeOurSendingWasNoted() throws Exception {
        stad.adapter().eerst(post -> {
            stad.breng(stad.fo01("StUF058", "Proces voor afhandelen bericht geeft fout", "IB", post.referentie()));
            return Ketenadapter.neemt(post);
        });
        Ketenadapter.Post heen = toewijzing();
        Ketenproef.geduld()
                .until(() ->
                        proef.met(heen.referentie()).verzending().overgedragen().isPresent());
        proef.klok().verder(Duration.ofMinutes(30));

        assertThat(stad.wachtOp(2).inhoud()).isEqualTo(heen.inhoud());
        proef.wachtTot(heen.referentie(), Ggkstand.OVERGEDRAGEN);
    }

    @Test
    void momentsGoOnIncreasingInTheHourThatComesTwice(@TempDir Path eigen) throws Exception {
        try (Ketenproef herfst = new Ketenproef(eigen, Instant.parse("2026-10-25T00:59:59.900Z"))) {
            Ketenstad hier = herfst.eerste();
            herfst.geef(hier.berichten().toewijzing("H1", bsn, 1));
            assertThat(hier.wachtOp(1).kop().tijdstipBericht()).isEqualTo("20261025025959900");
            herfst.klok().verder(Duration.ofMillis(200));
            herfst.geef(hier.berichten().toewijzing("H2", bsn, 2));
            assertThat(hier.wachtOp(2).kop().tijdstipBericht()).isEqualTo("20261025025959901");
            herfst.klok().verder(Duration.ofHours(1));
            herfst.geef(hier.berichten().toewijzing("H3", bsn, 3));
            assertThat(hier.wachtOp(3).kop().tijdstipBericht()).isEqualTo("20261025030000100");
        }
    }

    @Test
    void aMessageForAGemeenteThatIsNotOursIsRefusedAndNeverProcessed() {
        long inStraat = proef.inStraat();
        StufBericht elders = Ketenstad.envelop(naar("0590", stad.di01("WMO305").stuurgegevens()));

        Soapantwoord antwoord = stad.bied(elders, start("S" + nummer));

        assertThat(((Soapantwoord.Geweigerd) antwoord).fout().code()).isEqualTo("StUF010");
        assertThat(proef.inStraat()).isEqualTo(inStraat);
        assertThat(proef.lijst()).hasSize(1);
    }

    private static Stuurgegevens naar(String gemeente, Stuurgegevens kop) {
        return new Stuurgegevens(
                kop.berichtcode(),
                kop.zender(),
                Systeem.ontvanger(gemeente),
                kop.referentienummer(),
                kop.tijdstipBericht(),
                kop.crossRefnummer(),
                kop.functie());
    }

    @Test
    void eachGemeenteSendsUnderItsOwnNameWithItsOwnCertificateWithinItsOwnLimits() throws Exception {
        Ketenstad tweede = proef.tweede();
        proef.geef(stad.berichten().toewijzing("T" + nummer, bsn, nummer));
        proef.geef(tweede.berichten().toewijzing("T" + nummer, bsn, nummer));
        for (Ketenstad een : List.of(stad, tweede)) {
            Ketenadapter.Post heen = een.wachtOp(1);
            assertThat(heen.kop().zender())
                    .isEqualTo(new Systeem(
                            een.code(), "Proef" + een.code(), Optional.of("Stad" + een.code()), Optional.empty()));
            assertThat(heen.aanbod()
                            .certificaat()
                            .orElseThrow()
                            .getSubjectX500Principal()
                            .getName())
                    .isEqualTo("CN=gemeente" + een.code());
        }
        proef.schoneLei();

        proef.geef(groot(tweede, 32_000));
        proef.wachtTot(alle -> alle.size() == 1 && alle.get(0).stand() == Ggkstand.TEGENGEHOUDEN);
        proef.geef(groot(stad, 32_000));
        assertThat(stad.wachtOp(1).kop().functie()).contains("WMO301");
        assertThat(tweede.adapter().aangeboden()).isEmpty();

        Soapantwoord geweigerd = tweede.bied(tweede.di01("WMO305"), new byte[60_000]);
        assertThat(((Soapantwoord.Geweigerd) geweigerd).fout().omschrijving()).contains("groter");
        stad.breng(stad.di01("WMO305"), new byte[60_000]);
    }

    /** An assignment with so much white space in it. */
    private byte[] groot(Ketenstad een, int bytes) {
        int ander = ++volgnummer;
        return new String(een.berichten().toewijzing("G" + ander, bsn(ander), ander), StandardCharsets.UTF_8)
                .replace("<m:Client>", "<m:Client>" + " ".repeat(bytes))
                .getBytes(StandardCharsets.UTF_8);
    }
}
