/** The service for programs: messages, what became of them, and everything else that the console shows, as JSON. */
package nl.berichtenstraat.beheer.api;
