package nl.berichtenstraat.register;

/** What a replay does with messages. */
public enum Werkwoord {
    /** What went out goes out once more: the same content with the same identifications. */
    BEZORGEN("opnieuw bezorgen"),
    /** Judges a message once more and tells what would be decided; nothing changes. */
    BEOORDELEN("opnieuw beoordelen"),
    /** Processes a message that failed, now that its cause is gone. */
    VERWERKEN("opnieuw verwerken");

    private final String label;

    Werkwoord(String label) {
        this.label = label;
    }

    /** The words for people, in Dutch. */
    public String label() {
        return label;
    }
}
