package nl.berichtenstraat.bericht;

/** What a gemeente decided about a verzoek: by a 319 (WJ760) or by a 301 that carries its reference. */
public enum Verzoekbesluit {
    /** A 319 with answer 2: the request is being looked into. */
    IN_ONDERZOEK,
    /** A 319 with answer 1: the request is refused. */
    AFGEWEZEN,
    /** A 301 with the reference of the request. */
    GEHONOREERD
}
