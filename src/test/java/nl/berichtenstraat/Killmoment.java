package nl.berichtenstraat;

import java.time.Duration;

/** The moments around which a service is killed. */
enum Killmoment {
    /** While it starts. */
    START {
        @Override
        void wacht(Dienstproef dienst, Proces proces, Toeval toeval) {
            toeval.wacht(Duration.ofSeconds(3));
        }
    },
    /** While it takes up what waits. */
    OPEN {
        @Override
        void wacht(Dienstproef dienst, Proces proces, Toeval toeval) {
            dienst.wachtTotOpen(proces);
            toeval.wacht(Duration.ofMillis(1500));
        }
    },
    /** In the midst of its work. */
    VORDERING {
        @Override
        void wacht(Dienstproef dienst, Proces proces, Toeval toeval) {
            long verwerkt = dienst.verwerkt();
            if (verwerkt < dienst.aangeboden()) {
                dienst.wachtOpVordering(proces, verwerkt);
                toeval.wacht(Duration.ofMillis(150));
            }
        }
    };

    /** Lets time pass until the kill. */
    abstract void wacht(Dienstproef dienst, Proces proces, Toeval toeval);

    /** One in six at the start, the others divided over the two. */
    static Killmoment kies(Toeval toeval) {
        if (toeval.keer(6)) {
            return START;
        }
        return toeval.keer(2) ? OPEN : VORDERING;
    }
}
