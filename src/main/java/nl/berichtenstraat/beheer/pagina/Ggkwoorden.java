package nl.berichtenstraat.beheer.pagina;

import java.util.Optional;
import nl.berichtenstraat.beheer.Datums;
import nl.berichtenstraat.ggk.Berichtcode;
import nl.berichtenstraat.ggk.StufBericht;
import nl.berichtenstraat.register.Ggkbericht;
import nl.berichtenstraat.register.Ggkstand;
import nl.berichtenstraat.straat.ggk.Klokstand;

/**
 * How messages of the GGk are put in words.
 *
 * @param datums days and moments
 */
public record Ggkwoorden(Datums datums) {

    /** What kind of message it is, with what is in it. */
    public static String soort(Ggkbericht bericht) {
        return bericht.bericht().map(Ggkwoorden::inhoud).orElse("onleesbaar bericht");
    }

    private static String inhoud(StufBericht bericht) {
        Berichtcode code = bericht.stuurgegevens().berichtcode();
        String naam = switch (code) {
            case DI01 -> "heenbericht";
            case DU01 -> "retourbericht";
            case FO01 -> "foutbericht";
            case BV01, BV03, BV04 -> "bevestiging";
            case FO03 -> "weigering";
        };
        return naam + " " + bericht.stuurgegevens().functie().orElse(code.code());
    }

    /** Which way it went. */
    public static String richting(Ggkbericht bericht) {
        return bericht.ingekomen() ? "ontvangen" : "verzonden";
    }

    /** How far it is. */
    public static String stand(Ggkstand stand) {
        return switch (stand) {
            case AANGENOMEN -> "in behandeling genomen";
            case GEKOPPELD -> "reactie op een bericht van ons";
            case APART -> "apart gelegd";
            case GEWEIGERD -> "geweigerd";
            case WACHT -> "wacht op verzending";
            case TEGENGEHOUDEN -> "tegengehouden";
            case OVERGEDRAGEN -> "overgedragen";
            case AFGEWEZEN -> "afgewezen door de keten";
            case BEANTWOORD -> "beantwoord";
            case VERVANGEN -> "opnieuw verzonden als nieuw bericht";
        };
    }

    /** Style of the label with its state. */
    public String klasse(Ggkstand stand) {
        return switch (stand) {
            case AANGENOMEN, GEKOPPELD, OVERGEDRAGEN, BEANTWOORD -> "goed";
            case APART, WACHT, TEGENGEHOUDEN, VERVANGEN -> "let-op";
            case GEWEIGERD, AFGEWEZEN -> "fout";
        };
    }

    /** How an exchange stands against its term. */
    public static String klok(Klokstand stand) {
        return switch (stand) {
            case LOPEND -> "loopt nog";
            case TE_LAAT -> "te laat";
            case OP_TIJD -> "op tijd beantwoord";
            case TE_LAAT_BEANTWOORD -> "te laat beantwoord";
            case BESPROKEN -> "te laat, besproken buiten het berichtenverkeer";
        };
    }

    /** Style of the label with how it stands against its term. */
    public static String klasse(Klokstand stand) {
        return switch (stand) {
            case LOPEND, OP_TIJD -> "goed";
            case TE_LAAT_BEANTWOORD, BESPROKEN -> "let-op";
            case TE_LAAT -> "fout";
        };
    }

    /** Its reference; a dash when it could not be read. */
    public String referentie(Ggkbericht bericht) {
        return bericht.bericht().map(b -> b.stuurgegevens().referentienummer()).orElse("-");
    }

    /** The reference that it names. */
    public Optional<String> over(Ggkbericht bericht) {
        return bericht.bericht().flatMap(b -> b.stuurgegevens().crossRefnummer());
    }

    /** A party, a dash when it could not be read. */
    public String partij(String code) {
        return code.isEmpty() ? "-" : code;
    }

    /** Whether a person must still look. */
    public boolean vraagtAandacht(Ggkbericht bericht) {
        return bericht.aandacht().isPresent() && bericht.afhandeling().isEmpty();
    }
}
