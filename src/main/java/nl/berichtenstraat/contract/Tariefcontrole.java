package nl.berichtenstraat.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.bericht.Periode;

/**
 * Checks products and their tariffs: no product code twice; per unit no two tariffs on one day; for every claim unit a
 * tariff on every day of the contract (TR418), where an hourly tariff serves minutes too (IV081), and so for the prices that
 * the way of paying needs; none that serves nothing.
 */
final class Tariefcontrole {

    private final Contractbestand bestand;
    private final List<Contractfout> fouten = new ArrayList<>();

    private Tariefcontrole(Contractbestand bestand) {
        this.bestand = bestand;
    }

    static List<Contractfout> fouten(Contractbestand bestand) {
        Tariefcontrole controle = new Tariefcontrole(bestand);
        List<Contractproduct> producten = bestand.contract().producten();
        for (int i = 0; i < producten.size(); i++) {
            controle.dubbeleCode(producten, i);
            controle.overlap(producten.get(i), i);
            controle.ongebruikt(producten.get(i), i);
            controle.gaten(producten.get(i), i);
        }
        return controle.fouten;
    }

    private void dubbeleCode(List<Contractproduct> producten, int i) {
        String code = producten.get(i).code();
        if (producten.subList(0, i).stream().anyMatch(eerder -> eerder.code().equals(code))) {
            meld("product " + code + " staat al eerder in dit contract. Voeg de twee samen.", i, "code");
        }
    }

    private void overlap(Contractproduct product, int i) {
        List<Tarief> tarieven = product.tarieven();
        for (int j = 0; j < tarieven.size(); j++) {
            Tarief dit = tarieven.get(j);
            Optional<Tarief> eerder = tarieven.subList(0, j).stream()
                    .filter(t -> t.eenheid() == dit.eenheid() && t.geldig().overlapt(dit.geldig()))
                    .findFirst();
            if (eerder.isPresent()) {
                meld(
                        "voor product " + product.code() + " gelden er twee tarieven van eenheid "
                                + dit.eenheid().code() + " op " + eersteSamen(eerder.get(), dit)
                                + ". Geef het eerste een tot en laat het tweede een dag later beginnen.",
                        i,
                        "tarieven",
                        j);
            }
        }
    }

    private void ongebruikt(Contractproduct product, int i) {
        for (int j = 0; j < product.tarieven().size(); j++) {
            Tarief tarief = product.tarieven().get(j);
            if (eenheden(product).noneMatch(e -> dient(tarief, e))) {
                meld(
                        "het tarief van eenheid " + tarief.eenheid().code() + " past bij geen declaratie-eenheid van"
                                + " product " + product.code() + ". Voeg de eenheid daar toe of haal het tarief weg.",
                        i,
                        "tarieven",
                        j);
            }
        }
    }

    private void gaten(Contractproduct product, int i) {
        eenheden(product)
                .filter(eenheid -> eenheid != Eenheid.EURO)
                .distinct()
                .sorted()
                .forEach(eenheid -> eersteGat(product, eenheid)
                        .ifPresent(dag -> meld(zonderTarief(product, eenheid, dag), i, "tarieven")));
    }

    private static String zonderTarief(Contractproduct product, Eenheid eenheid, LocalDate dag) {
        String begin =
                "product " + product.code() + " heeft vanaf " + dag + " geen tarief voor eenheid " + eenheid.code();
        String slot = ", terwijl het contract dan loopt. Voeg een tarief vanaf die dag toe.";
        return nodig(product.bekostiging()).anyMatch(eenheid::equals)
                ? begin + " (" + (eenheid == Eenheid.UUR ? "de prijs per uur" : "de prijs per maand") + " bij vorm "
                        + product.bekostiging().vorm() + ")" + slot
                : begin + slot;
    }

    /** The units in which is claimed, and those of the prices that the way of paying needs. */
    private static Stream<Eenheid> eenheden(Contractproduct product) {
        return Stream.concat(product.declaratieEenheden().stream(), nodig(product.bekostiging()));
    }

    private static Stream<Eenheid> nodig(Bekostiging bekostiging) {
        if (bekostiging instanceof Bekostiging.Maandbedrag) {
            return Stream.of(Eenheid.STUKS_OUTPUT);
        }
        if (bekostiging instanceof Bekostiging.Bandbreedte band) {
            boolean perUur = Stream.of(band.onder(), band.boven())
                    .anyMatch(buiten -> buiten.betaling() == Bekostiging.Betaling.GELEVERD);
            return perUur ? Stream.of(Eenheid.STUKS_OUTPUT, Eenheid.UUR) : Stream.of(Eenheid.STUKS_OUTPUT);
        }
        return Stream.empty();
    }

    private Optional<LocalDate> eersteGat(Contractproduct product, Eenheid eenheid) {
        Periode looptijd = bestand.contract().looptijd();
        Stream<Periode> gedekt = product.tarieven().stream()
                .filter(tarief -> dient(tarief, eenheid))
                .map(Tarief::geldig)
                .sorted(Comparator.comparing(Periode::begin));
        LocalDate volgende = looptijd.begin();
        for (Periode periode : gedekt.toList()) {
            if (periode.bevat(volgende)) {
                volgende = periode.eind().plusDays(1);
            }
        }
        return volgende.isAfter(looptijd.eind()) ? Optional.empty() : Optional.of(volgende);
    }

    private static boolean dient(Tarief tarief, Eenheid eenheid) {
        return tarief.eenheid() == eenheid || tarief.eenheid() == Eenheid.UUR && eenheid == Eenheid.MINUUT;
    }

    private static LocalDate eersteSamen(Tarief een, Tarief ander) {
        return een.geldig().doorsnede(ander.geldig()).orElseThrow().begin();
    }

    private void meld(String melding, int product, Object... pad) {
        fouten.add(bestand.fout(
                melding,
                Stream.concat(Stream.of("producten", product), Stream.of(pad)).toArray()));
    }
}
