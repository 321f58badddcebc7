/** The pages of the console. */
package nl.berichtenstraat.beheer.pagina;
