package nl.berichtenstraat.regels.boek;

import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.bericht.Standaard;
import nl.berichtenstraat.bericht.Tabel;
import nl.berichtenstraat.bericht.Tabelrij;

/**
 * What becomes of a rule that is no class in a manifest.
 *
 * @param regel code of the rule
 * @param status whether it is enforced
 * @param eenheid what enforces it: names of classes, and schemas with {@code #} and the types or elements concerned,
 *     separated by spaces; empty when nothing does
 * @param reden why it is not enforced, or what is not seen although it is; may be empty only when it is enforced
 */
record Dekking(String regel, Regelstatus status, Optional<String> eenheid, Optional<String> reden) {

    private static final String BESTAND = "/standaard/" + Standaard.ONZE.map() + "/afdekking.csv";
    private static final String KOLOMMEN = "regel;status;eenheid;reden";

    static List<Dekking> lees() {
        return Tabel.meegeleverd(BESTAND, KOLOMMEN).stream().map(Dekking::van).toList();
    }

    private static Dekking van(Tabelrij rij) {
        Regelstatus status = Regelstatus.vanNaam(rij.tekst("status"))
                .orElseThrow(() -> rij.fout("status '" + rij.tekst("status") + "' bestaat niet"));
        return new Dekking(rij.tekst("regel"), status, rij.misschien("eenheid"), rij.misschien("reden"));
    }
}
