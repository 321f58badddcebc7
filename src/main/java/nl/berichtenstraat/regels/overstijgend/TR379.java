package nl.berichtenstraat.regels.overstijgend;

import java.util.Optional;
import nl.berichtenstraat.bericht.Plaats;
import nl.berichtenstraat.bericht.Verzoek;
import nl.berichtenstraat.regels.Controleniveau;
import nl.berichtenstraat.regels.Regel;
import nl.berichtenstraat.regels.Toewijzingsbeeld;

/**
 * A filled ReferentieAanbieder refers to a request of this aanbieder for this client that is still to be decided; once
 * granted, only a resend of the same version repeats it (IV097). It is filled for every assignment that a verzoek om
 * wijziging names which this 301 grants (level 3, 9379).
 */
final class TR379 extends Regel<Toewijzingsbeeld> {

    TR379() {
        super("TR379", Controleniveau.BERICHTOVERSTIJGEND, "9379");
    }

    @Override
    protected void toets(Toewijzingsbeeld beeld, Melder meld) {
        Plaats plaats = beeld.product().plaats().element("ReferentieAanbieder");
        Optional<String> gevuld = beeld.product().referentieAanbieder();
        if (gevuld.isPresent()) {
            bezwaar(beeld).ifPresent(bezwaar -> meld.meld(plaats, uitlegBij(bezwaar, "referentie", gevuld.get())));
        } else {
            beeld.gehonoreerdVerzoek()
                    .ifPresent(referentie -> meld.meld(plaats, uitlegBij("ontbreekt", "referentie", referentie)));
        }
    }

    /** Which text tells what is wrong with the reference; empty when nothing is. */
    private static Optional<String> bezwaar(Toewijzingsbeeld beeld) {
        if (beeld.verzoek().isEmpty()) {
            return Optional.of("onbekend");
        }
        Verzoek verzoek = beeld.verzoek().get();
        if (!verzoek.client().equals(beeld.client())) {
            return Optional.of("andere-client");
        }
        return switch (verzoek.status()) {
            case IN_BEHANDELING, IN_ONDERZOEK -> Optional.empty();
            case AFGEWEZEN -> Optional.of("afgewezen");
            case GEHONOREERD -> beeld.isHerhaling() ? Optional.empty() : Optional.of("gehonoreerd");
        };
    }
}
