package nl.berichtenstraat.beheer.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import nl.berichtenstraat.register.Berichtkenmerken;
import nl.berichtenstraat.register.BewaardBericht;

/**
 * A message as programs get it, without its content.
 *
 * @param bericht its number
 * @param ontvangen when it came in
 * @param kanaal by which way
 * @param berichtsoort its type; null, as what else its header says, when that could not be read
 * @param gemeente of its header, as it stands there
 * @param aanbieder of its header, as it stands there
 * @param identificatie of its header
 * @param dagtekening of its header
 * @param status how far it is
 * @param uitkomst what became of it; null while it waits or is parked
 * @param niveau control level at which it failed; null when it did not
 * @param dubbelVan the earlier message with the same bytes; null when there is none
 */
record Berichtjson(
        long bericht,
        Instant ontvangen,
        String kanaal,
        Optional<String> berichtsoort,
        Optional<String> gemeente,
        Optional<String> aanbieder,
        Optional<String> identificatie,
        Optional<LocalDate> dagtekening,
        String status,
        Optional<String> uitkomst,
        Optional<Integer> niveau,
        Optional<Long> dubbelVan) {

    /** Of a message as kept. */
    static Berichtjson van(BewaardBericht bericht) {
        Optional<Berichtkenmerken> kop = bericht.kenmerken();
        return new Berichtjson(
                bericht.id(),
                bericht.ontvangen(),
                bericht.herkomst().kanaal(),
                kop.map(kenmerken -> kenmerken.soort().name()),
                kop.map(Berichtkenmerken::gemeente),
                kop.map(Berichtkenmerken::aanbieder),
                kop.map(Berichtkenmerken::identificatie),
                kop.flatMap(Berichtkenmerken::dagtekening),
                bericht.status().name().toLowerCase(Locale.ROOT),
                bericht.uitkomst(),
                Optional.of(bericht.niveau()).filter(niveau -> niveau > 0),
                bericht.dubbelVan());
    }
}
