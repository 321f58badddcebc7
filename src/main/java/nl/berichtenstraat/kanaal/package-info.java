/** The edges of the lane: the beans behind the Camel routes, files, JMS and HTTP. May use {@code straat} and the rooms before it. */
package nl.berichtenstraat.kanaal;
