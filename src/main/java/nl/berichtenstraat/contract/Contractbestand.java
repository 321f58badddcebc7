package nl.berichtenstraat.contract;

import java.util.List;

/**
 * A contract with the file it was read from, so that checks can say where something stands.
 *
 * @param naam name of the file, without its folder
 * @param wortel what stands in it
 * @param contract what it means
 */
record Contractbestand(String naam, Knoop.Kaart wortel, Contract contract) {

    /** A fault at the part of the file with this path of keys and positions (from 0). */
    Contractfout fout(String melding, Object... pad) {
        return new Contractfout(naam, wortel.regel(List.of(pad)), melding);
    }
}
