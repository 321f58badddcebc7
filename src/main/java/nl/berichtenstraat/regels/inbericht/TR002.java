package nl.berichtenstraat.regels.inbericht;

import java.time.LocalDate;
import java.util.Optional;
import nl.berichtenstraat.bericht.Geboortedatum;
import nl.berichtenstraat.regels.Regel;
import nl.berichtenstraat.regels.Tekst;

/**
 * TR002: a client is at most 120 years old on the Dagtekening of the header, unless the date of birth is unknown
 * (DatumGebruik 3 with 1900-01-01). Level 2, retourcode 0001. Element Client.Geboortedatum of 301, 305, 307, 315.
 */
final class TR002 extends Regel<Geboorte> {

    TR002() {
        super("TR002");
    }

    @Override
    protected void toets(Geboorte geboorte, Melder meld) {
        LocalDate oudste = geboorte.dagtekening().minusYears(120);
        if (!onbekend(geboorte.gegeven()) && geboorte.gegeven().datum().isBefore(oudste)) {
            meld.meld(
                    geboorte.element("Geboortedatum/Datum"),
                    uitleg("dagtekening", Tekst.datum(geboorte.dagtekening()), "oudste", Tekst.datum(oudste)));
        }
    }

    private static boolean onbekend(Geboortedatum geboortedatum) {
        return geboortedatum.gebruik().equals(Optional.of("3"))
                && geboortedatum.datum().equals(LocalDate.of(1900, 1, 1));
    }
}
