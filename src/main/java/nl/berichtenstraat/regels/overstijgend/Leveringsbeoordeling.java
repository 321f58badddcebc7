package nl.berichtenstraat.regels.overstijgend;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import nl.berichtenstraat.bericht.Leveringsmelding;
import nl.berichtenstraat.bericht.StartProduct;
import nl.berichtenstraat.bericht.StopProduct;
import nl.berichtenstraat.regels.Bevinding;
import nl.berichtenstraat.regels.Leveringsbeeld;
import nl.berichtenstraat.regels.Leveringsverloop;
import nl.berichtenstraat.regels.Regelset;

/**
 * Assesses all records of one 305 or 307 on levels 3 and 4: deletions first, each record against the accepted ones
 * before it.
 *
 * @param <L> start or stop
 */
public final class Leveringsbeoordeling<L extends Leveringsmelding> {

    private final Regelset<Leveringsbeeld<L>> regels;
    private final BiConsumer<Leveringsverloop, L> verwerk;

    private Leveringsbeoordeling(Regelset<Leveringsbeeld<L>> regels, BiConsumer<Leveringsverloop, L> verwerk) {
        this.regels = regels;
        this.verwerk = verwerk;
    }

    /** For the starts of a 305. */
    public static Leveringsbeoordeling<StartProduct> vanStarts() {
        return new Leveringsbeoordeling<>(Toetsing305.START, Leveringsverloop::verwerk);
    }

    /** For the stops of a 307. */
    public static Leveringsbeoordeling<StopProduct> vanStops() {
        return new Leveringsbeoordeling<>(Toetsing307.STOP, Leveringsverloop::verwerk);
    }

    /**
     * All findings, in the order in which the records count; empty when the message is accepted. A record that
     * nothing rejects joins the verloop of its beeld, a rejected one does not.
     *
     * @param meldingen the records in the order of the message
     * @param beeld what is known about a record; records on one assignment must be given one and the same verloop
     */
    public List<Bevinding> toets(List<L> meldingen, Function<? super L, Leveringsbeeld<L>> beeld) {
        List<Bevinding> alle = new ArrayList<>();
        for (L melding : Leveringsvolgorde.verwijderingenEerst(meldingen)) {
            alle.addAll(toets(beeld.apply(melding)));
        }
        return List.copyOf(alle);
    }

    private List<Bevinding> toets(Leveringsbeeld<L> beeld) {
        List<Bevinding> bevindingen = regels.toets(beeld);
        if (bevindingen.stream().noneMatch(Bevinding::keurtAf)) {
            verwerk.accept(beeld.verloop(), beeld.melding());
        }
        return bevindingen;
    }
}
