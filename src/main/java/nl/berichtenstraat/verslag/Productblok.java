package nl.berichtenstraat.verslag;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.contract.Bekostiging;
import nl.berichtenstraat.contract.Bronvermelding;
import nl.berichtenstraat.contract.Contract;
import nl.berichtenstraat.contract.Contractproduct;
import nl.berichtenstraat.contract.Tarief;
import nl.berichtenstraat.verslag.Contractblad.Blok;
import nl.berichtenstraat.verslag.Contractblad.Feit;

/** A product of a contract in words, with what it takes from the contract as a whole. */
final class Productblok {

    private final Contract contract;
    private final int plek;
    private final Contractproduct product;
    private final List<Feit> feiten = new ArrayList<>();

    /** Of the product at this place in the contract, from 0. */
    Productblok(Contract contract, int plek) {
        this.contract = contract;
        this.plek = plek;
        this.product = contract.producten().get(plek);
    }

    Blok blok() {
        Bronvermelding zelf = bron();
        product.naam().ifPresent(naam -> feit("naam", naam, zelf));
        feit("categorie", product.categorie(), zelf);
        feit(
                "gedeclareerd in",
                product.declaratieEenheden().stream()
                        .sorted()
                        .map(Contractwoorden::eenheid)
                        .collect(Collectors.joining(", ")),
                zelf);
        tarieven();
        bekostiging();
        product.norm().ifPresent(norm -> feit("norm", Contractwoorden.norm(norm), bron("norm")));
        product.reeks().ifPresent(reeks -> feit("reeks", reeks, zelf));
        product.hoogsteLooptijd()
                .ifPresent(maanden -> feit(
                        "hoogste looptijd",
                        maanden + (maanden == 1 ? " maand" : " maanden")
                                + "; een langere toewijzing wordt gesignaleerd",
                        bron("hoogste-looptijd")));
        product.benutting()
                .ifPresent(beleid -> feit("benutting", Contractwoorden.benutting(beleid), bron("benutting")));
        return new Blok("product " + product.code(), feiten);
    }

    private void tarieven() {
        List<Tarief> tarieven = product.tarieven();
        for (int i = 0; i < tarieven.size(); i++) {
            Tarief tarief = tarieven.get(i);
            feit(
                    perMaand(tarief.eenheid()) ? "prijs per maand" : "tarief " + Contractwoorden.per(tarief.eenheid()),
                    Contractwoorden.tarief(tarief),
                    contract.bronnen().bij("producten", plek, "tarieven", i).orElseThrow());
        }
    }

    private boolean perMaand(Eenheid eenheid) {
        return eenheid == Eenheid.STUKS_OUTPUT
                && (product.bekostiging() instanceof Bekostiging.Bandbreedte
                        || product.bekostiging() instanceof Bekostiging.Maandbedrag);
    }

    private void bekostiging() {
        Bronvermelding bron = bron("bekostiging");
        feit("bekostiging", Contractwoorden.bekostiging(product.bekostiging()), bron);
        if (product.bekostiging() instanceof Bekostiging.Bandbreedte band) {
            feit("band", band.minstens() + " t/m " + band.hoogstens() + " minuten per maand", deel("minuten", bron));
            feit("onder de band", Contractwoorden.buiten(band.onder()), deel("onder", bron));
            feit("boven de band", Contractwoorden.buiten(band.boven()), deel("boven", bron));
            feit("zonder levering", Contractwoorden.tolerantie(band), bron);
            feit("signaal", Contractwoorden.signaal(band), bron);
            feit("eerste maand", Contractwoorden.deelmaand(band.eersteMaand()), bron);
            feit("laatste maand", Contractwoorden.deelmaand(band.laatsteMaand()), bron);
        } else if (product.bekostiging() instanceof Bekostiging.Maandbedrag maandbedrag) {
            feit("eerste maand", Contractwoorden.deelmaand(maandbedrag.eersteMaand()), bron);
            feit("laatste maand", Contractwoorden.deelmaand(maandbedrag.laatsteMaand()), bron);
        }
    }

    private Bronvermelding deel(String sleutel, Bronvermelding anders) {
        return contract.bronnen()
                .bij("producten", plek, "bekostiging", sleutel)
                .or(() -> contract.bronnen().bij("bekostiging", sleutel))
                .orElse(anders);
    }

    /** Of a block of the product, or else of the contract; what neither says comes from the contract as a whole. */
    private Bronvermelding bron(String... sleutel) {
        return contract.bronnen()
                .bij(Stream.concat(Stream.of("producten", plek), Stream.of(sleutel))
                        .toArray())
                .or(() -> contract.bronnen().bij((Object[]) sleutel))
                .orElse(Bronvermelding.VAN_CONTRACT);
    }

    private void feit(String onderwerp, String waarde, Bronvermelding bron) {
        feiten.add(new Feit(onderwerp, waarde, bron));
    }
}
