package nl.berichtenstraat.afrekening;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.bericht.Product;
import nl.berichtenstraat.bericht.Toewijzing;
import nl.berichtenstraat.contract.Contractboek;
import nl.berichtenstraat.register.Boekregel.Clientmaandsleutel;
import nl.berichtenstraat.register.Declaratieregister.Clientmaand;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.register.Termijnenregister.Paar;

/**
 * What a month of a client comes to by the contracts and assignments as they are now, with its arithmetic: also a month of
 * which nothing is claimed. The ledger may still say otherwise, when they changed since.
 *
 * @param maand the month
 * @param gedeclareerd whether something was claimed
 * @param regel the settlement line, as if nothing was settled before
 * @param afspraak by what it is settled; empty when no contract has the product
 * @param grens between how many minutes the contract wants it; empty when that cannot be said
 */
public record Maandrekening(
        YearMonth maand,
        boolean gedeclareerd,
        Afrekenregel regel,
        Optional<Productafspraak> afspraak,
        Optional<Maandgrens> grens) {

    /**
     * The months of a product of a client in which it is assigned or claimed.
     *
     * @param register what is known
     * @param contractboek the contracts
     * @param over whose, with the last month to look at
     * @return in order
     */
    public static List<Maandrekening> van(Register register, Contractboek contractboek, Over over) {
        List<Toewijzing> toewijzingen =
                register
                        .toewijzingen()
                        .vanClienten(over.paar().gemeente(), List.of(over.tot().client()))
                        .values()
                        .stream()
                        .flatMap(List::stream)
                        .filter(t -> t.aanbieder().equals(over.paar().aanbieder()))
                        .toList();
        Map<YearMonth, Clientmaand> gedeclareerd = register
                .declaraties()
                .clientmaanden(
                        over.paar().gemeente(),
                        over.paar().aanbieder(),
                        over.tot().client())
                .stream()
                .filter(maand -> over.isVan(maand.sleutel()))
                .collect(Collectors.toMap(maand -> maand.sleutel().maand(), Function.identity()));
        Map<YearMonth, Clientmaand> maanden = new TreeMap<>(gedeclareerd);
        toewijzingen.stream()
                .filter(over::isVan)
                .forEach(t ->
                        maanden(t, over.tot().maand()).forEach(maand -> maanden.putIfAbsent(maand, over.leeg(maand))));
        Contractkeuze keuze = new Contractkeuze(
                contractboek, over.paar().gemeente(), over.paar().aanbieder());
        List<Maandrekening> rekeningen = new ArrayList<>();
        maanden.forEach((maand, clientmaand) -> {
            if (!maand.isAfter(over.tot().maand())) {
                rekeningen.add(
                        van(clientmaand, toewijzingen, keuze.voor(clientmaand), gedeclareerd.containsKey(maand)));
            }
        });
        return rekeningen;
    }

    private static Maandrekening van(
            Clientmaand maand,
            List<Toewijzing> toewijzingen,
            Optional<Productafspraak> afspraak,
            boolean gedeclareerd) {
        List<Toewijzing> tellend = Afrekenregels.tellend(maand, toewijzingen);
        Maandfeiten feiten = Afrekenregels.feiten(maand, tellend);
        Afrekenregel regel = Afrekenregels.van(maand, tellend, feiten, afspraak, 0);
        return new Maandrekening(
                maand.sleutel().maand(),
                gedeclareerd,
                regel,
                afspraak,
                afspraak.flatMap(een -> Maandgrens.van(een, feiten, regel.benutting())));
    }

    private static List<YearMonth> maanden(Toewijzing toewijzing, YearMonth tot) {
        Periode looptijd = toewijzing.inhoud().looptijd();
        return toewijzing.inhoud().isVerwijderd()
                        || YearMonth.from(looptijd.begin()).isAfter(tot)
                ? List.of()
                : looptijd
                        .doorsnede(new Periode(looptijd.begin(), tot.atEndOfMonth()))
                        .map(Periode::perMaand)
                        .orElse(List.of())
                        .stream()
                        .map(Periode::beginmaand)
                        .toList();
    }

    /**
     * About whom and what.
     *
     * @param paar gemeente and aanbieder
     * @param tot client and product, with the last month to look at
     */
    public record Over(Paar paar, Clientmaandsleutel tot) {

        private boolean isVan(Clientmaandsleutel sleutel) {
            return sleutel.productCategorie().equals(tot.productCategorie())
                    && sleutel.productCode().equals(tot.productCode());
        }

        private boolean isVan(Toewijzing toewijzing) {
            Product product = new Product(tot.productCategorie(), Optional.of(tot.productCode()));
            return toewijzing.inhoud().product().filter(product::equals).isPresent();
        }

        private Clientmaand leeg(YearMonth maand) {
            return new Clientmaand(
                    new Clientmaandsleutel(tot.client(), tot.productCategorie(), tot.productCode(), maand),
                    List.of(),
                    List.of(),
                    false,
                    0);
        }
    }
}
