package nl.berichtenstraat.straat;

import java.util.function.Function;
import nl.berichtenstraat.register.Doorgeefregisters;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.register.Registers;

/** A store that keeps one transaction and then is gone. */
final class EenTransactie extends Doorgeefregisters {

    private boolean geweest;

    EenTransactie(Registers registers) {
        super(registers);
    }

    @Override
    public <T> T inTransactie(Function<Register, T> werk) {
        if (geweest) {
            throw new IllegalStateException("weg");
        }
        geweest = true;
        return super.inTransactie(werk);
    }
}
