package nl.berichtenstraat.regels.inbericht;

import static nl.berichtenstraat.bericht.Voorbeelden.client;
import static nl.berichtenstraat.bericht.Voorbeelden.declaratie;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.berichtenstraat.bericht.Declaratie;
import nl.berichtenstraat.bericht.Prestatie;
import nl.berichtenstraat.bericht.Prestatiebouwer;
import nl.berichtenstraat.regels.Bevinding;

/** Feeds a declaratie to {@link Declaratiecontrole} as a reader would. */
final class Declaratietoets {

    private Declaratietoets() {}

    /** The codes found in a declaratie over August 2026 with these lines and a total that fits. */
    static List<String> codes(Prestatiebouwer... regels) {
        Prestatie[] prestaties =
                Arrays.stream(regels).map(Prestatiebouwer::maak).toArray(Prestatie[]::new);
        return codes(declaratie(prestaties).maak(), prestaties);
    }

    /** The codes found in a declaratie with these lines. */
    static List<String> codes(Declaratie declaratie, Prestatie... prestaties) {
        return Codes.van(bevindingen(declaratie, prestaties));
    }

    /** The findings in a declaratie with these lines; a Client begins where its number changes. */
    static List<Bevinding> bevindingen(Declaratie declaratie, Prestatie... prestaties) {
        List<Bevinding> bevindingen = new ArrayList<>();
        Declaratiecontrole controle = new Declaratiecontrole(bevindingen::add);
        controle.declaratie(declaratie);
        int clientnummer = 0;
        for (Prestatie prestatie : prestaties) {
            if (prestatie.clientnummer() != clientnummer) {
                clientnummer = prestatie.clientnummer();
                controle.client(client(prestatie.bsn()));
            }
            controle.prestatie(prestatie);
        }
        controle.einde();
        return bevindingen;
    }
}
