package nl.berichtenstraat.straat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.bericht.ToegewezenProductbouwer;
import nl.berichtenstraat.bericht.Toewijzing;
import nl.berichtenstraat.bericht.Voorbeelden;
import nl.berichtenstraat.contract.Aanbieders;
import nl.berichtenstraat.contract.Bronnen;
import nl.berichtenstraat.contract.Contract;
import nl.berichtenstraat.contract.Signaalafspraken;
import nl.berichtenstraat.register.Termijnenregister.Leveringsstand;

/**
 * What is known of an assignment: of 2026, assigned and received in December, started, fully within its term and under a
 * contract that wants all there is; a test changes what matters to it.
 */
final class Feitenbouwer {

    static final Signaalafspraken ALLES = new Signaalafspraken(Optional.of(8), Optional.of(2), Optional.of(42));

    private ToegewezenProductbouwer product = Voorbeelden.toegewezenProduct()
            .nummer(1004)
            .moment(LocalDateTime.of(2025, 12, 15, 10, 0))
            .looptijd("2026-01-01", "2026-12-31");
    private LocalDate ontvangen = LocalDate.of(2025, 12, 15);
    private Leveringsstand levering = new Leveringsstand(true, true);
    private boolean voortgezet;
    private List<Periode> buiten = List.of();
    private Optional<Signaalafspraken> afspraken = Optional.of(ALLES);

    static Feitenbouwer feiten() {
        return new Feitenbouwer();
    }

    Feitenbouwer looptijd(String begin, String eind) {
        product = product.looptijd(begin, eind);
        return this;
    }

    /** Removed, as RedenWijziging 13 does. */
    Feitenbouwer verwijderd() {
        product = product.looptijd("2026-01-01", "2026-01-01").reden("13");
        return this;
    }

    Feitenbouwer versieVan(String dag) {
        product = product.moment(LocalDate.parse(dag).atTime(10, 0));
        return this;
    }

    Feitenbouwer ontvangen(String dag) {
        ontvangen = LocalDate.parse(dag);
        return this;
    }

    Feitenbouwer nietGestart() {
        levering = Leveringsstand.NIETS;
        return this;
    }

    Feitenbouwer gestopt() {
        levering = new Leveringsstand(true, false);
        return this;
    }

    Feitenbouwer voortgezet() {
        voortgezet = true;
        return this;
    }

    Feitenbouwer buiten(Periode... perioden) {
        buiten = List.of(perioden);
        return this;
    }

    Feitenbouwer onder(Signaalafspraken nieuw) {
        afspraken = Optional.of(nieuw);
        return this;
    }

    Feitenbouwer zonderContract() {
        afspraken = Optional.empty();
        return this;
    }

    Toewijzingsfeiten maak() {
        Toewijzing toewijzing = new Toewijzing(
                new Gemeentecode("0505"), new AgbCode("98000001"), new Clientsleutel("a".repeat(32)), product.maak());
        return new Toewijzingsfeiten(
                toewijzing, ontvangen, levering, voortgezet, buiten, afspraken.map(Feitenbouwer::contract));
    }

    private static Contract contract(Signaalafspraken signalen) {
        return new Contract(
                "proef",
                "1",
                new Periode(LocalDate.of(2026, 1, 1), Periode.OPEN_EINDE),
                List.of(),
                Set.of(),
                new Aanbieders.Alle(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                signalen,
                new Bronnen(Map.of()));
    }
}
