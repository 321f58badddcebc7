package nl.berichtenstraat.contract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.bericht.Gemeentecode;

/** Makes a contract of a file of which form and dates were found good. */
final class Contractvertaler {

    private Contractvertaler() {}

    static Contract contract(Knoop.Kaart k) {
        Optional<Benuttingsbeleid> beleid = beleid(k);
        Bekostiging bekostiging = Bekostigingsvertaler.bekostiging(k).orElse(new Bekostiging.Inspanning(false));
        return new Contract(
                k.tekst("contract"),
                k.tekst("versie"),
                k.geldig(),
                k.kaarten("bron").stream().map(Bronnen::bron).toList(),
                k.teksten("gemeenten").stream().map(Gemeentecode::new).collect(Collectors.toSet()),
                aanbieders(k),
                k.kaarten("producten").stream()
                        .map(p -> product(p, beleid, bekostiging))
                        .toList(),
                k.kaarten("een-productcode").stream()
                        .map(Contractvertaler::groep)
                        .toList(),
                k.kaarten("overgang").stream().map(Contractvertaler::overgang).toList(),
                toelating(k),
                k.kaartAls("signalen").map(Contractvertaler::signalen).orElse(Signaalafspraken.GEEN),
                Bronnen.van(k));
    }

    private static Signaalafspraken signalen(Knoop.Kaart k) {
        return new Signaalafspraken(
                getal(k, "einde-toewijzing", "weken"),
                getal(k, "evaluatie", "per-jaar"),
                getal(k, "wachttijd", "dagen"));
    }

    private static Optional<Integer> getal(Knoop.Kaart k, String afspraak, String sleutel) {
        return k.kaartAls(afspraak).map(a -> a.getal(sleutel).intValueExact());
    }

    private static Aanbieders aanbieders(Knoop.Kaart k) {
        if (k.waarde("aanbieders").orElseThrow() instanceof Knoop.Waarde) {
            return new Aanbieders.Alle();
        }
        List<Aanbieders.Deelname> deelnames = k.kaarten("aanbieders").stream()
                .map(a -> new Aanbieders.Deelname(new AgbCode(a.tekst("agb")), a.geldig()))
                .toList();
        return new Aanbieders.Genoemd(deelnames);
    }

    private static Contractproduct product(
            Knoop.Kaart k, Optional<Benuttingsbeleid> vanContract, Bekostiging bekostigingVanContract) {
        return new Contractproduct(
                k.tekst("categorie"),
                k.tekst("code"),
                k.tekstAls("naam"),
                k.teksten("declaratie-eenheden").stream().map(Eenheid::vanCode).collect(Collectors.toSet()),
                k.kaarten("tarieven").stream().map(Contractvertaler::tarief).toList(),
                beleid(k).or(() -> vanContract),
                Bekostigingsvertaler.bekostiging(k).orElse(bekostigingVanContract),
                Bekostigingsvertaler.norm(k),
                k.tekstAls("reeks"),
                k.kaartAls("hoogste-looptijd").map(looptijd -> (int) looptijd.heel("maanden")));
    }

    private static Tarief tarief(Knoop.Kaart k) {
        return new Tarief(Eenheid.vanCode(k.tekst("eenheid")), k.heel("cent"), k.geldig());
    }

    private static EenProductcodegroep groep(Knoop.Kaart k) {
        Knoop.Kaart bijToewijzing = k.kaart("bij-toewijzing");
        Knoop.Kaart bijDeclaratie = k.kaart("bij-declaratie");
        return new EenProductcodegroep(
                k.tekst("groep"),
                k.teksten("codes").stream().collect(Collectors.toSet()),
                gevolg(bijToewijzing),
                bijToewijzing.tekstAls("retourcode"),
                gevolg(bijDeclaratie),
                bijDeclaratie.tekstAls("retourcode"));
    }

    private static Overgang overgang(Knoop.Kaart k) {
        Knoop.Kaart bijToewijzing = k.kaart("bij-toewijzing");
        return new Overgang(
                k.tekst("overgang"),
                k.teksten("oud").stream().collect(Collectors.toSet()),
                k.teksten("nieuw").stream().collect(Collectors.toSet()),
                k.geldig(),
                gevolg(bijToewijzing),
                bijToewijzing.tekstAls("retourcode"));
    }

    private static Optional<Toelating> toelating(Knoop.Kaart k) {
        return k.kaartAls("toelating")
                .map(toelating -> Toelating.valueOf(toelating.tekst("per").toUpperCase(Locale.ROOT)));
    }

    private static Gevolg gevolg(Knoop.Kaart k) {
        return Gevolg.valueOf(k.tekst("gevolg").toUpperCase(Locale.ROOT));
    }

    private static Optional<Benuttingsbeleid> beleid(Knoop.Kaart k) {
        return k.kaartAls("benutting").map(Contractvertaler::benutting);
    }

    private static Benuttingsbeleid benutting(Knoop.Kaart k) {
        Benuttingsbeleid.Grondslag grondslag = k.tekstAls("grondslag")
                .map(g -> Benuttingsbeleid.Grondslag.valueOf(g.toUpperCase(Locale.ROOT)))
                .orElse(Benuttingsbeleid.Grondslag.DAGEN);
        return new Benuttingsbeleid(
                grondslag,
                k.getal("ondergrens"),
                k.getal("bovengrens"),
                k.tekstAls("boven").filter("aftoppen"::equals).isPresent());
    }
}
