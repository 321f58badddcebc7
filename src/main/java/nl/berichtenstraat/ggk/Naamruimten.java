package nl.berichtenstraat.ggk;

/** The namespaces of the envelope. There is no version in a message: the namespace is the version. */
public final class Naamruimten {

    /** Of Di01 and Du01, their stuurgegevens and parameters. */
    public static final String GGK = "http://www.stufstandaarden.nl/koppelvlak/ggk0210";

    /** Of what stands in stuurgegevens, and of all other messages. */
    public static final String STUF = "http://www.egem.nl/StUF/StUF0301";

    /** Of SOAP 1.1. */
    public static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";

    private Naamruimten() {}
}
