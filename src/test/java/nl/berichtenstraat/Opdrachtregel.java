package nl.berichtenstraat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Runs a command in this process and keeps what it shows. */
final class Opdrachtregel {

    private Opdrachtregel() {}

    /**
     * What a command did.
     *
     * @param code exit code
     * @param uit what it showed on standard output
     */
    record Afloop(int code, String uit) {}

    static Afloop voerUit(String... argumenten) {
        PrintStream scherm = System.out;
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        System.setOut(new PrintStream(uit, true, StandardCharsets.UTF_8));
        try {
            return new Afloop(Berichtenstraat.voerUit(argumenten), uit.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(scherm);
        }
    }
}
