package nl.berichtenstraat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.berichtenstraat.Demostap.Kanaal;
import nl.berichtenstraat.Demostap.Verwacht;

/** The last part of the demonstration: an aanbieder asks for a change (317), the gemeente answers (319) and grants (301). */
final class Demoverzoeken {

    private static final LocalDate VRAAG = Indicatie.MAAND.atEndOfMonth().plusDays(3);
    private static final LocalDate ANTWOORD = VRAAG.plusDays(4);
    private static final LocalDate VANAF = Indicatie.MAAND.plusMonths(2).atDay(1);
    private static final Indicatie VIER = Indicatie.VIER;
    private static final long NIEUW_NUMMER = 1010;
    private static final long MEER = 150;
    private static final String REFERENTIE = "VOW-1";
    private static final String UITBREIDING = "12";

    private Demoverzoeken() {}

    static List<Demostap> stappen() {
        return List.of(
                verzoek("23", REFERENTIE, "", Verwacht.goed("wmo318", "wmo317")),
                verzoek(
                        "24",
                        "VOW-2",
                        "Er loopt al een verzoek voor deze cliënt.",
                        Verwacht.afgekeurd("TR374", "wmo318")),
                antwoord(
                        "25",
                        "in onderzoek",
                        VIER.berichten().inOnderzoek("ANTW25", ANTWOORD, REFERENTIE),
                        "",
                        Verwacht.goed("wmo319")),
                honorering("26"),
                antwoord(
                        "27",
                        "afgewezen",
                        VIER.berichten().afwijzing("ANTW27", ANTWOORD.plusDays(2), REFERENTIE),
                        "Maar het verzoek is al gehonoreerd.",
                        Verwacht.afgekeurd("TR359", "wmo320")));
    }

    private static Demostap verzoek(String volgnummer, String referentie, String toelichting, Verwacht verwacht) {
        Voorbeeldberichten.Wijziging wijziging =
                new Voorbeeldberichten.Wijziging(VIER.nummer(), VANAF, VIER.einde(), MEER);
        return stap(
                volgnummer + "-verzoek",
                "317 verzoek om wijziging " + referentie + " van aanbieder " + VIER.aanbieder() + ": " + VIER.client()
                        + ", " + MEER + " minuten per week vanaf " + Nederlands.datum(VANAF),
                toelichting,
                VIER.berichten().verzoek("VERZ" + volgnummer, VRAAG, VIER.bsn(), referentie, wijziging),
                verwacht);
    }

    private static Demostap antwoord(
            String volgnummer, String antwoord, String bericht, String toelichting, Verwacht verwacht) {
        return stap(
                volgnummer + "-antwoord",
                "319 antwoord op verzoek " + REFERENTIE + ": " + antwoord,
                toelichting,
                bericht,
                verwacht);
    }

    /** As it was asked: the assignment ends and a new one with more minutes begins, both with the reference. */
    private static Demostap honorering(String volgnummer) {
        LocalDate vast = ANTWOORD.plusDays(1);
        Voorbeeldberichten.Toewijzing oud = new Voorbeeldberichten.Toewijzing(
                VIER.nummer(),
                VIER.code(),
                vast,
                Indicatie.MAAND.atDay(1),
                VANAF.minusDays(1),
                VIER.minuten(),
                VIER.frequentie(),
                UITBREIDING,
                REFERENTIE);
        Voorbeeldberichten.Toewijzing nieuw = new Voorbeeldberichten.Toewijzing(
                NIEUW_NUMMER, VIER.code(), vast, VANAF, VIER.einde(), MEER, VIER.frequentie(), null, REFERENTIE);
        return stap(
                volgnummer + "-toewijzing",
                "301 honoreert verzoek " + REFERENTIE + ": toewijzing " + VIER.nummer() + " eindigt, toewijzing "
                        + NIEUW_NUMMER + " begint op " + Nederlands.datum(VANAF),
                "",
                VIER.berichten().toewijzing("TOEW" + volgnummer, vast, VIER.bsn(), List.of(oud, nieuw)),
                Verwacht.goed("wmo301"));
    }

    private static Demostap stap(String naam, String kop, String toelichting, String bericht, Verwacht verwacht) {
        return new Demostap(naam, kop, toelichting, Kanaal.QUEUE, bericht.getBytes(StandardCharsets.UTF_8), verwacht);
    }
}
