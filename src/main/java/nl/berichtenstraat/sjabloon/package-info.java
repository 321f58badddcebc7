/** Pages for people, from the templates of {@code src/main/jte}. Uses nothing of ours. */
package nl.berichtenstraat.sjabloon;
