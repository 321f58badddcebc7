package nl.berichtenstraat.bericht;

import nl.berichtenstraat.bericht.xml.Lexicaal;

/** A total amount while it is read. */
final class Totaalvelden {

    private long cent;
    private DebetCredit indicatie = DebetCredit.D;

    /** A part of it. */
    void waarde(String naam, Tekst tekst) {
        if (naam.equals("TotaalBedrag")) {
            cent = Lexicaal.geheelGetal(tekst);
        } else if (naam.equals("DebetCredit")) {
            indicatie = DebetCredit.valueOf(tekst.toString());
        }
    }

    Bedrag bedrag() {
        return new Bedrag(cent, indicatie);
    }
}
