package nl.berichtenstraat.contract;

/**
 * Something that makes a contract, or another YAML file of ours, unusable.
 *
 * @param bestand name of the file, without its folder
 * @param regel line, from 1; 0 when it concerns the file as a whole
 * @param melding what is wrong and what to write instead, in Dutch
 */
public record Contractfout(String bestand, int regel, String melding) {

    @Override
    public String toString() {
        return regel == 0 ? bestand + ": " + melding : bestand + ":" + regel + ": " + melding;
    }
}
