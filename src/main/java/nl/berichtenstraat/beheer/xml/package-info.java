/** Shows XML to people: some lines of a file of any size, masked when need be, and where in it a finding points. */
package nl.berichtenstraat.beheer.xml;
