package nl.berichtenstraat.regels;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.bericht.ToegewezenProduct;
import nl.berichtenstraat.bericht.VerzoekOmWijziging;

/**
 * A 317 together with the assignments that it may be about: those of this client by this gemeente to this aanbieder,
 * for it knows no others (D23).
 *
 * @param verzoek the message
 * @param actueel the current ones on the day of assessment, in order of number
 */
public record Wijzigingsbeeld(VerzoekOmWijziging verzoek, List<ToegewezenProduct> actueel) {

    /** Sorts the assignments. */
    public Wijzigingsbeeld {
        actueel = actueel.stream()
                .sorted(Comparator.comparing(ToegewezenProduct::toewijzingNummer))
                .toList();
    }

    /** The current assignment with this number; empty when there is none. */
    public Optional<ToegewezenProduct> actueel(long toewijzingNummer) {
        return actueel.stream()
                .filter(toewijzing -> toewijzing.toewijzingNummer() == toewijzingNummer)
                .findFirst();
    }
}
