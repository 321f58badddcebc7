package nl.berichtenstraat.straat.ggk;

import static nl.berichtenstraat.straat.ggk.Ggkproef.AANBIEDER;
import static nl.berichtenstraat.straat.ggk.Ggkproef.BERICHTEN;
import static nl.berichtenstraat.straat.ggk.Ggkproef.GEMEENTE;
import static nl.berichtenstraat.straat.ggk.Ggkproef.nummer;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import nl.berichtenstraat.Proefberichten;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.ggk.Aansluiting.Limieten;
import nl.berichtenstraat.ggk.Berichtcode;
import nl.berichtenstraat.ggk.Fout.Plek;
import nl.berichtenstraat.ggk.StufBericht;
import nl.berichtenstraat.ggk.Stuurgegevens;
import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.register.Ggkbericht;
import nl.berichtenstraat.register.Ggkstand;
import nl.berichtenstraat.register.Uitbak;
import nl.berichtenstraat.register.sql.Opslag;
import nl.berichtenstraat.straat.ggk.Ggkbeheer.Gevolg;
import nl.berichtenstraat.straat.ggk.Ggkbeheer.Verzoek;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** In which envelope what goes out goes, how often, and what becomes of it. */
class GgkuitgangTest {

    private static final String BSN = Proefberichten.bsn(0);
    private static final Verzoek IEMAND = new Verzoek("beheerder", "proef", Bereik.alles());

    @TempDir
    Path map;

    private static void toewijzing(Ggkproef proef) {
        proef.straat().ontvang(BERICHTEN.toewijzing("T1", BSN, 1001));
        proef.werk();
    }

    @ParameterizedTest
    @EnumSource(Opslag.class)
    void sendsAnAssignmentInADi01(Opslag opslag) {
        try (Ggkproef proef = new Ggkproef(opslag, map)) {
            byte[] bericht = BERICHTEN.toewijzing("T1", BSN, 1001);
            proef.straat().ontvang(bericht);
            proef.werk();

            Ggkproef.Post post = proef.post(0);
            assertThat(post.kop().berichtcode()).isEqualTo(Berichtcode.DI01);
            assertThat(post.kop().zender().organisatie()).isEqualTo(GEMEENTE);
            assertThat(post.kop().ontvanger().organisatie()).isEqualTo(AANBIEDER);
            assertThat(post.kop().ontvanger().applicatie()).isEqualTo("GGk");
            assertThat(post.kop().functie()).contains("WMO301");
            assertThat(post.bericht().parameters().orElseThrow().functieVersie())
                    .isEqualTo("0003");
            assertThat(post.bericht().parameters().orElseThrow().functieSubversie())
                    .isEqualTo("0002");
            assertThat(post.lading()).isEqualTo(bericht);
            assertThat(proef.anders()).doesNotContain("toewijzing");
        }
    }

    @ParameterizedTest
    @EnumSource(Opslag.class)
    void answersInADu01AboutTheDi01(Opslag opslag) {
        try (Ggkproef proef = new Ggkproef(opslag, map)) {
            toewijzing(proef);
            String referentie = nummer();
            proef.breng(
                    proef.envelop(Berichtcode.DI01, "WMO305", referentie, Optional.empty()),
                    BERICHTEN.start("S1", BSN, 1001));
            proef.werk();

            Stuurgegevens kop = proef.post(1).kop();
            assertThat(kop.berichtcode()).isEqualTo(Berichtcode.DU01);
            assertThat(kop.functie()).contains("WMO306");
            assertThat(kop.crossRefnummer()).contains(referentie);
            assertThat(kop.ontvanger().organisatie()).isEqualTo(AANBIEDER);
        }
    }

    @ParameterizedTest
    @EnumSource(Opslag.class)
    void answersADeclaratieInTheEnvelopeThatIsAgreed(Opslag opslag) {
        Map<String, Berichtcode> afwijkend = Map.of("WMO325", Berichtcode.DI01);
        try (Ggkproef proef = new Ggkproef(opslag, map, Ggkproef.aansluiting(afwijkend, Limieten.STANDAARD))) {
            proef.breng(
                    proef.envelop(Berichtcode.DI01, "WMO323", nummer(), Optional.empty()),
                    BERICHTEN.declaratie("D1", BSN, 1001));
            proef.werk();

            assertThat(proef.post(0).kop().berichtcode()).isEqualTo(Berichtcode.DI01);
            assertThat(proef.post(0).kop().functie()).contains("WMO325");
            assertThat(proef.post(0).kop().crossRefnummer()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Opslag.class)
    void answersAPayloadThatFailsItsSchemaWithAFaultAndNoRetour(Opslag opslag) {
        try (Ggkproef proef = new Ggkproef(opslag, map)) {
            String referentie = nummer();
            byte[] fout = new String(BERICHTEN.start("S1", BSN, 1001), StandardCharsets.UTF_8)
                    .replaceAll("<(\\w+:)?Begindatum>[^<]*</(\\w+:)?Begindatum>", "")
                    .getBytes(StandardCharsets.UTF_8);
            proef.breng(proef.envelop(Berichtcode.DI01, "WMO305", referentie, Optional.empty()), fout);
            proef.werk();

            StufBericht fo01 = proef.post(0).bericht();
            assertThat(fo01.stuurgegevens().berichtcode()).isEqualTo(Berichtcode.FO01);
            assertThat(fo01.stuurgegevens().crossRefnummer()).contains(referentie);
            assertThat(fo01.fout().orElseThrow().code()).isEqualTo("StUF055");
            assertThat(fo01.fout().orElseThrow().plek()).isEqualTo(Plek.CLIENT);
            assertThat(fo01.fout().orElseThrow().details()).contains("WMO305-00030002");
            assertThat(fo01.fout().orElseThrow().omschrijving()).hasSizeLessThanOrEqualTo(200);
            assertThat(proef.adapter().aangeboden()).hasSize(1);
            assertThat(proef.anders()).doesNotContain("fout", "retour");
        }
    }

    @ParameterizedTest
    @EnumSource(Opslag.class)
    void offersTheIdenticalMessageUntilItIsTaken(Opslag opslag) {
        try (Ggkproef proef = new Ggkproef(opslag, map)) {
            proef.adapter().eerst(Proefadapter.zwijgt()).eerst(Proefadapter.weigert("StUF046", Plek.SERVER));
            toewijzing(proef);
            for (int i = 0; i < 3; i++) {
                proef.straat().klok().zet(Proefberichten.VANDAAG.plusDays(i + 1));
                proef.verstuur();
            }

            assertThat(proef.adapter().aangeboden()).hasSize(3);
            assertThat(proef.adapter().aangeboden().get(1))
                    .isEqualTo(proef.adapter().aangeboden().get(0));
            assertThat(proef.adapter().aangeboden().get(2))
                    .isEqualTo(proef.adapter().aangeboden().get(0));
            assertThat(proef.alle().get(0).stand()).isEqualTo(Ggkstand.OVERGEDRAGEN);
        }
    }

    @ParameterizedTest
    @EnumSource(Opslag.class)
    void sendsAnewUnderAnotherReferenceAfterAPersonMendedIt(Opslag opslag) {
        try (Ggkproef proef = new Ggkproef(opslag, map)) {
            proef.adapter().eerst(Proefadapter.weigert("StUF013", Plek.CLIENT));
            toewijzing(proef);
            Ggkbericht geweigerd = proef.lijst().get(0);

            assertThat(proef.beheer().alsNieuw(geweigerd.id(), Optional.empty(), IEMAND))
                    .isEqualTo(Gevolg.GEDAAN);
            assertThat(proef.beheer().alsNieuw(geweigerd.id(), Optional.empty(), IEMAND))
                    .isEqualTo(Gevolg.NIET_MOGELIJK);
            proef.verstuur();

            assertThat(proef.adapter().aangeboden()).hasSize(2);
            assertThat(proef.post(1).kop().referentienummer())
                    .isNotEqualTo(proef.post(0).kop().referentienummer());
            assertThat(proef.post(1).kop().tijdstipBericht())
                    .isGreaterThan(proef.post(0).kop().tijdstipBericht());
            assertThat(proef.post(1).lading()).isEqualTo(proef.post(0).lading());
            assertThat(proef.lijst()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Opslag.class)
    void tellsAPersonWhenTheChainRejectsAMessage(Opslag opslag) {
        try (Ggkproef proef = new Ggkproef(opslag, map)) {
            toewijzing(proef);
            proef.breng(proef.fout("IB210", "IB", proef.post(0).kop().referentienummer()), new byte[0]);

            Ggkbericht afgewezen = proef.lijst().get(0);
            assertThat(afgewezen.stand()).isEqualTo(Ggkstand.AFGEWEZEN);
            assertThat(afgewezen.aandacht().orElseThrow()).contains("Ontvangende organisatie onbekend");
            assertThat(proef.adapter().aangeboden()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Opslag.class)
    void keepsTheAnswerWhenAFaultContradictsIt(Opslag opslag) {
        try (Ggkproef proef = new Ggkproef(opslag, map)) {
            toewijzing(proef);
            String referentie = proef.post(0).kop().referentienummer();
            proef.breng(proef.envelop(Berichtcode.DU01, "WMO302", nummer(), Optional.of(referentie)), retour());
            proef.breng(proef.fout("IB210", "IB", referentie), new byte[0]);

            assertThat(proef.alle().get(0).stand()).isEqualTo(Ggkstand.BEANTWOORD);
            assertThat(proef.lijst()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Opslag.class)
    void takesOneAnswerAndKeepsTheSecondForAPerson(Opslag opslag) {
        try (Ggkproef proef = new Ggkproef(opslag, map)) {
            toewijzing(proef);
            String referentie = proef.post(0).kop().referentienummer();
            proef.breng(proef.envelop(Berichtcode.DU01, "WMO302", nummer(), Optional.of(referentie)), retour());
            proef.breng(proef.envelop(Berichtcode.DU01, "WMO302", nummer(), Optional.of(referentie)), retour());
            proef.werk();

            assertThat(proef.alle().get(0).stand()).isEqualTo(Ggkstand.BEANTWOORD);
            assertThat(proef.lijst())
                    .singleElement()
                    .satisfies(bericht -> assertThat(bericht.stand()).isEqualTo(Ggkstand.APART));
            assertThat(proef.anders()).containsOnlyOnce("backoffice");
        }
    }

    @ParameterizedTest
    @EnumSource(Opslag.class)
    void holdsBackWhatIsTooLarge(Opslag opslag) {
        try (Ggkproef proef =
                new Ggkproef(opslag, map, Ggkproef.aansluiting(Map.of(), new Limieten(25_000_000, 50, 100)))) {
            toewijzing(proef);

            assertThat(proef.adapter().aangeboden()).isEmpty();
            assertThat(proef.lijst())
                    .singleElement()
                    .satisfies(bericht -> assertThat(bericht.stand()).isEqualTo(Ggkstand.TEGENGEHOUDEN));
        }
    }

    @ParameterizedTest
    @EnumSource(Opslag.class)
    void holdsBackWhatIsTooLargeWithItsEnvelopeAlsoWhenAPersonLetItGo(Opslag opslag) {
        try (Ggkproef proef =
                new Ggkproef(opslag, map, Ggkproef.aansluiting(Map.of(), new Limieten(500, 50, 1_000_000)))) {
            toewijzing(proef);
            Ggkbericht tegengehouden = proef.lijst().get(0);
            assertThat(tegengehouden.stand()).isEqualTo(Ggkstand.TEGENGEHOUDEN);

            proef.beheer().zelfdeOpnieuw(tegengehouden.id(), IEMAND);
            proef.verstuur();

            assertThat(proef.adapter().aangeboden()).isEmpty();
            assertThat(proef.lijst().get(0).stand()).isEqualTo(Ggkstand.TEGENGEHOUDEN);
        }
    }

    @ParameterizedTest
    @EnumSource(Opslag.class)
    void keepsAFaultOfAStrangerForAPersonAndBelievesNothingOfIt(Opslag opslag) {
        try (Ggkproef proef = new Ggkproef(opslag, map)) {
            toewijzing(proef);
            proef.breng(proef.fout("StUF055", "98000002", proef.post(0).kop().referentienummer()), new byte[0]);

            assertThat(proef.alle().get(0).stand()).isEqualTo(Ggkstand.OVERGEDRAGEN);
            assertThat(proef.lijst())
                    .singleElement()
                    .satisfies(bericht -> assertThat(bericht.stand()).isEqualTo(Ggkstand.APART));
        }
    }

    @ParameterizedTest
    @EnumSource(Opslag.class)
    void leavesWhatWasReplacedAloneWhateverStillComesAboutIt(Opslag opslag) {
        try (Ggkproef proef = new Ggkproef(opslag, map)) {
            toewijzing(proef);
            String referentie = proef.post(0).kop().referentienummer();
            proef.breng(proef.fout("IB210", "IB", referentie), new byte[0]);
            proef.beheer().alsNieuw(proef.alle().get(0).id(), Optional.empty(), IEMAND);

            proef.breng(proef.fout("StUF058", "IB", referentie), new byte[0]);
            assertThat(proef.alle().get(0).stand()).isEqualTo(Ggkstand.VERVANGEN);
            assertThat(proef.lijst()).isEmpty();

            proef.breng(proef.envelop(Berichtcode.DU01, "WMO302", nummer(), Optional.of(referentie)), retour());
            assertThat(proef.alle().get(0).stand()).isEqualTo(Ggkstand.VERVANGEN);
            assertThat(proef.lijst()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Opslag.class)
    void answersAMessageOnceAlsoWhenTheLaneFindsAnotherAnswerLater(Opslag opslag) {
        try (Ggkproef proef = new Ggkproef(opslag, map)) {
            proef.breng(
                    proef.envelop(Berichtcode.DI01, "WMO305", nummer(), Optional.empty()),
                    BERICHTEN.start("S1", BSN, 1001));
            proef.werk();
            long bron = proef.alle().get(0).koppeling().berichtId().orElseThrow();
            proef.straat().registers().inTransactie(register -> {
                byte[] ander = "<ander/>".getBytes(StandardCharsets.UTF_8);
                Uitbak.Kenmerk kenmerk = new Uitbak.Kenmerk(Optional.of(bron), "wmo306", "retour", "0505-98000001");
                return register.uitbak().plaats(kenmerk, uit -> uit.write(ander));
            });
            proef.werk();

            assertThat(proef.adapter().aangeboden()).hasSize(1);
            assertThat(proef.lijst())
                    .singleElement()
                    .satisfies(bericht -> assertThat(bericht.stand()).isEqualTo(Ggkstand.TEGENGEHOUDEN));
        }
    }

    @ParameterizedTest
    @EnumSource(Opslag.class)
    void tellsAPersonOnceWhenTheAdapterKeepsRefusingAlsoWhenItWasAwayInBetween(Opslag opslag) {
        try (Ggkproef proef = new Ggkproef(opslag, map)) {
            for (int i = 0; i < 7; i++) {
                proef.adapter().eerst(Proefadapter.weigert("StUF046", Plek.SERVER));
            }
            proef.adapter().eerst(Proefadapter.zwijgt()).eerst(Proefadapter.weigert("StUF046", Plek.SERVER));
            toewijzing(proef);
            for (int i = 0; i < 8; i++) {
                proef.straat().klok().zet(Proefberichten.VANDAAG.plusDays(i + 1));
                proef.verstuur();
            }

            assertThat(proef.lijst().get(0).aandacht().orElseThrow()).contains("Opslaan bericht niet mogelijk");
        }
    }

    /** The retour of the aanbieder that says that all is well. */
    private static byte[] retour() {
        return Proefberichten.retour(BERICHTEN.toewijzing("T1", BSN, 1001), Berichtsoort.WMO301);
    }
}
