package nl.berichtenstraat.straat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Finds an element by a path of local names; {@code [n]} counts among siblings of the same name. */
final class Elementzoeker {

    private static final Pattern STAP = Pattern.compile("([^\\[]+)(?:\\[(\\d+)])?");

    private Elementzoeker() {}

    static Element zoek(Node document, String pad) {
        Node plek = document;
        for (String stap : pad.substring(1).split("/")) {
            Matcher delen = STAP.matcher(stap);
            if (!delen.matches()) {
                throw new IllegalArgumentException(pad + " is no path");
            }
            plek = kind(plek, delen.group(1), delen.group(2) == null ? 1 : Integer.parseInt(delen.group(2)));
        }
        return (Element) plek;
    }

    private static Node kind(Node ouder, String naam, int nummer) {
        int gezien = 0;
        for (Node kind = ouder.getFirstChild(); kind != null; kind = kind.getNextSibling()) {
            if (naam.equals(kind.getLocalName()) && ++gezien == nummer) {
                return kind;
            }
        }
        throw new IllegalArgumentException(naam + " is not in the sample");
    }
}
