package nl.berichtenstraat.bericht;

import java.util.Optional;

/**
 * What rules look at in an address (CD005, CD025, CD034, CS089, TR006).
 *
 * @param huis whether Huis is filled
 * @param postcode the postal code
 * @param landCode COD032
 */
public record Adres(boolean huis, Optional<String> postcode, Optional<String> landCode) {}
