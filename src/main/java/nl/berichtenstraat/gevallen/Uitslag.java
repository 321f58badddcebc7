package nl.berichtenstraat.gevallen;

import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.gevallen.Afloop.Antwoord;
import nl.berichtenstraat.gevallen.Afloop.Gevonden;
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

    /** Signals of what holds in the register: they depend on contracts, not on the rules of the standard. */
    private static final String SIGNALEN = "signalen";

    /** Outcome in one word. */
    String uitkomst() {
        return bericht.uitkomst().orElseThrow();
    }

    /** What a case compares: what the message itself leads to, not what the ledger then signals. */
    Afloop afloop() {
        return new Afloop(
                uitkomst(),
                Optional.of(bericht.niveau()).filter(niveau -> niveau != 0),
                bevindingen.stream().map(Uitslag::gevonden).toList(),
                antwoord().map(Uitslag::antwoord),
                uitgaand.stream()
                        .map(Uitgaandbericht::soort)
                        .filter(soort -> !soort.equals(SIGNALEN))
                        .toList());
    }

    /** The findings in words. */
    List<String> uitleg() {
        return bevindingen.stream()
                .map(rij -> rij.regel() + ", regel " + rij.regelnummer() + ": " + rij.uitleg())
                .toList();
    }

    private Optional<Uitgaandbericht> antwoord() {
        return uitgaand.stream().filter(Uitgaandbericht::isBericht).findFirst();
    }

    private static Gevonden gevonden(Bevindingsrij rij) {
        String plaats = rij.element().isEmpty() ? rij.record() : rij.record() + "/" + rij.element();
        return new Gevonden(rij.regel(), rij.retourcode(), plaats);
    }

    private static Antwoord antwoord(Uitgaandbericht antwoord) {
        return new Antwoord(
                antwoord.soort(),
                antwoord.codes(),
                antwoord.totaal("TotaalIngediendBedrag"),
                antwoord.totaal("TotaalToegekendBedrag"),
                antwoord.prestaties());
    }
}
