/**
 * The pages for aanbieders: hand in a message or try it out, make a declaration of a spreadsheet, one's own assignments and
 * declarations. Everything is of the AGB code of whoever is logged in; of others nothing exists.
 */
package nl.berichtenstraat.beheer.portaal;
