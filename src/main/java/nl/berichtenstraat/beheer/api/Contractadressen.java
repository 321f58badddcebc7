package nl.berichtenstraat.beheer.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import nl.berichtenstraat.beheer.Recht;
import nl.berichtenstraat.beheer.web.Verzoek;
import nl.berichtenstraat.beheer.web.Webdeel;
import nl.berichtenstraat.beheer.web.Webfout;
import nl.berichtenstraat.beheer.web.Wegen;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.contract.Aanbieders;
import nl.berichtenstraat.contract.Bron;
import nl.berichtenstraat.contract.Contract;
import nl.berichtenstraat.contract.Contractboek;
import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.verslag.Contractblad;
import nl.berichtenstraat.verslag.Contractverschil;

/** Contracts in words, as far as they are of the one who asks, and what differs between two of them. */
final class Contractadressen implements Webdeel {

    private static final String CONTRACTEN = "/api/v1/contracten";

    private final Supplier<Contractboek> contracten;

    Contractadressen(Supplier<Contractboek> contracten) {
        this.contracten = contracten;
    }

    /** All contracts. */
    record Lijst(List<Regel> contracten) {}

    /** A contract in short. */
    record Regel(
            String contract,
            String versie,
            LocalDate van,
            Optional<LocalDate> tot,
            List<String> gemeenten,
            int producten,
            String adres) {

        static Regel van(Contract contract) {
            return new Regel(
                    contract.id(),
                    contract.versie(),
                    contract.looptijd().begin(),
                    contract.looptijd().einddatum(),
                    contract.gemeenten().stream()
                            .map(Gemeentecode::code)
                            .sorted()
                            .toList(),
                    contract.producten().size(),
                    CONTRACTEN + "/" + contract.id() + "/" + contract.versie());
        }
    }

    /** A contract in words. */
    record Blad(String contract, List<Blok> blokken) {

        static Blad van(Contractblad blad) {
            return new Blad(blad.naam(), blad.blokken().stream().map(Blok::van).toList());
        }
    }

    /** A part of it. */
    record Blok(String blok, List<Feit> feiten) {

        static Blok van(Contractblad.Blok blok) {
            return new Blok(blok.naam(), blok.feiten().stream().map(Feit::van).toList());
        }
    }

    /** Something it says. */
    record Feit(String onderwerp, String waarde, Optional<String> bron, boolean voorbeeld) {

        static Feit van(Contractblad.Feit feit) {
            return new Feit(
                    feit.onderwerp(),
                    feit.waarde(),
                    feit.bron().bron().map(Bron::tekst),
                    feit.bron().voorbeeld());
        }
    }

    /** What differs. */
    record Verschil(String een, String ander, List<Deel> delen) {

        static Verschil van(Contractverschil verschil) {
            return new Verschil(
                    verschil.een(),
                    verschil.ander(),
                    verschil.delen().stream().map(Deel::van).toList());
        }
    }

    /** A part that differs. */
    record Deel(String blok, String stand, List<Contractverschil.Punt> punten) {

        static Deel van(Contractverschil.Deel deel) {
            return new Deel(deel.naam(), deel.stand().name().toLowerCase(Locale.ROOT), deel.punten());
        }
    }

    @Override
    public void leg(Wegen wegen) {
        wegen.haal(CONTRACTEN, Recht.CONTRACTEN, this::lijst);
        wegen.haal(CONTRACTEN + "/verschil", Recht.CONTRACTEN, this::verschil);
        wegen.haal(CONTRACTEN + "/{naam}/{versie}", Recht.CONTRACTEN, this::contract);
    }

    private void lijst(Verzoek verzoek) {
        Parameters.van(verzoek);
        verzoek.json(
                200,
                new Lijst(zichtbaar(verzoek.bereik()).stream().map(Regel::van).toList()));
    }

    private void contract(Verzoek verzoek) {
        Parameters.van(verzoek);
        Contract contract = zoek(verzoek.bereik(), verzoek.pad("naam") + "/" + verzoek.pad("versie"));
        verzoek.json(200, Blad.van(Contractblad.van(contract)));
    }

    private void verschil(Verzoek verzoek) {
        Parameters parameters = Parameters.van(verzoek, "een", "ander");
        Contract een = zoek(verzoek.bereik(), parameters.eis("een", parameters.tekst("een")));
        Contract ander = zoek(verzoek.bereik(), parameters.eis("ander", parameters.tekst("ander")));
        verzoek.json(200, Verschil.van(Contractverschil.tussen(Contractblad.van(een), Contractblad.van(ander))));
    }

    private Contract zoek(Bereik bereik, String naam) {
        return zichtbaar(bereik).stream()
                .filter(contract -> naam.equals(contract.id() + "/" + contract.versie()))
                .findFirst()
                .orElseThrow(() -> Webfout.nietGevonden("Dit contract bestaat niet."));
    }

    private List<Contract> zichtbaar(Bereik bereik) {
        return contracten.get().contracten().stream()
                .filter(contract -> isVan(bereik, contract))
                .toList();
    }

    private static boolean isVan(Bereik bereik, Contract contract) {
        boolean gemeente =
                bereik.gemeenten().isEmpty() || bereik.gemeenten().stream().anyMatch(contract.gemeenten()::contains);
        boolean aanbieder = bereik.aanbieder().isEmpty()
                || !(contract.aanbieders() instanceof Aanbieders.Genoemd genoemd)
                || genoemd.deelnames().stream()
                        .anyMatch(deelname -> bereik.aanbieder()
                                .filter(deelname.aanbieder()::equals)
                                .isPresent());
        return gemeente && aanbieder;
    }
}
