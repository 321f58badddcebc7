package nl.berichtenstraat.register;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** A store that hands everything on to another; a test overrides what must go differently. */
public abstract class Doorgeefregisters implements Registers {

    private final Registers registers;

    /** Over this store. */
    protected Doorgeefregisters(Registers registers) {
        this.registers = registers;
    }

    @Override
    public <T> T inTransactie(Function<Register, T> werk) {
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
