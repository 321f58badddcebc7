package nl.berichtenstraat.kanaal.ggk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;
import nl.berichtenstraat.ggk.Berichtcode;
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
            schrijf(naam(code, referentienummer), inhoud);
            return new Ontvangstbewijs.Aangenomen(Optional.empty());
        } catch (IOException e) {
            return new Ontvangstbewijs.Onbereikbaar("in de map van de adapter kan niet worden geschreven");
        }
    }

    /** File name of a message: its reference and its code, such as {@code 3f1c2b60-7a4e-4d35-9c11-5b0e8d2a4f01-di01.xml}. */
    static String naam(Berichtcode code, String referentienummer) {
        return referentienummer + "-" + code.code().toLowerCase(Locale.ROOT) + ".xml";
    }

    private void schrijf(String naam, Tussenopslag inhoud) throws IOException {
        Files.createDirectories(map);
        Path tijdelijk = map.resolve("." + naam + ".deel");
        try (InputStream in = inhoud.stroom()) {
            Files.copy(in, tijdelijk, StandardCopyOption.REPLACE_EXISTING);
        }
        try (FileChannel kanaal = FileChannel.open(tijdelijk, StandardOpenOption.WRITE)) {
            kanaal.force(true);
        }
        Files.move(tijdelijk, map.resolve(naam), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
