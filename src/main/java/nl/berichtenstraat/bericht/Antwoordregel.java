package nl.berichtenstraat.bericht;

import java.util.List;

/**
 * A claimed line as it comes back in a 325.
 *
 * @param prestatie what was claimed; its own position is that in a 323, so ask this line where it stands
 * @param retourcodes its codes, at least one
 */
public record Antwoordregel(Prestatie prestatie, List<String> retourcodes) {

    /** Where the record stands in the 325. */
    public Plaats plaats() {
        return Plaats.van(
                clientpad(prestatie.clientnummer()) + "/Prestaties/Prestatie[" + prestatie.nummer() + "]",
                prestatie.regelnummer());
    }

    /** Path of a Client in a 325. */
    public static String clientpad(int clientnummer) {
        return "/Bericht/DeclaratieAntwoord/Clienten/Client[" + clientnummer + "]";
    }
}
