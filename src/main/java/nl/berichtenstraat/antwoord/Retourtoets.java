package nl.berichtenstraat.antwoord;

import nl.berichtenstraat.bericht.Berichtsoort;

/**
 * Checks a retour (IV028): a body has at least one rejected record (else the message was accepted), and 0233 stands
 * only below a rejected record.
 */
final class Retourtoets extends Codetoets {

    private boolean afgekeurd;

    /**
     * A check.
     *
     * @param retour type of the retour
     * @param verzoek type of the message it answers
     */
    Retourtoets(Berichtsoort retour, Berichtsoort verzoek, Retourcodelijst lijst) {
        super(retour, lijst, verzoek.records());
    }

    @Override
    protected void beoordeel(Gecodeerd record) {
        afgekeurd |= record.isAfgekeurd();
    }

    @Override
    protected void beoordeelInhoud(Gecodeerd record) {
        eis(afgekeurd, "A body without a rejected record");
        eis(!record.wachtOpReden(), "0233 without a rejected record above it");
    }
}
