package nl.berichtenstraat.bericht;

import java.time.LocalDate;

/**
 * What a 323 says before its lines.
 *
 * @param kop the header
 * @param nummer DeclaratieNummer, unique for the aanbieder (TR333)
 * @param periode DeclaratiePeriode
 * @param dagtekening DeclaratieDagtekening
 * @param totaal TotaalIngediendBedrag
 * @param plaats where the record Declaratie stands
 */
public record Declaratie(
        Kop kop, String nummer, Periode periode, LocalDate dagtekening, Bedrag totaal, Plaats plaats) {}
