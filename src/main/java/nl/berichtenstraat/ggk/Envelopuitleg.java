package nl.berichtenstraat.ggk;

import java.util.Optional;
import nl.berichtenstraat.bericht.Schemauitleg;

/** Says in Dutch what the validator reports about an envelope, without any value of the sender. */
final class Envelopuitleg {

    /** Names of our elements look like this; a name of the sender's own making is not repeated. */
    private static final String GEWONE_NAAM = "[A-Za-z]{1,30}";

    private Envelopuitleg() {}

    /**
     * The explanation of a message of the validator.
     *
     * @param melding the validator's text in English, key first
     * @param element local name of the element being read
     * @return empty when it repeats the message before it
     */
    static Optional<String> uitleg(String melding, String element) {
        String naam = element.matches(GEWONE_NAAM) ? element : "Een element";
        String sleutel = melding.substring(0, Math.max(0, melding.indexOf(':')));
        return switch (sleutel) {
            case "cvc-pattern-valid" -> Optional.of("De waarde van " + naam + " klopt niet: die moet " + vorm(element));
            case "cvc-complex-type.3.2.1", "cvc-complex-type.3.2.2", "cvc-type.3.1.1" ->
                Optional.of(naam + " heeft een attribuut dat daar niet hoort. Haal het weg.");
            case "cvc-complex-type.4" -> Optional.of(naam + " heeft attribuut bestandsnaam nodig.");
            default -> Schemauitleg.uitleg(melding, naam).map(uitleg -> eigen(uitleg, naam));
        };
    }

    /** What follows in that sentence is about the schemas of iWmo. */
    private static String eigen(String uitleg, String naam) {
        String verkeerd = naam + " staat in de verkeerde namespace.";
        return uitleg.startsWith(verkeerd) ? verkeerd : uitleg;
    }

    private static String vorm(String element) {
        return switch (element) {
            case "referentienummer", "crossRefnummer" -> "een UUID van versie 4 zijn, in kleine letters.";
            case "tijdstipBericht" -> "uit 8 tot en met 17 cijfers bestaan.";
            case "tekstBestand" -> "een bestandsnaam hebben van letters, cijfers, punten, streepjes en lage streepjes.";
            default -> "uit vier cijfers bestaan.";
        };
    }
}
