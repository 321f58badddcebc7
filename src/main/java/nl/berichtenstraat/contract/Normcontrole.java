package nl.berichtenstraat.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Checks norms and the series of products among which a client is scaled up and down: for any amount of support one product
 * of a series fits at most, and their norms can be compared.
 */
final class Normcontrole {

    private final Contractbestand bestand;
    private final List<Contractproduct> producten;
    private final List<Contractfout> fouten = new ArrayList<>();

    private Normcontrole(Contractbestand bestand) {
        this.bestand = bestand;
        producten = bestand.contract().producten();
    }

    static List<Contractfout> fouten(Contractbestand bestand) {
        Normcontrole controle = new Normcontrole(bestand);
        for (int i = 0; i < controle.producten.size(); i++) {
            controle.volgorde(i);
            controle.reeks(i);
        }
        return controle.fouten;
    }

    private void volgorde(int i) {
        producten
                .get(i)
                .norm()
                .filter(norm -> norm.minstens() > norm.hoogstens())
                .ifPresent(norm -> meld(
                        i,
                        "norm",
                        "de norm van product " + producten.get(i).code() + " begint (" + norm.minstens()
                                + ") boven waar hij eindigt (" + norm.hoogstens()
                                + "). Maak minstens lager of hoogstens hoger."));
    }

    private void reeks(int i) {
        Contractproduct product = producten.get(i);
        if (product.reeks().isEmpty()) {
            return;
        }
        String reeks = product.reeks().get();
        List<Contractproduct> samen = producten.stream()
                .filter(ander -> ander.reeks().equals(product.reeks()))
                .toList();
        if (samen.size() == 1) {
            meld(
                    i,
                    "reeks",
                    "reeks " + reeks + " heeft maar één product, dus er valt niet op of af te schalen. Geef nog een"
                            + " product deze reeks of haal de regel weg.");
        }
        if (product.norm().isEmpty()) {
            meld(
                    i,
                    "reeks",
                    "product " + product.code() + " staat in reeks " + reeks
                            + " en heeft geen norm, dus het is niet te zeggen wanneer het past. Voeg een norm toe of haal"
                            + " reeks weg.");
            return;
        }
        producten.subList(0, i).stream()
                .filter(samen::contains)
                .map(eerder -> botsing(reeks, eerder, product))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(melding -> meld(i, "norm", melding));
    }

    private static Optional<String> botsing(String reeks, Contractproduct eerder, Contractproduct dit) {
        return eerder.norm().flatMap(a -> {
            Norm b = dit.norm().orElseThrow();
            if (a.eenheid() != b.eenheid() || a.per() != b.per()) {
                return Optional.of(
                        "de norm van product " + dit.code() + " heeft een andere eenheid of frequentie dan die"
                                + " van " + eerder.code() + " in dezelfde reeks " + reeks
                                + ". Schrijf alle normen van een reeks in dezelfde eenheid en per dezelfde tijd.");
            }
            long samen = Math.max(a.minstens(), b.minstens());
            return samen > Math.min(a.hoogstens(), b.hoogstens())
                    ? Optional.empty()
                    : Optional.of("de norm van product " + dit.code() + " overlapt met die van " + eerder.code()
                            + " in reeks " + reeks + ": bij " + samen
                            + " passen ze allebei. Laat de ene beginnen na waar de andere eindigt.");
        });
    }

    private void meld(int product, String sleutel, String melding) {
        fouten.add(bestand.fout(melding, "producten", product, sleutel));
    }
}
