package nl.berichtenstraat.bericht;

import java.util.Optional;
import nl.berichtenstraat.bericht.xml.wmo319.Antwoord;

/** Translates the body of a 319. */
final class Vertaling319 {

    private Vertaling319() {}

    static Bericht bericht(Kop kop, Antwoord antwoord, Plaatsen plaatsen) {
        return new Antwoordbericht(
                kop,
                antwoord.getReferentieAanbieder(),
                antwoord.getVerzoekAntwoord(),
                Optional.ofNullable(antwoord.getRedenAfwijzingVerzoek()),
                plaatsen.van(antwoord));
    }
}
