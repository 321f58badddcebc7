package nl.berichtenstraat.contract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Checks the één-productcode groups: agreed products only, a code in one group only, and a retourcode that may stand with
 * the record it refuses.
 */
final class Groepscontrole {

    private final Contractbestand bestand;
    private final Retourcodes retourcodes;
    private final List<Contractfout> fouten = new ArrayList<>();

    private Groepscontrole(Contractbestand bestand, Retourcodes retourcodes) {
        this.bestand = bestand;
        this.retourcodes = retourcodes;
    }

    static List<Contractfout> fouten(Contractbestand bestand, Retourcodes retourcodes) {
        Groepscontrole controle = new Groepscontrole(bestand, retourcodes);
        controle.codes();
        List<EenProductcodegroep> groepen = bestand.contract().eenProductcode();
        for (int i = 0; i < groepen.size(); i++) {
            EenProductcodegroep g = groepen.get(i);
            controle.gevolg(i, "bij-toewijzing", g.bijToewijzing(), g.retourcodeToewijzing(), Retourcodes.TOEWIJZING);
            controle.gevolg(i, "bij-declaratie", g.bijDeclaratie(), g.retourcodeDeclaratie(), Retourcodes.PRESTATIE);
        }
        return controle.fouten;
    }

    private void codes() {
        Set<String> producten = bestand.contract().producten().stream()
                .map(Contractproduct::code)
                .collect(Collectors.toSet());
        Map<String, String> groepVanCode = new HashMap<>();
        List<Knoop.Kaart> groepen = bestand.wortel().kaarten("een-productcode");
        for (int i = 0; i < groepen.size(); i++) {
            List<String> codes = groepen.get(i).teksten("codes");
            for (int j = 0; j < codes.size(); j++) {
                code(codes.get(j), groepen.get(i).tekst("groep"), producten, groepVanCode, i, j);
            }
        }
    }

    private void code(
            String code, String groep, Set<String> producten, Map<String, String> groepVanCode, int i, int j) {
        if (!producten.contains(code)) {
            String melding = "groep " + groep + " noemt product " + code
                    + ", maar dat staat niet bij producten. Voeg het daar toe of haal het hier weg.";
            fouten.add(bestand.fout(melding, "een-productcode", i, "codes", j));
        }
        String eerdere = groepVanCode.putIfAbsent(code, groep);
        if (eerdere != null) {
            String melding = "product " + code + " staat ook in groep " + eerdere + ". Haal het uit één van de twee.";
            fouten.add(bestand.fout(melding, "een-productcode", i, "codes", j));
        }
    }

    private void gevolg(int i, String sleutel, Gevolg gevolg, Optional<String> retourcode, String record) {
        retourcodes
                .bezwaar(gevolg, retourcode, record)
                .ifPresent(melding -> fouten.add(bestand.fout(melding, "een-productcode", i, sleutel, "retourcode")));
    }
}
