package nl.berichtenstraat.register;

import nl.berichtenstraat.bericht.Berichtsoort;

/**
 * What the header of a received message says, as far as it could be read.
 *
 * @param soort the message type
 * @param afzender content of Afzender
 * @param ontvanger content of Ontvanger
 * @param identificatie content of BerichtIdentificatie.Identificatie
 */
public record Berichtkenmerken(Berichtsoort soort, String afzender, String ontvanger, String identificatie) {}
