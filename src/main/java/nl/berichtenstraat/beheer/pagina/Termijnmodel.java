package nl.berichtenstraat.beheer.pagina;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.register.Termijnsoort;
import nl.berichtenstraat.straat.Termijnlijst.Termijn;

/**
 * What the page of terms shows.
 *
 * @param soort who owes what
 * @param termijnen a page of them, oldest first
 * @param verder address of the next page; empty when there is none
 * @param vandaag the day
 * @param weergave days and numbers
 */
public record Termijnmodel(
        Termijnsoort soort, List<Termijn> termijnen, Optional<String> verder, LocalDate vandaag, Weergave weergave) {

    /** All kinds, in order. */
    public Termijnsoort[] soorten() {
        return Termijnsoort.values();
    }

    /** A kind in words. */
    public String naam(Termijnsoort welke) {
        return switch (welke) {
            case RETOUR -> "Retour van de aanbieder";
            case BESLUIT -> "Besluit van de gemeente";
            case ANTWOORD -> "Antwoord van de berichtenstraat";
        };
    }

    /** Whether a term is over. */
    public boolean isTeLaat(Termijn termijn) {
        return vandaag.isAfter(termijn.uiterlijk());
    }
}
