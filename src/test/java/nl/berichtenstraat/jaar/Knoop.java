package nl.berichtenstraat.jaar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** An element of a received message, found by local names: how the parties of the play read XML. */
record Knoop(Element element) {

    String naam() {
        return element.getLocalName();
    }

    String naamruimte() {
        return element.getNamespaceURI();
    }

    /** Every child element. */
    List<Knoop> kinderen() {
        List<Knoop> kinderen = new ArrayList<>();
        for (Node kind = element.getFirstChild(); kind != null; kind = kind.getNextSibling()) {
            if (kind instanceof Element e) {
                kinderen.add(new Knoop(e));
            }
        }
        return kinderen;
    }

    /** The first element at the end of a path of names; empty when there is none. */
    Optional<Knoop> kind(String... pad) {
        return pad.length == 0
                ? Optional.of(this)
                : kinderen().stream()
                        .filter(kind -> kind.naam().equals(pad[0]))
                        .findFirst()
                        .flatMap(kind -> kind.kind(Arrays.copyOfRange(pad, 1, pad.length)));
    }

    /** Every element of this name at any depth below this one, in document order. */
    List<Knoop> alle(String naam) {
        List<Knoop> alle = new ArrayList<>();
        for (Knoop kind : kinderen()) {
            if (kind.naam().equals(naam)) {
                alle.add(kind);
            }
            alle.addAll(kind.alle(naam));
        }
        return alle;
    }

    /** Text of the element at the end of a path; empty when there is none. */
    Optional<String> tekst(String... pad) {
        return kind(pad).map(knoop -> knoop.element.getTextContent());
    }

    /** Text of an element that the schema makes mandatory. */
    String moet(String... pad) {
        return tekst(pad).orElseThrow(() -> new AssertionError(naam() + " has no " + String.join("/", pad)));
    }

    /** Number in an element that the schema makes mandatory. */
    long getal(String... pad) {
        return Long.parseLong(moet(pad));
    }

    /** The codes in RetourCodes of this record itself; none when it has no RetourCodes. */
    List<String> retourcodes() {
        return kind("RetourCodes").stream()
                .flatMap(codes -> codes.kinderen().stream())
                .flatMap(code -> code.tekst().stream())
                .toList();
    }
}
