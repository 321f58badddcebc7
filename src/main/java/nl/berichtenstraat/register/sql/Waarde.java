package nl.berichtenstraat.register.sql;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** How values of this house stand in a column. */
final class Waarde {

    /** Always with seconds, so that text order is time order. */
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ISO_LOCAL_DATE_TIME;

    private Waarde() {}

    /** Numbers and bytes as they are, flags as 0 or 1, all else as text; an empty Optional is an absent value. */
    static Object voorJdbc(Object waarde) {
        if (waarde instanceof Optional<?> misschien) {
            return misschien.map(Waarde::voorJdbc).orElse(null);
        }
        if (waarde instanceof Boolean vlag) {
            return vlag ? 1L : 0L;
        }
        if (waarde instanceof Integer getal) {
            return getal.longValue();
        }
        return waarde instanceof Long || waarde instanceof byte[] ? waarde : tekst(waarde);
    }

    private static String tekst(Object waarde) {
        return waarde instanceof LocalDateTime moment ? MOMENT.format(moment) : zonderNul(waarde.toString());
    }

    /** PostgreSQL refuses the character NUL and SQLite stops at it: a strange file name must not get stuck on that. */
    private static String zonderNul(String tekst) {
        return tekst.indexOf('\0') < 0 ? tekst : tekst.replace('\0', '\uFFFD');
    }
}
