package nl.berichtenstraat.beheer.pagina;

import java.time.Instant;
import nl.berichtenstraat.register.Alarmstand;
import nl.berichtenstraat.register.BewaardeOorzaak;
import nl.berichtenstraat.register.BewaardeOorzaak.Herstel;
import nl.berichtenstraat.register.Oorzaaksoort;

/**
 * How causes are put in words.
 *
 * @param weergave moments and numbers
 * @param nu the time
 */
public record Oorzaakwoorden(Weergave weergave, Instant nu) {

    /** Whose it is to mend. */
    public String soort(BewaardeOorzaak oorzaak) {
        return switch (oorzaak.oorzaak().soort()) {
            case STORING -> "storing bij ons";
            case FOUT -> "fout van een afzender";
            case RAND -> "verbinding of map";
        };
    }

    /** The class of the label with its kind. */
    public String klasse(BewaardeOorzaak oorzaak) {
        if (!oorzaak.isOpen()) {
            return "goed";
        }
        return oorzaak.oorzaak().soort() == Oorzaaksoort.FOUT ? "let-op" : "fout";
    }

    /** Whether it is one that may be tried again without a person. */
    public boolean kanVanzelf(BewaardeOorzaak oorzaak) {
        return oorzaak.oorzaak().soort() == Oorzaaksoort.STORING
                && oorzaak.oorzaak().voorbijgaand();
    }

    /** How it is tried again without a person. */
    public String herstel(BewaardeOorzaak oorzaak) {
        Herstel herstel = oorzaak.herstel();
        if (oorzaak.oorzaak().soort() == Oorzaaksoort.RAND) {
            return "gaat vanzelf verder";
        }
        if (!kanVanzelf(oorzaak)) {
            return "nee";
        }
        if (!herstel.automatisch()) {
            return herstel.pogingen() > 0
                    ? "gestopt na " + weergave.aantal(herstel.pogingen(), "poging", "pogingen")
                    : "gestopt";
        }
        String pogingen = herstel.pogingen() == 0
                ? ""
                : ", " + weergave.aantal(herstel.pogingen(), "poging", "pogingen") + " mislukt";
        return (herstel.herhaling().isPresent() ? "bezig" : "wacht") + pogingen;
    }

    /** How it ended. */
    public String einde(BewaardeOorzaak oorzaak) {
        return oorzaak.afhandeling()
                .map(afhandeling -> "afgehandeld door " + afhandeling.wie() + ": " + afhandeling.reden())
                .orElse("vanzelf");
    }

    /** What an alarm told. */
    public String stand(Alarmstand stand) {
        return switch (stand) {
            case BEGIN -> "begonnen";
            case AANDACHT -> "vanzelf lukt het niet";
            case VOORBIJ -> "voorbij";
        };
    }

    /** A code of a header, or that there is none: a header may hold anything. */
    public String code(String code, int cijfers) {
        return code.matches("[0-9]{" + cijfers + "}") ? code : "onbekend";
    }
}
