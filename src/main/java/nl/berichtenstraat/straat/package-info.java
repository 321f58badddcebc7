/** The lane itself: receive, assess, apply, answer, settle and send, each message exactly once. May use all rooms before it. */
package nl.berichtenstraat.straat;
