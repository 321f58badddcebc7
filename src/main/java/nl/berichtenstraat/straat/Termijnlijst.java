package nl.berichtenstraat.straat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.register.Termijnenregister.Lopend;
import nl.berichtenstraat.register.Termijnsoort;

/** What is to come within a term of the standard, with the last day on which it is in time. */
public final class Termijnlijst {

    private final Registers registers;
    private final ZoneId zone;

    /**
     * Terms in a register.
     *
     * @param registers the register
     * @param zone in which moments are days
     */
    public Termijnlijst(Registers registers, ZoneId zone) {
        this.registers = registers;
        this.zone = zone;
    }

    /**
     * A term that runs, or is over while nothing came.
     *
     * @param lopend what is to come
     * @param uiterlijk the last day on which it is in time
     */
    public record Termijn(Lopend lopend, LocalDate uiterlijk) {}

    /**
     * What is to come within the scope, oldest first.
     *
     * @param na after this place; 0 for the first
     * @param aantal at most so many
     */
    public List<Termijn> lijst(Bereik bereik, Termijnsoort soort, long na, int aantal) {
        return registers.lees(register -> register.termijnen().lopend(bereik, soort, na, aantal)).stream()
                .map(lopend -> new Termijn(lopend, Berichtsignalen.uiterlijk(soort, lopend, zone)))
                .toList();
    }
}
