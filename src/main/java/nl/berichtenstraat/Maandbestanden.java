package nl.berichtenstraat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import nl.berichtenstraat.afrekening.maand.Maandafrekening;
import nl.berichtenstraat.verslag.Maandafrekeningpagina;

/** Writes statements of closed months to a folder, each as the message itself and as a page. */
final class Maandbestanden {

    private final Path map;
    private final Maandafrekeningpagina pagina = new Maandafrekeningpagina();

    private Maandbestanden(Path map) {
        this.map = map;
    }

    /** In this folder, which is made when absent. */
    static Maandbestanden in(Path map) {
        try {
            Files.createDirectories(map);
        } catch (IOException e) {
            throw new Onbruikbaar("Map voor de maandafrekeningen kan niet worden gemaakt: " + map);
        }
        if (!Files.isWritable(map)) {
            throw new Onbruikbaar("In de map voor de maandafrekeningen kan niet worden geschreven: " + map);
        }
        return new Maandbestanden(map);
    }

    /**
     * Writes a statement; the same one again changes nothing.
     *
     * @param afrekening what it says
     * @param bericht the message
     * @return the files
     */
    List<Path> schrijf(Maandafrekening afrekening, byte[] bericht) {
        String naam = naam(afrekening.kop());
        return List.of(
                schrijf(naam + ".xml", bericht),
                schrijf(naam + ".html", pagina.van(afrekening).getBytes(StandardCharsets.UTF_8)));
    }

    private static String naam(Maandafrekening.Kop kop) {
        return "maandafrekening-" + kop.maand() + "-" + kop.gemeente() + "-" + kop.aanbieder();
    }

    private Path schrijf(String naam, byte[] inhoud) {
        Path bestand = map.resolve(naam);
        Path tijdelijk = map.resolve("." + naam + ".deel");
        try {
            Files.write(tijdelijk, inhoud);
            return Files.move(tijdelijk, bestand, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Onbruikbaar("Kan niet schrijven: " + bestand);
        }
    }
}
