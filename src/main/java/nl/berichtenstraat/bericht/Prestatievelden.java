package nl.berichtenstraat.bericht;

import java.time.LocalDate;
import java.util.Optional;
import nl.berichtenstraat.bericht.xml.Lexicaal;

/**
 * The values of a claimed line while it is read. In a 325 the same elements come back. Parts of a composed element are
 * told apart by their names alone, as the schema fixes their order.
 */
final class Prestatievelden {

    private String referentie = "";
    private String vorigeReferentie = "";
    private long toewijzingNummer;
    private String categorie = "";
    private String code = "";
    private LocalDate begin = LocalDate.EPOCH;
    private LocalDate eind = LocalDate.EPOCH;
    private long volume;
    private Eenheid eenheid = Eenheid.MINUUT;
    private long tarief;
    private long cent;
    private DebetCredit indicatie = DebetCredit.D;
    private int regelnummer;
    private boolean heeftVorige;
    private boolean heeftTarief;

    /** A line begins here. */
    void begin(int regel) {
        regelnummer = regel;
        heeftVorige = false;
        heeftTarief = false;
    }

    /** A value of the line. */
    void waarde(String naam, Tekst tekst) {
        switch (naam) {
            case "ReferentieNummer" -> referentie = tekst.toString();
            case "VorigReferentieNummer" -> vorigeReferentie(tekst.toString());
            case "ToewijzingNummer" -> toewijzingNummer = Lexicaal.geheelGetal(tekst);
            case "ProductCategorie" -> categorie = tekst.alsVorige(categorie);
            case "ProductCode" -> code = tekst.alsVorige(code);
            case "Begindatum" -> begin = Lexicaal.datum(tekst);
            case "Einddatum" -> eind = Lexicaal.datum(tekst);
            case "GeleverdVolume" -> volume = Lexicaal.geheelGetal(tekst);
            case "Eenheid" ->
                eenheid = eenheid.code().contentEquals(tekst) ? eenheid : Eenheid.vanCode(tekst.toString());
            case "ProductTarief" -> tarief(Lexicaal.geheelGetal(tekst));
            case "Bedrag" -> cent = Lexicaal.geheelGetal(tekst);
            case "DebetCredit" -> indicatie = DebetCredit.valueOf(tekst.alsVorige(indicatie.name()));
            default -> {
                // nothing else stands in a line
            }
        }
    }

    private void vorigeReferentie(String waarde) {
        vorigeReferentie = waarde;
        heeftVorige = true;
    }

    private void tarief(long waarde) {
        tarief = waarde;
        heeftTarief = true;
    }

    /** The line, now that it is complete. */
    Prestatie prestatie(int volgnummer, int clientnummer, int nummer, Bsn bsn) {
        return new Prestatie(
                volgnummer,
                clientnummer,
                nummer,
                bsn,
                referentie,
                heeftVorige ? Optional.of(vorigeReferentie) : Optional.empty(),
                toewijzingNummer,
                categorie,
                code,
                new Periode(begin, eind),
                volume,
                eenheid,
                heeftTarief ? Optional.of(tarief) : Optional.empty(),
                new Bedrag(cent, indicatie),
                regelnummer);
    }
}
