package nl.berichtenstraat.straat.ggk;

import java.io.IOException;
import java.io.InputStream;
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
 */
record Gelezen(Enveloplezing lezing, Tussenopslag lading) implements AutoCloseable {

    /** Reads what was offered. */
    static Gelezen van(Aanbod aanbod, Leesgrenzen grenzen) {
        Enveloplezing[] lezing = new Enveloplezing[1];
        try (InputStream in = aanbod.inhoud().stroom()) {
            Tussenopslag lading =
                    Tussenopslag.gevuldDoor(uit -> lezing[0] = Enveloplezer.lees(in, uit, aanbod.soap(), grenzen));
            return new Gelezen(lezing[0], lading);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Digest of the payload. */
    String sha256() {
        try (InputStream in = lading.stroom()) {
            return Vingerafdruk.van(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the header of the payload says; empty when it cannot be recognised, and then it fails level 1. */
    Optional<Berichtkenmerken> kenmerken() {
        try (InputStream in = lading.stroom()) {
            return Berichtherkenner.herken(in) instanceof Herkenning.Herkend herkend
                    ? Optional.of(new Berichtkenmerken(
                            herkend.soort(),
                            herkend.afzender(),
                            herkend.ontvanger(),
                            herkend.identificatie(),
                            herkend.dagtekening()))
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
