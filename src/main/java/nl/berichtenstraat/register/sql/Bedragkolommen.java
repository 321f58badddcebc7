package nl.berichtenstraat.register.sql;

import java.sql.SQLException;
import nl.berichtenstraat.register.Boekbedragen;

/** Amounts of rows of table boek, added up. */
final class Bedragkolommen {

    /** To be selected from {@code boek b}, also when it has no row. */
    static final String SOMMEN = "coalesce(sum(b.ingediend_cent), 0) as ingediend,"
            + " coalesce(sum(b.gecrediteerd_cent), 0) as gecrediteerd,"
            + " coalesce(sum(b.toegekend_cent), 0) as toegekend,"
            + " coalesce(sum(b.verschuldigd_cent), 0) as verschuldigd,"
            + " coalesce(sum(b.afgerekend_cent), 0) as afgerekend,"
            + " coalesce(sum(case when b.verschuldigd_cent is null then b.toegekend_cent - b.afgerekend_cent else 0 end), 0)"
            + " as geparkeerd";

    private Bedragkolommen() {}

    /** What stands in them. */
    static Boekbedragen lees(Rij rij) throws SQLException {
        return new Boekbedragen(
                rij.getal("ingediend"),
                rij.getal("gecrediteerd"),
                rij.getal("toegekend"),
                rij.getal("verschuldigd"),
                rij.getal("afgerekend"),
                rij.getal("geparkeerd"));
    }
}
