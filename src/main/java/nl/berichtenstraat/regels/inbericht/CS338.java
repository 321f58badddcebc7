package nl.berichtenstraat.regels.inbericht;

import nl.berichtenstraat.bericht.Aanspraak;

/**
 * CS338: with unit 14, 16, 83 or 84 and an Einddatum after 2020-12-31 or absent, Frequentie is 2, 4 or 6 (D33).
 * Level 2, retourcode 0001. Element Omvang of ToegewezenProduct (301), NieuwProduct and TeWijzigenProduct (317).
 */
final class CS338 extends FrequentieBijEenheid<Aanspraak> {

    CS338() {
        super("CS338");
    }
}
