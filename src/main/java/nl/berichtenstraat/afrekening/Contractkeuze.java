package nl.berichtenstraat.afrekening;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.contract.Contractboek;
import nl.berichtenstraat.register.Declaratieregister.Clientmaand;

/** Chooses the contract by which a client-month is settled. Remembers the few that are asked over and over. */
public final class Contractkeuze {

    private final Contractboek contractboek;
    private final Gemeentecode gemeente;
    private final AgbCode aanbieder;
    private final Map<Productmaand, Optional<Productafspraak>> perMaand = new HashMap<>();

    /** Among the contracts between these two. */
    public Contractkeuze(Contractboek contractboek, Gemeentecode gemeente, AgbCode aanbieder) {
        this.contractboek = contractboek;
        this.gemeente = gemeente;
        this.aanbieder = aanbieder;
    }

    /**
     * The contract that has the product on the first day of the month; or else on its last day, when it began in between;
     * or else on the first day of a delivery. Empty when no contract has.
     */
    public Optional<Productafspraak> voor(Clientmaand maand) {
        Productmaand p = new Productmaand(
                maand.sleutel().maand(),
                maand.sleutel().productCategorie(),
                maand.sleutel().productCode());
        return perMaand.computeIfAbsent(
                        p,
                        q -> op(q, q.maand().atDay(1)).or(() -> op(q, q.maand().atEndOfMonth())))
                .or(() -> maand.geleverd().stream()
                        .map(deel -> deel.periode().begin())
                        .sorted()
                        .flatMap(dag -> op(p, dag).stream())
                        .findFirst());
    }

    private Optional<Productafspraak> op(Productmaand p, LocalDate dag) {
        return contractboek
                .contract(gemeente, aanbieder, dag, p.categorie(), p.code())
                .map(contract -> new Productafspraak(
                        contract, contract.product(p.categorie(), p.code()).orElseThrow()));
    }

    private record Productmaand(YearMonth maand, String categorie, String code) {}
}
