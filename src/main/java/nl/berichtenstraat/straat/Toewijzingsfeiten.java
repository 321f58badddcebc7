package nl.berichtenstraat.straat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.bericht.Toewijzing;
import nl.berichtenstraat.contract.Contract;
import nl.berichtenstraat.register.Termijnenregister.Leveringsstand;

/**
 * What is known of an assignment when it is looked at for signals.
 *
 * @param toewijzing its current version
 * @param ontvangen day on which its first version came in
 * @param levering what is reported of the delivery
 * @param wordtVoortgezet whether another assignment of the client in the same category runs on the day after its end
 * @param openDebetBuiten periods of granted, not reversed lines that do not lie within its term
 * @param contract the contract that has its product today; empty when none has
 */
record Toewijzingsfeiten(
        Toewijzing toewijzing,
        LocalDate ontvangen,
        Leveringsstand levering,
        boolean wordtVoortgezet,
        List<Periode> openDebetBuiten,
        Optional<Contract> contract) {

    /** Whether it runs on this day and is not removed. */
    boolean looptOp(LocalDate dag) {
        return !toewijzing.inhoud().isVerwijderd()
                && toewijzing.inhoud().looptijd().bevat(dag);
    }

    /** From this day on delivery may begin: it is assigned, and the aanbieder can know. */
    LocalDate magBeginnenOp() {
        LocalDate ingangsdatum = toewijzing.inhoud().ingangsdatum();
        return ontvangen.isAfter(ingangsdatum) ? ontvangen : ingangsdatum;
    }
}
