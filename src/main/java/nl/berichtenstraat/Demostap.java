package nl.berichtenstraat;

import java.util.List;

/**
 * One message of the demonstration and what the scenario expects of it.
 *
 * @param naam file name without {@code .xml}
 * @param kop what comes in, in a line
 * @param toelichting what is special about it
 * @param kanaal how it comes in
 * @param inhoud the message
 * @param verwacht what should become of it
 */
record Demostap(String naam, String kop, String toelichting, Kanaal kanaal, byte[] inhoud, Verwacht verwacht) {

    /** The ways in that the demonstration uses. */
    enum Kanaal {
        MAP,
        QUEUE
    }

    /**
     * What should become of a message.
     *
     * @param uitkomst as the register has it
     * @param regels codes of the rules that find something, each once, in alphabetical order
     * @param uitgaand kinds of the messages that go out, in order
     */
    record Verwacht(String uitkomst, List<String> regels, List<String> uitgaand) {

        /** Correct, and answered with these kinds. */
        static Verwacht goed(String... uitgaand) {
            return new Verwacht("goedgekeurd", List.of(), List.of(uitgaand));
        }

        /** Rejected by one rule. */
        static Verwacht afgekeurd(String regel, String uitgaand) {
            return new Verwacht("afgekeurd", List.of(regel), List.of(uitgaand));
        }
    }

    /** The same step by way of a folder. */
    Demostap viaMap() {
        return new Demostap(naam, kop, toelichting, Kanaal.MAP, inhoud, verwacht);
    }
}
