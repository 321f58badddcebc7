package nl.berichtenstraat.ggk;

import java.util.Optional;
import java.util.stream.Stream;

/** What a message must be besides valid: rules that the schema leaves out. */
final class Envelopregels {

    private Envelopregels() {}

    /** The first rule that is broken, in Dutch; empty when none is. */
    static Optional<String> overtreding(Stuurgegevens gegevens) {
        boolean envelop = gegevens.berichtcode().isEnvelop();
        boolean wordtBeantwoord = envelop || gegevens.berichtcode() == Berichtcode.FO01;
        return Stream.of(
                        eis(!wordtBeantwoord || !gegevens.referentienummer().isBlank(), "referentienummer is leeg."),
                        eis(
                                !wordtBeantwoord
                                        || Tijdstippen.lees(gegevens.tijdstipBericht())
                                                .isPresent(),
                                "tijdstipBericht is geen bestaande datum en tijd van 8, 10, 12, 14 of 17 cijfers."),
                        eis(!envelop || isGevuld(gegevens.zender()), "organisatie van de zender is leeg."),
                        eis(!envelop || isGevuld(gegevens.ontvanger()), "organisatie van de ontvanger is leeg."),
                        eis(
                                !envelop
                                        || gegevens.functie()
                                                .filter(f -> !f.isBlank())
                                                .isPresent(),
                                "functie is leeg."))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean isGevuld(Systeem systeem) {
        return !systeem.organisatie().isBlank();
    }

    private static Optional<String> eis(boolean goed, String uitleg) {
        return goed ? Optional.empty() : Optional.of(uitleg);
    }
}
