package nl.berichtenstraat.ggk;

import javax.xml.validation.Schema;
import nl.berichtenstraat.bericht.Schemas;

/** The schema of all messages of StUF-GGk 2.1.04. */
public final class Envelopschema {

    /** Path on the class path of the schema of the StUF namespace. */
    public static final String STUF = "/xsd/stuf-ggk/stuf0301.xsd";

    /** Path on the class path of the schema of Di01 and Du01; it imports the other. */
    public static final String GGK = "/xsd/stuf-ggk/ggk0210.xsd";

    /** Compiled; serves all threads. */
    static final Schema GECOMPILEERD = Schemas.meegeleverd(STUF, GGK);

    private Envelopschema() {}
}
