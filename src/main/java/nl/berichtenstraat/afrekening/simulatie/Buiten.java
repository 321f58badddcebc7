package nl.berichtenstraat.afrekening.simulatie;

import java.util.Comparator;

/**
 * Client-months that some contract has no place for. They are left out of every variant, so that all variants are about
 * the same deliveries.
 *
 * @param oorzaak why
 * @param clienten different clients
 * @param clientmaanden how many
 * @param basisCent what they come to under the first contract, each month on its own; where that contract has no place for
 *     them, what was granted in reality
 */
public record Buiten(Oorzaak oorzaak, long clienten, long clientmaanden, long basisCent) {

    /**
     * Why a product cannot be placed.
     *
     * @param contract the first contract that has no place for it, with its version
     * @param categorie category of the product
     * @param code its code
     * @param reden why
     */
    public record Oorzaak(String contract, String categorie, String code, Reden reden) implements Comparable<Oorzaak> {

        private static final Comparator<Oorzaak> VOLGORDE = Comparator.comparing(Oorzaak::contract)
                .thenComparing(Oorzaak::categorie)
                .thenComparing(Oorzaak::code)
                .thenComparing(Oorzaak::reden);

        @Override
        public int compareTo(Oorzaak ander) {
            return VOLGORDE.compare(this, ander);
        }
    }

    /** Client-months while they are being added up. */
    static final class Optelling {

        private final Clientteller clienten = new Clientteller();
        private long clientmaanden;
        private long basisCent;

        void neem(long cent, long client) {
            clienten.neem(client);
            clientmaanden++;
            basisCent += cent;
        }

        Uitkomst.Apart apart() {
            return new Uitkomst.Apart(clientmaanden, basisCent);
        }

        Buiten som(Oorzaak oorzaak) {
            return new Buiten(oorzaak, clienten.aantal(), clientmaanden, basisCent);
        }
    }
}
