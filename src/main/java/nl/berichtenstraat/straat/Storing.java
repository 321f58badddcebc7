package nl.berichtenstraat.straat;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.berichtenstraat.regels.Uitlegsjablonen;
import nl.berichtenstraat.register.Oorzaak;
import nl.berichtenstraat.register.Oorzaaksoort;
import nl.berichtenstraat.register.OpslagOnbereikbaar;

/**
 * A failure of our own, by kind and place. The text of an exception is never taken along: that of a library may quote what
 * it was working on, and that may be personal data.
 *
 * @param tekst kind and place of the innermost cause with its line, to find it by
 * @param fout kind of the innermost cause
 * @param plaats class and method of ours in which it arose, the same as long as the code is; onbekend when there is none
 * @param opslagWeg whether the store was away or busy: that passes
 */
public record Storing(String tekst, String fout, String plaats, boolean opslagWeg) {

    private static final String ONS = "nl.berichtenstraat.";
    private static final String ONBEKEND = "onbekend";
    private static final Pattern BEWAARD = Pattern.compile("(\\w+) bij (?:[^(]*[./])?([\\w$]+\\.[\\w$<>]+)\\(.*");

    /** Classes through which every statement passes: not they are the place. */
    private static final Set<String> DOORGEEFLUIK =
            Set.of("Sql", "Opslagfout", "Verbinding", "Verbindingen", "IngebedVerbindingen", "GedeeldeVerbindingen");

    /** What went wrong. */
    public static Storing van(Throwable fout) {
        Throwable diepste = keten(fout).reduce((een, ander) -> ander).orElse(fout);
        StackTraceElement[] spoor = diepste.getStackTrace();
        String soort = diepste.getClass().getSimpleName();
        return new Storing(
                soort + (spoor.length == 0 ? "" : " bij " + spoor[0]),
                soort,
                plaats(diepste).or(() -> plaats(fout)).orElse(ONBEKEND),
                komtDoor(fout, OpslagOnbereikbaar.class));
    }

    /** Whether a failure is one of this kind, or comes of one. */
    public static boolean komtDoor(Throwable fout, Class<? extends Throwable> soort) {
        return keten(fout).anyMatch(soort::isInstance);
    }

    /** From the text that was kept with a message; that says not whether it passes. */
    static Storing bewaard(String tekst) {
        Matcher delen = BEWAARD.matcher(tekst);
        return delen.matches()
                ? new Storing(tekst, delen.group(1), kort(delen.group(2)), false)
                : new Storing(tekst, ONBEKEND, ONBEKEND, false);
    }

    /** The cause of what it did to messages. */
    Oorzaak oorzaak() {
        return opslagWeg
                ? new Oorzaak(
                        "storing opslag",
                        Oorzaaksoort.STORING,
                        tekst("storing.opslag"),
                        tekst("storing.opslag.doe"),
                        true,
                        true)
                : new Oorzaak(
                        "storing " + fout + " in " + plaats,
                        Oorzaaksoort.STORING,
                        tekst("storing.fout", "fout", fout, "plek", plaats),
                        tekst("storing.fout.doe"),
                        true,
                        false);
    }

    private static String tekst(String sleutel, Object... waarden) {
        return Uitlegsjablonen.oorzaak(sleutel).vul(waarden);
    }

    private static Stream<Throwable> keten(Throwable fout) {
        return Stream.iterate(fout, t -> t != null, t -> t.getCause() == t ? null : t.getCause());
    }

    private static Optional<String> plaats(Throwable fout) {
        return Arrays.stream(fout.getStackTrace())
                .filter(regel -> regel.getClassName().startsWith(ONS))
                .map(regel -> klasse(regel.getClassName()) + "." + methode(regel.getMethodName()))
                .filter(plaats -> !DOORGEEFLUIK.contains(plaats.substring(0, plaats.indexOf('.'))))
                .findFirst();
    }

    private static String kort(String plaats) {
        int punt = plaats.indexOf('.');
        return klasse(plaats.substring(0, punt)) + "." + methode(plaats.substring(punt + 1));
    }

    /** Without its package, and without the numbers that a compiler gives. */
    private static String klasse(String naam) {
        return naam.substring(naam.lastIndexOf('.') + 1).replaceAll("\\$\\$.*|\\$\\d+", "");
    }

    /** A lambda counts as the method that it stands in. */
    private static String methode(String naam) {
        return naam.replaceAll("^lambda\\$(.+)\\$\\d+$", "$1");
    }
}
