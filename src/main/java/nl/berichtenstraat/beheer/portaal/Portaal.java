package nl.berichtenstraat.beheer.portaal;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import nl.berichtenstraat.beheer.Inzending;
import nl.berichtenstraat.beheer.web.Webdeel;
import nl.berichtenstraat.beheer.web.Wegen;
import nl.berichtenstraat.contract.Contractboek;
import nl.berichtenstraat.opgave.Declaraties;
import nl.berichtenstraat.opgave.Nummers;
import nl.berichtenstraat.opgave.Opgavebeoordeling;
import nl.berichtenstraat.register.Clientsleutels;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.straat.Proefcontrole;

/** All pages for aanbieders. */
public final class Portaal implements Webdeel {

    private final List<Webdeel> delen;

    /**
     * The pages over a lane.
     *
     * @param lane what they need of it
     * @param inzending takes messages
     * @param klok the time, in the zone of the gemeente
     */
    public Portaal(Lane lane, Inzending inzending, Clock klok) {
        Declaraties declaraties = new Declaraties(lane.registers(), lane.sleutels(), new Nummers(klok));
        Indiening indiening = new Indiening(lane.registers(), inzending, lane.proefcontrole());
        Opgavebeoordeling beoordeling = new Opgavebeoordeling(lane.registers(), lane.contracten());
        this.delen = List.of(
                new Startpagina(lane.registers(), klok),
                new Indienpagina(indiening),
                new Rekenbladpagina(new Rekenbladwerk(beoordeling, declaraties, indiening), new Kladblok(klok), klok),
                new Toewijzingenpagina(lane.registers(), lane.contracten(), klok),
                new Declaratiespagina(lane.registers()));
    }

    /**
     * What the pages need of a lane.
     *
     * @param registers the register
     * @param contracten the contracts as they are now
     * @param sleutels the pseudonyms of clients
     * @param proefcontrole judges on trial
     */
    public record Lane(
            Registers registers,
            Supplier<Contractboek> contracten,
            Clientsleutels sleutels,
            Proefcontrole proefcontrole) {}

    @Override
    public void leg(Wegen wegen) {
        delen.forEach(deel -> deel.leg(wegen));
    }
}
