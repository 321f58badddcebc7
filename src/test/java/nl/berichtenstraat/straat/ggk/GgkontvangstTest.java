package nl.berichtenstraat.straat.ggk;

import static nl.berichtenstraat.straat.ggk.Ggkproef.AANBIEDER;
import static nl.berichtenstraat.straat.ggk.Ggkproef.BERICHTEN;
import static nl.berichtenstraat.straat.ggk.Ggkproef.nummer;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import nl.berichtenstraat.Proefberichten;
import nl.berichtenstraat.ggk.Berichtcode;
import nl.berichtenstraat.ggk.StufBericht;
import nl.berichtenstraat.ggk.Stuurgegevens;
import nl.berichtenstraat.ggk.Systeem;
import nl.berichtenstraat.register.Ggkstand;
import nl.berichtenstraat.register.sql.Opslag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of a message that the adapter brings. */
class GgkontvangstTest {

    private static final String BSN = Proefberichten.bsn(0);

    @TempDir
    Path map;

    private static byte[] start(String identificatie) {
        return BERICHTEN.start(identificatie, BSN, 1001);
    }

    @ParameterizedTest
    @EnumSource(Opslag.class)
    void confirmsWhatIsStoredAndHandsItsPayloadToTheLane(Opslag opslag) {
        try (Ggkproef proef = new Ggkproef(opslag, map)) {
            String referentie = nummer();
            StufBericht di01 = proef.envelop(Berichtcode.DI01, "WMO305", referentie, Optional.empty());

            Ontvangen ontvangen = proef.breng(di01, start("A1"));

            Stuurgegevens bv03 = ((Ontvangen.Bevestigd) ontvangen).bv03().stuurgegevens();
            assertThat(bv03.berichtcode()).isEqualTo(Berichtcode.BV03);
            assertThat(bv03.crossRefnummer()).contains(referentie);
            assertThat(bv03.zender().organisatie()).isEqualTo(Ggkproef.GEMEENTE);
            assertThat(bv03.ontvanger().organisatie()).isEqualTo(AANBIEDER);
            long bericht = proef.alle().get(0).koppeling().berichtId().orElseThrow();
            String herkomst = proef.straat()
                    .lees(register -> register.berichten()
                            .bericht(bericht)
                            .orElseThrow()
                            .herkomst()
                            .naam());
            assertThat(herkomst).isEqualTo(referentie);
        }
    }

    @ParameterizedTest
    @EnumSource(Opslag.class)
    void confirmsARepetitionWithoutTakingItTwice(Opslag opslag) {
        try (Ggkproef proef = new Ggkproef(opslag, map)) {
            StufBericht di01 = proef.envelop(Berichtcode.DI01, "WMO305", nummer(), Optional.empty());
            proef.breng(di01, start("A1"));

            assertThat(proef.breng(di01, start("A1"))).isInstanceOf(Ontvangen.Bevestigd.class);

            assertThat(proef.alle()).hasSize(1);
            assertThat(proef.straat()
                            .<Long>lees(register -> register.berichten().laatste()))
                    .isEqualTo(1L);
        }
    }

    @ParameterizedTest
    @EnumSource(Opslag.class)
    void refusesOtherContentUnderTheSameReference(Opslag opslag) {
        try (Ggkproef proef = new Ggkproef(opslag, map)) {
            StufBericht di01 = proef.envelop(Berichtcode.DI01, "WMO305", nummer(), Optional.empty());
            proef.breng(di01, start("A1"));

            assertRefused(proef.breng(di01, start("A2")), "StUF016");

            assertThat(proef.lijst())
                    .singleElement()
                    .satisfies(bericht -> assertThat(bericht.stand()).isEqualTo(Ggkstand.GEWEIGERD));
        }
    }

    @ParameterizedTest
    @EnumSource(Opslag.class)
    void refusesWhatIsForAnotherGemeente(Opslag opslag) {
        try (Ggkproef proef = new Ggkproef(opslag, map)) {
            StufBericht di01 = proef.envelop(Berichtcode.DI01, "WMO305", nummer(), Optional.empty());
            StufBericht elders = StufBericht.envelop(
                    naar(di01.stuurgegevens(), "0599"), di01.parameters().orElseThrow());

            assertRefused(proef.breng(elders, start("A1")), "StUF010");

            assertThat(proef.straat()
                            .<Long>lees(register -> register.berichten().laatste()))
                    .isZero();
            assertThat(proef.lijst()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Opslag.class)
    void refusesAnAnswerToWhatWasNeverSent(Opslag opslag) {
        try (Ggkproef proef = new Ggkproef(opslag, map)) {
            StufBericht du01 = proef.envelop(Berichtcode.DU01, "WMO302", nummer(), Optional.of(nummer()));

            assertRefused(proef.breng(du01, start("A1")), "StUF043");
        }
    }

    @ParameterizedTest
    @EnumSource(Opslag.class)
    void refusesAFunctieThatDoesNotExistOrDoesNotGoWithItsEnvelope(Opslag opslag) {
        try (Ggkproef proef = new Ggkproef(opslag, map)) {
            assertRefused(
                    proef.breng(proef.envelop(Berichtcode.DI01, "WMO399", nummer(), Optional.empty()), start("A1")),
                    "StUF034");
            assertRefused(
                    proef.breng(proef.envelop(Berichtcode.DI01, "WMO302", nummer(), Optional.empty()), start("A1")),
                    "StUF040");
        }
    }

    @ParameterizedTest
    @EnumSource(Opslag.class)
    void keepsAFaultAboutAnUnknownMessageForAPerson(Opslag opslag) {
        try (Ggkproef proef = new Ggkproef(opslag, map)) {
            assertThat(proef.breng(proef.fout("IB210", "IB", nummer()), new byte[0]))
                    .isInstanceOf(Ontvangen.Bevestigd.class);

            assertThat(proef.lijst())
                    .singleElement()
                    .satisfies(bericht -> assertThat(bericht.stand()).isEqualTo(Ggkstand.APART));
        }
    }

    @ParameterizedTest
    @EnumSource(Opslag.class)
    void keepsApartAPayloadThatIsAnotherMessageThanItsEnvelopeSays(Opslag opslag) {
        try (Ggkproef proef = new Ggkproef(opslag, map)) {
            StufBericht di01 = proef.envelop(Berichtcode.DI01, "WMO307", nummer(), Optional.empty());

            assertThat(proef.breng(di01, start("A1"))).isInstanceOf(Ontvangen.Bevestigd.class);

            assertThat(proef.lijst().get(0).aandacht().orElseThrow())
                    .contains("WMO307")
                    .contains("WMO305");
            assertThat(proef.straat()
                            .<Long>lees(register -> register.berichten().laatste()))
                    .isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(Opslag.class)
    void keepsApartAPayloadOfAnotherAanbiederThanTheSender(Opslag opslag) {
        try (Ggkproef proef = new Ggkproef(opslag, map)) {
            StufBericht di01 = proef.envelop(Berichtcode.DI01, "WMO305", nummer(), Optional.empty());
            byte[] vanEenAnder = new Proefberichten(Ggkproef.GEMEENTE, "98000002").start("A1", BSN, 1001);

            proef.breng(di01, vanEenAnder);

            assertThat(proef.lijst())
                    .singleElement()
                    .satisfies(bericht -> assertThat(bericht.stand()).isEqualTo(Ggkstand.APART));
            assertThat(proef.straat()
                            .<Long>lees(register -> register.berichten().laatste()))
                    .isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(Opslag.class)
    void keepsApartAnEmptyPayloadAndOneThatIsNoBase64(Opslag opslag) {
        try (Ggkproef proef = new Ggkproef(opslag, map)) {
            StufBericht di01 = proef.envelop(Berichtcode.DI01, "WMO305", nummer(), Optional.empty());
            StufBericht ander = proef.envelop(Berichtcode.DI01, "WMO305", nummer(), Optional.empty());
            String heel =
                    new String(Ggkproef.bytes(ander, "abc".getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);

            String leeg =
                    new String(Ggkproef.bytes(di01, "abc".getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);

            proef.breng(leeg.replace("YWJj", "").getBytes(StandardCharsets.UTF_8));
            proef.breng(heel.replace("YWJj", "Y*Jj").getBytes(StandardCharsets.UTF_8));

            assertThat(proef.lijst())
                    .hasSize(2)
                    .allSatisfy(bericht -> assertThat(bericht.stand()).isEqualTo(Ggkstand.APART));
        }
    }

    @ParameterizedTest
    @EnumSource(Opslag.class)
    void keepsEachOfTwoBrokenMessagesUnderOneReference(Opslag opslag) {
        try (Ggkproef proef = new Ggkproef(opslag, map)) {
            StufBericht di01 = proef.envelop(Berichtcode.DI01, "WMO305", nummer(), Optional.empty());
            String heel =
                    new String(Ggkproef.bytes(di01, "abc".getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
            byte[] eerste = heel.replace("YWJj", "*een").getBytes(StandardCharsets.UTF_8);

            proef.breng(eerste);
            assertThat(proef.breng(eerste)).isInstanceOf(Ontvangen.Bevestigd.class);
            assertRefused(proef.breng(heel.replace("YWJj", "*twee").getBytes(StandardCharsets.UTF_8)), "StUF016");

            assertThat(proef.lijst()).hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource(Opslag.class)
    void keepsWhatCannotBeReadAndRefusesIt(Opslag opslag) {
        try (Ggkproef proef = new Ggkproef(opslag, map)) {
            Ontvangen ontvangen = proef.breng("<geen xml".getBytes(StandardCharsets.UTF_8));

            assertThat(ontvangen).isInstanceOf(Ontvangen.Naamloos.class);
            long id = proef.lijst().get(0).id();
            assertThat(proef.straat()
                            .<String>lees(register ->
                                    Ggkproef.tekst(register.ggk().inhoud(id).orElseThrow())))
                    .isEqualTo("<geen xml");
        }
    }

    private static long laatste(Ggkproef proef) {
        return proef.straat().lees(register -> register.berichten().laatste());
    }

    private static Stuurgegevens naar(Stuurgegevens kop, String organisatie) {
        return new Stuurgegevens(
                kop.berichtcode(),
                kop.zender(),
                Systeem.ontvanger(organisatie),
                kop.referentienummer(),
                kop.tijdstipBericht(),
                kop.crossRefnummer(),
                kop.functie());
    }

    private static void assertRefused(Ontvangen ontvangen, String code) {
        StufBericht fo03 = ((Ontvangen.Geweigerd) ontvangen).fo03();
        assertThat(fo03.fout().orElseThrow().code()).isEqualTo(code);
        assertThat(fo03.stuurgegevens().berichtcode()).isEqualTo(Berichtcode.FO03);
    }
}
