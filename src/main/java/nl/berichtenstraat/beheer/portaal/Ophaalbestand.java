package nl.berichtenstraat.beheer.portaal;

import java.io.IOException;
import nl.berichtenstraat.beheer.web.Verzoek;
import nl.berichtenstraat.straat.Tussenopslag;

/**
 * Files to download that are made of the register: wholly made before the first byte goes out, so that somebody with a slow
 * line holds no transaction, and what goes wrong underway is an error and no half file.
 */
final class Ophaalbestand {

    private static final String CSV = "text/csv; charset=utf-8";
    private static final String XML = "application/xml";

    private Ophaalbestand() {}

    static void csv(Verzoek verzoek, String naam, Tussenopslag.Vuller inhoud) throws IOException {
        verzoek.bestand(naam, CSV, Tussenopslag.gevuldDoor(inhoud).eenmalig());
    }

    static void xml(Verzoek verzoek, String naam, Tussenopslag.Vuller inhoud) throws IOException {
        verzoek.bestand(naam, XML, Tussenopslag.gevuldDoor(inhoud).eenmalig());
    }
}
