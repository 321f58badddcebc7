/**
 * Replays: messages delivered, judged or processed once more, on request of a person, with a trial beforehand. May use the
 * lane and the rooms before it.
 */
package nl.berichtenstraat.straat.herhaling;
