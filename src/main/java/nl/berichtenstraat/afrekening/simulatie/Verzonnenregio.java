package nl.berichtenstraat.afrekening.simulatie;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.contract.Aanbieders;
import nl.berichtenstraat.contract.Contract;

/**
 * A region that does not exist: the gemeenten, aanbieders and products of a contract, with clients who start and stop, are
 * away for weeks, do not show up, and get more or less. The same seed gives the same region.
 */
public final class Verzonnenregio implements Clientenbron {

    private static final int VERZONNEN_AANBIEDERS = 6;
    private static final long GULDEN_SNEDE = 0x9E3779B97F4A7C15L;
    private static final long MENGER = 0xBF58476D1CE4E5B9L;

    private final Contract contract;
    private final long clienten;
    private final long zaad;
    private final Bereik bereik;
    private final List<Gemeentecode> gemeenten;
    private final List<AgbCode> aanbieders;
    private final List<Verzonnenproduct> producten;

    /**
     * A region.
     *
     * @param contract whose gemeenten, aanbieders and products it has
     * @param clienten how many clients
     * @param zaad which of all such regions
     * @param bereik the months
     */
    public Verzonnenregio(Contract contract, long clienten, long zaad, Bereik bereik) {
        this.contract = contract;
        this.clienten = clienten;
        this.zaad = zaad;
        this.bereik = bereik;
        this.gemeenten = contract.gemeenten().stream()
                .sorted((een, ander) -> een.code().compareTo(ander.code()))
                .toList();
        this.aanbieders = aanbieders(contract);
        this.producten = Verzonnenproduct.van(contract);
    }

    /** Whether the contract has a product that something can be delivered of. */
    public static boolean isMogelijk(Contract contract) {
        return !Verzonnenproduct.van(contract).isEmpty();
    }

    @Override
    public String omschrijving() {
        return "een verzonnen regio van " + clienten + " cliënten (zaad " + zaad
                + ") met de gemeenten, aanbieders en producten van contract " + contract.versieaanduiding();
    }

    @Override
    public long aantal() {
        return clienten;
    }

    @Override
    public Optional<Bereik> bereik() {
        return Optional.of(bereik);
    }

    @Override
    public void lees(Bereik maanden, Consumer<Clientdossier> ontvanger) {
        for (long nummer = 0; nummer < clienten; nummer++) {
            Random toeval = new Random((zaad + 1) * GULDEN_SNEDE ^ (nummer + 1) * MENGER);
            Gemeentecode gemeente = gemeenten.get(scheef(toeval, gemeenten.size()));
            AgbCode aanbieder = aanbieders.get(scheef(toeval, aanbieders.size()));
            ontvanger.accept(new Verzonnenclient(toeval, bereik, producten, gemeente, aanbieder, nummer).maak());
        }
    }

    /** One of so many, the first more often than the last: no two gemeenten are of one size. */
    private static int scheef(Random toeval, int aantal) {
        return Math.min(toeval.nextInt(aantal), toeval.nextInt(aantal));
    }

    private static List<AgbCode> aanbieders(Contract contract) {
        if (contract.aanbieders() instanceof Aanbieders.Genoemd genoemd) {
            return genoemd.deelnames().stream()
                    .map(deelname -> deelname.aanbieder().code())
                    .distinct()
                    .sorted()
                    .map(AgbCode::new)
                    .toList();
        }
        return IntStream.rangeClosed(1, VERZONNEN_AANBIEDERS)
                .mapToObj(nummer -> new AgbCode("9800000" + nummer))
                .toList();
    }
}
