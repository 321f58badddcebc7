package nl.berichtenstraat.straat.ggk;

import static nl.berichtenstraat.straat.ggk.Ggkproef.AANBIEDER;
import static nl.berichtenstraat.straat.ggk.Ggkproef.BERICHTEN;
import static nl.berichtenstraat.straat.ggk.Ggkproef.GEMEENTE;
import static nl.berichtenstraat.straat.ggk.Ggkproef.nummer;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.berichtenstraat.Proefberichten;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.ggk.Berichtcode;
import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.register.Ggkbericht;
import nl.berichtenstraat.register.Ggkstand;
import nl.berichtenstraat.register.sql.Opslag;
import nl.berichtenstraat.straat.ggk.Ggkbeheer.Verzoek;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which exchanges wait for an answer, and how well terms are kept. The tests begin on Wednesday 15 April 2026. */
class TermijnbewakingTest {

    private static final String BSN = Proefberichten.bsn(0);
    private static final LocalDate BEGIN = Proefberichten.VANDAAG;
    private static final Verzoek IEMAND = new Verzoek("beheerder", "gebeld", Bereik.alles());

    @TempDir
    Path map;

    @ParameterizedTest
    @EnumSource(Opslag.class)
    void waitsForThePartnerFromTheMomentThatTheAdapterTookIt(Opslag opslag) {
        try (Ggkproef proef = new Ggkproef(opslag, map)) {
            proef.adapter().eerst(Proefadapter.zwijgt());
            toewijzing(proef);
            assertThat(open(proef)).isEmpty();

            naDagen(proef, 2);
            proef.verstuur();

            Termijn termijn = open(proef).get(0);
            assertThat(termijn.uitwisseling().ingekomen()).isFalse();
            assertThat(termijn.uitwisseling().partner()).isEqualTo(AANBIEDER);
            assertThat(termijn.stand()).isEqualTo(Klokstand.LOPEND);
            assertThat(termijn.uiterlijk()).isEqualTo(LocalDate.of(2026, 4, 22));
        }
    }

    @ParameterizedTest
    @EnumSource(Opslag.class)
    void countsTheAnswerOfThePartnerInTimeOrLate(Opslag opslag) {
        try (Ggkproef proef = new Ggkproef(opslag, map)) {
            toewijzing(proef);
            naDagen(proef, 6);
            assertThat(open(proef)).extracting(Termijn::stand).containsExactly(Klokstand.TE_LAAT);

            retour(proef);

            assertThat(open(proef)).isEmpty();
            assertThat(nakoming(proef)).containsExactly(new Nakoming(false, AANBIEDER, "WMO301", 0, 1, 0, 0));
            assertThat(nakoming(proef).get(0).procent()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(Opslag.class)
    void knowsThatWeAnsweredWhenTheAdapterHasIt(Opslag opslag) {
        try (Ggkproef proef = new Ggkproef(opslag, map)) {
            proef.breng(
                    proef.envelop(Berichtcode.DI01, "WMO323", nummer(), Optional.empty()),
                    BERICHTEN.declaratie("D1", BSN, 1001));
            assertThat(open(proef)).extracting(Termijn::uiterlijk).containsExactly(LocalDate.of(2026, 4, 30));

            proef.werk();

            assertThat(open(proef)).isEmpty();
            assertThat(nakoming(proef)).containsExactly(new Nakoming(true, AANBIEDER, "WMO323", 1, 0, 0, 0));
            assertThat(nakoming(proef).get(0).procent()).isEqualTo(100);
        }
    }

    @ParameterizedTest
    @EnumSource(Opslag.class)
    void isOpenAgainWhenOurAnswerIsRejected(Opslag opslag) {
        try (Ggkproef proef = new Ggkproef(opslag, map)) {
            proef.breng(
                    proef.envelop(Berichtcode.DI01, "WMO323", nummer(), Optional.empty()),
                    BERICHTEN.declaratie("D1", BSN, 1001));
            proef.werk();

            proef.breng(proef.fout("StUF055", AANBIEDER, proef.post(0).kop().referentienummer()), new byte[0]);

            assertThat(open(proef)).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Opslag.class)
    void doesNotWaitForAnAnswerToWhatWasRejectedOrReplaced(Opslag opslag) {
        try (Ggkproef proef = new Ggkproef(opslag, map)) {
            toewijzing(proef);
            proef.breng(proef.fout("StUF055", AANBIEDER, proef.post(0).kop().referentienummer()), new byte[0]);
            assertThat(proef.alle().get(0).stand()).isEqualTo(Ggkstand.AFGEWEZEN);
            assertThat(open(proef)).isEmpty();

            proef.beheer().alsNieuw(proef.alle().get(0).id(), Optional.empty(), IEMAND);
            proef.verstuur();

            assertThat(open(proef)).hasSize(1);
            assertThat(open(proef).get(0).uitwisseling().referentienummer())
                    .isEqualTo(proef.post(1).kop().referentienummer());
        }
    }

    @ParameterizedTest
    @EnumSource(Opslag.class)
    void showsThatThePartnerWasSpokenTo(Opslag opslag) {
        try (Ggkproef proef = new Ggkproef(opslag, map)) {
            toewijzing(proef);
            naDagen(proef, 6);

            proef.beheer().handelAf(proef.alle().get(0).id(), true, IEMAND);

            Termijn termijn = open(proef).get(0);
            assertThat(termijn.stand()).isEqualTo(Klokstand.BESPROKEN);
            assertThat(termijn.uitwisseling().buitenKanaal().orElseThrow().reden())
                    .isEqualTo("gebeld");
            assertThat(nakoming(proef)).containsExactly(new Nakoming(false, AANBIEDER, "WMO301", 0, 0, 1, 1));
        }
    }

    @ParameterizedTest
    @EnumSource(Opslag.class)
    void givesTheOldestTermFirstAndGoesOnAfterAPlace(Opslag opslag) {
        try (Ggkproef proef = new Ggkproef(opslag, map)) {
            proef.breng(
                    proef.envelop(Berichtcode.DI01, "WMO323", nummer(), Optional.empty()),
                    BERICHTEN.declaratie("D1", BSN, 1001));
            proef.breng(
                    proef.envelop(Berichtcode.DI01, "WMO305", nummer(), Optional.empty()),
                    BERICHTEN.start("S1", BSN, 1001));

            List<Termijn> open = open(proef);

            assertThat(open)
                    .extracting(termijn -> termijn.uitwisseling().functie())
                    .containsExactly("WMO305", "WMO323");
            long eerste = open.get(0).uitwisseling().id();
            assertThat(bewaking(proef).na(open, eerste)).containsExactly(open.get(1));
            assertThat(bewaking(proef).na(open, 987_654)).isEqualTo(open);
        }
    }

    @ParameterizedTest
    @EnumSource(Opslag.class)
    void keepsToTheScopeAndThePeriod(Opslag opslag) {
        try (Ggkproef proef = new Ggkproef(opslag, map)) {
            toewijzing(proef);
            naDagen(proef, 6);
            Termijnbewaking bewaking = bewaking(proef);

            assertThat(bewaking.open(Bereik.van(Set.of(new Gemeentecode(GEMEENTE)))))
                    .hasSize(1);
            assertThat(bewaking.open(Bereik.van(Set.of(new Gemeentecode("0518")))))
                    .isEmpty();
            assertThat(bewaking.open(Bereik.van(new AgbCode("98000009")))).isEmpty();
            assertThat(bewaking.nakoming(BEGIN.minusDays(9), BEGIN.minusDays(1), Bereik.alles()))
                    .isEmpty();
            assertThat(bewaking.nakoming(BEGIN.plusDays(1), BEGIN.plusDays(9), Bereik.alles()))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Opslag.class)
    void closesOurAnswerInSilenceAfterTenWorkingDaysUntilAFaultComes(Opslag opslag) {
        try (Ggkproef proef = new Ggkproef(opslag, map)) {
            proef.breng(
                    proef.envelop(Berichtcode.DI01, "WMO323", nummer(), Optional.empty()),
                    BERICHTEN.declaratie("D1", BSN, 1001));
            proef.werk();
            naDagen(proef, 15);
            assertThat(bewaking(proef).isStilAfgesloten(antwoord(proef))).isFalse();

            naDagen(proef, 16);
            assertThat(bewaking(proef).isStilAfgesloten(antwoord(proef))).isTrue();
            assertThat(bewaking(proef).isStilAfgesloten(proef.alle().get(0))).isFalse();

            proef.breng(proef.fout("StUF055", AANBIEDER, proef.post(0).kop().referentienummer()), new byte[0]);
            assertThat(bewaking(proef).isStilAfgesloten(antwoord(proef))).isFalse();
            assertThat(antwoord(proef).stand()).isEqualTo(Ggkstand.AFGEWEZEN);
        }
    }

    private static Ggkbericht antwoord(Ggkproef proef) {
        return proef.alle().get(1);
    }

    private static void toewijzing(Ggkproef proef) {
        proef.straat().ontvang(BERICHTEN.toewijzing("T1", BSN, 1001));
        proef.werk();
    }

    private static void retour(Ggkproef proef) {
        String referentie = proef.post(0).kop().referentienummer();
        proef.breng(
                proef.envelop(Berichtcode.DU01, "WMO302", nummer(), Optional.of(referentie)),
                Proefberichten.retour(BERICHTEN.toewijzing("T1", BSN, 1001), Berichtsoort.WMO301));
    }

    /** So many days after the begin. */
    private static void naDagen(Ggkproef proef, int dagen) {
        proef.straat().klok().zet(BEGIN.plusDays(dagen));
    }

    private static Termijnbewaking bewaking(Ggkproef proef) {
        return new Termijnbewaking(proef.straat().registers(), proef.straat().klok());
    }

    private static List<Termijn> open(Ggkproef proef) {
        return bewaking(proef).open(Bereik.alles());
    }

    private static List<Nakoming> nakoming(Ggkproef proef) {
        return bewaking(proef).nakoming(BEGIN, BEGIN.plusDays(30), Bereik.alles());
    }
}
