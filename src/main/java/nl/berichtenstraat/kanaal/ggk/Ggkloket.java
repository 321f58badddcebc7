package nl.berichtenstraat.kanaal.ggk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Predicate;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.ggk.Envelopschrijver;
import nl.berichtenstraat.ggk.Soapschrijver;
import nl.berichtenstraat.straat.ggk.Ggkontvangst;
import nl.berichtenstraat.straat.ggk.Ontvangen;
import nl.berichtenstraat.straat.ggk.Ontvangen.Bevestigd;
import nl.berichtenstraat.straat.ggk.Ontvangen.Geweigerd;
import nl.berichtenstraat.straat.ggk.Ontvangen.Naamloos;

/** The desk of the lane: what it says to an adapter is a receipt, or a SOAP fault with the refusal in it. */
final class Ggkloket implements Loket {

    private static final int GOED = 200;
    private static final int FOUT = 500;

    private final Ggkontvangst ontvangst;
    private final Ggkinstellingen instellingen;

    /**
     * A desk.
     *
     * @param ontvangst takes messages
     * @param instellingen say who may deliver for whom
     */
    Ggkloket(Ggkontvangst ontvangst, Ggkinstellingen instellingen) {
        this.ontvangst = ontvangst;
        this.instellingen = instellingen;
    }

    @Override
    public Antwoord neem(Aanbod aanbod) {
        Ontvangen ontvangen = ontvangst.ontvang(
                new nl.berichtenstraat.straat.ggk.Aanbod(aanbod.inhoud(), aanbod.soap(), aanbod.kanaal(), mag(aanbod)));
        try {
            return antwoord(ontvangen);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A transport that does not say who offers is only open to who may deliver for all. */
    private Predicate<Gemeentecode> mag(Aanbod aanbod) {
        return gemeente -> aanbod.certificaat()
                .map(certificaat -> instellingen.magVoor(certificaat, gemeente))
                .orElse(true);
    }

    private static Antwoord antwoord(Ontvangen ontvangen) throws IOException {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        if (ontvangen instanceof Bevestigd bevestigd) {
            Envelopschrijver.bericht(bevestigd.bv03(), true, uit);
            return new Antwoord(true, GOED, uit.toByteArray());
        }
        if (ontvangen instanceof Geweigerd geweigerd) {
            Soapschrijver.fout(geweigerd.fo03(), uit);
            return new Antwoord(false, geweigerd.later(), FOUT, uit.toByteArray());
        }
        Naamloos naamloos = (Naamloos) ontvangen;
        Soapschrijver.fout(naamloos.fout().plek(), naamloos.fout().omschrijving(), uit);
        return new Antwoord(false, naamloos.later(), FOUT, uit.toByteArray());
    }
}
