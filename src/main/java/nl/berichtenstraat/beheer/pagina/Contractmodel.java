package nl.berichtenstraat.beheer.pagina;

import java.util.List;
import java.util.stream.Collectors;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.contract.Contract;
import nl.berichtenstraat.verslag.Contractblad;
import nl.berichtenstraat.verslag.Contractverschil;
import nl.berichtenstraat.verslag.Contractwoorden;

/** What is shown of contracts. */
public final class Contractmodel {

    private Contractmodel() {}

    /**
     * A contract in one line.
     *
     * @param naam contract and version
     * @param geldig from when until when
     * @param gemeenten their codes, in order
     * @param aanbieders how many take part
     * @param producten how many products
     * @param vormen how they are paid
     * @param voorbeelden how many of its values are an example
     */
    public record Kop(
            String naam,
            String geldig,
            List<String> gemeenten,
            String aanbieders,
            int producten,
            String vormen,
            long voorbeelden) {

        /** Of a contract. */
        static Kop van(Contract contract) {
            long voorbeelden = Contractblad.van(contract).blokken().stream()
                    .flatMap(blok -> blok.feiten().stream())
                    .filter(feit -> feit.bron().voorbeeld())
                    .count();
            return new Kop(
                    contract.versieaanduiding(),
                    Contractwoorden.geldig(contract.looptijd()),
                    contract.gemeenten().stream()
                            .map(Gemeentecode::code)
                            .sorted()
                            .toList(),
                    Contractwoorden.aantal(contract.aanbieders()),
                    contract.producten().size(),
                    Contractwoorden.vormen(contract),
                    voorbeelden);
        }

        /** Where it stands. */
        public Adres adres() {
            return Contractpaginas.adres(naam);
        }
    }

    /**
     * All of them.
     *
     * @param contracten by name and version
     * @param tekst how values read
     */
    public record Lijst(List<Kop> contracten, Schrijfwijze tekst) {

        /** With a copy of the list. */
        public Lijst {
            contracten = List.copyOf(contracten);
        }

        /** The gemeenten of a contract, by name. */
        public String gemeenten(Kop kop) {
            return kop.gemeenten().stream().map(tekst::gemeente).collect(Collectors.joining(", "));
        }
    }

    /**
     * One of them in words.
     *
     * @param kop in one line
     * @param blad all it says
     * @param andere names of those it can be compared with
     * @param tekst how values read
     */
    public record Blad(Kop kop, Contractblad blad, List<String> andere, Schrijfwijze tekst) {

        /** With a copy of the list. */
        public Blad {
            andere = List.copyOf(andere);
        }

        /** Where a fact comes from; empty text when that is the contract as a whole. */
        public String bron(Contractblad.Feit feit) {
            return Contractwoorden.bron(feit.bron());
        }
    }

    /**
     * Two of them compared.
     *
     * @param verschil what is otherwise
     * @param namen names of all that can be compared
     */
    public record Verschil(Contractverschil verschil, List<String> namen) {

        /** With a copy of the list. */
        public Verschil {
            namen = List.copyOf(namen);
        }

        /** What became of a part, in words. */
        public String stand(Contractverschil.Deel deel) {
            return switch (deel.stand()) {
                case NIEUW -> "nieuw";
                case VERVALLEN -> "vervallen";
                case VERANDERD -> "veranderd";
            };
        }
    }
}
