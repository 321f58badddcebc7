package nl.berichtenstraat.contract.kostprijs;

import java.util.List;

/**
 * Steps that belong together and serve every product.
 *
 * @param titel what they are about, in Dutch
 * @param stappen in order
 */
public record Stappengroep(String titel, List<Rekenstap> stappen) {}
