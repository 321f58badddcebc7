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
            throw stroom.breekAf("Het hoofdelement is " + stroom.pad().naam() + ". Een " + Standaard.ONZE.naam()
                    + "-bericht begint met Bericht.");
        }
        return soort.orElseThrow();
    }

    private static String onbekend(String namespace) {
        Matcher standaard = STANDAARD.matcher(namespace);
        if (standaard.matches()) {
            return vanAndereStandaard(
                    standaard.group(1), standaard.group(2) + "." + standaard.group(3), standaard.group(4));
        }
        String ons = Standaard.ONZE.aanduiding();
        return namespace.isEmpty()
                ? "Het hoofdelement heeft geen namespace. Een bericht van " + ons
                        + " heeft de namespace van zijn berichtsoort."
                : "De namespace van het hoofdelement is niet bekend. Alleen berichten van " + ons + " worden gelezen.";
    }

    private static String vanAndereStandaard(String stam, String release, String bericht) {
        String ons = Standaard.ONZE.aanduiding();
        if (!stam.equals(Standaard.ONZE.stam())) {
            return "Dit is een bericht van " + naam(stam, release) + ". Alleen berichten van " + ons
                    + " worden gelezen.";
        }
        return release.equals(Standaard.ONZE.release())
                ? "Berichtsoort " + bericht + " bestaat niet in " + ons + "."
                : "Dit is een bericht van " + Standaard.ONZE.naam() + " " + release + ". Alleen " + ons
                        + " wordt gelezen.";
    }

    private static String naam(String stam, String release) {
        return switch (stam) {
            case "iwmo" -> "iWmo " + release + " (Wmo)";
            case "ijw" -> "iJw " + release + " (Jeugdwet)";
            default -> "iWlz " + release + " (Wet langdurige zorg)";
        };
    }
}
