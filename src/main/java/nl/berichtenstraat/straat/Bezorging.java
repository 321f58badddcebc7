package nl.berichtenstraat.straat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.register.Uitbak.Uitgaand;

/**
 * The relay: takes what waits in the outbox to a {@link Bezorger}, oldest first, and then notes it as sent. A crash in
 * between means that it is offered again under the same delivery key. No transaction is open while delivering.
 */
public final class Bezorging {

    private static final int BATCH = 200;

    private final Registers registers;
    private final Bezorger bezorger;
    private final Clock klok;

    /** A relay from the outbox to the other side. */
    public Bezorging(Registers registers, Bezorger bezorger, Clock klok) {
        this.registers = registers;
        this.bezorger = bezorger;
        this.klok = klok;
    }

    /** Delivers until nothing waits; returns how many messages went. Calls from several threads take turns. */
    public synchronized int bezorg() {
        int totaal = 0;
        int batch;
        do {
            batch = bezorgBatch();
            totaal += batch;
        } while (batch > 0);
        return totaal;
    }

    private int bezorgBatch() {
        List<Zending> zendingen = registers.lees(register -> {
            List<Zending> lijst = new ArrayList<>();
            for (Uitgaand uitgaand : register.uitbak().wachtend(BATCH)) {
                lijst.add(new Zending(uitgaand, inhoud(register.uitbak().inhoud(uitgaand.id()))));
            }
            return lijst;
        });
        try {
            if (!zendingen.isEmpty()) {
                bezorger.bezorg(zendingen);
                noteer(zendingen);
            }
            return zendingen.size();
        } finally {
            zendingen.forEach(zending -> zending.inhoud().close());
        }
    }

    private void noteer(List<Zending> zendingen) {
        List<Long> ids = zendingen.stream().map(z -> z.uitgaand().id()).toList();
        registers.inTransactie(register -> {
            register.uitbak().verzonden(ids, klok.instant());
            return ids;
        });
    }

    private static Tussenopslag inhoud(InputStream stroom) {
        try (stroom) {
            return Tussenopslag.van(stroom);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
