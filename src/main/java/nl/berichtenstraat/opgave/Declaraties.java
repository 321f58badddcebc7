package nl.berichtenstraat.opgave;

import java.io.OutputStream;
import java.util.List;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.register.Clientsleutels;
import nl.berichtenstraat.register.Registers;

/** Makes declaraties of the good rows of a spreadsheet: one for each gemeente. Nothing is kept of them. */
public final class Declaraties {

    private final Registers registers;
    private final Clientsleutels sleutels;
    private final Nummers nummers;

    /**
     * Over a register.
     *
     * @param registers the register
     * @param sleutels the pseudonyms, to be sure that a Bsn is that of the client
     * @param nummers gives each declaratie its own
     */
    public Declaraties(Registers registers, Clientsleutels sleutels, Nummers nummers) {
        this.registers = registers;
        this.sleutels = sleutels;
        this.nummers = nummers;
    }

    /** The declaraties, by gemeente; none when no row is good. Each call gives them new identifications. */
    public List<Declaratieontwerp> ontwerp(Opgave opgave) {
        return registers.lees(register -> opgave.gemeenten().stream()
                .map(gemeente -> {
                    List<Opgavelijn> lijnen = van(opgave, gemeente);
                    Opgavekeuze keuze = opgave.keuze();
                    return new Declaratieontwerp(
                            gemeente,
                            keuze.aanbieder(),
                            keuze.maand(),
                            keuze.dag(),
                            nummers.nieuw(register, keuze.aanbieder(), lijnen),
                            lijnen);
                })
                .toList());
    }

    /**
     * Writes a declaratie as a 323, line by line; the stream is flushed and not closed.
     *
     * @throws nl.berichtenstraat.opgave.rekenblad.OnbruikbaarBlad when an assignment was taken back since it was judged
     */
    public void schrijf(Declaratieontwerp ontwerp, OutputStream uit) {
        registers.lees(register -> {
            new Declaratieschrijver(new Bsnbron(register, sleutels, ontwerp)).schrijf(ontwerp, uit);
            return ontwerp;
        });
    }

    private static List<Opgavelijn> van(Opgave opgave, Gemeentecode gemeente) {
        return opgave.lijnen().stream()
                .filter(lijn -> lijn.toewijzing().gemeente().equals(gemeente))
                .toList();
    }
}
