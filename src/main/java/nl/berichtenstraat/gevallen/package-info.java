/**
 * Rule cases: folders with messages and what must come of them, run through the whole lane on a fresh register (see
 * docs/gevallen.md). May use the lane with its parts; knows no command line.
 */
package nl.berichtenstraat.gevallen;
