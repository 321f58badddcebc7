package nl.berichtenstraat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.berichtenstraat.Demostap.Kanaal;
import nl.berichtenstraat.Demostap.Verwacht;

/** The first part of the demonstration: the gemeente assigns help (301). */
final class Demotoewijzingen {

    private static final LocalDate DAGTEKENING = Indicatie.MAAND.atDay(1).minusDays(6);
    private static final Verwacht GOED = Verwacht.goed("wmo301");

    private Demotoewijzingen() {}

    static List<Demostap> stappen() {
        return List.of(
                stap("01", Indicatie.EEN, Indicatie.EEN.einde(), "Dit bericht komt binnen via de map.", GOED)
                        .viaMap(),
                goed("02", Indicatie.TWEE),
                goed("03", Indicatie.DRIE),
                goed("04", Indicatie.VIER),
                goed("05", Indicatie.VIJF),
                goed("06", Indicatie.ZES),
                goed("07", Indicatie.ZEVEN),
                stap(
                        "08",
                        Indicatie.ACHT,
                        null,
                        "De gemeente vergeet de einddatum.",
                        Verwacht.afgekeurd("CD076", "wmo302")),
                stap("09", Indicatie.ACHT, Indicatie.ACHT.einde(), "Dezelfde toewijzing, nu met einddatum.", GOED),
                stap(
                        "10",
                        Indicatie.EEN_NOG_EENS,
                        Indicatie.EEN_NOG_EENS.einde(),
                        "Cliënt 1 heeft al IB1 bij een andere aanbieder.",
                        Verwacht.afgekeurd("LC101", "wmo302")));
    }

    private static Demostap goed(String volgnummer, Indicatie indicatie) {
        return stap(volgnummer, indicatie, indicatie.einde(), "", GOED);
    }

    private static Demostap stap(
            String volgnummer, Indicatie i, LocalDate einde, String toelichting, Verwacht verwacht) {
        Voorbeeldberichten.Toewijzing toewijzing = new Voorbeeldberichten.Toewijzing(
                i.nummer(), i.code(), DAGTEKENING, Indicatie.MAAND.atDay(1), einde, i.minuten(), i.frequentie(), null);
        String bericht = i.berichten().toewijzing("TOEW" + volgnummer, DAGTEKENING, i.bsn(), List.of(toewijzing));
        return new Demostap(
                volgnummer + "-toewijzing",
                "301 toewijzing " + i.nummer() + " voor aanbieder " + i.aanbieder() + ": " + i.client() + ", "
                        + i.omvang(),
                toelichting,
                Kanaal.QUEUE,
                bericht.getBytes(StandardCharsets.UTF_8),
                verwacht);
    }
}
