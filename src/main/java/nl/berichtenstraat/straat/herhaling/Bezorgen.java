package nl.berichtenstraat.straat.herhaling;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.register.Berichtkenmerken;
import nl.berichtenstraat.register.BewaardBericht;
import nl.berichtenstraat.register.Herhaalpoging;
import nl.berichtenstraat.register.Herhaling;
import nl.berichtenstraat.register.Pogingresultaat;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.register.Uitbak.Uitgaand;

/** What went out for a message goes out once more: the same content, and so the same identifications. */
final class Bezorgen implements Uitvoering {

    private static final String FOUT = "fout";

    @Override
    public Pogingresultaat voerUit(Register register, Herhaling herhaling, Herhaalpoging poging) {
        BewaardBericht bericht = Uitvoering.bericht(register, poging);
        String was = Uitvoering.uitkomst(bericht);
        if (Uitvoering.wacht(bericht)) {
            return Uitvoering.wachtNog(bericht);
        }
        if (register.uitbak().wachtNog(bericht.id())) {
            return Pogingresultaat.geweigerd(was, "Wat uitging, wacht nog op bezorging. Het gaat vanzelf.");
        }
        List<Uitgaand> uitgaand = register.uitbak().eersteVan(bericht.id()).stream()
                .filter(een -> telt(bericht, een))
                .filter(een -> !herhaling.alleenAntwoord() || isAntwoord(bericht, een))
                .toList();
        if (uitgaand.isEmpty()) {
            return Pogingresultaat.geweigerd(
                    was,
                    herhaling.alleenAntwoord()
                            ? "Op dit bericht is geen antwoord uitgegaan."
                            : "Voor dit bericht is niets uitgegaan.");
        }
        uitgaand.forEach(een -> register.uitbak().nogmaals(een.id()));
        return Pogingresultaat.bezorgd(
                was,
                uitgaand.stream()
                        .map(een ->
                                een.kenmerk().soort() + " naar " + een.kenmerk().bestemming())
                        .collect(Collectors.joining(", ")));
    }

    /** A fault of before the message was processed after all is not true any more. */
    private static boolean telt(BewaardBericht bericht, Uitgaand uitgaand) {
        return isFout(bericht) || !uitgaand.kenmerk().soort().equals(FOUT);
    }

    private static boolean isAntwoord(BewaardBericht bericht, Uitgaand uitgaand) {
        Optional<String> antwoord = isFout(bericht)
                ? Optional.of(FOUT)
                : bericht.kenmerken()
                        .map(Berichtkenmerken::soort)
                        .flatMap(Berichtsoort::antwoord)
                        .map(Berichtsoort::naam);
        return antwoord.filter(uitgaand.kenmerk().soort()::equals).isPresent();
    }

    private static boolean isFout(BewaardBericht bericht) {
        return bericht.uitkomst().filter(FOUT::equals).isPresent();
    }
}
