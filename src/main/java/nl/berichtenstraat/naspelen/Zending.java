package nl.berichtenstraat.naspelen;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import nl.berichtenstraat.ggk.Envelopschrijver;
import nl.berichtenstraat.ggk.StufBericht;

/**
 * A message on its way through the hub.
 *
 * @param beurt not before this turn
 * @param volgnummer in which order it was taken
 * @param bericht what stands on it
 * @param lading its payload; empty for a fault
 * @param herhaling whether it arrived before, or is a fault of the hub itself: it does not count
 */
record Zending(long beurt, long volgnummer, StufBericht bericht, byte[] lading, boolean herhaling)
        implements Comparable<Zending> {

    @Override
    public int compareTo(Zending ander) {
        int opBeurt = Long.compare(beurt, ander.beurt);
        return opBeurt == 0 ? Long.compare(volgnummer, ander.volgnummer) : opBeurt;
    }

    Zending opnieuw(long nieuweBeurt) {
        return new Zending(nieuweBeurt, volgnummer, bericht, lading, herhaling);
    }

    String ontvanger() {
        return bericht.stuurgegevens().ontvanger().organisatie();
    }

    /** As it goes to an adapter, without SOAP. */
    byte[] kaal() throws IOException {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        if (bericht.stuurgegevens().berichtcode().isEnvelop()) {
            Envelopschrijver.envelop(bericht, Optional.empty(), new ByteArrayInputStream(lading), false, uit);
        } else {
            Envelopschrijver.bericht(bericht, false, uit);
        }
        return uit.toByteArray();
    }
}
