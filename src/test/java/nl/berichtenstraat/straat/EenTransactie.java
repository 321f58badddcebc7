package nl.berichtenstraat.straat;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.register.Registers;

/** A store that keeps one transaction and then is gone. */
final class EenTransactie implements Registers {

    private final Registers registers;
    private boolean geweest;

    EenTransactie(Registers registers) {
        this.registers = registers;
    }

    @Override
    public <T> T inTransactie(Function<Register, T> werk) {
        if (geweest) {
            throw new IllegalStateException("weg");
        }
        geweest = true;
        return registers.inTransactie(werk);
    }

    @Override
    public <T> T lees(Function<Register, T> werk) {
        return registers.lees(werk);
    }

    @Override
    public <T> T opProef(Function<Register, T> werk) {
        return registers.opProef(werk);
    }

    @Override
    public <T> Optional<T> alsEnige(String taak, Supplier<T> werk) {
        return registers.alsEnige(taak, werk);
    }

    @Override
    public void close() {
        registers.close();
    }
}
