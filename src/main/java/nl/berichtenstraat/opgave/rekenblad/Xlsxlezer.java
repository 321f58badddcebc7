package nl.berichtenstraat.opgave.rekenblad;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** An Excel workbook: the first sheet that is visible. */
final class Xlsxlezer {

    private static final String MAPPEN_DIE_WE_KENNEN = "xl/workbook.xml";

    private final Zipbestand zip;
    private final Bladgrenzen grenzen;

    /** Refuses what may do harm before anything of it is interpreted. */
    Xlsxlezer(byte[] inhoud, Bladgrenzen grenzen) {
        this.zip = new Zipbestand(inhoud, grenzen);
        this.grenzen = grenzen;
        weigerAnders(zip.namen());
    }

    /** Reads all rows; returns the name of the sheet when others were left out. */
    Optional<String> lees(Consumer<Rij> ontvanger) {
        Werkmapdelen delen = Werkmapdelen.lees(zip);
        Gedeeldeteksten teksten = Gedeeldeteksten.lees(zip);
        Celopmaak opmaak = Celopmaak.lees(zip);
        zip.open(delen.blad(), in -> new Bladlezer(teksten, opmaak, delen.vanaf1904(), grenzen).lees(in, ontvanger))
                .orElseThrow(() -> new OnbruikbaarBlad("In de werkmap ontbreekt het eerste werkblad."));
        return delen.heeftMeer() ? Optional.of(delen.naam()) : Optional.empty();
    }

    private static void weigerAnders(List<String> namen) {
        List<String> klein =
                namen.stream().map(naam -> naam.toLowerCase(Locale.ROOT)).toList();
        if (klein.stream().anyMatch(naam -> naam.endsWith("vbaproject.bin") || naam.contains("/macrosheets/"))) {
            throw new OnbruikbaarBlad(
                    "Dit bestand bevat macro's, ook al heet het misschien .xlsx. Sla het op als gewone"
                            + " Excel-werkmap zonder macro's (.xlsx) of als CSV, en upload dat.");
        }
        if (klein.contains("xl/workbook.bin")) {
            throw new OnbruikbaarBlad(
                    "Dit is een binaire Excel-werkmap (.xlsb). Sla het op als .xlsx of als CSV, en upload dat.");
        }
        if (!klein.contains(MAPPEN_DIE_WE_KENNEN)) {
            throw new OnbruikbaarBlad("Dit bestand is geen Excel-werkmap. Sla het rekenblad op als .xlsx of als CSV, en"
                    + " upload dat; een gezipt bestand pakt u eerst uit.");
        }
    }
}
