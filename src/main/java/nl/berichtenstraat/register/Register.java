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

    /** Declarations, for people to look at. */
    Declaratieinzage declaratieinzage();

    /** Assignments, for people to look at. */
    Toewijzingeninzage toewijzingeninzage();

    /** The ledger of what was assigned, delivered, claimed and settled. */
    Boekregister boek();

    /** Signals that hold or held. */
    Signalenregister signalen();

    /** What should have come by now. */
    Termijnenregister termijnen();

    /** Month closes. */
    Sluitingenregister sluitingen();

    /** The ledger and its settlements, for people. */
    Boekinzage inzage();

    /** How the help develops over time. */
    Monitorregister monitor();

    /** Messages by what they are about. */
    Zoekregister zoeken();

    /** Replays. */
    Herhalingenregister herhalingen();

    /** Causes of failure. */
    Oorzakenregister oorzaken();

    /** Causes of failure, for people to look at. */
    Oorzaakinzage oorzaakinzage();

    /** Who may come in. */
    Toegangsregister toegang();

    /** Who did what. */
    Auditlog audit();

    /** Messages exchanged with the GGk. */
    Ggkregister ggk();

    /** When messages exchanged with the GGk were answered. */
    Ggktermijnen ggktermijnen();

    /** Messages to be sent. */
    Uitbak uitbak();

    /** How much waits. */
    Meetregister meten();

    /**
     * Waits until no other transaction has this group, and keeps it until this one ends: messages of one gemeente and one
     * aanbieder, and assignments of one client, are processed one at a time, whatever the number of instances.
     *
     * @param groep name of the group
     */
    void vergrendelGroep(String groep);

    /** Does this once the transaction is kept; never when it is taken back. */
    void naAfloop(Runnable werk);

    /**
     * Compares the secret behind the client pseudonyms with the one this register was filled with, which is remembered
     * the first time.
     *
     * @param controlewaarde {@link Clientsleutels#controlewaarde()}
     * @throws Sleutelfout when it is another one
     */
    void controleerSleutel(String controlewaarde);
}
