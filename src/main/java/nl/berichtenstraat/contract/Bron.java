package nl.berichtenstraat.contract;

import java.util.Optional;

/**
 * A document that states what a contract policy holds.
 *
 * @param document its title
 * @param paragraaf chapter, section or article; empty for the document as a whole
 */
public record Bron(String document, Optional<String> paragraaf) {

    /** The document and the place in it, as people read it. */
    public String tekst() {
        return document + paragraaf.map(deel -> ", " + deel).orElse("");
    }
}
