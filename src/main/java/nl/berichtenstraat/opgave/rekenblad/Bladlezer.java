package nl.berichtenstraat.opgave.rekenblad;

import java.io.InputStream;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;

/** The rows of one sheet of a workbook, one in memory at a time. */
final class Bladlezer {

    private static final int HOOGSTE_RIJ = 1_048_576;
    private static final int LANGSTE_GETAL = 40;
    private static final int GROOTSTE_MACHT = 30;
    private static final Cel LEEG = new Cel.Leeg();

    private final Gedeeldeteksten teksten;
    private final Celopmaak opmaak;
    private final boolean vanaf1904;
    private final Bladgrenzen grenzen;

    Bladlezer(Gedeeldeteksten teksten, Celopmaak opmaak, boolean vanaf1904, Bladgrenzen grenzen) {
        this.teksten = teksten;
        this.opmaak = opmaak;
        this.vanaf1904 = vanaf1904;
        this.grenzen = grenzen;
    }

    /** Reads the sheet; returns how many rows it has. */
    int lees(InputStream in, Consumer<Rij> ontvanger) {
        return Deellezer.door(in, deel -> rijen(deel, ontvanger));
    }

    private int rijen(Deellezer deel, Consumer<Rij> ontvanger) throws XMLStreamException {
        int nummer = 0;
        while (deel.naarElement()) {
            if (deel.begin("row")) {
                nummer = rijnummer(deel, nummer + 1);
                ontvanger.accept(new Rij(nummer, cellen(deel, nummer)));
            }
        }
        return nummer;
    }

    private static int rijnummer(Deellezer deel, int volgende) {
        int nummer = deel.attribuut("r")
                .filter(w -> w.matches("[0-9]{1,7}"))
                .map(Integer::parseInt)
                .orElse(volgende);
        if (nummer < volgende || nummer > HOOGSTE_RIJ) {
            throw new OnbruikbaarBlad(
                    "De rijen van het werkblad zijn niet goed genummerd. Sla het rekenblad opnieuw op.");
        }
        return nummer;
    }

    private List<Cel> cellen(Deellezer deel, int rij) throws XMLStreamException {
        List<Cel> cellen = new ArrayList<>();
        int kolom = -1;
        while (deel.verder() && !deel.eind("row")) {
            if (deel.begin("c")) {
                kolom = kolom(deel).orElse(kolom + 1);
                Cel cel = cel(deel);
                if (!(cel instanceof Cel.Leeg)) {
                    zet(cellen, kolom, cel, rij);
                }
            }
        }
        return cellen;
    }

    private void zet(List<Cel> cellen, int kolom, Cel cel, int rij) {
        if (kolom >= grenzen.kolommen()) {
            throw new OnbruikbaarBlad("Rij " + rij + " heeft meer dan " + grenzen.kolommen()
                    + " kolommen. Laat alleen de gevraagde kolommen staan.");
        }
        while (cellen.size() <= kolom) {
            cellen.add(LEEG);
        }
        cellen.set(kolom, cel);
    }

    /** The column in an address like B12, from 0. */
    private static Optional<Integer> kolom(Deellezer deel) {
        return deel.attribuut("r")
                .filter(w -> w.matches("[A-Z]{1,3}[0-9]{1,7}"))
                .map(adres -> adres.chars()
                                .filter(Character::isLetter)
                                .reduce(0, (tot, letter) -> tot * 26 + letter - 'A' + 1)
                        - 1);
    }

    private Cel cel(Deellezer deel) throws XMLStreamException {
        String soort = deel.attribuut("t").orElse("n");
        int stijl = deel.attribuut("s")
                .filter(w -> w.matches("[0-9]{1,6}"))
                .map(Integer::parseInt)
                .orElse(0);
        boolean formule = false;
        String waarde = "";
        while (deel.verder() && !deel.eind("c")) {
            if (deel.begin("f")) {
                formule = true;
            } else if (deel.begin("v") || deel.begin("is")) {
                waarde = deel.tekst();
            }
        }
        return formule ? new Cel.Formule() : cel(soort, waarde, stijl);
    }

    private Cel cel(String soort, String waarde, int stijl) {
        if (waarde.isBlank()) {
            return LEEG;
        }
        return switch (soort) {
            case "s" -> teksten.cel(waarde.strip());
            case "n" -> getal(waarde.strip(), stijl);
            case "d" -> datum(waarde.strip());
            case "b" -> new Cel.Onbruikbaar(waarde.strip().equals("1") ? "WAAR" : "ONWAAR");
            case "e" -> new Cel.Onbruikbaar("foutwaarde");
            default -> Cel.vanTekst(waarde);
        };
    }

    private Cel getal(String waarde, int stijl) {
        if (waarde.length() > LANGSTE_GETAL) {
            return new Cel.Onbruikbaar("geen getal");
        }
        try {
            BigDecimal getal = new BigDecimal(waarde);
            return Math.abs((long) getal.precision() - getal.scale()) > GROOTSTE_MACHT
                    ? new Cel.Onbruikbaar("te groot of te klein getal")
                    : opmaak.cel(getal, stijl, vanaf1904);
        } catch (NumberFormatException | ArithmeticException e) {
            return new Cel.Onbruikbaar("geen getal");
        }
    }

    private static Cel datum(String waarde) {
        try {
            return new Cel.Datum(LocalDate.parse(waarde.length() > 10 ? waarde.substring(0, 10) : waarde));
        } catch (DateTimeException e) {
            return Cel.vanTekst(waarde);
        }
    }
}
