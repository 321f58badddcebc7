package nl.berichtenstraat.straat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.berichtenstraat.afrekening.Afrekenregel;
import nl.berichtenstraat.afrekening.Benuttingsoordeel;
import nl.berichtenstraat.afrekening.Maandfeiten;
import nl.berichtenstraat.afrekening.Maandreeks;
import nl.berichtenstraat.afrekening.Productafspraak;
import nl.berichtenstraat.afrekening.Zijde;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.contract.Bekostiging.Bandbreedte;
import nl.berichtenstraat.contract.Contract;
import nl.berichtenstraat.register.Boekregister.Stand;
import nl.berichtenstraat.register.Declaratieregister.Clientmaand;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.register.Signaal;
import nl.berichtenstraat.register.Signaalsoort;

/**
 * The signals that come of the ledger: a month below or above what the contract allows, and a month that cannot be
 * settled. Where the contract wants to hear only of several months in a row, the rows of all months are looked at, so that
 * a correction of one month reaches the signal of the months after it.
 */
final class Boeksignalen {

    private static final Set<Signaalsoort> SOORTEN =
            Set.of(Signaalsoort.BENUTTING_ONDER, Signaalsoort.BENUTTING_BOVEN, Signaalsoort.AFREKENING_GEPARKEERD);
    private static final YearMonth EERSTE = YearMonth.of(1900, 1);
    private static final YearMonth LAATSTE = YearMonth.from(Periode.OPEN_EINDE);

    private final Register register;
    private final Gemeentecode gemeente;
    private final AgbCode aanbieder;
    private final Signalenboek boek;
    private final List<Signaal> geldend = new ArrayList<>();
    private final Set<String> bekeken = new HashSet<>();
    private final Map<Long, Bandcontract> banden = new HashMap<>();

    Boeksignalen(Register register, Gemeentecode gemeente, AgbCode aanbieder, LocalDate dag, Optional<Long> berichtId) {
        this.register = register;
        this.gemeente = gemeente;
        this.aanbieder = aanbieder;
        this.boek = new Signalenboek(register, gemeente, aanbieder, dag, berichtId);
    }

    /**
     * Notes what holds for a client-month by now.
     *
     * @param maand the client-month
     * @param regel its settlement line
     * @param afspraak by what it is settled; empty when no contract has its product
     * @param feiten what was assigned and delivered in it
     * @param vorige what the ledger said of it before: only what held can hold no more
     */
    void bij(
            Clientmaand maand,
            Afrekenregel regel,
            Optional<Productafspraak> afspraak,
            Maandfeiten feiten,
            List<Stand> vorige) {
        if (vorige.stream()
                .map(Stand::regel)
                .anyMatch(r -> r.reden().isPresent() || !r.zijde().equals(Zijde.BINNEN.name()))) {
            bekeken.add(Boeksignaal.sleutel(maand.sleutel(), maand.sleutel().maand()));
        }
        regel.reden()
                .filter(reden -> feiten.isGeleverd())
                .ifPresent(reden -> geldend.add(Boeksignaal.geparkeerd(regel, reden)));
        afspraak.ifPresent(bij -> bij(maand, regel, bij, feiten));
    }

    private void bij(Clientmaand maand, Afrekenregel regel, Productafspraak afspraak, Maandfeiten feiten) {
        if (afspraak.product().bekostiging() instanceof Bandbreedte band) {
            Bandcontract bij = new Bandcontract(afspraak.contract(), band);
            maand.toewijzingen().forEach(deel -> banden.put(deel.nummer(), bij));
        } else if (regel.zijde() != Zijde.BINNEN) {
            Benuttingsoordeel.van(regel, afspraak, feiten)
                    .ifPresent(oordeel -> geldend.add(Boeksignaal.van(regel, oordeel)));
        }
    }

    /** Brings the signals of the client-months noted up to date; their rows are in the ledger by now. */
    void werkBij() {
        banden();
        boek.geldt(geldend);
        boek.trekOverigeMetSleutelsIn(SOORTEN, bekeken);
        geldend.clear();
        bekeken.clear();
        banden.clear();
    }

    /** Tells the gemeente what changed. */
    void verstuur() {
        boek.verstuur();
    }

    private void banden() {
        if (banden.isEmpty()) {
            return;
        }
        List<Stand> rijen = register.boek().huidige(gemeente, aanbieder, banden.keySet(), EERSTE, LAATSTE);
        for (Maandreeks reeks : Maandreeks.van(rijen.stream().map(Stand::regel).toList())) {
            reeks.maanden().forEach(maand -> bekeken.add(Boeksignaal.sleutel(reeks.over(), maand)));
            Bandcontract bij = banden.get(reeks.toewijzingNummer());
            if (reeks.isLangGenoeg(bij.band())) {
                geldend.add(Boeksignaal.van(reeks, bij.contract()));
            }
        }
    }

    /** By which contract a band is judged. */
    private record Bandcontract(Contract contract, Bandbreedte band) {}
}
