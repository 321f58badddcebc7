package nl.berichtenstraat.contract;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.berichtenstraat.bericht.Eenheid;

/**
 * Checks the way of paying, of the contract and of each product: a band that is one, another tariff where it is used and
 * nowhere else, a norm where there must be one, and claim units of which the volume can be weighed (IV042, TR346).
 */
final class Bekostigingscontrole {

    private static final Set<Eenheid> TIJD = Set.of(Eenheid.MINUUT, Eenheid.UUR);

    private final Foutenlijst fouten;

    private Bekostigingscontrole(String bestand) {
        fouten = new Foutenlijst(bestand);
    }

    static List<Contractfout> fouten(Contractbestand bestand) {
        Bekostigingscontrole controle = new Bekostigingscontrole(bestand.naam());
        Knoop.Kaart wortel = bestand.wortel();
        controle.vanContract(wortel);
        List<Knoop.Kaart> producten = wortel.kaarten("producten");
        for (int i = 0; i < producten.size(); i++) {
            controle.getallen(producten.get(i));
            controle.product(bestand.contract().producten().get(i), producten.get(i));
        }
        return controle.fouten.fouten();
    }

    private void vanContract(Knoop.Kaart wortel) {
        getallen(wortel);
        wortel.kaartAls("bekostiging")
                .filter(bekostiging -> bekostiging.tekst("vorm").equals("niet-verschenen"))
                .ifPresent(bekostiging -> fouten.meld(
                        bekostiging,
                        "vorm",
                        "vorm niet-verschenen is er voor een eigen product, niet voor alle producten van een contract."
                                + " Zet deze bekostiging bij dat product."));
    }

    private void getallen(Knoop.Kaart deel) {
        deel.kaartAls("bekostiging").ifPresent(bekostiging -> {
            bekostiging.kaartAls("minuten").ifPresent(this::band);
            Stream.of("onder", "boven")
                    .flatMap(kant -> bekostiging.waarde(kant).stream())
                    .filter(Knoop.Kaart.class::isInstance)
                    .map(Knoop.Kaart.class::cast)
                    .forEach(this::buiten);
        });
    }

    private void band(Knoop.Kaart band) {
        if (band.heel("minstens") > band.heel("hoogstens")) {
            fouten.meld(
                    band,
                    "minstens",
                    "minstens (" + band.heel("minstens") + ") is hoger dan hoogstens (" + band.heel("hoogstens")
                            + "). Maak minstens lager of hoogstens hoger.");
        }
    }

    /** That it is there with {@code betaal: tarief} is for the schema to say. */
    private void buiten(Knoop.Kaart buiten) {
        String betaal = buiten.tekst("betaal");
        if (!betaal.equals("tarief") && buiten.waarde("cent-per-uur").isPresent()) {
            fouten.meld(
                    buiten,
                    "cent-per-uur",
                    "cent-per-uur heeft geen zin bij betaal: " + betaal
                            + ". Haal cent-per-uur weg of schrijf betaal: tarief.");
        }
    }

    private void product(Contractproduct product, Knoop.Kaart kaart) {
        Bekostiging bekostiging = product.bekostiging();
        if (bekostiging instanceof Bekostiging.Uren && product.norm().isEmpty()) {
            fouten.meld(
                    kaart,
                    kaart.waarde("bekostiging").isPresent() ? "bekostiging" : "code",
                    "vorm uren heeft een norm nodig, en product " + product.code()
                            + " heeft er geen. Voeg die toe, bijvoorbeeld norm: {minstens: 60, hoogstens: 180, eenheid:"
                            + " '01', per: week}.");
            return;
        }
        Set<Eenheid> passend = passend(product);
        product.declaratieEenheden().stream()
                .filter(eenheid -> !passend.contains(eenheid))
                .sorted()
                .forEach(eenheid -> fouten.meld(kaart, "declaratie-eenheden", nietPassend(product, eenheid, passend)));
    }

    private static Set<Eenheid> passend(Contractproduct product) {
        return switch (product.bekostiging().vorm()) {
            case "niet-verschenen", "bandbreedte" -> TIJD;
            case "maandbedrag" -> Set.of(Eenheid.STUKS_OUTPUT);
            case "uren" -> TIJD.contains(product.norm().orElseThrow().eenheid()) ? TIJD : Set.of(Eenheid.DAGDEEL);
            default -> Set.of(Eenheid.values());
        };
    }

    private static String nietPassend(Contractproduct product, Eenheid eenheid, Set<Eenheid> passend) {
        String vorm = product.bekostiging().vorm();
        String reden = switch (vorm) {
            case "maandbedrag" ->
                "Het bedrag van een regel is volume x tarief van de eenheid (iWmo, TR346), en het maandbedrag is het"
                        + " tarief van eenheid 82.";
            case "uren" ->
                "Het volume van die eenheid (iWmo, IV042) is niet tegen de norm in eenheid "
                        + product.norm().orElseThrow().eenheid().code() + " te houden.";
            default -> "Het volume van die eenheid is geen tijd (iWmo, IV042), terwijl deze vorm minuten telt.";
        };
        String keuze = passend.stream().map(Eenheid::code).sorted().collect(Collectors.joining(" of "));
        return "product " + product.code() + " kan bij vorm " + vorm + " niet in eenheid " + eenheid.code()
                + " gedeclareerd worden. " + reden + " Kies " + keuze + ".";
    }
}
