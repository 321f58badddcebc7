package nl.berichtenstraat.regels.lokaal;

import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.bericht.Plaats;

/**
 * An assignment of a product for which the contract says how long it lasts at most, for LC104.
 *
 * @param plaats the record concerned
 * @param productcode its code
 * @param looptijd its term, with {@link Periode#OPEN_EINDE} when it runs on
 * @param maanden whole months that it lasts at most
 * @param contractversie version of the contract, for example {@code drechtsteden-ib/2026-1}
 */
public record Looptijdbeeld(Plaats plaats, String productcode, Periode looptijd, int maanden, String contractversie) {}
