package nl.berichtenstraat.straat;

import nl.berichtenstraat.antwoord.Antwoordkenmerk;

/** Identifications of our own answers: unique, and the same again when a message is processed again. */
final class Antwoordnummers {

    private Antwoordnummers() {}

    /** The number of the received message with a letter before it: 12 characters, one answer per message. */
    static Antwoordkenmerk voor(Zaak zaak) {
        return new Antwoordkenmerk(String.format("B%011d", zaak.id()), zaak.vandaag());
    }
}
