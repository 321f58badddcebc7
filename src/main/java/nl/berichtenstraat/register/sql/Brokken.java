package nl.berichtenstraat.register.sql;

import java.io.InputStream;
import java.util.Optional;

/** Content of any size in pieces of a fixed size, so that no more than one piece is in memory. Rows are only added. */
final class Brokken {

    /** Bytes in a piece; only the last one of a content may be shorter. */
    static final int MAAT = 256 * 1024;

    private static final String NIEUW = "insert into inhoud default values returning id";
    private static final String VOEG_TOE = "insert into brok (inhoud_id, volgnummer, bytes) values (?, ?, ?)";
    private static final String LEES = "select bytes from brok where inhoud_id = ? and volgnummer = ?";

    private final Sql sql;

    Brokken(Sql sql) {
        this.sql = sql;
    }

    /** A stream to new content; the content is complete when it is closed. */
    BrokkenUit schrijf() {
        long id = sql.een(NIEUW, rij -> rij.getal("id")).orElseThrow();
        return new BrokkenUit(id, (volgnummer, bytes) -> sql.doe(VOEG_TOE, id, volgnummer, bytes));
    }

    /** A stream from content; each piece is fetched when its turn comes. */
    InputStream lees(long inhoudId) {
        return new BrokkenIn(volgnummer -> brok(inhoudId, volgnummer));
    }

    private Optional<byte[]> brok(long inhoudId, long volgnummer) {
        return sql.een(LEES, rij -> rij.bytes("bytes"), inhoudId, volgnummer);
    }
}
