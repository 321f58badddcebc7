package nl.berichtenstraat.afrekening.simulatie;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.berichtenstraat.afrekening.simulatie.Onderbrenging.Geplaatst;
import nl.berichtenstraat.afrekening.simulatie.Onderbrenging.Nergens;
import nl.berichtenstraat.contract.Contract;

/**
 * Settles the same deliveries by several variants. Clients are taken one at a time, in any order; the outcome does not
 * depend on it, nor on the order of their deliveries. A client-month that one of the contracts has no place for is left
 * out of all of them, and told apart.
 */
public final class Simulatie {

    private final Bereik bereik;
    private final Bronmaanden bronmaanden;
    private final List<Lijn> lijnen = new ArrayList<>();
    private final List<Variantrekening> volgorde = new ArrayList<>();
    private final Optellingen<Feiten.Optelling> feiten = new Optellingen<>(Feiten.Optelling::new);
    private final SortedMap<Buiten.Oorzaak, Buiten.Optelling> buiten = new TreeMap<>();
    private final SortedMap<List<String>, Buiten.Optelling> buitenPerGroep = new TreeMap<>(Optellingen.VOLGORDE);
    private long client;

    /**
     * Of these variants.
     *
     * @param varianten at least one; the first is what the others are compared with
     * @param vertaling what was agreed on products that a contract does not have
     * @param bereik the months; deliveries in others are left aside
     */
    public Simulatie(List<Variant> varianten, Vertaling vertaling, Bereik bereik) {
        this.bereik = bereik;
        for (Variant variant : varianten) {
            Variantrekening rekening = new Variantrekening(variant, bereik);
            lijn(variant.contract(), vertaling).rekeningen().add(rekening);
            volgorde.add(rekening);
        }
        Contract basis = varianten.get(0).contract();
        this.bronmaanden = new Bronmaanden(
                bereik,
                groep -> basis.product(groep.categorie(), groep.code())
                        .filter(Doelcontract::isVoorNietVerschenen)
                        .isPresent());
    }

    /** Takes a client. */
    public void neem(Clientdossier dossier) {
        client++;
        for (Bronmaand maand : bronmaanden.van(dossier)) {
            long toegewezen = maand.benutting().toegewezenMinuten().orElse(0);
            feiten.neem(maand.groep(), optelling -> optelling.neem(maand, toegewezen, client));
            breng(maand);
        }
        lijnen.forEach(lijn -> lijn.reken(client));
    }

    /** What it has come to. */
    public Uitkomst uitkomst() {
        SortedMap<List<String>, Uitkomst.Apart> perGroep = new TreeMap<>(Optellingen.VOLGORDE);
        buitenPerGroep.forEach((sleutel, optelling) -> perGroep.put(sleutel, optelling.apart()));
        return new Uitkomst(
                bereik,
                volgorde.stream().map(Variantrekening::uitkomst).toList(),
                feiten.sommen(Feiten.Optelling::som),
                buiten.entrySet().stream()
                        .map(b -> b.getValue().som(b.getKey()))
                        .toList(),
                perGroep);
    }

    private Lijn lijn(Contract contract, Vertaling vertaling) {
        return lijnen.stream()
                .filter(lijn -> lijn.contract().equals(contract))
                .findFirst()
                .orElseGet(() -> {
                    Lijn nieuw = new Lijn(
                            contract,
                            new Plaatser(new Doelcontract(contract), vertaling),
                            new ArrayList<>(),
                            new ArrayList<>());
                    lijnen.add(nieuw);
                    return nieuw;
                });
    }

    private void breng(Bronmaand maand) {
        List<Onderbrenging> plaatsen =
                lijnen.stream().map(lijn -> lijn.plaatser().plaats(maand)).toList();
        for (int i = 0; i < plaatsen.size(); i++) {
            if (plaatsen.get(i) instanceof Nergens nergens) {
                zetApart(maand, lijnen.get(i).contract(), nergens.reden(), plaatsen.get(0));
                return;
            }
        }
        for (int i = 0; i < plaatsen.size(); i++) {
            lijnen.get(i).vanClient().addAll(Rekenaar.Deel.van(maand, (Geplaatst) plaatsen.get(i)));
        }
    }

    private void zetApart(Bronmaand maand, Contract contract, Reden reden, Onderbrenging basis) {
        long cent = basis instanceof Geplaatst geplaatst
                ? new Rekenaar(Afrekenperiode.MAAND)
                        .reken(Rekenaar.Deel.van(maand, geplaatst)).stream()
                                .mapToLong(Post::cent)
                                .sum()
                : maand.toegekendCent();
        Groep groep = maand.groep();
        Buiten.Oorzaak oorzaak =
                new Buiten.Oorzaak(contract.versieaanduiding(), groep.categorie(), groep.code(), reden);
        buiten.computeIfAbsent(oorzaak, o -> new Buiten.Optelling()).neem(cent, client);
        buitenPerGroep
                .computeIfAbsent(Dimensie.GROEP.sleutel(groep), s -> new Buiten.Optelling())
                .neem(cent, client);
    }

    /**
     * A contract with all variants that it is in.
     *
     * @param contract the contract
     * @param plaatser where client-months go under it
     * @param rekeningen its variants
     * @param vanClient what was placed of the client that is being taken
     */
    private record Lijn(
            Contract contract, Plaatser plaatser, List<Variantrekening> rekeningen, List<Rekenaar.Deel> vanClient) {

        void reken(long client) {
            rekeningen.forEach(rekening -> rekening.neem(vanClient, client));
            vanClient.clear();
        }
    }
}
