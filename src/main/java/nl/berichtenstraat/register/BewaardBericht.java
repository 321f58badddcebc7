package nl.berichtenstraat.register;

import java.time.Instant;
import java.util.Optional;

/**
 * A received message without its content.
 *
 * @param id number within this installation, rising in order of arrival
 * @param ontvangen when it was kept
 * @param herkomst how it came in
 * @param sha256 hexadecimal digest of the bytes
 * @param lengte number of bytes received
 * @param afgekapt whether it was larger than allowed, so that only the first part was kept
 * @param kenmerken what its header says; empty when that could not be read
 * @param status how far it is
 * @param uitkomst goedgekeurd, deels, afgekeurd, fout or dubbel; empty while it waits
 * @param niveau control level at which it failed, 1 to 4; 0 when it did not
 * @param dubbelVan the earlier message with the same bytes
 * @param oorzaak why it is parked
 * @param versies by which versions of standard, rules and code lists it was assessed, as JSON; empty while it waits, when
 *     it could not be recognised, and for messages processed by a version that did not note it
 */
public record BewaardBericht(
        long id,
        Instant ontvangen,
        Herkomst herkomst,
        String sha256,
        long lengte,
        boolean afgekapt,
        Optional<Berichtkenmerken> kenmerken,
        Berichtstatus status,
        Optional<String> uitkomst,
        int niveau,
        Optional<Long> dubbelVan,
        Optional<String> oorzaak,
        Optional<String> versies) {}
