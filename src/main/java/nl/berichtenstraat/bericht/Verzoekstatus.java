package nl.berichtenstraat.bericht;

/** How far a verzoek is. */
public enum Verzoekstatus {
    /** Received, nothing decided. */
    IN_BEHANDELING,
    /** The gemeente looks into it (319 with answer 2). */
    IN_ONDERZOEK,
    /** Refused (319 with answer 1). */
    AFGEWEZEN,
    /** An assignment with its reference was sent (301). */
    GEHONOREERD;

    /** Whether a decision is still to come, so that no new request for this client may be sent (TR374). */
    public boolean isOpen() {
        return this == IN_BEHANDELING || this == IN_ONDERZOEK;
    }
}
