package nl.berichtenstraat.regels.inbericht;

import nl.berichtenstraat.bericht.Declaratie;

/**
 * A declaratie after its last line.
 *
 * @param declaratie what stands before the lines
 * @param som signed sum of the lines in cents: debit added, credit subtracted
 */
record Slotsom(Declaratie declaratie, long som) {}
