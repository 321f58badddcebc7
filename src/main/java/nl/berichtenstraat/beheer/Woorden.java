package nl.berichtenstraat.beheer;

import java.util.Arrays;
import java.util.Locale;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.register.Berichtstatus;
import nl.berichtenstraat.register.Pogingstand;
import nl.berichtenstraat.register.Werkwoord;

/** What the lane calls things by a word of its own, in the words of people: the one place for them. */
public final class Woorden {

    private static final int KORT = 8;

    private Woorden() {}

    /** The pseudonym of a client as far as it takes to tell clients apart: its first characters. */
    public static String kort(String client) {
        return client.length() <= KORT ? client : client.substring(0, KORT);
    }

    /** A message type by its name, with its number: {@code declaratie-antwoord (325)}. */
    public static String soort(Berichtsoort soort) {
        return naam(soort) + " (" + soort.nummer() + ")";
    }

    private static String naam(Berichtsoort soort) {
        return switch (soort) {
            case WMO301 -> "toewijzing";
            case WMO302 -> "retour op toewijzing";
            case WMO305 -> "start";
            case WMO306 -> "retour op start";
            case WMO307 -> "stop";
            case WMO308 -> "retour op stop";
            case WMO315 -> "verzoek om toewijzing";
            case WMO316 -> "retour op verzoek om toewijzing";
            case WMO317 -> "verzoek om wijziging";
            case WMO318 -> "retour op verzoek om wijziging";
            case WMO319 -> "antwoord op verzoek";
            case WMO320 -> "retour op antwoord op verzoek";
            case WMO323 -> "declaratie";
            case WMO325 -> "declaratie-antwoord";
        };
    }

    /** What went out, by the word that the outbox has for it: a message of the standard or one of ours. */
    public static String uitgaand(String soort) {
        return Arrays.stream(Berichtsoort.values())
                .filter(een -> een.naam().equals(soort))
                .findFirst()
                .map(Woorden::soort)
                .orElseGet(() -> eigen(soort));
    }

    private static String eigen(String soort) {
        return switch (soort) {
            case "fout" -> "foutmelding";
            case "signaal" -> "signaal";
            default -> soort;
        };
    }

    /** An outcome of the register. */
    public static String uitkomst(String uitkomst) {
        return switch (uitkomst) {
            case "deels" -> "deels goedgekeurd";
            case "fout" -> "niet te verwerken";
            case "dubbel" -> "eerder ontvangen";
            default -> uitkomst;
        };
    }

    /** How far a message is. */
    public static String status(Berichtstatus status) {
        return switch (status) {
            case ONTVANGEN -> "wacht op verwerking";
            case VERWERKT -> "verwerkt";
            case GEPARKEERD -> "geparkeerd";
        };
    }

    /** What a replay does, by the name that the register has for it. */
    public static String werkwoord(String naam) {
        return Werkwoord.valueOf(naam).label();
    }

    /** How an attempt of a replay stands, by the name that the register has for it. */
    public static String poging(String naam) {
        return Pogingstand.valueOf(naam).name().toLowerCase(Locale.ROOT);
    }

    /** What somebody did, by the word in the audit log. */
    public static String handeling(String handeling) {
        return handeling.replace('-', ' ');
    }

    /** A way in or a destination. */
    public static String weg(String naam) {
        return switch (naam) {
            case "map" -> "de map";
            case "queue" -> "de wachtrij";
            case "ggk" -> "het GGk";
            case "http" -> "HTTP";
            case "portaal" -> "het portaal";
            case "retour", "toewijzing", "verzoekantwoord", "declaratieantwoord" -> "de aanbieder";
            case "backoffice", "signaal" -> "de gemeente";
            case "afrekening" -> "de financiële administratie";
            case "fout" -> "de afzender";
            default -> naam;
        };
    }
}
