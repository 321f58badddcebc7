package nl.berichtenstraat.ggk;

import java.util.Optional;

/**
 * What stands on every envelope, fault and receipt.
 *
 * @param berichtcode which message it is
 * @param zender who sends
 * @param ontvanger who is to have it
 * @param referentienummer unique for the sender; a lower-case UUID of version 4 in Di01 and Du01
 * @param tijdstipBericht when it was made, as it stands there: {@code yyyyMMdd[HH[mm[ss[SSS]]]]}, Dutch local time
 * @param crossRefnummer referentienummer of the message this one is about; empty in a Di01
 * @param functie message type of the payload, for example {@code WMO301}; only in Di01 and Du01
 */
public record Stuurgegevens(
        Berichtcode berichtcode,
        Systeem zender,
        Systeem ontvanger,
        String referentienummer,
        String tijdstipBericht,
        Optional<String> crossRefnummer,
        Optional<String> functie) {}
