package nl.berichtenstraat.bericht;

import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/**
 * Counts the different names in a message. Parser and validator remember each name they meet, so a file with millions of
 * them would fill the memory; all names of the standard together are some two hundred.
 */
final class Namentelling {

    /** More different names than this no message needs. */
    static final int MEESTE_NAMEN = 1000;

    private final Set<String> namen = new HashSet<>();

    /** Counts the names of the element at whose start the parser stands. */
    void tel(XMLStreamReader element) {
        namen.add(element.getLocalName());
        for (int i = 0; i < element.getNamespaceCount(); i++) {
            namen.add(element.getNamespacePrefix(i));
            namen.add(element.getNamespaceURI(i));
        }
        for (int i = 0; i < element.getAttributeCount(); i++) {
            namen.add(element.getAttributeLocalName(i));
        }
    }

    /** How many different names there were. */
    int aantal() {
        return namen.size();
    }
}
