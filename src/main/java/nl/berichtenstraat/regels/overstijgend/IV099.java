package nl.berichtenstraat.regels.overstijgend;

import java.util.Optional;
import nl.berichtenstraat.bericht.ToegewezenProduct;
import nl.berichtenstraat.bericht.Toewijzing;
import nl.berichtenstraat.regels.Controleniveau;
import nl.berichtenstraat.regels.Regel;
import nl.berichtenstraat.regels.Toewijzingsbeeld;

/**
 * RedenWijziging is filled when this version differs from the one sent before, and absent when it is new or the same
 * (level 3, signals). A resend keeps what it said (IV013).
 */
final class IV099 extends Regel<Toewijzingsbeeld> {

    IV099() {
        super("IV099", Controleniveau.BERICHTOVERSTIJGEND);
    }

    @Override
    protected void toets(Toewijzingsbeeld beeld, Melder meld) {
        if (!beeld.isHerhaling()) {
            bezwaar(beeld.product(), beeld.bekend().map(Toewijzing::inhoud))
                    .ifPresent(bezwaar -> meld.meld(
                            beeld.product().plaats().element("RedenWijziging"),
                            uitlegBij(
                                    bezwaar,
                                    "nummer",
                                    String.valueOf(beeld.product().toewijzingNummer()))));
        }
    }

    private static Optional<String> bezwaar(ToegewezenProduct nieuw, Optional<ToegewezenProduct> eerder) {
        boolean heeftReden = nieuw.redenWijziging().isPresent();
        if (eerder.isEmpty()) {
            return heeftReden ? Optional.of("nieuw") : Optional.empty();
        }
        if (isAnder(nieuw, eerder.get())) {
            return Optional.empty();
        }
        if (isGelijk(nieuw, eerder.get())) {
            return heeftReden ? Optional.of("gelijk") : Optional.empty();
        }
        return heeftReden ? Optional.empty() : Optional.of("gewijzigd");
    }

    /** Another product or start date is another assignment: of that only TR332 speaks. */
    private static boolean isAnder(ToegewezenProduct een, ToegewezenProduct ander) {
        return !een.product().equals(ander.product()) || !een.ingangsdatum().equals(ander.ingangsdatum());
    }

    private static boolean isGelijk(ToegewezenProduct een, ToegewezenProduct ander) {
        return een.einddatum().equals(ander.einddatum())
                && een.omvang().equals(ander.omvang())
                && een.budget().equals(ander.budget());
    }
}
