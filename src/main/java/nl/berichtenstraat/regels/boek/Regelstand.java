package nl.berichtenstraat.regels.boek;

import java.util.Optional;

/**
 * A rule of the standard with what this product does with it.
 *
 * @param regel the rule
 * @param status whether it is enforced
 * @param eenheid what enforces it, as in the coverage list; empty when nothing does
 * @param reden why it is not enforced, or what is not seen although it is; empty when there is nothing to add
 */
public record Regelstand(Standaardregel regel, Regelstatus status, Optional<String> eenheid, Optional<String> reden) {}
