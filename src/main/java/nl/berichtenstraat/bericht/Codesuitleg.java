package nl.berichtenstraat.bericht;

/** Names the codes that may stand in an element. */
final class Codesuitleg {

    /** A longer list is of no help in a sentence. */
    private static final int MEESTE_CODES = 20;

    private Codesuitleg() {}

    /** What the value must be, to follow on "must". */
    static String eis(String melding) {
        String lijst =
                Meldingtekst.tussen(melding, "with respect to enumeration '", "enumeration '[", "]'. It must be");
        boolean kort = !lijst.isEmpty() && lijst.split(",").length <= MEESTE_CODES;
        return kort ? "een van deze codes zijn: " + lijst : "een code zijn uit de codelijst van dit element";
    }
}
