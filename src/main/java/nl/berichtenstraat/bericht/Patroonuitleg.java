package nl.berichtenstraat.bericht;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in words what a pattern of our schemas asks for. */
final class Patroonuitleg {

    private static final Pattern VASTE_WAARDE = Pattern.compile("\\d+");
    private static final Pattern EEN_REGEL = Pattern.compile("\\.\\{0,(\\d+)}\\\\S\\.\\{0,\\1}");

    private Patroonuitleg() {}

    /** What the value must be, to follow on "must". */
    static String eis(String melding) {
        String patroon = Meldingtekst.tussen(melding, "with respect to pattern '", "pattern '", "' for type '");
        Matcher eenRegel = EEN_REGEL.matcher(patroon);
        if (eenRegel.matches()) {
            int lengte = Integer.parseInt(eenRegel.group(1)) + 1;
            return "1 tot en met " + lengte + " tekens hebben, op één regel en niet alleen spaties";
        }
        return VASTE_WAARDE.matcher(patroon).matches()
                ? patroon + " zijn bij dit soort bericht"
                : eisVanType(Meldingtekst.laatste(melding));
    }

    private static String eisVanType(String type) {
        return switch (type) {
            case "LDT_BurgerServicenummer" -> "uit negen cijfers bestaan";
            case "LDT_AgbCode" -> "uit acht cijfers bestaan";
            case "LDT_Gemeente" -> "uit vier cijfers bestaan";
            case "LDT_Telefoonnummer" -> "uit 1 tot en met 15 cijfers bestaan";
            case "LDT_Versie" -> "uit drie getallen met punten ertussen bestaan, zoals 1.0.0";
            case "LDT_Voorletters" -> "uit 1 tot en met 6 letters bestaan, zonder punten of spaties";
            case "LDT_Huisletter" -> "precies 1 teken zijn en geen spatie";
            case "LDT_Commentaar" -> "minstens één teken hebben dat geen spatie is";
            case "LDT_Datum" -> "een datum zijn in de vorm jjjj-mm-dd, zonder tijdzone";
            case "LDT_Tijd" -> "een tijd zijn in de vorm uu:mm:ss, zonder tijdzone";
            default ->
                type.startsWith("#AnonType_DeclaratieNummer")
                        ? "uit 1 tot en met 12 letters en cijfers bestaan"
                        : "de vorm hebben die bij dit element hoort";
        };
    }
}
