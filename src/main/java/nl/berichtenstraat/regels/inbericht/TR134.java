package nl.berichtenstraat.regels.inbericht;

import nl.berichtenstraat.regels.Regel;
import nl.berichtenstraat.regels.Tekst;

/**
 * TR134: the date is not later than the Dagtekening of the header. Level 2, retourcode 0001. The source names
 * messages, not elements; enforced are, as D01 recommends, the confirmed elements Relatie.Geboortedatum (301),
 * DeclaratiePeriode.Begindatum (323) and ProductPeriode.Begindatum (323, 325), and Client.Geboortedatum (301, 305,
 * 307, 315).
 */
final class TR134 extends Regel<Toetsdatum> {

    TR134() {
        super("TR134");
    }

    @Override
    protected void toets(Toetsdatum toets, Melder meld) {
        if (toets.datum().isAfter(toets.dagtekening())) {
            meld.meld(toets.plek().get(), tekst(toets));
        }
    }

    private String tekst(Toetsdatum toets) {
        String dagtekening = Tekst.datum(toets.dagtekening());
        return toets.persoonlijk()
                ? uitlegBij("persoonlijk", "element", toets.naam(), "dagtekening", dagtekening)
                : uitleg("element", toets.naam(), "datum", Tekst.datum(toets.datum()), "dagtekening", dagtekening);
    }
}
