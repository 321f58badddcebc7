package nl.berichtenstraat.kanaal;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.berichtenstraat.register.OpslagOnbereikbaar;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.register.Registers;

/** A store that falls away in its first transaction, and is there again for the next. */
final class Wegvallend implements Registers {

    /** When it falls away. */
    enum Moment {
        /** Before anything was kept. */
        VOOR_HET_WERK,
        /** After all was kept, but before the caller heard so. */
        NA_HET_WERK
    }

    private final Registers registers;
    private final Moment moment;
    private boolean gevallen;

    Wegvallend(Registers registers, Moment moment) {
        this.registers = registers;
        this.moment = moment;
    }

    @Override
    public <T> T inTransactie(Function<Register, T> werk) {
        if (gevallen) {
            return registers.inTransactie(werk);
        }
        gevallen = true;
        if (moment == Moment.NA_HET_WERK) {
            registers.inTransactie(werk);
        }
        throw new OpslagOnbereikbaar("weggevallen", new IllegalStateException());
    }

    @Override
    public <T> T opProef(Function<Register, T> werk) {
        return registers.opProef(werk);
    }

    @Override
    public <T> T lees(Function<Register, T> werk) {
        return registers.lees(werk);
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
