package nl.berichtenstraat.register.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.register.Registers;

/** The store in a SQL database: see {@link Opslaginstelling} for which. May be used by several threads. */
public final class SqlRegisters implements Registers {

    private static final String ALLEEN_LEZEN = "alleen-lezen";

    private final Verbindingen verbindingen;
    private final String installatie;

    private SqlRegisters(Verbindingen verbindingen, String installatie) {
        this.verbindingen = verbindingen;
        this.installatie = installatie;
    }

    /**
     * Opens the store; one that is new gets its tables first.
     *
     * @throws nl.berichtenstraat.register.OpslagOnbereikbaar when the database cannot be reached: worth another try
     * @throws IllegalArgumentException when the address is of no database we know
     * @throws IllegalStateException when a newer version of this program used the store
     */
    public static SqlRegisters open(Opslaginstelling instelling) {
        Verbindingen verbindingen = Verbindingen.van(instelling);
        try {
            new Schema(instelling, verbindingen).brengBij();
            String installatie = verbindingen.schrijf(sql ->
                    new Installatie(sql).eerste("installatie", UUID.randomUUID().toString()));
            return new SqlRegisters(verbindingen, installatie);
        } catch (RuntimeException e) {
            verbindingen.close();
            throw e;
        }
    }

    /**
     * Opens a store to look in it and no more: it is not brought up to date, and nothing is noted in it.
     *
     * @throws nl.berichtenstraat.register.OpslagOnbereikbaar when the database cannot be reached
     * @throws IllegalArgumentException when the address is of no database we know
     * @throws IllegalStateException when the store is not of the version that this program works with
     */
    public static SqlRegisters omTeLezen(Opslaginstelling instelling) {
        Verbindingen verbindingen = Verbindingen.van(instelling);
        try {
            new Schema(instelling, verbindingen).controleer();
            return new SqlRegisters(verbindingen, ALLEEN_LEZEN);
        } catch (RuntimeException e) {
            verbindingen.close();
            throw e;
        }
    }

    @Override
    public <T> T inTransactie(Function<Register, T> werk) {
        List<Runnable> daarna = new ArrayList<>();
        T resultaat = verbindingen.schrijf(sql -> werk.apply(new SqlRegister(sql, installatie, daarna)));
        daarna.forEach(Runnable::run);
        return resultaat;
    }

    @Override
    public <T> T opProef(Function<Register, T> werk) {
        return verbindingen.opProef(sql -> werk.apply(new SqlRegister(sql, installatie, new ArrayList<>())));
    }

    @Override
    public <T> T lees(Function<Register, T> werk) {
        return verbindingen.lees(sql -> werk.apply(new SqlRegister(sql, installatie, new ArrayList<>())));
    }

    @Override
    public <T> Optional<T> alsEnige(String taak, Supplier<T> werk) {
        return verbindingen.alsEnige(installatie + " " + taak, werk);
    }

    @Override
    public void close() {
        verbindingen.close();
    }
}
