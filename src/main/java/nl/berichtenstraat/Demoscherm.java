package nl.berichtenstraat;

import java.io.PrintWriter;
import java.util.List;
import nl.berichtenstraat.Demoverslag.Poststuk;
import nl.berichtenstraat.register.Bevindingsrij;

/** Tells on the screen what happens in the demonstration: per message what came in, was found and went out. */
final class Demoscherm {

    private static final int BREEDTE = 98;
    private static final int MARGE = 14;
    private static final int DELEN_VAN_PAD = 2;

    private final PrintWriter uit;

    Demoscherm(PrintWriter uit) {
        this.uit = uit;
    }

    /** A line of its own, broken where it is too long. */
    void alinea(String tekst) {
        Nederlands.regels(tekst, BREEDTE).forEach(uit::println);
        uit.flush();
    }

    /** A heading with an empty line before it. */
    void kop(String tekst) {
        uit.println();
        uit.println(tekst);
        uit.println("=".repeat(tekst.length()));
        uit.flush();
    }

    /** A name with what belongs to it. */
    void regel(String naam, Object waarde) {
        uit.printf("%-22s%s%n", naam, waarde);
        uit.flush();
    }

    /** One message. */
    void toon(Demoverslag verslag) {
        uit.println();
        uit.println(verslag.stap().naam() + ".xml");
        blok("in", verslag.stap().kop());
        if (!verslag.stap().toelichting().isEmpty()) {
            blok("", verslag.stap().toelichting());
        }
        gevonden(verslag);
        verslag.post().forEach(this::toon);
        if (!verslag.isZoalsVerwacht()) {
            afwijking(verslag);
        }
        uit.flush();
    }

    private void gevonden(Demoverslag verslag) {
        String niveau = verslag.bericht().niveau() == 0
                ? ""
                : " (niveau " + verslag.bericht().niveau() + ")";
        blok("gevonden", uitkomst(verslag.uitkomst()) + niveau);
        verslag.bevindingen().forEach(this::toon);
    }

    private static String uitkomst(String uitkomst) {
        return switch (uitkomst) {
            case "goedgekeurd" -> "niets, het bericht is goedgekeurd";
            case "deels" -> "een deel van de regels is afgewezen";
            case "afgekeurd" -> "het bericht is afgekeurd";
            case "fout" -> "het bericht is niet leesbaar";
            case "dubbel" -> "al eerder ontvangen: niets opnieuw verwerkt, hetzelfde antwoord nog een keer";
            default -> "het bericht is " + uitkomst;
        };
    }

    private void toon(Bevindingsrij b) {
        String code = b.retourcode().map(c -> ", retourcode " + c).orElse("");
        String regel = b.regelnummer() > 0 ? ", regel " + b.regelnummer() + " van het bestand" : "";
        blok("", "- " + b.regel() + code + regel + ", " + plaats(b) + ":");
        blok("", b.uitleg(), MARGE + 2);
    }

    /** The last parts of the path: enough to find the place together with the line. */
    private static String plaats(Bevindingsrij b) {
        String pad = b.element().isEmpty() ? b.record() : b.record() + "/" + b.element();
        String[] delen = pad.split("/");
        return String.join("/", List.of(delen).subList(Math.max(0, delen.length - DELEN_VAN_PAD), delen.length));
    }

    private void toon(Poststuk stuk) {
        blok("uit", stuk.bestand() + " op queue " + stuk.kenmerk().bestemming() + ": " + Samenvatting.van(stuk));
    }

    private void afwijking(Demoverslag verslag) {
        blok("LET OP", "dit had anders moeten gaan");
        blok("", "verwacht: " + beschrijf(verslag.stap().verwacht()));
        blok("", "gekregen: " + beschrijf(verslag.gekregen()));
    }

    private static String beschrijf(Demostap.Verwacht v) {
        return v.uitkomst() + ", regels " + v.regels() + ", uitgaand " + v.uitgaand();
    }

    private void blok(String label, String tekst) {
        blok(label, tekst, MARGE);
    }

    private void blok(String label, String tekst, int marge) {
        String voor = "  " + label;
        for (String regel : Nederlands.regels(tekst, BREEDTE - marge)) {
            uit.println(voor + " ".repeat(marge - voor.length()) + regel);
            voor = "";
        }
    }
}
