package nl.berichtenstraat.contract.kostprijs;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import nl.berichtenstraat.contract.Contractfout;
import nl.berichtenstraat.contract.Foutenlijst;
import nl.berichtenstraat.contract.Knoop;

/** Checks hours: some are left after leave and illness, and a unit says how many it takes when it does not say so itself. */
final class Urencontrole {

    private static final BigDecimal HEEL = BigDecimal.valueOf(100);
    private static final Set<String> ZEGT_HET_ZELF = Set.of("01", "04");

    private final Foutenlijst fouten;

    private Urencontrole(String bestand) {
        fouten = new Foutenlijst(bestand);
    }

    static List<Contractfout> fouten(String bestand, Knoop.Kaart wortel) {
        Urencontrole controle = new Urencontrole(bestand);
        wortel.kaarten("caos").forEach(controle::aanwezig);
        wortel.kaarten("producten")
                .forEach(product -> product.kaarten("tarieven").forEach(controle::eenheid));
        return controle.fouten.fouten();
    }

    private void aanwezig(Knoop.Kaart cao) {
        BigDecimal bruto = cao.kaart("bruto-uren").getal("uren");
        BigDecimal verlof =
                cao.kaarten("verlof").stream().map(deel -> deel.getal("uren")).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (verlof.compareTo(bruto) >= 0) {
            fouten.meld(
                    cao,
                    "verlof",
                    "het verlof (" + uren(verlof) + " uur) laat niets over van de bruto-uren (" + uren(bruto)
                            + " uur). Verlaag het verlof.");
        }
        if (cao.kaart("verzuim").getal("procent").compareTo(HEEL) == 0) {
            fouten.meld(cao, "verzuim", "bij 100 % verzuim werkt er niemand. Verlaag het verzuim.");
        }
    }

    private void eenheid(Knoop.Kaart tarief) {
        String eenheid = tarief.tekst("eenheid");
        boolean heeftUren = tarief.waarde("uren").isPresent();
        if (ZEGT_HET_ZELF.contains(eenheid) && heeftUren) {
            fouten.meld(tarief, "uren", "eenheid " + eenheid + " heeft haar eigen duur. Haal uren weg.");
        } else if (!ZEGT_HET_ZELF.contains(eenheid) && !heeftUren) {
            fouten.meld(
                    tarief,
                    "eenheid",
                    "bij eenheid " + eenheid + " moet staan hoeveel uren zij kost. Voeg toe, bijvoorbeeld: 'uren: 4,"
                            + " voorbeeld: true'.");
        }
    }

    private static String uren(BigDecimal uren) {
        return Maat.UREN.tekst(Getal.van(uren));
    }
}
