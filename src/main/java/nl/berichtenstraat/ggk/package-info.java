/**
 * The envelope of the GGk, StUF-GGk 2.1 patch 04: its messages as values, reading and writing them as a stream, its parties,
 * moments and fault codes. Knows nothing of transport, the register or the lane.
 */
package nl.berichtenstraat.ggk;
