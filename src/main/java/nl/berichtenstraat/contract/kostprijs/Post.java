package nl.berichtenstraat.contract.kostprijs;

/**
 * A parameter with a name: a kind of leave, a premium, a share.
 *
 * @param naam what it is called
 * @param waarde how much
 */
public record Post(String naam, Waarde waarde) {}
