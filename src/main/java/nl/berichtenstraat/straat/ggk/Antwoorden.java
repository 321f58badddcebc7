package nl.berichtenstraat.straat.ggk;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.berichtenstraat.ggk.Berichtcode;
import nl.berichtenstraat.ggk.Fout;
import nl.berichtenstraat.ggk.StufBericht;
import nl.berichtenstraat.ggk.Stuurgegevens;
import nl.berichtenstraat.ggk.Systeem;
import nl.berichtenstraat.ggk.Tijdstippen;

/** Receipts and refusals on the local hop: sender and receiver change places, reference and moment are new. */
public final class Antwoorden {

    private final Clock klok;

    /** With moments of this clock. */
    public Antwoorden(Clock klok) {
        this.klok = klok;
    }

    /** The receipt for a message. */
    public Ontvangen bevestig(Stuurgegevens kop) {
        return new Ontvangen.Bevestigd(StufBericht.van(antwoord(Berichtcode.BV03, kop)));
    }

    /** The refusal of a message, or of one that nobody can tell; {@code later} when it may be offered again. */
    public Ontvangen weiger(Optional<Stuurgegevens> kop, Fout fout, boolean later) {
        return kop.<Ontvangen>map(van ->
                        new Ontvangen.Geweigerd(StufBericht.fout(antwoord(Berichtcode.FO03, van), fout), later))
                .orElseGet(() -> new Ontvangen.Naamloos(fout, later));
    }

    /** A message without what means nothing in it: how the receiver is called. */
    static StufBericht zonderBijzaken(StufBericht bericht) {
        Stuurgegevens kop = bericht.stuurgegevens();
        return new StufBericht(
                new Stuurgegevens(
                        kop.berichtcode(),
                        kop.zender(),
                        Systeem.ontvanger(kop.ontvanger().organisatie()),
                        kop.referentienummer(),
                        kop.tijdstipBericht(),
                        kop.crossRefnummer(),
                        kop.functie()),
                bericht.parameters(),
                bericht.fout());
    }

    private Stuurgegevens antwoord(Berichtcode code, Stuurgegevens kop) {
        Instant nu = klok.instant();
        return new Stuurgegevens(
                code,
                kop.ontvanger(),
                kop.zender(),
                UUID.randomUUID().toString(),
                Tijdstippen.volgend(nu, Optional.empty()),
                Optional.of(kop.referentienummer()),
                Optional.empty());
    }
}
