/**
 * The door: who is let in, by password, by an identity provider or by token, for how long, and who may change that. Secrets
 * are kept as digests, compared without telling anything by time, and never written to a log.
 */
package nl.berichtenstraat.beheer.toegang;
