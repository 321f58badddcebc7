package nl.berichtenstraat.register.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.bericht.Plaats;
import nl.berichtenstraat.bericht.Product;
import nl.berichtenstraat.bericht.StartProduct;
import nl.berichtenstraat.bericht.StopProduct;
import nl.berichtenstraat.register.Leveringenregister.Levering;
import org.junit.jupiter.api.Test;

class LeveringenTest extends Opslagproef {

    private static final AgbCode AANBIEDER = new AgbCode("12345678");
    private static final Product IB1 = new Product("02", Optional.of("IB1"));
    private static final LocalDate DAG = LocalDate.of(2026, 2, 1);
    private static final Levering OP_NUMMER = levering("a", Optional.of(1L), Optional.empty());
    private static final Levering OP_PRODUCT = levering("a", Optional.empty(), Optional.of(IB1));

    @Test
    void givesStartsAndStopsOldestFirst() {
        StartProduct eerste = start(Optional.of(1L), IB1, DAG.plusDays(9), "1");
        StartProduct tweede = start(Optional.of(1L), IB1, DAG, "1");
        StopProduct stop = stop("20", DAG.plusDays(20), "1");
        doe(r -> {
            long id = bewaar(r, "<x/>").id();
            r.leveringen().verwerk(OP_NUMMER, eerste, id);
            r.leveringen().verwerk(OP_NUMMER, stop, id);
            r.leveringen().verwerk(OP_NUMMER, tweede, id);
        });

        assertThat(lijst(r -> r.leveringen().starts(OP_NUMMER))).containsExactly(eerste, tweede);
        assertThat(lijst(r -> r.leveringen().stops(OP_NUMMER))).containsExactly(stop);
        assertThat(lijst(r -> r.leveringen().starts(levering("b", Optional.of(1L), Optional.empty()))))
                .isEmpty();
        assertThat(lijst(r -> r.leveringen().starts(OP_PRODUCT))).isEmpty();
    }

    @Test
    void forgetsOnlyTheStartWithTheKeyOfTheDeletion() {
        StartProduct weg = start(Optional.of(1L), IB1, DAG, "1");
        StartProduct blijft = start(Optional.of(1L), IB1, DAG.plusDays(1), "1");
        verwerk(OP_NUMMER, weg, blijft, start(Optional.of(1L), IB1, DAG, "3"));

        assertThat(lijst(r -> r.leveringen().starts(OP_NUMMER))).containsExactly(blijft);

        verwerk(OP_NUMMER, weg);
        assertThat(lijst(r -> r.leveringen().starts(OP_NUMMER))).containsExactly(blijft, weg);
    }

    @Test
    void forgetsOnlyTheStopWithTheKeyOfTheDeletion() {
        StopProduct weg = stop("20", DAG.plusDays(5), "1");
        StopProduct blijft = stop("19", DAG.plusDays(5), "1");
        doe(r -> {
            long id = bewaar(r, "<x/>").id();
            r.leveringen().verwerk(OP_NUMMER, weg, id);
            r.leveringen().verwerk(OP_NUMMER, blijft, id);
            r.leveringen().verwerk(OP_NUMMER, stop("20", DAG.plusDays(5), "3"), id);
        });

        assertThat(lijst(r -> r.leveringen().stops(OP_NUMMER))).containsExactly(blijft);
    }

    @Test
    void keepsProductsApartWhenThereIsNoAssignment() {
        Product zonderCode = new Product("02", Optional.empty());
        StartProduct eerste = start(Optional.empty(), IB1, DAG, "1");
        StartProduct ander = start(Optional.empty(), zonderCode, DAG, "1");
        verwerk(OP_PRODUCT, eerste);
        verwerk(levering("a", Optional.empty(), Optional.of(zonderCode)), ander);

        assertThat(lijst(r -> r.leveringen().starts(OP_PRODUCT))).containsExactly(eerste);
        assertThat(lijst(r -> r.leveringen().starts(levering("a", Optional.empty(), Optional.of(zonderCode)))))
                .containsExactly(ander);
    }

    private void verwerk(Levering levering, StartProduct... starts) {
        long id = berichtId();
        doe(r -> List.of(starts).forEach(start -> r.leveringen().verwerk(levering, start, id)));
    }

    private static Levering levering(String client, Optional<Long> nummer, Optional<Product> product) {
        return new Levering(new Gemeentecode("0505"), AANBIEDER, new Clientsleutel(client), nummer, product);
    }

    private static StartProduct start(Optional<Long> nummer, Product product, LocalDate begin, String status) {
        return new StartProduct(nummer, Optional.of(product), begin, status, Plaats.van("", 0));
    }

    private static StopProduct stop(String reden, LocalDate eind, String status) {
        return new StopProduct(Optional.of(1L), Optional.of(IB1), DAG, reden, eind, status, Plaats.van("", 0));
    }
}
