package nl.berichtenstraat.verslag;

import java.util.Optional;

/**
 * A part of a report: what it shows, drawn and in figures.
 *
 * @param sleutel short name, unique in the report
 * @param kop its heading
 * @param uitleg how to read it
 * @param tekening the drawing; empty when there is nothing to draw
 * @param beschrijving the drawing in words, for who cannot see it
 * @param tabel the figures
 */
public record Figuur(
        String sleutel,
        String kop,
        String uitleg,
        Optional<Tekening> tekening,
        String beschrijving,
        Cijfertabel tabel) {}
