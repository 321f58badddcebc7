package nl.berichtenstraat.verslag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.contract.Aanbieders;
import nl.berichtenstraat.contract.Bronvermelding;
import nl.berichtenstraat.contract.Contract;
import nl.berichtenstraat.contract.EenProductcodegroep;
import nl.berichtenstraat.contract.Gevolg;
import nl.berichtenstraat.contract.Overgang;
import nl.berichtenstraat.contract.Signaalafspraken;

/**
 * A contract in words, to be read or to be compared with another.
 *
 * @param naam contract and version
 * @param blokken its parts, in the order of a contract file
 */
public record Contractblad(String naam, List<Blok> blokken) {

    /**
     * A part of a contract.
     *
     * @param naam what it is about, for example {@code product IB1}
     * @param feiten what it says
     */
    public record Blok(String naam, List<Feit> feiten) {}

    /**
     * Something a contract says.
     *
     * @param onderwerp what about; several facts may be about the same
     * @param waarde what, in Dutch
     * @param bron where it comes from
     */
    public record Feit(String onderwerp, String waarde, Bronvermelding bron) {

        /** The value with its source when it has one of its own. */
        public String tekst() {
            return waarde + Contractwoorden.bron(bron);
        }
    }

    /** Of a contract that was found good. */
    public static Contractblad van(Contract contract) {
        List<Blok> blokken = new ArrayList<>();
        blokken.add(kop(contract));
        blokken.add(partijen(contract));
        for (int i = 0; i < contract.producten().size(); i++) {
            blokken.add(new Productblok(contract, i).blok());
        }
        for (int i = 0; i < contract.eenProductcode().size(); i++) {
            blokken.add(groep(contract, i));
        }
        for (int i = 0; i < contract.overgangen().size(); i++) {
            blokken.add(overgang(contract, i));
        }
        contract.bronnen().bij("signalen").ifPresent(bron -> blokken.add(signalen(contract)));
        return new Contractblad(contract.versieaanduiding(), blokken);
    }

    private static Blok kop(Contract contract) {
        List<Feit> feiten = new ArrayList<>();
        feiten.add(feit("geldig", Contractwoorden.geldig(contract.looptijd())));
        for (int i = 0; i < contract.bron().size(); i++) {
            feiten.add(new Feit("bron", contract.bron().get(i).tekst(), bron(contract, "bron", i)));
        }
        return new Blok("contract", feiten);
    }

    private static Blok partijen(Contract contract) {
        List<Feit> feiten = new ArrayList<>();
        Gemeentenamen namen = Gemeentenamen.meegeleverd();
        contract.gemeenten().stream()
                .map(Gemeentecode::code)
                .sorted()
                .forEach(code -> feiten.add(feit("gemeente", namen.van(code))));
        if (contract.aanbieders() instanceof Aanbieders.Genoemd genoemd) {
            for (int i = 0; i < genoemd.deelnames().size(); i++) {
                Aanbieders.Deelname deelname = genoemd.deelnames().get(i);
                feiten.add(new Feit(
                        "aanbieder",
                        deelname.aanbieder() + " " + Contractwoorden.geldig(deelname.geldig()),
                        bron(contract, "aanbieders", i)));
            }
        } else {
            feiten.add(feit("aanbieder", "alle"));
        }
        contract.toelating()
                .ifPresent(toelating -> feiten.add(
                        new Feit("toelating", "per halfjaar, op 1 januari en 1 juli", bron(contract, "toelating"))));
        return new Blok("partijen", feiten);
    }

    private static Blok groep(Contract contract, int i) {
        EenProductcodegroep groep = contract.eenProductcode().get(i);
        return new Blok(
                "één productcode " + groep.naam(),
                List.of(
                        new Feit("codes", Contractwoorden.codes(groep.codes()), bron(contract, "een-productcode", i)),
                        gevolg(
                                "bij toewijzing",
                                groep.bijToewijzing(),
                                groep.retourcodeToewijzing(),
                                bron(contract, "een-productcode", i, "bij-toewijzing")),
                        gevolg(
                                "bij declaratie",
                                groep.bijDeclaratie(),
                                groep.retourcodeDeclaratie(),
                                bron(contract, "een-productcode", i, "bij-declaratie"))));
    }

    private static Blok overgang(Contract contract, int i) {
        Overgang overgang = contract.overgangen().get(i);
        Bronvermelding bron = bron(contract, "overgang", i);
        return new Blok(
                "overgang " + overgang.naam(),
                List.of(
                        new Feit("geldig", Contractwoorden.geldig(overgang.periode()), bron),
                        new Feit("oude codes", Contractwoorden.codes(overgang.oud()), bron),
                        new Feit("nieuwe codes", Contractwoorden.codes(overgang.nieuw()), bron),
                        gevolg(
                                "bij toewijzing",
                                overgang.bijToewijzing(),
                                overgang.retourcode(),
                                bron(contract, "overgang", i, "bij-toewijzing"))));
    }

    private static Blok signalen(Contract contract) {
        Signaalafspraken signalen = contract.signalen();
        List<Feit> feiten = new ArrayList<>();
        signalen.wekenVoorEinde()
                .ifPresent(weken -> feiten.add(new Feit(
                        "einde toewijzing",
                        Getallen.aantal(weken, "week", "weken") + " van tevoren",
                        bron(contract, "signalen", "einde-toewijzing"))));
        signalen.evaluatiesPerJaar()
                .ifPresent(keer -> feiten.add(
                        new Feit("evaluatie", keer + " keer per jaar", bron(contract, "signalen", "evaluatie"))));
        signalen.wachttijdDagen()
                .ifPresent(dagen -> feiten.add(new Feit(
                        "wachttijd",
                        "na " + Getallen.aantal(dagen, "dag", "dagen"),
                        bron(contract, "signalen", "wachttijd"))));
        return new Blok("signalen", feiten);
    }

    private static Feit gevolg(String onderwerp, Gevolg gevolg, Optional<String> retourcode, Bronvermelding bron) {
        String waarde = switch (gevolg) {
            case WEIGEREN -> "geweigerd met retourcode " + retourcode.orElseThrow();
            case SIGNALEREN -> "gesignaleerd";
        };
        return new Feit(onderwerp, waarde, bron);
    }

    /** Of a block that is there. */
    private static Bronvermelding bron(Contract contract, Object... pad) {
        return contract.bronnen().bij(pad).orElseThrow();
    }

    private static Feit feit(String onderwerp, String waarde) {
        return new Feit(onderwerp, waarde, Bronvermelding.VAN_CONTRACT);
    }
}
