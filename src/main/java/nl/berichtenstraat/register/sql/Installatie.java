package nl.berichtenstraat.register.sql;

import java.util.Optional;

/** What is settled once for this installation and then stays. */
final class Installatie {

    private final Sql sql;

    Installatie(Sql sql) {
        this.sql = sql;
    }

    /** The value under this name: the given one when there was none yet. */
    String eerste(String naam, String waarde) {
        sql.doe("insert into installatie (naam, waarde) values (?, ?) on conflict do nothing", naam, waarde);
        return waarde(naam).orElseThrow();
    }

    /** The value under this name, if there is one already. */
    Optional<String> waarde(String naam) {
        return sql.een("select waarde from installatie where naam = ?", rij -> rij.tekst("waarde"), naam);
    }
}
