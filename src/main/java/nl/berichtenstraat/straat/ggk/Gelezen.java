package nl.berichtenstraat.straat.ggk;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import nl.berichtenstraat.bericht.Berichtherkenner;
import nl.berichtenstraat.bericht.Herkenning;
import nl.berichtenstraat.ggk.Enveloplezer;
import nl.berichtenstraat.ggk.Enveloplezing;
import nl.berichtenstraat.ggk.Leesgrenzen;
import nl.berichtenstraat.register.Berichtkenmerken;
import nl.berichtenstraat.straat.Tussenopslag;
import nl.berichtenstraat.straat.Vingerafdruk;

/**
 * A message that was offered, read, with its payload at hand.
 *
 * @param lezing what stands on it
 * @param lading its payload; empty text when it has none
 * @param inhoud all of it, as it was offered; closed by whoever offers it
 */
record Gelezen(Enveloplezing lezing, Tussenopslag lading, Tussenopslag inhoud) implements AutoCloseable {

    /** Reads what was offered. */
    static Gelezen van(Aanbod aanbod, Leesgrenzen grenzen) {
        Enveloplezing[] lezing = new Enveloplezing[1];
        try (InputStream in = aanbod.inhoud().stroom()) {
            Tussenopslag lading =
                    Tussenopslag.gevuldDoor(uit -> lezing[0] = Enveloplezer.lees(in, uit, aanbod.soap(), grenzen));
            return new Gelezen(lezing[0], lading, aanbod.inhoud());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands on it for a gemeente that takes no more than this. */
    Enveloplezing binnen(Leesgrenzen grenzen, boolean soap) {
        if (lezing instanceof Enveloplezing.Slecht || inhoud.lengte() <= grenzen.bericht()) {
            return lezing;
        }
        try (InputStream in = inhoud.stroom()) {
            return Enveloplezer.lees(in, OutputStream.nullOutputStream(), soap, grenzen);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Digest of the payload; of all there is when that could not be read. */
    String sha256() {
        boolean goed = lezing instanceof Enveloplezing.Goed;
        try (InputStream in = goed ? lading.stroom() : inhoud.stroom()) {
            return Vingerafdruk.van(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the header of the payload says; empty when it cannot be recognised, and then it fails level 1. */
    Optional<Berichtkenmerken> kenmerken() {
        try (InputStream in = lading.stroom()) {
            return Berichtherkenner.herken(in) instanceof Herkenning.Herkend herkend
                    ? Optional.of(Berichtkenmerken.van(herkend))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        lading.close();
    }
}
