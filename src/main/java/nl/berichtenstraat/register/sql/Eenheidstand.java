package nl.berichtenstraat.register.sql;

import static java.util.stream.Collectors.toMap;

import java.sql.SQLException;
import java.util.List;
import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.register.Declaratieregister.Claimstand;

/** Net sums of granted lines on an assignment in one unit. */
record Eenheidstand(long toewijzingNummer, Eenheid eenheid, long volume, long cent) {

    /** The sums in this row. */
    static Eenheidstand lees(Rij rij) throws SQLException {
        return new Eenheidstand(
                rij.getal("toewijzingnummer"),
                Eenheid.vanCode(rij.tekst("eenheid")),
                rij.getal("volume"),
                rij.getal("cent"));
    }

    /** The sums of one assignment together. */
    static Claimstand samen(List<Eenheidstand> standen) {
        return new Claimstand(
                standen.stream().collect(toMap(Eenheidstand::eenheid, Eenheidstand::volume)),
                standen.stream().mapToLong(Eenheidstand::cent).sum());
    }
}
