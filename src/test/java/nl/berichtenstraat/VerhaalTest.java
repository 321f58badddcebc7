package nl.berichtenstraat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Bsn;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.register.Bevindingsrij;
import nl.berichtenstraat.register.Clientsleutels;
import nl.berichtenstraat.register.Dagbeeld;
import nl.berichtenstraat.register.Verhaal;
import nl.berichtenstraat.register.Verhaal.Bevindingsgroep;
import nl.berichtenstraat.register.Verhaal.Levering;
import nl.berichtenstraat.register.Verhaal.Telling;
import nl.berichtenstraat.register.Verhaal.Uitgegaan;
import nl.berichtenstraat.register.Verhaal.Versie;
import nl.berichtenstraat.register.Zoekfilter;
import nl.berichtenstraat.register.sql.Opslag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What is told of messages that went through the real lane. */
@ParameterizedClass
@EnumSource(Opslag.class)
class VerhaalTest {

    private static final Proefberichten BERICHTEN = Proefberichten.dordrecht();
    private static final Bereik EIGEN = Bereik.van(new AgbCode("98000001"));
    private static final Bereik ANDER = Bereik.van(new AgbCode("98000002"));
    private static final Bereik GEMEENTE = Bereik.van(Set.of(new Gemeentecode("0505")));
    private static final Bereik ANDERE_GEMEENTE = Bereik.van(Set.of(new Gemeentecode("0599")));
    private static final String BSN = Proefberichten.bsn(1);
    private static final long REGEL_CENT = 60 * 102;

    @Parameter
    private Opslag opslag;

    @TempDir
    private Path map;

    private Straatproef straat;
    private String client;
    private long toewijzing;
    private long start;
    private long declaratie;
    private long afgekeurd;
    private long dubbel;
    private long onleesbaar;
    private long geparkeerd;

    @BeforeEach
    void speel() {
        straat = new Straatproef(opslag, map, Proefberichten.VANDAAG);
        client = Clientsleutels.voor(straat.registers(), map.resolve("clientsleutel.geheim"))
                .van(new Bsn(BSN))
                .waarde();
        toewijzing = verwerk(BERICHTEN.toewijzing("T1", BSN, 11));
        start = verwerk(BERICHTEN.start("S1", BSN, 11));
        declaratie = verwerk(BERICHTEN.declaratie("D1", BSN, 11));
        afgekeurd = verwerk(BERICHTEN.declaratie("D2", BSN, 12));
        dubbel = verwerk(BERICHTEN.declaratie("D1", BSN, 11));
        onleesbaar = verwerk("<Bericht".getBytes(StandardCharsets.UTF_8));
        straat.bezorg();
        geparkeerd = straat.parkeer(BERICHTEN.start("S2", BSN, 11));
    }

    @AfterEach
    void sluit() {
        straat.close();
    }

    @Test
    void tellsWhatAnAssignmentChangedAndWhereItWent() {
        Verhaal verhaal = verhaal(Bereik.alles(), toewijzing);

        assertThat(verhaal.wijzigingen().toewijzingen())
                .extracting(Versie::nummer, Versie::client, Versie::product, Versie::stand)
                .containsExactly(tuple(11L, client, "02 IB1", "huidig"));
        assertThat(verhaal.wijzigingen().aantalToewijzingen()).isEqualTo(1);
        assertThat(verhaal.uitgaand()).extracting(Uitgegaan::soort).containsExactly("wmo301");
        assertThat(verhaal.uitgaand().get(0).verzonden()).contains(straat.klok().instant());
        assertThat(verhaal.beantwoordDoor()).isEmpty();
        assertThat(verhaal.aantalBevindingen()).isZero();
    }

    @Test
    void tellsOfAStart() {
        assertThat(verhaal(EIGEN, start).wijzigingen().leveringen())
                .extracting(Levering::soort, Levering::client, Levering::toewijzing, Levering::verwijderd)
                .containsExactly(tuple("start", client, Optional.of(11L), false));
    }

    @Test
    void tellsWhatADeclarationClaimedAndSettledAndItsDuplicates() {
        Verhaal verhaal = verhaal(EIGEN, declaratie);

        assertThat(verhaal.wijzigingen().declaratie())
                .contains(new Telling("DD1", YearMonth.of(2026, 3), REGEL_CENT, REGEL_CENT, 1, 1));
        assertThat(verhaal.wijzigingen().aantalBoekregels()).isEqualTo(1);
        assertThat(verhaal.wijzigingen().boekregels())
                .singleElement()
                .satisfies(regel -> assertThat(regel.client()).isEqualTo(client));
        assertThat(verhaal.uitgaand()).extracting(Uitgegaan::soort).contains("wmo325", "afrekening");
        assertThat(verhaal.dubbelen()).containsExactly(dubbel);
        assertThat(verhaal(EIGEN, dubbel).bericht().dubbelVan()).contains(declaratie);
        assertThat(verhaal(EIGEN, dubbel).wijzigingen().isNiets()).isTrue();
    }

    @Test
    void groupsFindingsByRuleAndGivesThemByPage() {
        assertThat(verhaal(EIGEN, afgekeurd).groepen())
                .extracting(Bevindingsgroep::regel, Bevindingsgroep::keurtAf, Bevindingsgroep::aantal)
                .containsExactly(tuple("TR338", true, 1L));
        assertThat(bevindingen(EIGEN, afgekeurd, Optional.of("TR338"), 0))
                .singleElement()
                .satisfies(rij -> assertThat(rij.regelnummer()).isPositive());
        assertThat(bevindingen(EIGEN, afgekeurd, Optional.of("TR321"), 0)).isEmpty();
        assertThat(bevindingen(EIGEN, afgekeurd, Optional.empty(), 1)).isEmpty();
        assertThat(bevindingen(ANDER, afgekeurd, Optional.empty(), 0)).isEmpty();
    }

    @Test
    void tellsOfWhatCouldNotBeReadOrFailedOnOurSide() {
        Verhaal verhaal = verhaal(Bereik.alles(), onleesbaar);
        assertThat(verhaal.bericht().uitkomst()).contains("fout");
        assertThat(verhaal.groepen()).hasSize(1);
        assertThat(verhaal.wijzigingen().isNiets()).isTrue();

        Verhaal misgegaan = verhaal(Bereik.alles(), geparkeerd);
        assertThat(misgegaan.bericht().oorzaak().orElseThrow()).startsWith("IllegalStateException bij ");
        assertThat(misgegaan.oorzaakId()).isPresent();
    }

    @Test
    void doesNotExistForOthers() {
        for (long id : List.of(toewijzing, start, declaratie, afgekeurd, dubbel, geparkeerd)) {
            assertThat(misschien(EIGEN, id)).isPresent();
            assertThat(misschien(GEMEENTE, id)).isPresent();
            assertThat(misschien(ANDER, id)).isEmpty();
            assertThat(misschien(ANDERE_GEMEENTE, id)).isEmpty();
        }
        assertThat(misschien(EIGEN, onleesbaar)).isEmpty();
        assertThat(misschien(GEMEENTE, onleesbaar)).isEmpty();
        assertThat(misschien(Bereik.alles(), 999)).isEmpty();
    }

    @Test
    void countsTheDay() {
        Dagbeeld dag = vandaag(Bereik.alles());

        assertThat(dag.in()).isEqualTo(7);
        assertThat(dag.perUur().get(10)).isEqualTo(new Dagbeeld.Uur(7, 3));
        assertThat(dag.uitkomst("goedgekeurd")).isEqualTo(3);
        assertThat(dag.uitkomst("dubbel")).isEqualTo(1);
        assertThat(dag.uitkomst("fout")).isEqualTo(1);
        assertThat(dag.uitkomsten().values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(6);
        assertThat(dag.geparkeerd())
                .isEqualTo(new Dagbeeld.Stapel(1, Optional.of(straat.klok().instant())));
        assertThat(dag.wachtend().aantal()).isZero();
        // the alarm about what is parked has not left yet, and concerns nobody else
        assertThat(dag.uitbak().aantal()).isEqualTo(1);
        assertThat(vandaag(EIGEN).uitbak().aantal()).isZero();
        assertThat(vandaag(EIGEN).uit()).isEqualTo(aantalUitgaand());
        assertThat(dag.teLaat()).isEmpty();
    }

    @Test
    void countsNothingOfOthersAndNothingOnAnotherDay() {
        for (Bereik bereik : List.of(ANDER, ANDERE_GEMEENTE)) {
            Dagbeeld dag = vandaag(bereik);
            assertThat(dag.in()).isZero();
            assertThat(dag.uit()).isZero();
            assertThat(dag.geparkeerd().aantal()).isZero();
        }
        assertThat(vandaag(EIGEN).in()).isEqualTo(6);
        assertThat(vandaag(GEMEENTE).in()).isEqualTo(6);
        straat.klok().zet(Proefberichten.VANDAAG.plusDays(1));
        assertThat(vandaag(Bereik.alles()).in()).isZero();
        assertThat(vandaag(Bereik.alles()).geparkeerd().aantal()).isEqualTo(1);
    }

    @Test
    void keepsSearchesForTheOneWhoNamedThem() {
        straat.registers().inTransactie(r -> {
            r.zoeken().bewaarFilter("anna", "Fout", "uitkomst=fout");
            r.zoeken().bewaarFilter("anna", "Fout", "uitkomst=fout&soort=WMO323");
            r.zoeken().bewaarFilter("bert", "Fout", "uitkomst=afgekeurd");
            return r;
        });
        List<Zoekfilter> eigen = filters();
        assertThat(eigen).extracting(filter -> filter.vraag()).containsExactly("uitkomst=fout&soort=WMO323");

        straat.registers().inTransactie(r -> {
            r.zoeken().verwijderFilter("bert", eigen.get(0).id());
            return r;
        });
        assertThat(filters()).hasSize(1);
    }

    private List<Zoekfilter> filters() {
        return straat.lees(r -> r.zoeken().filters("anna"));
    }

    private int aantalUitgaand() {
        return List.of(toewijzing, start, declaratie, afgekeurd, dubbel).stream()
                .mapToInt(id -> verhaal(EIGEN, id).uitgaand().size())
                .sum();
    }

    private long verwerk(byte[] bericht) {
        long id = straat.ontvang(bericht);
        straat.verwerking().verwerk(id);
        return id;
    }

    private Verhaal verhaal(Bereik bereik, long id) {
        return misschien(bereik, id).orElseThrow();
    }

    private Optional<Verhaal> misschien(Bereik bereik, long id) {
        return straat.lees(r -> r.zoeken().verhaal(bereik, id));
    }

    private List<Bevindingsrij> bevindingen(Bereik bereik, long id, Optional<String> regel, long overslaan) {
        return straat.lees(r -> r.zoeken().bevindingen(bereik, id, regel, overslaan, 10));
    }

    private Dagbeeld vandaag(Bereik bereik) {
        return straat.lees(r -> r.zoeken()
                .vandaag(bereik, LocalDate.now(straat.klok()), straat.klok().getZone()));
    }
}
