package nl.berichtenstraat.opgave;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.berichtenstraat.bericht.Bsn;
import nl.berichtenstraat.bericht.Bsnlezer;
import nl.berichtenstraat.bericht.Toewijzing;
import nl.berichtenstraat.opgave.rekenblad.OnbruikbaarBlad;
import nl.berichtenstraat.register.Clientsleutels;
import nl.berichtenstraat.register.Register;

/**
 * The Bsn of clients, which the register does not have: it stands in the 301 that brought the assignment, as received.
 * Looks up where these are for a batch of lines at a time, and remembers none of what it gave.
 */
final class Bsnbron {

    private static final int BATCH = 500;

    private final Register register;
    private final Clientsleutels sleutels;
    private final Declaratieontwerp ontwerp;
    private final Map<Long, Long> berichten = new HashMap<>();
    private int geladen;

    Bsnbron(Register register, Clientsleutels sleutels, Declaratieontwerp ontwerp) {
        this.register = register;
        this.sleutels = sleutels;
        this.ontwerp = ontwerp;
    }

    /** Whose the line with this index is; to be asked in order. */
    Bsn bsn(int index) {
        if (index >= geladen) {
            laad(index);
        }
        Toewijzing toewijzing = ontwerp.lijnen().get(index).toewijzing();
        Long berichtId = berichten.get(toewijzing.nummer());
        if (berichtId == null) {
            throw new OnbruikbaarBlad(
                    "Toewijzing " + toewijzing.nummer() + " is intussen ingetrokken. Upload het rekenblad opnieuw.");
        }
        return lees(berichtId, toewijzing);
    }

    private void laad(int vanaf) {
        geladen = Math.min(vanaf + BATCH, ontwerp.lijnen().size());
        List<Long> nummers = ontwerp.lijnen().subList(vanaf, geladen).stream()
                .map(lijn -> lijn.toewijzing().nummer())
                .toList();
        berichten.clear();
        berichten.putAll(register.toewijzingen().berichten(ontwerp.gemeente(), nummers));
    }

    private Bsn lees(long berichtId, Toewijzing toewijzing) {
        try (InputStream inhoud = register.berichten().inhoud(berichtId)) {
            return Bsnlezer.lees(inhoud)
                    .filter(bsn -> sleutels.van(bsn).equals(toewijzing.client()))
                    .orElseThrow(() -> new IllegalStateException(
                            "bericht " + berichtId + " is niet van de client van toewijzing " + toewijzing.nummer()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
