package nl.berichtenstraat.afrekening.simulatie;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.bericht.Frequentie;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.bericht.Omvang;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.bericht.Toewijzing;
import nl.berichtenstraat.register.Geleverd;

/** A client of Dordrecht with one aanbieder, put together by a test. */
final class Proefclient {

    static final YearMonth JANUARI = YearMonth.of(2026, 1);
    static final YearMonth FEBRUARI = YearMonth.of(2026, 2);
    static final YearMonth MAART = YearMonth.of(2026, 3);
    static final Bereik KWARTAAL = new Bereik(JANUARI, MAART);

    private static final Gemeentecode GEMEENTE = new Gemeentecode("0505");
    private static final AgbCode AANBIEDER = new AgbCode("98000001");
    private static final Periode JAAR = new Periode(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

    private final Clientsleutel client;
    private final List<Toewijzing> toewijzingen = new ArrayList<>();
    private final List<Leverregel> regels = new ArrayList<>();

    Proefclient(String naam) {
        client = new Clientsleutel(naam);
    }

    static Groep groep(String code) {
        return new Groep(GEMEENTE, AANBIEDER, "02", code);
    }

    /** For all of 2026. */
    Proefclient toegewezen(String code, long volume, Eenheid eenheid, Frequentie frequentie) {
        return toegewezen(code, JAAR, volume, eenheid, frequentie);
    }

    Proefclient toegewezen(String code, Periode dagen, long volume, Eenheid eenheid, Frequentie frequentie) {
        Omvang omvang = new Omvang(volume, eenheid, frequentie);
        toewijzingen.add(groep(code).toewijzing(client, toewijzingen.size() + 1L, dagen, omvang));
        return this;
    }

    /** Minutes over the whole month. */
    Proefclient minuten(String code, YearMonth maand, long minuten) {
        return geleverd(code, Periode.van(maand), minuten, Eenheid.MINUUT);
    }

    Proefclient geleverd(String code, Periode dagen, long volume, Eenheid eenheid) {
        return regel(code, new Geleverd(dagen, volume, eenheid, 0), false);
    }

    Proefclient nietVerschenen(String code, YearMonth maand, long minuten) {
        return regel(code, new Geleverd(Periode.van(maand), minuten, Eenheid.MINUUT, 0), true);
    }

    Clientdossier maak() {
        return new Clientdossier(client, toewijzingen, regels);
    }

    private Proefclient regel(String code, Geleverd geleverd, boolean nietVerschenen) {
        regels.add(new Leverregel(groep(code), 1, geleverd, nietVerschenen));
        return this;
    }
}
