package nl.berichtenstraat.gevallen;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.berichtenstraat.register.Bevindingsrij;
import nl.berichtenstraat.register.BewaardBericht;

/**
 * What became of one message.
 *
 * @param bericht the message with its outcome
 * @param bevindingen what was found, in order
 * @param uitgaand what went out, in order
 */
record Uitslag(BewaardBericht bericht, List<Bevindingsrij> bevindingen, List<Uitgaandbericht> uitgaand) {

    /** Outcome in one word. */
    String uitkomst() {
        return bericht.uitkomst().orElseThrow();
    }

    /** In the form of verwacht.json; absent parts are left out, except niveau and antwoord, which are null then. */
    Map<String, Object> alsJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("uitkomst", uitkomst());
        json.put("niveau", bericht.niveau() == 0 ? null : bericht.niveau());
        json.put("bevindingen", bevindingen.stream().map(Uitslag::bevinding).toList());
        json.put("antwoord", antwoord().map(Uitslag::antwoord).orElse(null));
        json.put("uitgaand", uitgaand.stream().map(Uitgaandbericht::soort).toList());
        return json;
    }

    /** The findings in words, one a line. */
    String uitleg() {
        return bevindingen.stream()
                .map(rij -> rij.regel() + ", line " + rij.regelnummer() + ": " + rij.uitleg())
                .collect(Collectors.joining("\n"));
    }

    private Optional<Uitgaandbericht> antwoord() {
        return uitgaand.stream().filter(Uitgaandbericht::isBericht).findFirst();
    }

    private static Map<String, Object> bevinding(Bevindingsrij rij) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("regel", rij.regel());
        json.put("retourcode", rij.retourcode().orElse(null));
        json.put("plaats", rij.element().isEmpty() ? rij.record() : rij.record() + "/" + rij.element());
        return json;
    }

    private static Map<String, Object> antwoord(Uitgaandbericht antwoord) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("soort", antwoord.soort());
        json.put("codes", antwoord.codes());
        antwoord.totaal("TotaalIngediendBedrag").ifPresent(cent -> json.put("ingediend", cent));
        antwoord.totaal("TotaalToegekendBedrag").ifPresent(cent -> json.put("toegekend", cent));
        if (!antwoord.prestaties().isEmpty()) {
            json.put("prestaties", antwoord.prestaties());
        }
        return json;
    }
}
