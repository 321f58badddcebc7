package nl.berichtenstraat.regels;

import java.time.LocalDate;

/** The national municipal divisions (CBS), as TR378 needs them. */
@FunctionalInterface
public interface Gemeentelijst {

    /** Whether the code existed on that day; before the first known division, whether that division has it (D87). */
    boolean bestaat(String gemeentecode, LocalDate dag);
}
