package nl.berichtenstraat.regels.boek;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.bericht.Standaard;
import nl.berichtenstraat.bericht.Tabel;
import nl.berichtenstraat.bericht.Tabelrij;
import nl.berichtenstraat.regels.Controleniveau;

/** The rule list of the standard: every code it has, in its order. */
final class Regellijst {

    private static final String BESTAND = "/standaard/" + Standaard.ONZE.map() + "/regels.csv";
    private static final String KOLOMMEN =
            "regel;soort;niveau;berichten;elementen;retourcode;geldig_van;geldig_tot;omschrijving";

    private Regellijst() {}

    static List<Standaardregel> lees() {
        return Tabel.meegeleverd(BESTAND, KOLOMMEN).stream()
                .map(Regellijst::regel)
                .toList();
    }

    private static Standaardregel regel(Tabelrij rij) {
        return new Standaardregel(
                rij.tekst("regel"),
                Regelsoort.valueOf(rij.tekst("soort")),
                rij.misschien("niveau").map(Integer::parseInt).map(Controleniveau::vanNummer),
                rij.woorden("berichten").stream().map(Berichtsoort::valueOf).toList(),
                elementen(rij.woorden("elementen")),
                rij.misschien("retourcode"),
                rij.periode("geldig_van", "geldig_tot"),
                rij.tekst("omschrijving"));
    }

    /** Per message: {@code WMO305:StartProduct.Begindatum,StartProduct.Product}. */
    private static Map<Berichtsoort, List<String>> elementen(List<String> woorden) {
        Map<Berichtsoort, List<String>> elementen = new EnumMap<>(Berichtsoort.class);
        for (String woord : woorden) {
            String[] delen = woord.split(":", 2);
            elementen
                    .computeIfAbsent(Berichtsoort.valueOf(delen[0]), soort -> new ArrayList<>())
                    .addAll(Arrays.asList(delen[1].split(",")));
        }
        return Collections.unmodifiableMap(elementen);
    }
}
