/**
 * The exchange with the GGk: what becomes of an envelope or fault that comes in, in which envelope an answer goes out, and what
 * is done with a refusal. What a person must decide stands on a list instead of being guessed.
 */
package nl.berichtenstraat.straat.ggk;
