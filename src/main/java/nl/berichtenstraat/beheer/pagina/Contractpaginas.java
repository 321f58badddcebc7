package nl.berichtenstraat.beheer.pagina;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.berichtenstraat.beheer.Recht;
import nl.berichtenstraat.beheer.web.Verzoek;
import nl.berichtenstraat.beheer.web.Webdeel;
import nl.berichtenstraat.beheer.web.Webfout;
import nl.berichtenstraat.beheer.web.Wegen;
import nl.berichtenstraat.contract.Aanbieders;
import nl.berichtenstraat.contract.Contract;
import nl.berichtenstraat.contract.Contractboek;
import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.verslag.Contractblad;
import nl.berichtenstraat.verslag.Contractverschil;

/** Contracts, to be read: a list, each in words with where it comes from, and what is otherwise in one than in another. */
public final class Contractpaginas implements Webdeel {

    private static final String PAD = "/contracten";
    private static final String VERSCHIL = "/contracten/verschil";

    private final Supplier<Contractboek> contracten;
    private final Schrijfwijze tekst = new Schrijfwijze();

    /** Over the contracts as they are now. */
    public Contractpaginas(Supplier<Contractboek> contracten) {
        this.contracten = contracten;
    }

    @Override
    public void leg(Wegen wegen) {
        wegen.pagina(PAD, Recht.CONTRACTEN, this::lijst);
        wegen.pagina(PAD + "/blad", Recht.CONTRACTEN, this::blad);
        wegen.pagina(VERSCHIL, Recht.CONTRACTEN, this::verschil);
    }

    /** Where a contract stands. */
    static Adres adres(String versieaanduiding) {
        return Adres.van(PAD + "/blad").met("contract", versieaanduiding);
    }

    private void lijst(Verzoek verzoek) {
        verzoek.toon(
                "beheer/contract/lijst.jte",
                "Contracten",
                new Contractmodel.Lijst(
                        zichtbaar(verzoek.bereik()).stream()
                                .map(Contractmodel.Kop::van)
                                .toList(),
                        tekst));
    }

    private void blad(Verzoek verzoek) {
        Contract contract = kies(verzoek, "contract");
        List<String> andere = zichtbaar(verzoek.bereik()).stream()
                .filter(ander -> ander != contract)
                .sorted(Comparator.comparing((Contract ander) -> !ander.id().equals(contract.id()))
                        .thenComparing(Contract::versieaanduiding))
                .map(Contract::versieaanduiding)
                .toList();
        verzoek.toon(
                "beheer/contract/blad.jte",
                "Contract " + contract.versieaanduiding(),
                new Contractmodel.Blad(Contractmodel.Kop.van(contract), Contractblad.van(contract), andere, tekst));
    }

    private void verschil(Verzoek verzoek) {
        Contract een = kies(verzoek, "een");
        Contract ander = kies(verzoek, "ander");
        verzoek.toon(
                "beheer/contract/verschil.jte",
                "Verschil tussen twee contracten",
                new Contractmodel.Verschil(
                        Contractverschil.tussen(Contractblad.van(een), Contractblad.van(ander)),
                        zichtbaar(verzoek.bereik()).stream()
                                .map(Contract::versieaanduiding)
                                .toList()));
    }

    private Contract kies(Verzoek verzoek, String veld) {
        Optional<String> naam = verzoek.vraag(veld);
        return zichtbaar(verzoek.bereik()).stream()
                .filter(contract ->
                        naam.filter(contract.versieaanduiding()::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> Webfout.nietGevonden("Dit contract bestaat niet, of is niet voor u."));
    }

    /** Those that someone with this reach is a party to. */
    private List<Contract> zichtbaar(Bereik bereik) {
        return contracten.get().contracten().stream()
                .filter(contract -> bereik.gemeenten().isEmpty()
                        || contract.gemeenten().stream().anyMatch(bereik.gemeenten()::contains))
                .filter(contract -> bereik.aanbieder()
                        .map(agb -> !(contract.aanbieders() instanceof Aanbieders.Genoemd genoemd)
                                || genoemd.deelnames().stream()
                                        .anyMatch(
                                                deelname -> deelname.aanbieder().equals(agb)))
                        .orElse(true))
                .toList();
    }
}
