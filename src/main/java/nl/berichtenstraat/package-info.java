/** The commands, and the main class that starts them. May use every room. */
package nl.berichtenstraat;
