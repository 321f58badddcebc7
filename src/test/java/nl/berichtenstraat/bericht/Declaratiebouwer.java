package nl.berichtenstraat.bericht;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Makes what stands before the lines of a 323; see {@link Voorbeelden#declaratie} for the defaults. */
public final class Declaratiebouwer {

    private Kop kop = Voorbeelden.kop(Berichtsoort.WMO323);
    private String nummer = "D202608";
    private Periode periode = Periode.van(YearMonth.of(2026, 8));
    private LocalDate dagtekening = Voorbeelden.DAGTEKENING;
    private Bedrag totaal = Bedrag.getekend(0);

    Declaratiebouwer() {}

    /** Dagtekening of header and declaratie, in ISO form. */
    public Declaratiebouwer dagtekening(String waarde) {
        dagtekening = LocalDate.parse(waarde);
        kop = Voorbeelden.kop(Berichtsoort.WMO323, dagtekening);
        return this;
    }

    /** DeclaratieDagtekening alone, in ISO form. */
    public Declaratiebouwer declaratieDagtekening(String waarde) {
        dagtekening = LocalDate.parse(waarde);
        return this;
    }

    /** DeclaratieNummer. */
    public Declaratiebouwer nummer(String waarde) {
        nummer = waarde;
        return this;
    }

    /** DeclaratiePeriode in ISO form. */
    public Declaratiebouwer periode(String begin, String eind) {
        periode = new Periode(LocalDate.parse(begin), LocalDate.parse(eind));
        return this;
    }

    /** TotaalIngediendBedrag. */
    public Declaratiebouwer totaal(long cent, DebetCredit indicatie) {
        totaal = new Bedrag(cent, indicatie);
        return this;
    }

    /** TotaalIngediendBedrag as the sum of these lines. */
    public Declaratiebouwer prestaties(List<Prestatie> prestaties) {
        totaal = Bedrag.getekend(
                prestaties.stream().mapToLong(p -> p.bedrag().getekend()).sum());
        return this;
    }

    /** The declaratie. */
    public Declaratie maak() {
        return new Declaratie(kop, nummer, periode, dagtekening, totaal, Plaats.van("/Bericht/Declaratie", 15));
    }
}
