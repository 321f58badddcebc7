package nl.berichtenstraat.opgave;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import nl.berichtenstraat.afrekening.Benuttingsberekening;
import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.bericht.Omvang;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.bericht.Product;
import nl.berichtenstraat.bericht.Standaard;
import nl.berichtenstraat.bericht.ToegewezenProduct;
import nl.berichtenstraat.bericht.Toewijzing;
import nl.berichtenstraat.contract.Benuttingsbeleid;
import nl.berichtenstraat.contract.Contractboek;
import nl.berichtenstraat.contract.Contractproduct;
import nl.berichtenstraat.regels.overstijgend.Volumeplafond;
import nl.berichtenstraat.register.Declaratieregister.Claimstand;
import nl.berichtenstraat.register.Declaratieregister.ToegekendDebet;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.register.Toewijzingeninzage.Plek;

/** Works out what may still be claimed on assignments in a month (TR321, TR322, TR369); a page of them at once. */
public final class Ruimteberekening {

    private static final Claimstand NIETS = new Claimstand(Map.of(), 0);

    private final Register register;
    private final Contractboek contracten;
    private final YearMonth maand;

    /** Of this month, by the register and the contracts as they are now. */
    public Ruimteberekening(Register register, Contractboek contracten, YearMonth maand) {
        this.register = register;
        this.contracten = contracten;
        this.maand = maand;
    }

    /** The room of each of these assignments, in their order; those that do not run in the month are left out. */
    public List<Ruimte> van(List<Toewijzing> toewijzingen) {
        Map<Plek, Claimstand> standen = new HashMap<>();
        Map<Plek, List<ToegekendDebet>> inMaand = new HashMap<>();
        toewijzingen.stream()
                .collect(groupingBy(Toewijzing::gemeente))
                .forEach((gemeente, eigen) -> laad(gemeente, eigen, standen, inMaand));
        return toewijzingen.stream()
                .flatMap(t -> productperiode(t)
                        .map(periode -> van(
                                t,
                                periode,
                                standen.getOrDefault(Plek.van(t), NIETS),
                                inMaand.getOrDefault(Plek.van(t), List.of())))
                        .stream())
                .toList();
    }

    private void laad(
            Gemeentecode gemeente,
            List<Toewijzing> toewijzingen,
            Map<Plek, Claimstand> standen,
            Map<Plek, List<ToegekendDebet>> inMaand) {
        Set<Long> nummers = toewijzingen.stream().map(Toewijzing::nummer).collect(Collectors.toSet());
        Set<LocalDate> begins = toewijzingen.stream()
                .flatMap(t -> productperiode(t).stream())
                .map(Periode::begin)
                .collect(Collectors.toSet());
        register.declaraties()
                .claimstand(gemeente, nummers)
                .forEach((nummer, stand) -> standen.put(new Plek(gemeente, nummer), stand));
        register.declaraties().openDebet(gemeente, nummers, begins).stream()
                .collect(groupingBy(debet -> new Plek(gemeente, debet.toewijzingNummer())))
                .forEach(inMaand::put);
    }

    private Ruimte van(Toewijzing toewijzing, Periode periode, Claimstand stand, List<ToegekendDebet> regels) {
        ToegewezenProduct inhoud = toewijzing.inhoud();
        if (inhoud.omvang().isPresent()) {
            return metOmvang(
                    toewijzing, periode, stand, regels, eenheid(inhoud.omvang().get()));
        }
        long cent = regels.stream().mapToLong(ToegekendDebet::cent).sum();
        return inhoud.budget()
                .map(budget -> new Ruimte(
                        toewijzing,
                        Optional.of(Eenheid.EURO),
                        OptionalLong.empty(),
                        cent,
                        OptionalLong.of(Math.max(0, budget - stand.cent()))))
                .orElseGet(
                        () -> new Ruimte(toewijzing, Optional.empty(), OptionalLong.empty(), 0, OptionalLong.empty()));
    }

    private Ruimte metOmvang(
            Toewijzing toewijzing, Periode periode, Claimstand stand, List<ToegekendDebet> regels, Eenheid eenheid) {
        Map<Eenheid, Long> volumes = new HashMap<>();
        regels.forEach(regel -> volumes.merge(regel.eenheid(), regel.volume(), Long::sum));
        long gedeclareerd = Volumeplafond.inEenheid(volumes, eenheid);
        long eerder = Volumeplafond.inEenheid(stand.volumes(), eenheid);
        ToegewezenProduct inhoud = toewijzing.inhoud();
        long inMaand = Volumeplafond.inProductperiode(inhoud, eenheid, periode, Standaard.ONZE)
                        .orElseThrow()
                        .maximum()
                - gedeclareerd;
        long inTotaal = Volumeplafond.overToewijzing(inhoud, eenheid, maand)
                        .orElseThrow()
                        .maximum()
                - eerder;
        return new Ruimte(
                toewijzing,
                Optional.of(eenheid),
                new Benuttingsberekening(beleid(toewijzing, periode.begin()))
                        .van(maand, List.of(toewijzing), gedeclareerd)
                        .toegewezenMinuten(),
                gedeclareerd,
                OptionalLong.of(Math.max(0, Math.min(inMaand, inTotaal))));
    }

    private Optional<Benuttingsbeleid> beleid(Toewijzing toewijzing, LocalDate dag) {
        Optional<Product> product = toewijzing.inhoud().product();
        Optional<String> code = product.flatMap(Product::code);
        if (code.isEmpty()) {
            return Optional.empty();
        }
        String categorie = product.get().categorie();
        return contracten
                .contract(toewijzing.gemeente(), toewijzing.aanbieder(), dag, categorie, code.get())
                .flatMap(contract -> contract.product(categorie, code.get()))
                .flatMap(Contractproduct::benutting);
    }

    private Optional<Periode> productperiode(Toewijzing toewijzing) {
        return toewijzing.inhoud().isVerwijderd()
                ? Optional.empty()
                : toewijzing.inhoud().looptijd().doorsnede(Periode.van(maand));
    }

    private static Eenheid eenheid(Omvang omvang) {
        return omvang.eenheid() == Eenheid.UUR ? Eenheid.MINUUT : omvang.eenheid();
    }
}
