package nl.berichtenstraat;

import java.io.PrintWriter;
import java.util.List;
import nl.berichtenstraat.contract.Bronvermelding;
import nl.berichtenstraat.verslag.Contractblad;
import nl.berichtenstraat.verslag.Contractblad.Blok;
import nl.berichtenstraat.verslag.Contractblad.Feit;
import nl.berichtenstraat.verslag.Contractverschil;

/** Contracts and their differences on the screen. */
final class Contracttekst {

    private static final int BREEDTE = 110;
    private static final int KOLOM = 22;

    private final PrintWriter uit;

    Contracttekst(PrintWriter uit) {
        this.uit = uit;
    }

    /** One contract. Behind a value stands its source when it is another than that of the contract. */
    void toon(Contractblad blad) {
        uit.println(blad.naam());
        for (Blok blok : blad.blokken()) {
            uit.println();
            uit.println("  " + blok.naam());
            Bronvermelding vorige = Bronvermelding.VAN_CONTRACT;
            for (Feit feit : blok.feiten()) {
                regel("    ", feit.onderwerp(), tekst(feit, vorige));
                vorige = feit.bron();
            }
        }
        uit.println();
    }

    /** A document is named in full once, and then for as long as the next values come from it as well. */
    private static String tekst(Feit feit, Bronvermelding vorige) {
        return feit.bron().bron().isPresent() && feit.bron().equals(vorige)
                ? feit.waarde() + " [als hierboven]"
                : feit.tekst();
    }

    /** What differs: {@code -} only in the first, {@code +} only in the second. */
    void toon(Contractverschil verschil) {
        if (verschil.delen().isEmpty()) {
            uit.println(verschil.een() + " en " + verschil.ander() + ": geen verschil.");
            return;
        }
        uit.println("- " + verschil.een());
        uit.println("+ " + verschil.ander());
        for (Contractverschil.Deel deel : verschil.delen()) {
            uit.println();
            uit.println("  " + deel.naam() + stand(deel.stand()));
            for (Contractverschil.Punt punt : deel.punten()) {
                regels("  - ", punt.onderwerp(), punt.was());
                regels("  + ", punt.onderwerp(), punt.wordt());
            }
        }
    }

    private static String stand(Contractverschil.Stand stand) {
        return switch (stand) {
            case NIEUW -> " (nieuw)";
            case VERVALLEN -> " (vervallen)";
            case VERANDERD -> "";
        };
    }

    private void regels(String voor, String onderwerp, List<String> waarden) {
        waarden.forEach(waarde -> regel(voor, onderwerp, waarde));
    }

    private void regel(String voor, String onderwerp, String waarde) {
        String kop = voor + onderwerp + " ".repeat(Math.max(1, KOLOM - onderwerp.length()));
        for (String regel : Nederlands.regels(waarde, BREEDTE - kop.length())) {
            uit.println(kop + regel);
            kop = " ".repeat(kop.length());
        }
    }
}
