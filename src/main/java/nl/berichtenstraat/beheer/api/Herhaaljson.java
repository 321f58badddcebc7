package nl.berichtenstraat.beheer.api;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.berichtenstraat.register.Herhaalpoging;
import nl.berichtenstraat.register.Herhaling;
import nl.berichtenstraat.register.Herhalingenregister.Overgang;
import nl.berichtenstraat.register.Pogingstand;
import nl.berichtenstraat.straat.herhaling.Voortgang;

/** Replays as programs get them. */
final class Herhaaljson {

    private Herhaaljson() {}

    /** A page of replays. */
    record Lijst(List<Kop> herhalingen, Optional<String> volgende) {}

    /** A page of attempts. */
    record Pogingen(List<Poging> pogingen, Optional<String> volgende) {}

    /** A replay. */
    record Kop(
            long herhaling,
            String werkwoord,
            String keuze,
            String peil,
            boolean alleenAntwoord,
            boolean proef,
            Optional<Long> proefVan,
            int batch,
            int tegelijk,
            String wie,
            String reden,
            Instant gemaakt,
            String stand) {

        static Kop van(Herhaling herhaling) {
            return new Kop(
                    herhaling.id(),
                    klein(herhaling.werkwoord()),
                    herhaling.keuze(),
                    klein(herhaling.peil()),
                    herhaling.alleenAntwoord(),
                    herhaling.proef(),
                    herhaling.proefVan(),
                    herhaling.batch(),
                    herhaling.tegelijk(),
                    herhaling.wie(),
                    herhaling.reden(),
                    herhaling.gemaakt(),
                    klein(herhaling.stand()));
        }
    }

    /** How far a replay is. */
    record Stand(
            Kop herhaling,
            long totaal,
            long klaar,
            int procent,
            long veranderd,
            Map<String, Long> pogingen,
            List<Overgang> overgangen,
            String adres) {

        static Stand van(Voortgang voortgang, String adres) {
            Map<String, Long> pogingen = new LinkedHashMap<>();
            for (Pogingstand stand : Pogingstand.values()) {
                pogingen.put(klein(stand), voortgang.aantal(stand));
            }
            return new Stand(
                    Kop.van(voortgang.herhaling()),
                    voortgang.totaal(),
                    voortgang.klaar(),
                    voortgang.procent(),
                    voortgang.veranderd(),
                    pogingen,
                    voortgang.overgangen(),
                    adres);
        }
    }

    /** An attempt. */
    record Poging(
            long poging,
            long bericht,
            Optional<Long> vorige,
            String stand,
            Optional<Instant> moment,
            Optional<String> was,
            Optional<String> werd,
            boolean veranderd,
            String toelichting) {

        static Poging van(Herhaalpoging poging) {
            return new Poging(
                    poging.id(),
                    poging.berichtId(),
                    poging.vorige(),
                    klein(poging.stand()),
                    poging.moment(),
                    poging.was(),
                    poging.werd(),
                    poging.veranderd(),
                    poging.toelichting());
        }
    }

    private static String klein(Enum<?> waarde) {
        return waarde.name().toLowerCase(Locale.ROOT);
    }
}
