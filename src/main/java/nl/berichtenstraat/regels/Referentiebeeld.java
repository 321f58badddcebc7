package nl.berichtenstraat.regels;

import nl.berichtenstraat.bericht.Plaats;

/**
 * The reference of a request together with what is known, for TR347.
 *
 * @param referentieAanbieder the reference
 * @param bekend whether the aanbieder sent an earlier request with it that was accepted, to whatever gemeente
 * @param plaats the element
 */
public record Referentiebeeld(String referentieAanbieder, boolean bekend, Plaats plaats) {}
