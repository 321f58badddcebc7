package nl.berichtenstraat.kanaal.ggk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import nl.berichtenstraat.ggk.Berichtcode;
import nl.berichtenstraat.kanaal.Mapbezorger;
import nl.berichtenstraat.straat.Tussenopslag;
import nl.berichtenstraat.straat.ggk.Adapter;

/**
 * Puts bare messages in a folder from which the adapter takes them: written under a temporary name, flushed to disk and then
 * renamed, so that the adapter never sees half a message. The same message gets the same name.
 */
public final class Mapadapter implements Adapter {

    private final Path map;

    /** An adapter that takes from this folder; made when absent. */
    public Mapadapter(Path map) {
        this.map = map;
    }

    @Override
    public Ontvangstbewijs bied(Berichtcode code, String referentienummer, Tussenopslag inhoud) {
        try {
            Files.createDirectories(map);
            Mapbezorger.zet(map, naam(code, referentienummer), inhoud);
            return new Ontvangstbewijs.Aangenomen(Optional.empty());
        } catch (IOException e) {
            return new Ontvangstbewijs.Onbereikbaar("in de map van de adapter kan niet worden geschreven");
        }
    }

    /** File name of a message: its reference and its code, such as {@code 3f1c2b60-7a4e-4d35-9c11-5b0e8d2a4f01-di01.xml}. */
    static String naam(Berichtcode code, String referentienummer) {
        return referentienummer + "-" + code.code().toLowerCase(Locale.ROOT) + ".xml";
    }
}
