package nl.berichtenstraat.kanaal;

import java.util.function.Function;
import nl.berichtenstraat.register.Doorgeefregisters;
import nl.berichtenstraat.register.OpslagOnbereikbaar;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.register.Registers;

/** A store that falls away in its first transaction, and is there again for the next. */
final class Wegvallend extends Doorgeefregisters {

    /** When it falls away. */
    enum Moment {
        /** Before anything was kept. */
        VOOR_HET_WERK,
        /** After all was kept, but before the caller heard so. */
        NA_HET_WERK
    }

    private final Moment moment;
    private boolean gevallen;

    Wegvallend(Registers registers, Moment moment) {
        super(registers);
        this.moment = moment;
    }

    @Override
    public <T> T inTransactie(Function<Register, T> werk) {
        if (gevallen) {
            return super.inTransactie(werk);
        }
        gevallen = true;
        if (moment == Moment.NA_HET_WERK) {
            super.inTransactie(werk);
        }
        throw new OpslagOnbereikbaar("weggevallen", new IllegalStateException());
    }
}
