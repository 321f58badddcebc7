/**
 * A year between a gemeente and two aanbieders, each with its own books, over the real lane: in the end the books must
 * agree to the cent. The parties read and write messages by their own means and use nothing of the lane's core.
 */
package nl.berichtenstraat.jaar;
