package nl.berichtenstraat.gevallen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * What came of a message, or must come of it: all that a case compares.
 *
 * @param uitkomst goedgekeurd, deels, afgekeurd, fout or dubbel
 * @param niveau control level at which it failed, 1 to 4; empty when it did not
 * @param bevindingen what was found, in order
 * @param antwoord the message that goes out; empty for a fault
 * @param uitgaand kinds of everything that goes out, in order
 */
record Afloop(
        String uitkomst,
        Optional<Integer> niveau,
        List<Gevonden> bevindingen,
        Optional<Antwoord> antwoord,
        List<String> uitgaand) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /**
     * A finding without its words.
     *
     * @param regel rule code
     * @param retourcode its code; empty for a fault and for a signal
     * @param plaats path of the element
     */
    record Gevonden(String regel, Optional<String> retourcode, String plaats) {}

    /**
     * What the answer says.
     *
     * @param soort for example wmo306
     * @param codes codes per record path; records without codes are absent
     * @param ingediend claimed total in signed cents; empty when the message has none
     * @param toegekend granted total in signed cents; empty when the message has none
     * @param prestaties codes per ReferentieNummer of the claim lines in it
     */
    record Antwoord(
            String soort,
            SortedMap<String, List<String>> codes,
            Optional<Long> ingediend,
            Optional<Long> toegekend,
            SortedMap<String, List<String>> prestaties) {}

    /** One line for each thing that is compared, in the words of verwacht.json. */
    List<String> regels() {
        List<String> regels = new ArrayList<>();
        regels.add(veld("uitkomst", uitkomst));
        regels.add(veld("niveau", niveau.orElse(null)));
        bevindingen.forEach(gevonden -> regels.add(regel(gevonden)));
        antwoord.ifPresentOrElse(a -> voegToe(a, regels), () -> regels.add(veld("antwoord", null)));
        regels.add(veld("uitgaand", uitgaand));
        return regels;
    }

    private static String regel(Gevonden gevonden) {
        return "{" + veld("regel", gevonden.regel()) + ", "
                + veld("retourcode", gevonden.retourcode().orElse(null)) + ", " + veld("plaats", gevonden.plaats())
                + "}";
    }

    private static void voegToe(Antwoord antwoord, List<String> regels) {
        regels.add(veld("soort", antwoord.soort()));
        antwoord.codes().forEach((record, codes) -> regels.add(veld(record, codes)));
        antwoord.ingediend().ifPresent(cent -> regels.add(veld("ingediend", cent)));
        antwoord.toegekend().ifPresent(cent -> regels.add(veld("toegekend", cent)));
        antwoord.prestaties().forEach((nummer, codes) -> regels.add(veld("prestaties", Map.of(nummer, codes))));
    }

    private static String veld(String naam, Object waarde) {
        return JSON.writeValueAsString(naam) + ": " + JSON.writeValueAsString(waarde);
    }
}
