package nl.berichtenstraat.bericht;

/**
 * The schema versions named in a header (IV034).
 *
 * @param basisschema version of the base schema, for example 1.0.0
 * @param bericht version of the message schema
 */
public record XsdVersie(String basisschema, String bericht) {

    /** The versions of the schemas that ship with this product. */
    public static final XsdVersie ONZE = Standaard.ONZE.xsdVersie();
}
