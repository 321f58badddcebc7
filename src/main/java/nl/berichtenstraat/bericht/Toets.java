package nl.berichtenstraat.bericht;

import javax.xml.stream.XMLStreamReader;

/** What is told of every event while a message is read, before anybody else sees it. */
interface Toets {

    /** For reading again what was validated before. */
    Toets GEEN = new Toets() {};

    /** A message begins. */
    default void begin(Leesstroom stroom) {}

    /** The start of an element, at which the parser stands. */
    default void start(XMLStreamReader element) {}

    /** Text. */
    default void tekst(char[] tekens, int vanaf, int lengte) {}

    /** The end of an element, at which the parser stands. */
    default void eind(XMLStreamReader element) {}

    /** The message ends. */
    default void klaar() {}
}
