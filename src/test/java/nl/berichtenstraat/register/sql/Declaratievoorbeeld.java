package nl.berichtenstraat.register.sql;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Bedrag;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.bericht.Bsn;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.bericht.Declaratie;
import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.bericht.Kop;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.bericht.Plaats;
import nl.berichtenstraat.bericht.Prestatie;
import nl.berichtenstraat.bericht.XsdVersie;
import nl.berichtenstraat.register.Declaratieregister.Regel;

/** Declarations and lines with valid defaults; a test changes what matters to it. */
record Declaratievoorbeeld(
        int volgnummer,
        String client,
        String referentie,
        Optional<String> vorig,
        long toewijzing,
        String productcode,
        LocalDate begin,
        long volume,
        Eenheid eenheid,
        long cent,
        boolean toegekend) {

    static final Gemeentecode GEMEENTE = new Gemeentecode("0505");
    static final AgbCode AANBIEDER = new AgbCode("12345678");
    static final LocalDate JANUARI = LocalDate.of(2026, 1, 1);

    /** Granted: 90 minutes in January for 45 euros. */
    static Declaratievoorbeeld debet(int volgnummer, String referentie) {
        return new Declaratievoorbeeld(
                volgnummer, "a", referentie, Optional.empty(), 1, "IB1", JANUARI, 90, Eenheid.MINUUT, 4500, true);
    }

    /** Reverses that line. */
    Declaratievoorbeeld credit(int nieuwVolgnummer, String nieuweReferentie) {
        return new Declaratievoorbeeld(
                nieuwVolgnummer,
                client,
                nieuweReferentie,
                Optional.of(referentie),
                toewijzing,
                productcode,
                begin,
                volume,
                eenheid,
                -cent,
                toegekend);
    }

    Declaratievoorbeeld afgekeurd() {
        return new Declaratievoorbeeld(
                volgnummer, client, referentie, vorig, toewijzing, productcode, begin, volume, eenheid, cent, false);
    }

    Declaratievoorbeeld van(String nieuweClient, long nieuweToewijzing) {
        return new Declaratievoorbeeld(
                volgnummer,
                nieuweClient,
                referentie,
                vorig,
                nieuweToewijzing,
                productcode,
                begin,
                volume,
                eenheid,
                cent,
                toegekend);
    }

    Declaratievoorbeeld op(LocalDate nieuwBegin) {
        return new Declaratievoorbeeld(
                volgnummer,
                client,
                referentie,
                vorig,
                toewijzing,
                productcode,
                nieuwBegin,
                volume,
                eenheid,
                cent,
                toegekend);
    }

    Declaratievoorbeeld met(long nieuwVolume, Eenheid nieuweEenheid) {
        return new Declaratievoorbeeld(
                volgnummer,
                client,
                referentie,
                vorig,
                toewijzing,
                productcode,
                begin,
                nieuwVolume,
                nieuweEenheid,
                cent,
                toegekend);
    }

    /** As the register wants it. */
    Regel regel() {
        Prestatie prestatie = new Prestatie(
                volgnummer,
                1,
                volgnummer,
                new Bsn("999900006"),
                referentie,
                vorig,
                toewijzing,
                "02",
                productcode,
                new Periode(begin, YearMonth.from(begin).atEndOfMonth()),
                volume,
                eenheid,
                eenheid == Eenheid.EURO ? Optional.empty() : Optional.of(50L),
                Bedrag.getekend(cent),
                7);
        return new Regel(prestatie, new Clientsleutel(client), toegekend);
    }

    /** A declaration of this aanbieder over this month. */
    static Declaratie declaratie(Gemeentecode gemeente, AgbCode aanbieder, String nummer, LocalDate maand) {
        Kop kop = new Kop(
                Berichtsoort.WMO323, aanbieder.code(), gemeente.code(), nummer, maand.plusMonths(1), XsdVersie.ONZE, 1);
        Periode periode = Periode.van(YearMonth.from(maand));
        return new Declaratie(kop, nummer, periode, maand.plusMonths(1), Bedrag.getekend(4500), Plaats.van("", 0));
    }

    /** A declaration of the usual pair. */
    static Declaratie declaratie(String nummer, LocalDate maand) {
        return declaratie(GEMEENTE, AANBIEDER, nummer, maand);
    }
}
