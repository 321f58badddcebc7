package nl.berichtenstraat.opgave.rekenblad;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads a spreadsheet of either kind, known by its first bytes and not by its name. */
public final class Rekenblad {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};
    private static final int KIJKT = 4_000;

    private final Bladgrenzen grenzen;

    /** With these limits. */
    public Rekenblad(Bladgrenzen grenzen) {
        this.grenzen = grenzen;
    }

    /**
     * Reads all rows in which something stands.
     *
     * @param inhoud the file
     * @param ontvanger gets each row, in order
     * @return the name of the sheet that was read, when there are others that were not
     * @throws OnbruikbaarBlad when it is no spreadsheet, or too large, or may do harm
     */
    public Optional<String> lees(byte[] inhoud, Consumer<Rij> ontvanger) {
        if (inhoud.length > grenzen.bytes()) {
            throw new OnbruikbaarBlad("Het bestand is groter dan " + grenzen.bytes() / 1_000_000
                    + " MB. Verdeel het over meer bestanden.");
        }
        Consumer<Rij> begrensd = new Telling(ontvanger);
        if (begintMet(inhoud, ZIP)) {
            return new Xlsxlezer(inhoud, grenzen).lees(begrensd);
        }
        weigerAnders(inhoud);
        new Csvlezer(grenzen).lees(inhoud, begrensd);
        return Optional.empty();
    }

    private static void weigerAnders(byte[] inhoud) {
        if (begintMet(inhoud, OLE)) {
            throw new OnbruikbaarBlad("Dit is een oud Excel-bestand (.xls), of een bestand met een wachtwoord. Sla het"
                    + " zonder wachtwoord op als Excel-werkmap (.xlsx) of als CSV, en upload dat.");
        }
        if (begintMet(inhoud, PDF)) {
            throw new OnbruikbaarBlad("Dit is een PDF. Upload het rekenblad zelf, als .xlsx of als CSV.");
        }
        if (eersteTeken(inhoud) == '<') {
            throw new OnbruikbaarBlad("Dit is een XML- of HTML-bestand en geen rekenblad. Een bericht dient u in op de"
                    + " pagina Indienen en controleren; een rekenblad moet .xlsx of CSV zijn.");
        }
        if (!Csvlezer.isBreed(inhoud) && heeftNul(inhoud)) {
            throw new OnbruikbaarBlad("Dit bestand is geen rekenblad. Upload een Excel-werkmap (.xlsx) of een CSV.");
        }
    }

    private static char eersteTeken(byte[] inhoud) {
        for (int i = Csvlezer.merk(inhoud); i < inhoud.length; i++) {
            if (!Character.isWhitespace(inhoud[i])) {
                return (char) inhoud[i];
            }
        }
        throw new OnbruikbaarBlad("Het bestand is leeg.");
    }

    private static boolean heeftNul(byte[] inhoud) {
        for (int i = 0; i < Math.min(KIJKT, inhoud.length); i++) {
            if (inhoud[i] == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean begintMet(byte[] inhoud, byte[] begin) {
        if (inhoud.length < begin.length) {
            return false;
        }
        for (int i = 0; i < begin.length; i++) {
            if (inhoud[i] != begin[i]) {
                return false;
            }
        }
        return true;
    }

    /** Leaves out empty rows and counts the others. */
    private final class Telling implements Consumer<Rij> {

        private final Consumer<Rij> verder;
        private int gezien;

        Telling(Consumer<Rij> verder) {
            this.verder = verder;
        }

        @Override
        public void accept(Rij rij) {
            if (rij.isLeeg()) {
                return;
            }
            gezien++;
            if (gezien > grenzen.rijen()) {
                throw new OnbruikbaarBlad("Het rekenblad heeft meer dan "
                        + String.format(Locale.forLanguageTag("nl-NL"), "%,d", grenzen.rijen() - 1)
                        + " rijen. Verdeel het over meer bestanden.");
            }
            verder.accept(rij);
        }
    }
}
