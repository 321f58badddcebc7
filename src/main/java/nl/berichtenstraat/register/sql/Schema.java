package nl.berichtenstraat.register.sql;

import org.flywaydb.core.Flyway;

/**
 * Brings the tables to the version that this program works with. Flyway, which takes its time to start, is asked only
 * when they are not there yet.
 */
final class Schema {

    /** Number of the newest file in {@code db/migratie}. */
    static final int VERSIE = 12;

    private static final String VERSIE_NU =
            "select max(cast(version as integer)) as versie from flyway_schema_history where success";

    private final Opslaginstelling instelling;
    private final Verbindingen verbindingen;

    Schema(Opslaginstelling instelling, Verbindingen verbindingen) {
        this.instelling = instelling;
        this.verbindingen = verbindingen;
    }

    /** Migrates when needed. */
    void brengBij() {
        long versie = versie();
        if (versie > VERSIE) {
            throw new IllegalStateException("Het register heeft versie " + versie + " en dit programma kent versie "
                    + VERSIE + ". Gebruik een nieuwere versie van het programma.");
        }
        if (versie < VERSIE) {
            migreer();
        }
    }

    /** Refuses tables of another version. */
    void controleer() {
        long versie = versie();
        if (versie != VERSIE) {
            throw new IllegalStateException(
                    versie == 0
                            ? "Hier staat geen register."
                            : "Het register heeft versie " + versie + " en dit programma werkt met versie " + VERSIE
                                    + ". Start de dienst of verwerk iets met dit programma; dan wordt het bijgewerkt.");
        }
    }

    /** The version of the tables; 0 when even the table that should say so cannot be read. */
    private long versie() {
        try {
            return verbindingen
                    .lees(sql -> sql.een(VERSIE_NU, rij -> rij.getal("versie")))
                    .orElse(0L);
        } catch (Opslagfout e) {
            return 0;
        }
    }

    private void migreer() {
        String gebruiker = instelling.gebruiker().orElse(null);
        String wachtwoord = instelling.wachtwoord().orElse(null);
        Flyway.configure()
                .dataSource(instelling.jdbcUrl(), gebruiker, wachtwoord)
                .locations("classpath:db/migratie")
                .placeholders(Dialect.van(instelling.jdbcUrl()).typen())
                .load()
                .migrate();
    }
}
