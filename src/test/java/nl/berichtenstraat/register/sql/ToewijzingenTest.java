package nl.berichtenstraat.register.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.bericht.Frequentie;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.bericht.Omvang;
import nl.berichtenstraat.bericht.Plaats;
import nl.berichtenstraat.bericht.Product;
import nl.berichtenstraat.bericht.ToegewezenProduct;
import nl.berichtenstraat.bericht.Toewijzing;
import org.junit.jupiter.api.Test;

class ToewijzingenTest extends Opslagproef {

    private static final Gemeentecode GEMEENTE = new Gemeentecode("0505");
    private static final AgbCode AANBIEDER = new AgbCode("12345678");
    private static final Clientsleutel ANNA = new Clientsleutel("a".repeat(32));
    private static final Clientsleutel BERT = new Clientsleutel("b".repeat(32));
    private static final LocalDateTime MOMENT = LocalDateTime.of(2026, 1, 5, 12, 0);

    @Test
    void givesBackAllThatAnAssignmentSays() {
        ToegewezenProduct vol = new ToegewezenProduct(
                1,
                Optional.of("REF"),
                Optional.of(new Product("02", Optional.of("IB1"))),
                MOMENT,
                LocalDate.of(2026, 1, 1),
                Optional.of(LocalDate.of(2026, 12, 31)),
                Optional.of("02"),
                Optional.of(new Omvang(240, Eenheid.MINUUT, Frequentie.WEEK)),
                Optional.of(500_000L),
                Plaats.van("", 0));
        Toewijzing toewijzing = new Toewijzing(GEMEENTE, AANBIEDER, ANNA, vol);
        Toewijzing kaal = toewijzing(2, MOMENT, ANNA, AANBIEDER);

        bewaar(toewijzing, kaal);

        assertThat(misschien(r -> r.toewijzingen().huidige(GEMEENTE, 1))).contains(toewijzing);
        assertThat(misschien(r -> r.toewijzingen().huidige(GEMEENTE, 2))).contains(kaal);
        assertThat(misschien(r -> r.toewijzingen().huidige(GEMEENTE, 3))).isEmpty();
        assertThat(misschien(r -> r.toewijzingen().huidige(new Gemeentecode("0599"), 1)))
                .isEmpty();
    }

    @Test
    void givesAnAanbiederItsOwnAssignmentsByNumberOrClientWhicheverGemeenteAssigned() {
        Gemeentecode buren = new Gemeentecode("0523");
        AgbCode ander = new AgbCode("87654321");
        Toewijzing eigen = toewijzing(1, MOMENT, ANNA, AANBIEDER);
        Toewijzing vanBuren = new Toewijzing(buren, AANBIEDER, BERT, eigen.inhoud());
        bewaar(eigen, vanBuren, toewijzing(2, MOMENT, ANNA, ander));

        assertThat(lijst(r -> r.toewijzingen().vanAanbieder(AANBIEDER, List.of(1L, 2L, 3L))))
                .containsExactlyInAnyOrder(eigen, vanBuren);
        assertThat(lijst(r -> r.toewijzingen().vanAanbiederBijClienten(AANBIEDER, List.of(ANNA))))
                .containsExactly(eigen);
        assertThat(lijst(r -> r.toewijzingen().vanAanbiederBijClienten(ander, List.of(BERT))))
                .isEmpty();
    }

    @Test
    void knowsTheMessageThatBroughtTheCurrentVersion() {
        long eerste = berichtId();
        long tweede = berichtId();
        doe(r -> r.toewijzingen().bewaar(toewijzing(1, MOMENT, ANNA, AANBIEDER), eerste));
        doe(r -> r.toewijzingen().bewaar(toewijzing(1, MOMENT.plusSeconds(1), ANNA, AANBIEDER), tweede));

        assertThat(berichten(1L, 9L)).isEqualTo(Map.of(1L, tweede));
        doe(r -> r.toewijzingen().trekTerug(tweede));
        assertThat(berichten(1L)).isEqualTo(Map.of(1L, eerste));
    }

    private Map<Long, Long> berichten(Long... nummers) {
        return in(r -> r.toewijzingen().berichten(GEMEENTE, List.of(nummers)));
    }

    @Test
    void countsTheVersionWithTheLatestMomentWhateverTheOrderOfArrival() {
        Toewijzing nieuw = toewijzing(1, MOMENT.plusSeconds(1), ANNA, AANBIEDER);
        Toewijzing oud = toewijzing(1, MOMENT, ANNA, AANBIEDER);

        bewaar(nieuw, oud);
        assertThat(misschien(r -> r.toewijzingen().huidige(GEMEENTE, 1))).contains(nieuw);

        Toewijzing nieuwer = toewijzing(1, MOMENT.plusSeconds(1).plusNanos(500_000_000), ANNA, AANBIEDER);
        bewaar(nieuwer);
        assertThat(misschien(r -> r.toewijzingen().huidige(GEMEENTE, 1))).contains(nieuwer);
    }

    @Test
    void goesThroughAllClientsAPageAtATime() {
        Toewijzing anna = toewijzing(1, MOMENT, ANNA, AANBIEDER);
        Toewijzing bert = toewijzing(2, MOMENT, BERT, AANBIEDER);
        bewaar(bert, anna, toewijzing(1, MOMENT.minusDays(1), ANNA, AANBIEDER));

        long aantal = in(r -> r.toewijzingen().aantalClienten());
        assertThat(aantal).isEqualTo(2);
        assertThat(lijst(r -> r.toewijzingen().clienten(Optional.empty(), 1))).containsExactly(ANNA);
        assertThat(lijst(r -> r.toewijzingen().clienten(Optional.of(ANNA), 5))).containsExactly(BERT);
        assertThat(lijst(r -> r.toewijzingen().clienten(Optional.of(BERT), 5))).isEmpty();
        Map<Clientsleutel, List<Toewijzing>> vanClienten =
                in(r -> r.toewijzingen().vanClienten(List.of(ANNA, BERT)));
        assertThat(vanClienten).isEqualTo(Map.of(ANNA, List.of(anna), BERT, List.of(bert)));
    }

    @Test
    void countsTheNewestArrivalOfOneMoment() {
        Toewijzing eerste = toewijzing(1, MOMENT, ANNA, AANBIEDER);
        Toewijzing opnieuw = toewijzing(1, MOMENT, ANNA, new AgbCode("87654321"));

        bewaar(eerste, opnieuw);

        assertThat(misschien(r -> r.toewijzingen().huidige(GEMEENTE, 1))).contains(opnieuw);
    }

    @Test
    void findsMoreAssignmentsThanADatabaseTakesParameters() {
        List<Toewijzing> velen = LongStream.range(0, 1300)
                .mapToObj(nummer -> toewijzing(nummer, MOMENT, ANNA, AANBIEDER))
                .toList();
        bewaar(velen.toArray(Toewijzing[]::new));
        List<Long> nummers = LongStream.range(0, 40_000).boxed().toList();

        Map<Long, Toewijzing> gevonden = in(r -> r.toewijzingen().huidige(GEMEENTE, nummers));

        assertThat(gevonden).hasSize(1300).containsEntry(1299L, velen.get(1299));
        assertThat(lijst(r -> new ArrayList<>(
                        r.toewijzingen().huidige(GEMEENTE, List.of()).values())))
                .isEmpty();
    }

    @Test
    void givesAllAssignmentsOfClientsOverAllAanbieders() {
        Toewijzing een = toewijzing(1, MOMENT, ANNA, AANBIEDER);
        Toewijzing bij = toewijzing(2, MOMENT, ANNA, new AgbCode("87654321"));
        Toewijzing van = toewijzing(3, MOMENT, BERT, AANBIEDER);
        bewaar(bij, een, van, toewijzing(1, MOMENT.minusDays(1), ANNA, AANBIEDER));

        Map<Clientsleutel, List<Toewijzing>> gevonden =
                in(r -> r.toewijzingen().vanClienten(GEMEENTE, List.of(ANNA, new Clientsleutel("c"))));

        assertThat(gevonden).isEqualTo(Map.of(ANNA, List.of(een, bij)));
    }

    @Test
    void knowsTheClientsOfAnAanbieder() {
        bewaar(toewijzing(1, MOMENT, ANNA, AANBIEDER), toewijzing(2, MOMENT, BERT, new AgbCode("87654321")));

        Set<Clientsleutel> bekend = in(r -> r.toewijzingen().bekend(GEMEENTE, AANBIEDER, List.of(ANNA, BERT)));

        assertThat(bekend).containsExactly(ANNA);
    }

    @Test
    void fallsBackToTheVersionBeforeWhenTheAanbiederRejectsTheLatest() {
        Toewijzing eerste = toewijzing(1, MOMENT, ANNA, AANBIEDER);
        Toewijzing tweede = toewijzing(1, MOMENT.plusDays(1), ANNA, AANBIEDER);
        bewaar(eerste);
        long afgekeurd = bewaar(tweede, toewijzing(2, MOMENT, BERT, AANBIEDER));

        doe(r -> r.toewijzingen().trekTerug(afgekeurd));

        assertThat(misschien(r -> r.toewijzingen().huidige(GEMEENTE, 1))).contains(eerste);
        assertThat(misschien(r -> r.toewijzingen().huidige(GEMEENTE, 2))).isEmpty();
        assertThat(this.<Set<Clientsleutel>>in(r -> r.toewijzingen().bekend(GEMEENTE, AANBIEDER, Set.of(ANNA, BERT))))
                .containsExactly(ANNA);
    }

    @Test
    void leavesALaterVersionCurrentWhenAnEarlierOneIsRejected() {
        long afgekeurd = bewaar(toewijzing(1, MOMENT, ANNA, AANBIEDER));
        Toewijzing later = toewijzing(1, MOMENT.plusDays(1), ANNA, AANBIEDER);
        bewaar(later);

        doe(r -> r.toewijzingen().trekTerug(afgekeurd));

        assertThat(misschien(r -> r.toewijzingen().huidige(GEMEENTE, 1))).contains(later);
    }

    private long bewaar(Toewijzing... versies) {
        long id = berichtId();
        doe(r -> List.of(versies).forEach(versie -> r.toewijzingen().bewaar(versie, id)));
        return id;
    }

    private static Toewijzing toewijzing(long nummer, LocalDateTime moment, Clientsleutel client, AgbCode aanbieder) {
        ToegewezenProduct kaal = new ToegewezenProduct(
                nummer,
                Optional.empty(),
                Optional.empty(),
                moment,
                LocalDate.of(2026, 1, 1),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Plaats.van("", 0));
        return new Toewijzing(GEMEENTE, aanbieder, client, kaal);
    }
}
