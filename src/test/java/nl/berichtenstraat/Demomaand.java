package nl.berichtenstraat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import nl.berichtenstraat.kanaal.Dienst;

/** The fictional month of the demonstration, played through a running service of a test in another room. */
public final class Demomaand {

    /** The clock of the demonstration. */
    public static final LocalDate VANDAAG = LocalDate.of(2026, 4, 10);

    /** That day, standing still. */
    public static final Clock KLOK = Tijd.klok(VANDAAG);

    /** So many messages come in. */
    public static final int BERICHTEN = 27;

    /** One of the three aanbieders. */
    public static final String AANBIEDER = "98000001";

    /** The gemeente of all messages. */
    public static final String GEMEENTE = Indicatie.GEMEENTE;

    private Demomaand() {}

    /**
     * Plays the month to its end.
     *
     * @param dienst the service
     * @param in the folder that it watches
     * @param map gets copies of all messages
     * @param contracten its contracts
     */
    public static void speel(Dienst dienst, Path in, Path map, Path contracten)
            throws IOException, InterruptedException {
        PrintWriter nergens = new PrintWriter(Writer.nullWriter());
        Demoloop loop = new Demoloop(dienst, in, map);
        assertThat(new Demoscenario(loop, new Demoscherm(nergens), contracten).speel(nergens))
                .as("demomaand")
                .isTrue();
    }
}
