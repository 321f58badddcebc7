/**
 * The standard as values: message types, header, records, periods, amounts and code lists, and the reading of iWmo XML
 * into them. Uses nothing of ours.
 */
package nl.berichtenstraat.bericht;
