package nl.berichtenstraat.opgave;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.berichtenstraat.opgave.rekenblad.Cel;
import nl.berichtenstraat.opgave.rekenblad.OnbruikbaarBlad;
import nl.berichtenstraat.opgave.rekenblad.Rij;

/** Where in a spreadsheet which column stands. */
final class Kolommen {

    private static final int LANGSTE_CITAAT = 40;
    private static final String VERWACHT =
            "Nodig zijn de kolommen toewijzingnummer (of clientsleutel), maand en minuten"
                    + " (of uren). Erbij mogen: gemeente, product en opmerking. Gebruik het voorbeeldbestand.";

    private final Map<Kolom, Integer> plekken = new EnumMap<>(Kolom.class);
    private final Map<Kolom, String> koppen = new EnumMap<>(Kolom.class);

    private Kolommen() {}

    /**
     * By the heading.
     *
     * @throws OnbruikbaarBlad when something is missing, unknown or there twice: one text that tells it all
     */
    static Kolommen van(Rij kop) {
        Kolommen kolommen = new Kolommen();
        List<String> bezwaren = new ArrayList<>();
        for (int i = 0; i < kop.cellen().size(); i++) {
            if (!(kop.cel(i) instanceof Cel.Leeg)) {
                kolommen.neem(i, citaat(kop.cel(i)), bezwaren);
            }
        }
        kolommen.eisKolommen(bezwaren);
        if (bezwaren.isEmpty()) {
            return kolommen;
        }
        throw new OnbruikbaarBlad("De kolommen kloppen niet: " + String.join("; ", bezwaren) + ". Gevonden op rij "
                + kop.nummer() + ": " + gevonden(kop) + ". " + VERWACHT);
    }

    private void neem(int plek, String tekst, List<String> bezwaren) {
        Optional<Kolom> kolom = Kolom.van(tekst);
        if (kolom.isEmpty()) {
            bezwaren.add("kolom " + Rij.letter(plek) + " “" + tekst + "” is hier niet bekend");
        } else if (plekken.putIfAbsent(kolom.get(), plek) != null) {
            bezwaren.add("kolom " + Rij.letter(plek) + " “" + tekst + "” betekent hetzelfde als kolom "
                    + letter(kolom.get()));
        } else {
            koppen.put(kolom.get(), tekst);
        }
    }

    private void eisKolommen(List<String> bezwaren) {
        if (!heeft(Kolom.TOEWIJZING) && !heeft(Kolom.CLIENT)) {
            bezwaren.add("er is geen kolom toewijzingnummer of clientsleutel");
        }
        if (!heeft(Kolom.MAAND)) {
            bezwaren.add("er is geen kolom maand");
        }
        if (!heeft(Kolom.MINUTEN) && !heeft(Kolom.UREN)) {
            bezwaren.add("er is geen kolom minuten of uren");
        }
        if (heeft(Kolom.MINUTEN) && heeft(Kolom.UREN)) {
            bezwaren.add("er is een kolom met minuten en een kolom met uren; houd er een over");
        }
    }

    /** Whether the sheet has this column. */
    boolean heeft(Kolom kolom) {
        return plekken.containsKey(kolom);
    }

    /** The cell of a row in this column; an empty one when the sheet has no such column. */
    Cel cel(Rij rij, Kolom kolom) {
        Integer plek = plekken.get(kolom);
        return plek == null ? new Cel.Leeg() : rij.cel(plek);
    }

    /** The column as people find it: letter and heading; the other one of a pair when the sheet does not have this one. */
    Optional<Rijmelding.Plek> plek(Kolom kolom) {
        return Stream.of(kolom, kolom.ander())
                .filter(this::heeft)
                .findFirst()
                .map(deze -> new Rijmelding.Plek(letter(deze), koppen.get(deze)));
    }

    private String letter(Kolom kolom) {
        return Rij.letter(plekken.get(kolom));
    }

    private static String gevonden(Rij kop) {
        return kop.cellen().stream()
                .filter(cel -> !(cel instanceof Cel.Leeg))
                .map(cel -> "“" + citaat(cel) + "”")
                .collect(Collectors.joining(", "));
    }

    /** A heading that is quoted; a sheet without one has anything there, so long texts are cut and numbers left out. */
    private static String citaat(Cel cel) {
        String tekst = cel instanceof Cel.Tekst t ? t.tekst() : cel instanceof Cel.Getal ? "een getal" : cel.toon();
        String zonderNummer = tekst.replaceAll("[0-9]{6,}", "…");
        return zonderNummer.length() > LANGSTE_CITAAT ? zonderNummer.substring(0, LANGSTE_CITAAT) + "…" : zonderNummer;
    }
}
