package nl.berichtenstraat.beheer;

/** What someone may do. Every page and every address of the API asks for one. */
public enum Recht {
    /** Look up messages, their findings and their story, without personal data. */
    ZIEN,
    /** See personal data in a message. Every view is noted. */
    INHOUD,
    /** Hand in messages, and try out beforehand whether they would pass. */
    INDIENEN,
    /** The portal: one's own declarations, assignments and answers, as an aanbieder. */
    PORTAAL,
    /** Replay messages. */
    HERHALEN,
    /** See why messages fail, and say what is done about it. */
    OORZAKEN,
    /** See what was exchanged with the GGk and by when it must be answered. */
    GGK,
    /** Decide what is done with messages of the GGk that a person must look at. */
    BESLISSEN,
    /** See signals and deadlines. */
    SIGNALEN,
    /** See the ledger and settlements. */
    AFREKENING,
    /** See how the lane and the help develop over time. */
    MONITOREN,
    /** Read contracts. */
    CONTRACTEN,
    /** Manage accounts and tokens. */
    TOEGANG,
    /** Read the audit log. */
    LOGBOEK,
    /** Read the measurements of the service. */
    METEN
}
