/**
 * The house as people and programs outside the lane see it: who they are and what they may do. Pages and API live in the
 * rooms below; all of them answer for what someone saw or did in the audit log. May use the lane and its edges.
 */
package nl.berichtenstraat.beheer;
