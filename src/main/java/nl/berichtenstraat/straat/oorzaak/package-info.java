/**
 * Trying again, without a person, what messages are parked for and passes by itself. May use the lane and its replays.
 */
package nl.berichtenstraat.straat.oorzaak;
