package nl.berichtenstraat.bericht;

import java.util.List;

/** Explains elements that are missing, unknown or out of order. */
final class Plaatsingsuitleg {

    private Plaatsingsuitleg() {}

    /** Another element was expected here. */
    static String onverwacht(String melding, String element) {
        List<String> verwacht = Meldingtekst.verwacht(melding);
        if (verwacht.contains(element)) {
            return element + " staat in de verkeerde namespace. Gebruik de namespace van dit bericht of van het"
                    + " basisschema, zoals het schema die voorschrijft.";
        }
        return element + " mag hier niet staan. Hier hoort " + opsomming(verwacht) + ".";
    }

    /** The element ends too early. */
    static String nietCompleet(String melding, String element) {
        return element + " is niet compleet. Hierna hoort nog " + opsomming(Meldingtekst.verwacht(melding)) + ".";
    }

    /** No element was expected here. */
    static String teVeel(String element) {
        return element + " mag hier niet staan. Op deze plaats hoort geen element meer.";
    }

    private static String opsomming(List<String> namen) {
        int laatste = namen.size() - 1;
        return laatste < 1
                ? String.join("", namen)
                : String.join(", ", namen.subList(0, laatste)) + " of " + namen.get(laatste);
    }
}
