package nl.berichtenstraat.register.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.bericht.Verzoek;
import nl.berichtenstraat.bericht.Verzoekbesluit;
import nl.berichtenstraat.bericht.Verzoekstatus;
import org.junit.jupiter.api.Test;

class VerzoekenTest extends Opslagproef {

    private static final Gemeentecode GEMEENTE = new Gemeentecode("0505");
    private static final AgbCode AANBIEDER = new AgbCode("12345678");
    private static final Clientsleutel ANNA = new Clientsleutel("a".repeat(32));

    @Test
    void givesBackAllThatIsKnownOfARequest() {
        Verzoek verzoek = bewaarVerzoek("A");

        assertThat(verzoek(AANBIEDER, "A")).contains(verzoek);
        assertThat(verzoek(AANBIEDER, "B")).isEmpty();
        assertThat(verzoek(new AgbCode("87654321"), "A")).isEmpty();
    }

    @Test
    void isOpenUntilItIsRejectedOrGranted() {
        Verzoek afgewezen = bewaarVerzoek("A");
        Verzoek gehonoreerd = bewaarVerzoek("B");
        Verzoek open = bewaarVerzoek("C");
        besluit(afgewezen, Verzoekbesluit.IN_ONDERZOEK);
        assertThat(status("A")).isEqualTo(Verzoekstatus.IN_ONDERZOEK);

        besluit(afgewezen, Verzoekbesluit.AFGEWEZEN);
        besluit(gehonoreerd, Verzoekbesluit.GEHONOREERD);

        assertThat(status("A")).isEqualTo(Verzoekstatus.AFGEWEZEN);
        assertThat(status("B")).isEqualTo(Verzoekstatus.GEHONOREERD);
        assertThat(lijst(r -> r.verzoeken().open(GEMEENTE, AANBIEDER, ANNA))).containsExactly(open);
    }

    @Test
    void isNotOpenForAnotherClientGemeenteOrAanbieder() {
        bewaarVerzoek("A");

        assertThat(lijst(r -> r.verzoeken().open(GEMEENTE, AANBIEDER, new Clientsleutel("b"))))
                .isEmpty();
        assertThat(lijst(r -> r.verzoeken().open(new Gemeentecode("0599"), AANBIEDER, ANNA)))
                .isEmpty();
        assertThat(lijst(r -> r.verzoeken().open(GEMEENTE, new AgbCode("87654321"), ANNA)))
                .isEmpty();
    }

    @Test
    void takesBackWhatARejectedMessageDecided() {
        Verzoek verzoek = bewaarVerzoek("A");
        besluit(verzoek, Verzoekbesluit.IN_ONDERZOEK);
        long afwijzing = besluit(verzoek, Verzoekbesluit.AFGEWEZEN);

        doe(r -> r.verzoeken().trekTerug(afwijzing));

        assertThat(status("A")).isEqualTo(Verzoekstatus.IN_ONDERZOEK);
        assertThat(lijst(r -> r.verzoeken().open(GEMEENTE, AANBIEDER, ANNA))).hasSize(1);
    }

    @Test
    void refusesAReferenceTwiceAndADecisionOnARequestItDoesNotHave() {
        bewaarVerzoek("A");

        assertThatThrownBy(() -> bewaarVerzoek("A")).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> besluit(verzoek("ONBEKEND", 1), Verzoekbesluit.AFGEWEZEN))
                .isInstanceOf(IllegalStateException.class);
    }

    /** A request for the same client every time. */
    static Verzoek verzoek(String referentie, long berichtId) {
        return new Verzoek(
                Berichtsoort.WMO317,
                GEMEENTE,
                AANBIEDER,
                ANNA,
                referentie,
                LocalDate.of(2026, 3, 2),
                berichtId,
                List.of());
    }

    private Verzoek bewaarVerzoek(String referentie) {
        Verzoek verzoek = verzoek(referentie, berichtId());
        doe(r -> r.verzoeken().bewaar(verzoek));
        return verzoek;
    }

    private long besluit(Verzoek verzoek, Verzoekbesluit besluit) {
        long id = berichtId();
        doe(r -> r.verzoeken().besluit(verzoek, besluit, id));
        return id;
    }

    private Optional<Verzoek> verzoek(AgbCode aanbieder, String referentie) {
        return misschien(r -> r.verzoeken().verzoek(aanbieder, referentie));
    }

    private Verzoekstatus status(String referentie) {
        return verzoek(AANBIEDER, referentie).orElseThrow().status();
    }
}
