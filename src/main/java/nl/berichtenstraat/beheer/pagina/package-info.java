/** The pages of the console for those who run the service and for gemeenten. May use the frame of the pages and the lane. */
package nl.berichtenstraat.beheer.pagina;
