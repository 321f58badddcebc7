/** The local hop to the adapter of a gemeente: SOAP over HTTP with TLS, a folder or queues, and the settings of each gemeente. */
package nl.berichtenstraat.kanaal.ggk;
