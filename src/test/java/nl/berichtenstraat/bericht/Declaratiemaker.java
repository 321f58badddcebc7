package nl.berichtenstraat.bericht;

/** Makes a 323 of any size, one line a client, out of the sample. */
final class Declaratiemaker {

    private static final String SJABLOON = Voorbeeldxml.tekst("wmo323");
    private static final String EIND = "</wmo323:Client>";
    private static final int BEGIN_EERSTE = SJABLOON.indexOf("<wmo323:Client>");
    private static final int EIND_LAATSTE = SJABLOON.lastIndexOf(EIND) + EIND.length();

    /** A client with its one line. */
    static final String CLIENT = SJABLOON.substring(SJABLOON.lastIndexOf("<wmo323:Client>"), EIND_LAATSTE) + "\n";

    private Declaratiemaker() {}

    static HerhalendeStroom stroom(int regels) {
        return HerhalendeStroom.van(
                SJABLOON.substring(0, BEGIN_EERSTE), regels, i -> CLIENT, SJABLOON.substring(EIND_LAATSTE));
    }
}
