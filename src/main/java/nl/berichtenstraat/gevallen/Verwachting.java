package nl.berichtenstraat.gevallen;

import java.util.List;

/**
 * What a case says must come of a message.
 *
 * @param afloop all that is compared
 * @param bronnen the worked examples or positions it comes from; empty when it names none
 */
record Verwachting(Afloop afloop, List<String> bronnen) {}
