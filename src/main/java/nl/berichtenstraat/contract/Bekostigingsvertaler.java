package nl.berichtenstraat.contract;

import java.util.Locale;
import java.util.Optional;
import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.bericht.Frequentie;
import nl.berichtenstraat.contract.Bekostiging.Betaling;
import nl.berichtenstraat.contract.Bekostiging.Buiten;
import nl.berichtenstraat.contract.Bekostiging.Deelmaand;

/** Makes the way of paying, and the norm, of a contract or a product of which the form was found good. */
final class Bekostigingsvertaler {

    private Bekostigingsvertaler() {}

    /** What stands at {@code bekostiging}; empty when it is absent. */
    static Optional<Bekostiging> bekostiging(Knoop.Kaart k) {
        return k.kaartAls("bekostiging").map(Bekostigingsvertaler::vorm);
    }

    /** What stands at {@code norm}; empty when it is absent. */
    static Optional<Norm> norm(Knoop.Kaart k) {
        return k.kaartAls("norm")
                .map(norm -> new Norm(
                        norm.heel("minstens"),
                        norm.heel("hoogstens"),
                        Eenheid.vanCode(norm.tekst("eenheid")),
                        Frequentie.valueOf(norm.tekst("per").toUpperCase(Locale.ROOT))));
    }

    private static Bekostiging vorm(Knoop.Kaart k) {
        String vorm = k.tekst("vorm");
        return switch (vorm) {
            case "inspanning" -> new Bekostiging.Inspanning(k.waar("niet-verschenen-declarabel"));
            case "niet-verschenen" -> new Bekostiging.NietVerschenen(k.getalAls("hoogste-aandeel"));
            case "bandbreedte" -> bandbreedte(k);
            case "maandbedrag" ->
                new Bekostiging.Maandbedrag(deelmaand(k, "eerste-maand"), deelmaand(k, "laatste-maand"));
            case "uren" ->
                new Bekostiging.Uren(
                        k.tekstAls("boven").filter("aftoppen"::equals).isPresent());
            default -> throw new IllegalStateException("vorm " + vorm);
        };
    }

    private static Bekostiging bandbreedte(Knoop.Kaart k) {
        Knoop.Kaart minuten = k.kaart("minuten");
        return new Bekostiging.Bandbreedte(
                minuten.heel("minstens"),
                minuten.heel("hoogstens"),
                buiten(k, "onder"),
                buiten(k, "boven"),
                k.heelAls("weken-zonder-levering").map(Long::intValue),
                k.heelAls("signaal-na-maanden").map(Long::intValue).orElse(1),
                deelmaand(k, "eerste-maand"),
                deelmaand(k, "laatste-maand"));
    }

    private static Buiten buiten(Knoop.Kaart k, String kant) {
        Knoop.Kaart buiten = k.kaart(kant);
        return new Buiten(
                Betaling.valueOf(buiten.tekst("betaal").toUpperCase(Locale.ROOT)),
                buiten.heelAls("cent-per-uur"),
                buiten.waar("signaal"));
    }

    private static Deelmaand deelmaand(Knoop.Kaart k, String sleutel) {
        return k.tekstAls(sleutel)
                .map(tekst -> Deelmaand.valueOf(tekst.toUpperCase(Locale.ROOT)))
                .orElse(Deelmaand.DAGEN);
    }
}
