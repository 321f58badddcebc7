package nl.berichtenstraat.register.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.ggk.Berichtcode;
import nl.berichtenstraat.ggk.Parameters;
import nl.berichtenstraat.ggk.StufBericht;
import nl.berichtenstraat.ggk.Stuurgegevens;
import nl.berichtenstraat.ggk.Systeem;
import nl.berichtenstraat.register.Ggkbericht.Koppeling;
import nl.berichtenstraat.register.Meetregister;
import nl.berichtenstraat.register.Meetregister.Stand;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.register.Signaal;
import nl.berichtenstraat.register.Signaalsoort;
import nl.berichtenstraat.register.Uitbak.Kenmerk;
import nl.berichtenstraat.register.Uitbak.Uitgaand;
import org.junit.jupiter.api.Test;

class MetenTest extends Opslagproef {

    private static final Meetregister.Rij LEEG = new Meetregister.Rij(0, Optional.empty());

    @Test
    void countsNothingInAnEmptyRegister() {
        assertThat(stand())
                .isEqualTo(new Stand(
                        LEEG, LEEG, Map.of(), Optional.empty(), Optional.empty(), Map.of(), 0, 0, 0, LEEG, LEEG));
    }

    @Test
    void countsMessagesThatWaitAndThatAreParkedWithTheMomentOfTheFirst() {
        long klaar = berichtId();
        berichtId();
        berichtId();
        long stuk = berichtId();
        doe(r -> r.berichten().verwerkt(klaar, "goedgekeurd", 0, Optional.empty()));
        doe(r -> r.berichten().geparkeerd(stuk, "x"));

        assertThat(stand().wachtend()).isEqualTo(new Meetregister.Rij(2, Optional.of(NU)));
        assertThat(stand().geparkeerd()).isEqualTo(new Meetregister.Rij(1, Optional.of(NU)));
    }

    @Test
    void countsWhatWasNotSentByDestinationAndTellsWhichIsFirst() {
        long bericht = berichtId();
        Uitgaand verzonden = plaats(bericht, "retour");
        Uitgaand eerste = plaats(bericht, "retour");
        plaats(bericht, "afrekening");
        Uitgaand werk = plaats(bericht, "werk");
        doe(r -> r.uitbak().verzonden(List.of(verzonden.id()), NU));

        assertThat(stand().uitbak()).isEqualTo(Map.of("retour", 1L, "afrekening", 1L, "werk", 1L));
        assertThat(stand().eersteBuiten()).contains(eerste.id());
        assertThat(stand().eersteWerk()).contains(werk.id());
    }

    @Test
    void countsOpenSignalsByKind() {
        long eerste = signaal("1");
        signaal("2");
        signaal("3");
        doe(r -> r.signalen().trekIn(List.of(eerste), LocalDate.of(2026, 3, 3)));

        assertThat(stand().signalen()).isEqualTo(Map.of(Signaalsoort.WACHTTIJD, 2L));
    }

    @Test
    void countsWhatWaitsForAnAdapterAndForAPersonWithTheMomentOfTheFirst() {
        ggk("r1", NU, Optional.empty());
        ggk("r2", NU.plusSeconds(60), Optional.empty());
        ggk("r3", NU.plusSeconds(120), Optional.of("te groot"));

        assertThat(stand().ggkWachtend()).isEqualTo(new Meetregister.Rij(2, Optional.of(NU)));
        assertThat(stand().ggkAandacht()).isEqualTo(new Meetregister.Rij(1, Optional.of(NU.plusSeconds(120))));
    }

    private void ggk(String referentienummer, Instant moment, Optional<String> aandacht) {
        StufBericht bericht = StufBericht.envelop(
                new Stuurgegevens(
                        Berichtcode.DI01,
                        new Systeem("0505", "Proef", Optional.empty(), Optional.empty()),
                        Systeem.ontvanger("98000001"),
                        referentienummer,
                        "20260415100000000",
                        Optional.empty(),
                        Optional.of("WMO301")),
                new Parameters("0001", "0000", "0003", "0002"));
        doe(r -> r.ggk().maak("ggk", moment, bericht, Koppeling.GEEN, aandacht));
    }

    private Stand stand() {
        return registers.lees(register -> register.meten().stand());
    }

    private Uitgaand plaats(long bericht, String bestemming) {
        return in(r -> r.uitbak().plaats(new Kenmerk(Optional.of(bericht), "x", bestemming, ""), uit -> {}));
    }

    private long signaal(String sleutel) {
        return in(r -> signaal(r, sleutel));
    }

    private static long signaal(Register register, String sleutel) {
        return register.signalen()
                .voegToe(
                        new Gemeentecode("0505"),
                        new AgbCode("98000001"),
                        new Signaal(
                                Signaalsoort.WACHTTIJD,
                                sleutel,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                "x",
                                Optional.empty()),
                        LocalDate.of(2026, 3, 2));
    }
}
