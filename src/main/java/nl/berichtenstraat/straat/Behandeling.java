package nl.berichtenstraat.straat;

/** What the lane does with messages of one kind, from reading to answering. */
@FunctionalInterface
interface Behandeling {

    /**
     * Assesses the message, applies it when correct and puts every outgoing message in the outbox.
     *
     * @param zaak the message, within its transaction
     * @return its outcome
     */
    Uitkomst behandel(Zaak zaak);
}
