package nl.berichtenstraat.bericht;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Makes a line of a declaratie; see {@link Voorbeelden#prestatie()} for the defaults. */
public final class Prestatiebouwer {

    private int volgnummer = 1;
    private int clientnummer = 1;
    private int nummer = 1;
    private Bsn bsn = Voorbeelden.BSN;
    private String referentie = "RN001";
    private Optional<String> vorige = Optional.empty();
    private long toewijzing = Voorbeelden.TOEWIJZING;
    private String categorie = "02";
    private String code = "IB1";
    private Periode periode = Periode.van(YearMonth.of(2026, 8));
    private long volume = 480;
    private Eenheid eenheid = Eenheid.MINUUT;
    private Optional<Long> tarief = Optional.of(100L);
    private Bedrag bedrag = new Bedrag(48000, DebetCredit.D);

    Prestatiebouwer() {}

    /** Positions: of the line in the message, of its Client, of the line within it; all one-based. */
    public Prestatiebouwer positie(int inBericht, int client, int binnenClient) {
        volgnummer = inBericht;
        clientnummer = client;
        nummer = binnenClient;
        return this;
    }

    /** Whose line it is. */
    public Prestatiebouwer bsn(Bsn waarde) {
        bsn = waarde;
        return this;
    }

    /** ReferentieNummer. */
    public Prestatiebouwer referentie(String waarde) {
        referentie = waarde;
        return this;
    }

    /** VorigReferentieNummer, without making it a credit. */
    public Prestatiebouwer vorige(String waarde) {
        vorige = Optional.of(waarde);
        return this;
    }

    /** A credit of the line with this reference. */
    public Prestatiebouwer crediteert(String waarde) {
        bedrag = new Bedrag(bedrag.cent(), DebetCredit.C);
        return vorige(waarde);
    }

    /** ToewijzingNummer. */
    public Prestatiebouwer toewijzing(long waarde) {
        toewijzing = waarde;
        return this;
    }

    /** ProductCategorie and ProductCode. */
    public Prestatiebouwer product(String waarde, String productcode) {
        categorie = waarde;
        code = productcode;
        return this;
    }

    /** ProductPeriode in ISO form. */
    public Prestatiebouwer periode(String begin, String eind) {
        periode = new Periode(LocalDate.parse(begin), LocalDate.parse(eind));
        return this;
    }

    /** GeleverdVolume in Eenheid at ProductTarief, with the amount that follows from them. */
    public Prestatiebouwer geleverd(long waarde, Eenheid in, long tariefInCent) {
        volume = waarde;
        eenheid = in;
        tarief = Optional.of(tariefInCent);
        return bedrag(waarde * tariefInCent);
    }

    /** Unit 83: the volume is the amount in cents and there is no tariff. */
    public Prestatiebouwer inEuro(long cent) {
        volume = cent;
        eenheid = Eenheid.EURO;
        return zonderTarief().bedrag(cent);
    }

    /** ProductTarief in cents. */
    public Prestatiebouwer tarief(long cent) {
        tarief = Optional.of(cent);
        return this;
    }

    /** No ProductTarief. */
    public Prestatiebouwer zonderTarief() {
        tarief = Optional.empty();
        return this;
    }

    /** IngediendBedrag in cents, on the side it had. */
    public Prestatiebouwer bedrag(long cent) {
        return bedrag(cent, bedrag.indicatie());
    }

    /** IngediendBedrag. */
    public Prestatiebouwer bedrag(long cent, DebetCredit indicatie) {
        bedrag = new Bedrag(cent, indicatie);
        return this;
    }

    /** The line. */
    public Prestatie maak() {
        return new Prestatie(
                volgnummer,
                clientnummer,
                nummer,
                bsn,
                referentie,
                vorige,
                toewijzing,
                categorie,
                code,
                periode,
                volume,
                eenheid,
                tarief,
                bedrag,
                50);
    }
}
