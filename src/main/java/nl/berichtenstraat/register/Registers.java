package nl.berichtenstraat.register;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The store as a whole: the only way to a {@link Register}, and so to a transaction. */
public interface Registers extends AutoCloseable {

    /**
     * Does work in one transaction: all of it is kept when the work returns, none of it when it throws. With the embedded
     * store such work is done one at a time.
     *
     * @throws OpslagOnbereikbaar when the store cannot be reached or gives up for a passing reason: worth another try
     */
    <T> T inTransactie(Function<Register, T> werk);

    /** Reads without changing anything; may see what others committed in between. */
    <T> T lees(Function<Register, T> werk);

    /**
     * Does work in one transaction and takes all of it back, whatever the work does: to see what would happen. Numbers that
     * the store hands out meanwhile may be skipped later on.
     *
     * @param werk its result must not be read from the store any more
     * @throws OpslagOnbereikbaar as {@link #inTransactie}
     */
    <T> T opProef(Function<Register, T> werk);

    /**
     * Does work that only one of the instances over this store may do at a time. No transaction of this work is open
     * meanwhile.
     *
     * @param taak name of the work
     * @return what the work returned; empty, and nothing was done, when another instance is at it
     */
    <T> Optional<T> alsEnige(String taak, Supplier<T> werk);

    @Override
    void close();
}
