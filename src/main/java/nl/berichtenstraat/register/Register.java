package nl.berichtenstraat.register;

/** Everything the lane keeps, seen from within one transaction. Not to be used after the transaction ended. */
public interface Register {

    /** Received messages, verbatim, with their outcome. */
    Berichtenarchief berichten();

    /** Assignments. */
    Toewijzingenregister toewijzingen();

    /** Reported starts and stops. */
    Leveringenregister leveringen();

    /** Requests of aanbieders. */
    Verzoekenregister verzoeken();

    /** Declarations and their lines. */
    Declaratieregister declaraties();

    /** Messages to be sent. */
    Uitbak uitbak();
}
