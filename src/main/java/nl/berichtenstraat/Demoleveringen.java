package nl.berichtenstraat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.berichtenstraat.Demostap.Kanaal;
import nl.berichtenstraat.Demostap.Verwacht;

/** The second part of the demonstration: help begins (305) and ends (307). */
final class Demoleveringen {

    private static final LocalDate BEGIN = Indicatie.MAAND.atDay(2);
    private static final LocalDate EINDE = Indicatie.MAAND.atDay(20);
    private static final String VOLGENS_PLAN = "19";
    private static final long ONBEKEND = 4711;

    private Demoleveringen() {}

    static List<Demostap> stappen() {
        return List.of(
                start("11", Indicatie.EEN, Indicatie.EEN.nummer(), "", Verwacht.goed("wmo306")),
                start("12", Indicatie.VIER, Indicatie.VIER.nummer(), "", Verwacht.goed("wmo306")),
                start("13", Indicatie.ZEVEN, Indicatie.ZEVEN.nummer(), "", Verwacht.goed("wmo306")),
                start(
                        "14",
                        Indicatie.TWEE,
                        ONBEKEND,
                        "Deze toewijzing is er niet.",
                        Verwacht.afgekeurd("TR019", "wmo306")),
                stop("15", Indicatie.ZEVEN));
    }

    private static Demostap start(String volgnummer, Indicatie i, long nummer, String toelichting, Verwacht verwacht) {
        String bericht = i.berichten().start("START" + volgnummer, BEGIN.plusDays(2), i.bsn(), nummer, i.code(), BEGIN);
        return stap(
                volgnummer + "-start",
                "305 start op " + Nederlands.datum(BEGIN),
                i,
                nummer,
                toelichting,
                bericht,
                verwacht);
    }

    private static Demostap stop(String volgnummer, Indicatie i) {
        String bericht = i.berichten()
                .stop(
                        "STOP" + volgnummer,
                        EINDE.plusDays(3),
                        i.bsn(),
                        i.nummer(),
                        i.code(),
                        BEGIN,
                        EINDE,
                        VOLGENS_PLAN);
        return stap(
                volgnummer + "-stop",
                "307 stop op " + Nederlands.datum(EINDE),
                i,
                i.nummer(),
                "",
                bericht,
                Verwacht.goed("wmo308"));
    }

    private static Demostap stap(
            String naam, String wat, Indicatie i, long nummer, String toelichting, String bericht, Verwacht verwacht) {
        return new Demostap(
                naam,
                wat + " van aanbieder " + i.aanbieder() + ": " + i.client() + ", toewijzing " + nummer,
                toelichting,
                Kanaal.QUEUE,
                bericht.getBytes(StandardCharsets.UTF_8),
                verwacht);
    }
}
