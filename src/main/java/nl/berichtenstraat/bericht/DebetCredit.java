package nl.berichtenstraat.bericht;

/** COD043: whether an amount is claimed (D) or reclaimed (C). */
public enum DebetCredit {
    D,
    C
}
