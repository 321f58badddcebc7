package nl.berichtenstraat.register.sql;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.register.Registers;

/** The store in a SQL database: see {@link Opslaginstelling} for which. May be used by several threads. */
public final class SqlRegisters implements Registers {

    private static final String NAAM = "installatie";

    private final Verbindingen verbindingen;
    private final String installatie;

    private SqlRegisters(Verbindingen verbindingen) {
        this.verbindingen = verbindingen;
        this.installatie = verbindingen.schrijf(sql ->
                new Installatie(sql).eerste("installatie", UUID.randomUUID().toString()));
    }

    /**
     * Opens the store; one that is new gets its tables first.
     *
     * @throws nl.berichtenstraat.register.OpslagOnbereikbaar when the database cannot be reached: worth another try
     * @throws IllegalArgumentException when the address is of no database we know
     * @throws IllegalStateException when a newer version of this program used the store
     */
    public static SqlRegisters open(Opslaginstelling instelling) {
        Dialect dialect = Dialect.van(instelling.jdbcUrl());
        Verbindingen verbindingen = switch (dialect) {
            case SQLITE -> new IngebedVerbindingen(instelling);
            case POSTGRESQL -> new GedeeldeVerbindingen(instelling);
        };
        try {
            new Schema(instelling, verbindingen).brengBij();
            return new SqlRegisters(verbindingen);
        } catch (RuntimeException e) {
            verbindingen.close();
            throw e;
        }
    }

    @Override
    public <T> T inTransactie(Function<Register, T> werk) {
        return verbindingen.schrijf(sql -> werk.apply(new SqlRegister(sql, installatie)));
    }

    @Override
    public <T> T lees(Function<Register, T> werk) {
        return verbindingen.lees(sql -> werk.apply(new SqlRegister(sql, installatie)));
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
