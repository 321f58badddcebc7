/** Runs the rule cases under {@code src/test/resources/gevallen} through the whole lane; how to add one: docs/gevallen.md. */
package nl.berichtenstraat.gevallen;
