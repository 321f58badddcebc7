package nl.berichtenstraat.regels.inbericht;

import java.time.LocalDate;
import nl.berichtenstraat.bericht.Declaratie;
import nl.berichtenstraat.bericht.Plaats;
import nl.berichtenstraat.bericht.Prestatie;

/**
 * A line of a declaratie (323).
 *
 * @param declaratie what stands before the lines
 * @param prestatie the line
 */
record Regelinbericht(Declaratie declaratie, Prestatie prestatie) implements Declaratieregel {

    @Override
    public LocalDate dagtekening() {
        return declaratie.kop().dagtekening();
    }

    @Override
    public Plaats plaats() {
        return prestatie.plaats();
    }
}
