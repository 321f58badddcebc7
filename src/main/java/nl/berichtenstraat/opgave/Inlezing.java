package nl.berichtenstraat.opgave;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.berichtenstraat.opgave.rekenblad.OnbruikbaarBlad;
import nl.berichtenstraat.opgave.rekenblad.Rij;

/** Takes the rows of a spreadsheet: the first is the heading, each other one can be read or has a fault. */
final class Inlezing implements Consumer<Rij> {

    private final List<Opgaveregel> regels = new ArrayList<>();
    private final List<Rijmelding> meldingen = new ArrayList<>();
    private Optional<Kolommen> kolommen = Optional.empty();
    private int rijen;
    private int zonderTijd;

    @Override
    public void accept(Rij rij) {
        if (kolommen.isEmpty()) {
            kolommen = Optional.of(Kolommen.van(rij));
        } else {
            rijen++;
            neem(rij, kolommen.get());
        }
    }

    private void neem(Rij rij, Kolommen waar) {
        Regellezer lezer = new Regellezer(waar);
        if (lezer.isZonderTijd(rij)) {
            zonderTijd++;
            return;
        }
        try {
            regels.add(lezer.lees(rij));
        } catch (Celfout fout) {
            meldingen.add(new Rijmelding(rij.nummer(), waar.plek(fout.kolom()), true, fout.getMessage()));
        }
    }

    /** The heading. */
    Kolommen kolommen() {
        return kolommen.orElseThrow(() -> new OnbruikbaarBlad("Het rekenblad is leeg."));
    }

    List<Opgaveregel> regels() {
        return regels;
    }

    List<Rijmelding> meldingen() {
        return meldingen;
    }

    int rijen() {
        return rijen;
    }

    int zonderTijd() {
        return zonderTijd;
    }
}
