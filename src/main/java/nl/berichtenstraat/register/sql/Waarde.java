package nl.berichtenstraat.register.sql;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
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

    /**
     * A moment to compare others with by {@code >=} or {@code <}: without its Z, which as text would come after a fraction of
     * the same second.
     */
    static String grens(Instant moment) {
        String tekst = moment.toString();
        return tekst.substring(0, tekst.length() - 1);
    }

    /** The date in a column; the usual form is read by hand, because very many are. */
    static LocalDate datum(String tekst) {
        return tekst.length() == 10
                ? LocalDate.of(getal(tekst, 0, 4), getal(tekst, 5, 7), getal(tekst, 8, 10))
                : LocalDate.parse(tekst);
    }

    /** The moment in a column; the usual form, in whole seconds, is read by hand. */
    static LocalDateTime moment(String tekst) {
        return tekst.length() == 19
                ? datum(tekst.substring(0, 10)).atTime(getal(tekst, 11, 13), getal(tekst, 14, 16), getal(tekst, 17, 19))
                : LocalDateTime.parse(tekst);
    }

    /** The calendar month in a column. */
    static YearMonth maand(String tekst) {
        return tekst.length() == 7 ? YearMonth.of(getal(tekst, 0, 4), getal(tekst, 5, 7)) : YearMonth.parse(tekst);
    }

    private static int getal(String tekst, int vanaf, int tot) {
        return Integer.parseInt(tekst, vanaf, tot, 10);
    }

    private static String tekst(Object waarde) {
        return waarde instanceof LocalDateTime moment ? MOMENT.format(moment) : zonderNul(waarde.toString());
    }

    /** PostgreSQL refuses the character NUL and SQLite stops at it: a strange file name must not get stuck on that. */
    private static String zonderNul(String tekst) {
        return tekst.indexOf('\0') < 0 ? tekst : tekst.replace('\0', '\uFFFD');
    }
}
