package nl.berichtenstraat.opgave;

import nl.berichtenstraat.opgave.rekenblad.Cel;

/** Words about cells. */
final class Celtekst {

    private static final int LANGSTE_CITAAT = 40;

    private Celtekst() {}

    /** Why a cell of this kind cannot be used; what the caller says when that is not because of its kind. */
    static String bezwaar(Cel cel, String anders) {
        if (cel instanceof Cel.Leeg) {
            return "Deze cel is leeg.";
        }
        if (cel instanceof Cel.Formule) {
            return "Hier staat een formule. Plak de uitkomst als waarde.";
        }
        if (cel instanceof Cel.TeLang) {
            return "Deze cel heeft meer dan 1.000 tekens.";
        }
        if (cel instanceof Cel.Onbruikbaar) {
            return "Het rekenblad geeft hier " + cel.toon() + ".";
        }
        return anders;
    }

    /** A quotation; long numbers are left out, since someone may have put a BSN there. */
    static String kort(String tekst) {
        String zonderNummer = tekst.replaceAll("[0-9]{8,}", "…");
        return zonderNummer.length() > LANGSTE_CITAAT ? zonderNummer.substring(0, LANGSTE_CITAAT) + "…" : zonderNummer;
    }
}
