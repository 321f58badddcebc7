/**
 * How values are written in XML: the lexical forms of dates, times and whole numbers. Below it the build generates one
 * package of binding classes per message type that is read as a whole, from the schemas in {@code xsd/iwmo-3.2}.
 */
package nl.berichtenstraat.bericht.xml;
