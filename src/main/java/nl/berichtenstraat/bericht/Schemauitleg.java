package nl.berichtenstraat.bericht;

import java.util.Optional;

/**
 * Says in Dutch what the validator reports. The key before the first colon says what is wrong; of the English text after
 * it only names and limits are used that come from our own schemas, never the value of the sender, which can be personal
 * data.
 */
public final class Schemauitleg {

    private Schemauitleg() {}

    /**
     * The explanation of a message of the validator.
     *
     * @param melding the validator's text in English, key first
     * @param element local name of the element being read
     * @return empty when it repeats the message before it
     */
    public static Optional<String> uitleg(String melding, String element) {
        String sleutel = melding.substring(0, Math.max(0, melding.indexOf(':')));
        return switch (sleutel) {
            case "cvc-type.3.1.3", "cvc-attribute.3" -> Optional.empty();
            case "cvc-complex-type.2.4.a" -> Optional.of(Plaatsingsuitleg.onverwacht(melding, element));
            case "cvc-complex-type.2.4.b" -> Optional.of(Plaatsingsuitleg.nietCompleet(melding, element));
            default ->
                Optional.of(
                        sleutel.startsWith("cvc-complex-type.2.4.")
                                ? Plaatsingsuitleg.teVeel(element)
                                : overInhoud(sleutel, melding, element));
        };
    }

    private static String overInhoud(String sleutel, String melding, String element) {
        return switch (sleutel) {
            case "cvc-pattern-valid" -> Waarde.van(element).moet(Patroonuitleg.eis(melding));
            case "cvc-enumeration-valid" -> Waarde.van(element).moet(Codesuitleg.eis(melding));
            case "cvc-datatype-valid.1.2.1", "cvc-datatype-valid.1.2.3" ->
                Waarde.van(element).moet(soort(Meldingtekst.laatste(melding)));
            case "cvc-length-valid" -> Waarde.van(element).moet("precies " + grens(melding) + " tekens hebben");
            case "cvc-minLength-valid" -> Waarde.van(element).moet("minstens " + tekens(melding) + " hebben");
            case "cvc-maxLength-valid" -> Waarde.van(element).moet("hooguit " + tekens(melding) + " hebben");
            case "cvc-minInclusive-valid", "cvc-minExclusive-valid" ->
                Waarde.van(element).moet("minstens " + grens(melding) + " zijn");
            case "cvc-maxInclusive-valid", "cvc-maxExclusive-valid" ->
                Waarde.van(element).moet("hooguit " + grens(melding) + " zijn");
            default -> overOpbouw(sleutel, element);
        };
    }

    private static String overOpbouw(String sleutel, String element) {
        return switch (sleutel) {
            case "cvc-complex-type.2.3", "cvc-complex-type.2.1" ->
                "In " + element + " mag geen losse tekst staan, alleen elementen.";
            case "cvc-complex-type.2.2", "cvc-type.3.1.2" ->
                "In " + element + " mogen geen andere elementen staan, alleen een waarde.";
            case "cvc-complex-type.3.2.1", "cvc-complex-type.3.2.2", "cvc-type.3.1.1" ->
                element + " heeft een attribuut. Elementen van iWmo hebben geen attributen. Haal het attribuut weg.";
            case "cvc-elt.3.1", "cvc-elt.3.2.1" ->
                element + " mag niet leeg zijn gemaakt met xsi:nil. Laat een leeg element weg.";
            case "cvc-elt.4.1", "cvc-elt.4.2", "cvc-elt.4.3" ->
                element + " noemt met xsi:type een soort die niet bij dit element hoort. Haal xsi:type weg.";
            case "cvc-elt.1", "cvc-elt.1.a" -> element + " is geen element van dit bericht.";
            default -> element + " voldoet niet aan het schema van het bericht (" + Leespad.kort(sleutel) + ").";
        };
    }

    private static String soort(String primitief) {
        return switch (primitief) {
            case "date" -> "een bestaande datum zijn in de vorm jjjj-mm-dd";
            case "time" -> "een bestaande tijd zijn in de vorm uu:mm:ss";
            case "integer" -> "een geheel getal zijn";
            default -> "de vorm hebben die bij dit element hoort";
        };
    }

    private static String tekens(String melding) {
        String aantal = grens(melding);
        return aantal.equals("1") ? "1 teken" : aantal + " tekens";
    }

    private static String grens(String melding) {
        return Meldingtekst.tussen(melding, "with respect to ", " '", "' for type");
    }

    /** What an element holds. */
    private record Waarde(String element) {

        static Waarde van(String element) {
            return new Waarde(element);
        }

        String moet(String eis) {
            return "De waarde van " + element + " klopt niet: die moet " + eis + ".";
        }
    }
}
