package nl.berichtenstraat.verslag;

import java.util.Map;
import java.util.stream.Collectors;
import nl.berichtenstraat.bericht.Standaard;
import nl.berichtenstraat.bericht.Tabel;
import nl.berichtenstraat.bericht.Tabelrij;

/** Names of gemeenten by their codes. */
public final class Gemeentenamen {

    private final Map<String, String> namen;

    private Gemeentenamen(Map<String, String> namen) {
        this.namen = namen;
    }

    /** Those that ship with this product. */
    public static Gemeentenamen meegeleverd() {
        String pad = "/standaard/" + Standaard.ONZE.map() + "/codelijsten/gemeenten.csv";
        return new Gemeentenamen(Tabel.meegeleverd(pad, "code;omschrijving;van;tot").stream()
                .collect(Collectors.toMap(
                        rij -> rij.tekst("code"), (Tabelrij rij) -> rij.tekst("omschrijving"), (een, ander) -> ander)));
    }

    /** Name and code, or the code alone when there is no name. */
    public String van(String code) {
        return namen.containsKey(code) ? namen.get(code) + " (" + code + ")" : code;
    }
}
