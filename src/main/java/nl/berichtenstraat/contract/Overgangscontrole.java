package nl.berichtenstraat.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks transitions: agreed products only, none both old and new, all of them in one één-productcode group (without which
 * a client could have an old and a new code at a time), days of the contract, and a retourcode that may stand with the
 * record it refuses.
 */
final class Overgangscontrole {

    private final Contractbestand bestand;
    private final Set<String> producten;
    private final List<Contractfout> fouten = new ArrayList<>();

    private Overgangscontrole(Contractbestand bestand) {
        this.bestand = bestand;
        producten = bestand.contract().producten().stream()
                .map(Contractproduct::code)
                .collect(Collectors.toSet());
    }

    static List<Contractfout> fouten(Contractbestand bestand, Retourcodes retourcodes) {
        Overgangscontrole controle = new Overgangscontrole(bestand);
        List<Overgang> overgangen = bestand.contract().overgangen();
        for (int i = 0; i < overgangen.size(); i++) {
            Overgang overgang = overgangen.get(i);
            if (controle.codes(i, overgang)) {
                controle.groep(i, overgang);
            }
            controle.looptijd(i, overgang);
            int nummer = i;
            retourcodes
                    .bezwaar(overgang.bijToewijzing(), overgang.retourcode(), Retourcodes.TOEWIJZING)
                    .ifPresent(bezwaar -> controle.meld(bezwaar, nummer, "bij-toewijzing", "retourcode"));
        }
        return controle.fouten;
    }

    /** Whether all codes are there, each on one side. */
    private boolean codes(int i, Overgang overgang) {
        int eerder = fouten.size();
        Knoop.Kaart kaart = bestand.wortel().kaarten("overgang").get(i);
        for (String kant : List.of("oud", "nieuw")) {
            List<String> codes = kaart.teksten(kant);
            for (int j = 0; j < codes.size(); j++) {
                if (!producten.contains(codes.get(j))) {
                    meld(
                            "overgang " + overgang.naam() + " noemt product " + codes.get(j)
                                    + ", maar dat staat niet bij producten. Voeg het daar toe of haal het hier weg.",
                            i,
                            kant,
                            j);
                } else if (kant.equals("nieuw") && overgang.oud().contains(codes.get(j))) {
                    meld(
                            "product " + codes.get(j) + " staat bij oud en bij nieuw. Haal het uit één van de twee.",
                            i,
                            kant,
                            j);
                }
            }
        }
        return fouten.size() == eerder;
    }

    private void groep(int i, Overgang overgang) {
        Set<String> alle = Stream.concat(overgang.oud().stream(), overgang.nieuw().stream())
                .collect(Collectors.toSet());
        boolean samen = bestand.contract().eenProductcode().stream()
                .anyMatch(groep -> groep.codes().containsAll(alle));
        if (!samen) {
            meld(
                    "de codes van overgang " + overgang.naam()
                            + " staan niet samen in één groep van een-productcode, zodat een cliënt een oude en een nieuwe"
                            + " code tegelijk kan hebben. Zet "
                            + alle.stream().sorted().collect(Collectors.joining(", "))
                            + " daar in dezelfde groep.",
                    i,
                    "overgang");
        }
    }

    private void looptijd(int i, Overgang overgang) {
        if (!overgang.periode().overlapt(bestand.contract().looptijd())) {
            meld(
                    "overgang " + overgang.naam() + " (" + overgang.periode().begin() + " tot en met "
                            + overgang.periode().eind()
                            + ") valt buiten de dagen van dit contract. Verander van en tot, of haal de overgang weg.",
                    i,
                    "van");
        }
    }

    private void meld(String melding, int overgang, Object... pad) {
        fouten.add(bestand.fout(
                melding,
                Stream.concat(Stream.of("overgang", overgang), Stream.of(pad)).toArray()));
    }
}
