package nl.berichtenstraat.bericht;

/**
 * An assignment as the register knows it: its current version with the parties concerned.
 *
 * @param gemeente who assigned
 * @param aanbieder to whom
 * @param client for whom
 * @param inhoud the current version: the one with the latest toewijzingsmoment (IV013)
 */
public record Toewijzing(Gemeentecode gemeente, AgbCode aanbieder, Clientsleutel client, ToegewezenProduct inhoud) {

    /** Identifies the assignment within the gemeente. */
    public long nummer() {
        return inhoud.toewijzingNummer();
    }
}
