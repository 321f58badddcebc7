package nl.berichtenstraat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.berichtenstraat.Demostap.Kanaal;
import nl.berichtenstraat.Demostap.Verwacht;
import nl.berichtenstraat.Voorbeeldberichten.Regel;

/** The last parts of the demonstration: each aanbieder claims (323), and puts right what was wrong. */
final class Demodeclaraties {

    private static final LocalDate EERST = Indicatie.MAAND.atEndOfMonth().plusDays(2);
    private static final LocalDate LATER = EERST.plusDays(6);
    private static final Verwacht GOED = Verwacht.goed("wmo325", "afrekening");
    private static final Verwacht GOED_MET_SIGNAAL = Verwacht.goed("wmo325", "afrekening", "signalen");

    /** What aanbieder C claims; its first attempt and the repetition are made from the same. */
    private static final Demostap VAN_C = stap(
            "19-declaratie",
            Indicatie.ZORG_C,
            "DECLC1",
            EERST,
            "Het element is hersteld. Wie een fout terugkreeg, mag dezelfde identificatie opnieuw gebruiken.",
            List.of(Indicatie.ZEVEN.regel("C-001", 240), Indicatie.ACHT.regel("C-002", 360)),
            GOED_MET_SIGNAAL);

    private Demodeclaraties() {}

    /** The declarations over the month. */
    static List<Demostap> declaraties() {
        return List.of(
                stap(
                        "16-declaratie",
                        Indicatie.ZORG_A,
                        "DECLA1",
                        EERST,
                        "Eén regel klopt; één is te groot, één heeft het tarief van IB1 en één een onbekende toewijzing.",
                        metFouten(),
                        new Verwacht(
                                "deels", List.of("TR321", "TR338", "TR346", "TR418"), List.of("wmo325", "afrekening"))),
                stap(
                        "17-declaratie",
                        Indicatie.ZORG_B,
                        "DECLB1",
                        EERST,
                        "",
                        List.of(
                                Indicatie.VIER.regel("B-001", 480),
                                Indicatie.VIJF.regel("B-002", 585),
                                Indicatie.ZES.regel("B-003", 600)),
                        GOED),
                onleesbaar(),
                VAN_C,
                new Demostap(
                        "20-declaratie",
                        VAN_C.kop(),
                        "Precies hetzelfde bericht nog een keer.",
                        Kanaal.QUEUE,
                        VAN_C.inhoud(),
                        new Verwacht("dubbel", List.of(), List.of("wmo325"))));
    }

    /** What puts right the declarations before. */
    static List<Demostap> correcties() {
        Regel eerder = Indicatie.VIER.regel("B-001", 480);
        Regel credit = new Regel(
                eerder.bsn(),
                "B-004",
                eerder.referentie(),
                eerder.toewijzing(),
                eerder.code(),
                eerder.begin(),
                eerder.einde(),
                eerder.minuten(),
                eerder.minuuttarief(),
                eerder.cent());
        return List.of(
                stap(
                        "21-correctie",
                        Indicatie.ZORG_B,
                        "DECLB2",
                        LATER,
                        "Regel B-001 gaat terug (credit) en komt met 540 in plaats van 480 minuten opnieuw (debet).",
                        List.of(credit, Indicatie.VIER.regel("B-005", 540)),
                        GOED),
                stap(
                        "22-declaratie",
                        Indicatie.ZORG_A,
                        "DECLA2",
                        LATER,
                        "De afgewezen regels opnieuw en nu goed. Cliënt 1 blijft onder het plafond.",
                        List.of(Indicatie.EEN.regel("A-005", 660), Indicatie.TWEE.regel("A-006", 450)),
                        GOED_MET_SIGNAAL));
    }

    private static List<Regel> metFouten() {
        Regel onbekend = new Indicatie(
                        Indicatie.DRIE.client(), Indicatie.DRIE.bsn(), Indicatie.ZORG_A, 4711, "IB3", 60, "2")
                .regel("A-004", 60);
        return List.of(
                Indicatie.EEN.regel("A-001", 780),
                Indicatie.TWEE.regel("A-002", 450, Indicatie.EEN.uurtarief()),
                Indicatie.DRIE.regel("A-003", 240),
                onbekend);
    }

    private static Demostap onleesbaar() {
        String goed = new String(VAN_C.inhoud(), StandardCharsets.UTF_8);
        String fout = goed.replaceFirst("<m:Eenheid>01</m:Eenheid>", "<m:Eenheden>01</m:Eenheden>");
        return new Demostap(
                "18-declaratie",
                VAN_C.kop(),
                "In de eerste regel heet een element Eenheden in plaats van Eenheid.",
                Kanaal.QUEUE,
                fout.getBytes(StandardCharsets.UTF_8),
                new Verwacht("fout", List.of("XSD"), List.of("fout")));
    }

    private static Demostap stap(
            String naam,
            String aanbieder,
            String nummer,
            LocalDate dagtekening,
            String toelichting,
            List<Regel> regels,
            Verwacht verwacht) {
        ByteArrayOutputStream inhoud = new ByteArrayOutputStream();
        long totaal = regels.stream().mapToLong(Regel::getekend).sum();
        new Voorbeeldberichten(Indicatie.GEMEENTE, aanbieder)
                .declaratie(nummer, dagtekening, nummer, Indicatie.MAAND, totaal, regels.stream(), inhoud);
        String kop = "323 declaratie " + nummer + " van aanbieder " + aanbieder + ": " + regels.size() + " regels, "
                + Nederlands.euro(totaal);
        return new Demostap(naam, kop, toelichting, Kanaal.QUEUE, inhoud.toByteArray(), verwacht);
    }
}
