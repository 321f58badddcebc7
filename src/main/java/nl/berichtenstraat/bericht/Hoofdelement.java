package nl.berichtenstraat.bericht;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells from the document element which message type a file is, or says what else it seems to be. */
final class Hoofdelement {

    private static final Pattern STANDAARD = Pattern.compile(
            "https?://www\\.istandaarden\\.nl/(iwmo|ijw|iwlz)/(\\d)_(\\d)/([a-z]{1,12}\\d{0,3})/schema");

    private Hoofdelement() {}

    /** The type of the message whose document element comes next; ends the reading when it is none of ours. */
    static Berichtsoort lees(Leesstroom stroom) {
        stroom.naarHoofdelement();
        String namespace = Optional.ofNullable(stroom.getNamespaceURI()).orElse("");
        Optional<Berichtsoort> soort = Berichtsoort.vanNamespace(namespace);
        if (soort.isEmpty()) {
            throw stroom.breekAf(onbekend(namespace));
        }
        if (!stroom.getLocalName().equals("Bericht")) {
            throw stroom.breekAf(
                    "Het hoofdelement is " + stroom.pad().naam() + ". Een iWmo-bericht begint met Bericht.");
        }
        return soort.orElseThrow();
    }

    private static String onbekend(String namespace) {
        Matcher standaard = STANDAARD.matcher(namespace);
        if (standaard.matches()) {
            return vanAndereStandaard(
                    standaard.group(1), standaard.group(2) + "." + standaard.group(3), standaard.group(4));
        }
        return namespace.isEmpty()
                ? "Het hoofdelement heeft geen namespace. Een bericht van iWmo 3.2 heeft de namespace van zijn"
                        + " berichtsoort."
                : "De namespace van het hoofdelement is niet bekend. Alleen berichten van iWmo 3.2 worden gelezen.";
    }

    private static String vanAndereStandaard(String standaard, String versie, String bericht) {
        return switch (standaard) {
            case "iwmo" ->
                versie.equals("3.2")
                        ? "Berichtsoort " + bericht + " bestaat niet in iWmo 3.2."
                        : "Dit is een bericht van iWmo " + versie + ". Alleen iWmo 3.2 wordt gelezen.";
            case "ijw" ->
                "Dit is een bericht van iJw " + versie + " (Jeugdwet). Alleen berichten van iWmo 3.2 worden gelezen.";
            default ->
                "Dit is een bericht van iWlz " + versie
                        + " (Wet langdurige zorg). Alleen berichten van iWmo 3.2 worden gelezen.";
        };
    }
}
