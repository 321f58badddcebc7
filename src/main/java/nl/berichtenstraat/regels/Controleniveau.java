package nl.berichtenstraat.regels;

/** The four control levels of IV032 and IV088. A failure at level 1 or 2 ends the assessment. */
public enum Controleniveau {
    /** The message does not conform to its schema: a fault to the sender, never a retour. */
    SCHEMA(1),
    /** The message contradicts itself: 0001 in the header, nothing below. */
    IN_BERICHT(2),
    /** The message contradicts earlier messages: the code of the rule in the record concerned. */
    BERICHTOVERSTIJGEND(3),
    /** The message contradicts a source outside the messages: the code of the rule in the record concerned. */
    EXTERNE_BRON(4);

    private final int nummer;

    Controleniveau(int nummer) {
        this.nummer = nummer;
    }

    /** 1 to 4. */
    public int nummer() {
        return nummer;
    }

    /** The level with this number, 1 to 4. */
    public static Controleniveau vanNummer(int nummer) {
        return values()[nummer - 1];
    }
}
