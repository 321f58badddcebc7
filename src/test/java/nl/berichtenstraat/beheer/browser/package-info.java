/**
 * The pages as people use them: a real browser before a real service, with fictional data. Pages are found by their words and
 * roles, as a reader or a screen reader finds them.
 */
package nl.berichtenstraat.beheer.browser;
