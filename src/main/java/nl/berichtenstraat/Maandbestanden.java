package nl.berichtenstraat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
        Uitvoermap.maak(map, "de maandafrekeningen");
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
        return Uitvoermap.schrijf(map.resolve(naam), uit -> uit.write(inhoud));
    }
}
