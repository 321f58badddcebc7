package nl.berichtenstraat.afrekening.simulatie;

import static nl.berichtenstraat.afrekening.simulatie.Proefclient.JANUARI;
import static nl.berichtenstraat.afrekening.simulatie.Proefcontract.IB1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.bericht.Frequentie;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.contract.Contract;
import org.junit.jupiter.api.Test;

/** Planned contacts at which the client did not show up; assigned are 84 minutes a week, 372 in January. */
class NietVerschenenTest {

    private static final Contract GEWOON = Proefcontract.van("gewoon", IB1);
    private static final Contract DECLARABEL = Proefcontract.van(
            "declarabel",
            IB1.replace(
                    "benutting:", "bekostiging: {vorm: inspanning, niet-verschenen-declarabel: true}\n    benutting:"));
    private static final Contract APART = Proefcontract.van(
            "apart",
            IB1,
            IB1.replace("IB1", "NV1")
                    .replace(
                            "benutting:", "bekostiging: {vorm: niet-verschenen, hoogste-aandeel: 10}\n    benutting:"));

    private static Cijfers onder(Contract contract, Clientdossier dossier) {
        Simulatie simulatie = new Simulatie(
                List.of(new Variant(contract, Afrekenperiode.MAAND)), Vertaling.GEEN, new Bereik(JANUARI, JANUARI));
        simulatie.neem(dossier);
        return simulatie.uitkomst().basis().totaal();
    }

    private static Proefclient client() {
        return new Proefclient("a")
                .toegewezen("IB1", 84, Eenheid.MINUUT, Frequentie.WEEK)
                .minuten("IB1", JANUARI, 300);
    }

    @Test
    void countsNothingForThemUnlessTheContractSaysSo() {
        Cijfers cijfers =
                onder(GEWOON, client().nietVerschenen("IB1", JANUARI, 60).maak());

        assertThat(cijfers.cent()).isEqualTo(30_000);
        assertThat(cijfers.onbetaaldeMinuten()).isEqualTo(60);
    }

    @Test
    void countsThemAsDeliveredWhereTheContractSaysSo() {
        Cijfers cijfers =
                onder(DECLARABEL, client().nietVerschenen("IB1", JANUARI, 60).maak());

        assertThat(cijfers.cent()).isEqualTo(36_000);
        assertThat(cijfers.onbetaaldeMinuten()).isZero();
    }

    @Test
    void paysThemUpToTheShareWhenTheyHaveAProductOfTheirOwn() {
        Cijfers cijfers =
                onder(APART, client().nietVerschenen("IB1", JANUARI, 60).maak());

        assertThat(cijfers.cent()).isEqualTo(30_000 + 3_720); // 10 % of 372 minutes
        assertThat(cijfers.alleClientmaanden()).isEqualTo(1);
        assertThat(cijfers.producten()).containsExactly("IB1", "NV1");
    }

    @Test
    void knowsThemByTheProductCodeOfTheirOwn() {
        Clientdossier dossier = client().geleverd("NV1", Periode.van(JANUARI), 60, Eenheid.MINUUT)
                .maak();

        assertThat(onder(APART, dossier).cent()).isEqualTo(30_000 + 3_720);
        assertThat(onder(APART, dossier).alleClientmaanden()).isEqualTo(1);
    }

    @Test
    void countsAsUnpaidTheMinutesOfACodeThatFindsNoPlaceBesideOneThatDoes() {
        String eerste =
                IB1.replace("IB1", "NV1").replace("benutting:", "bekostiging: {vorm: niet-verschenen}\n    benutting:");
        Contract beide = Proefcontract.van("beide", IB1, eerste, eerste.replace("NV1", "NV2"));
        Clientdossier dossier = client().geleverd("NV1", Periode.van(JANUARI), 30, Eenheid.MINUUT)
                .geleverd("NV1", Periode.van(JANUARI), 1, Eenheid.DAGDEEL) // of which no contract knows the price
                .geleverd("NV2", Periode.van(JANUARI), 20, Eenheid.MINUUT)
                .maak();

        Cijfers cijfers = onder(beide, dossier);

        assertThat(cijfers.producten()).containsExactly("IB1", "NV2");
        assertThat(cijfers.cent()).isEqualTo(30_000 + 2_000);
        assertThat(cijfers.onbetaaldeMinuten()).isEqualTo(30);
    }
}
