package nl.berichtenstraat.straat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.register.Uitbak;
import nl.berichtenstraat.register.Uitbak.Uitgaand;

/**
 * The relay: takes what waits in the outbox to a {@link Bezorger}, oldest first, and then notes it as sent. A crash in
 * between means that it is offered again under the same delivery key. No transaction is open while delivering.
 */
public final class Bezorging {

    private static final int BATCH = 200;

    private final String naam;
    private final Registers registers;
    private final Wachtrij wachtrij;
    private final Bezorger bezorger;
    private final Clock klok;

    private Bezorging(String naam, Registers registers, Wachtrij wachtrij, Bezorger bezorger, Clock klok) {
        this.naam = naam;
        this.registers = registers;
        this.wachtrij = wachtrij;
        this.bezorger = bezorger;
        this.klok = klok;
    }

    /** A relay of everything in the outbox to one other side. */
    public Bezorging(Registers registers, Bezorger bezorger, Clock klok) {
        this("alles", registers, Uitbak::wachtend, bezorger, klok);
    }

    /** A relay of work orders only: they need not wait until those outside can be reached. */
    public static Bezorging vanWerk(Registers registers, Bezorger bezorger, Clock klok) {
        return new Bezorging("werk", registers, Uitbak::wachtendWerk, bezorger, klok);
    }

    /** A relay of what leaves the lane. */
    public static Bezorging naarBuiten(Registers registers, Bezorger bezorger, Clock klok) {
        return new Bezorging("uit", registers, Uitbak::wachtendNaarBuiten, bezorger, klok);
    }

    /**
     * Delivers until nothing waits. Calls from several threads take turns; of several instances one delivers, for two at
     * once would take each other's messages along, and a broker recognises a repetition only after it took the first.
     *
     * @return how many messages went; 0 when another instance is at it
     */
    public synchronized int bezorg() {
        return registers.alsEnige("bezorging " + naam, this::bezorgAlles).orElse(0);
    }

    private int bezorgAlles() {
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
            for (Uitgaand uitgaand : wachtrij.eerste(register.uitbak(), BATCH)) {
                lijst.add(new Zending(
                        uitgaand, Tussenopslag.kopie(register.uitbak().inhoud(uitgaand.id()))));
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

    /** Which of the waiting messages are taken. */
    @FunctionalInterface
    private interface Wachtrij {
        List<Uitgaand> eerste(Uitbak uitbak, int meeste);
    }
}
