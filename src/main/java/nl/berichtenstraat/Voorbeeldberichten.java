package nl.berichtenstraat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import nl.berichtenstraat.bericht.Berichtsoort;

/**
 * Writes iWmo messages with fictional data, for the demonstration and for measuring. Only what varies is a parameter; the
 * rest is a valid default.
 *
 * @param gemeente gemeentecode
 * @param aanbieder AGB code
 */
record Voorbeeldberichten(String gemeente, String aanbieder) {

    private static final String BASIS = Berichtsoort.BASIS_NAMESPACE;

    /** An assignment in minutes; what it does not have is null. */
    record Toewijzing(
            long nummer,
            String code,
            LocalDate vast,
            LocalDate ingang,
            LocalDate einde,
            long minuten,
            String frequentie,
            String reden,
            String referentie) {

        /** One that rests on no request. */
        Toewijzing(
                long nummer,
                String code,
                LocalDate vast,
                LocalDate ingang,
                LocalDate einde,
                long minuten,
                String frequentie,
                String reden) {
            this(nummer, code, vast, ingang, einde, minuten, frequentie, reden, null);
        }
    }

    /** A claim line in minutes at an hourly tariff; a credit when {@code vorige} is filled. */
    record Regel(
            String bsn,
            String referentie,
            String vorige,
            long toewijzing,
            String code,
            LocalDate begin,
            LocalDate einde,
            long minuten,
            long minuuttarief,
            long cent) {

        long getekend() {
            return vorige.isEmpty() ? cent : -cent;
        }
    }

    /** A 301 for one client. */
    String toewijzing(String identificatie, LocalDate dagtekening, String bsn, List<Toewijzing> toewijzingen) {
        StringBuilder producten = new StringBuilder();
        toewijzingen.forEach(t -> producten.append(toegewezen(t)));
        return bericht(Berichtsoort.WMO301, identificatie, dagtekening, """
                <m:Client>
                <m:Bsn>%s</m:Bsn>
                <m:Geboortedatum><b:Datum>1951-03-14</b:Datum></m:Geboortedatum>
                <m:Geslacht>2</m:Geslacht>
                <m:Naam><b:Geslachtsnaam><b:Achternaam>Voorbeeld</b:Achternaam></b:Geslachtsnaam><b:NaamGebruik>1</b:NaamGebruik></m:Naam>
                <m:Contactgegevens><m:Contact><m:Soort>01</m:Soort><m:Adres><b:Huis><b:Huisnummer>1</b:Huisnummer></b:Huis><b:Postcode>9999XX</b:Postcode><b:Straatnaam>Verzonnenstraat</b:Straatnaam><b:Plaatsnaam>Dordrecht</b:Plaatsnaam><b:LandCode>NL</b:LandCode></m:Adres></m:Contact></m:Contactgegevens>
                <m:ToegewezenProducten>
                %s</m:ToegewezenProducten>
                </m:Client>
                """.formatted(bsn, producten));
    }

    private static String toegewezen(Toewijzing t) {
        return """
                <m:ToegewezenProduct>
                <m:ToewijzingNummer>%d</m:ToewijzingNummer>%s
                <m:Product><b:Categorie>02</b:Categorie><b:Code>%s</b:Code></m:Product>
                <m:Toewijzingsdatum>%s</m:Toewijzingsdatum><m:Toewijzingstijd>09:00:00</m:Toewijzingstijd>
                <m:Ingangsdatum>%s</m:Ingangsdatum>%s%s
                <m:Omvang><b:Volume>%d</b:Volume><b:Eenheid>01</b:Eenheid><b:Frequentie>%s</b:Frequentie></m:Omvang>
                </m:ToegewezenProduct>
                """.formatted(
                t.nummer(),
                t.referentie() == null ? "" : "<m:ReferentieAanbieder>" + t.referentie() + "</m:ReferentieAanbieder>",
                t.code(),
                t.vast(),
                t.ingang(),
                t.einde() == null ? "" : "<m:Einddatum>" + t.einde() + "</m:Einddatum>",
                t.reden() == null ? "" : "<m:RedenWijziging>" + t.reden() + "</m:RedenWijziging>",
                t.minuten(),
                t.frequentie());
    }

    /** A 305 with one start. */
    String start(String identificatie, LocalDate dagtekening, String bsn, long nummer, String code, LocalDate begin) {
        return levering(Berichtsoort.WMO305, identificatie, dagtekening, bsn, """
                <m:StartProducten><m:StartProduct>
                <m:ToewijzingNummer>%d</m:ToewijzingNummer>
                <m:Product><b:Categorie>02</b:Categorie><b:Code>%s</b:Code></m:Product>
                <m:Begindatum>%s</m:Begindatum><m:StatusAanlevering>1</m:StatusAanlevering>
                </m:StartProduct></m:StartProducten>
                """.formatted(nummer, code, begin));
    }

    /** A 307 with one stop. */
    String stop(
            String identificatie,
            LocalDate dagtekening,
            String bsn,
            long nummer,
            String code,
            LocalDate begin,
            LocalDate einde,
            String reden) {
        return levering(
                Berichtsoort.WMO307, identificatie, dagtekening, bsn, """
                <m:StopProducten><m:StopProduct>
                <m:ToewijzingNummer>%d</m:ToewijzingNummer>
                <m:Product><b:Categorie>02</b:Categorie><b:Code>%s</b:Code></m:Product>
                <m:Begindatum>%s</m:Begindatum><m:RedenBeeindiging>%s</m:RedenBeeindiging>
                <m:Einddatum>%s</m:Einddatum><m:StatusAanlevering>1</m:StatusAanlevering>
                </m:StopProduct></m:StopProducten>
                """.formatted(nummer, code, begin, reden, einde));
    }

    /** A 317 that asks for another number of minutes a week on one assignment. */
    String verzoek(String identificatie, LocalDate dagtekening, String bsn, String referentie, Wijziging wijziging) {
        return bericht(Berichtsoort.WMO317, identificatie, dagtekening, """
                <m:Client>
                <m:Bsn>%s</m:Bsn>
                <m:Verzoek>
                <m:ReferentieAanbieder>%s</m:ReferentieAanbieder><m:RedenVerzoek>1</m:RedenVerzoek>
                <m:TeWijzigenProducten><m:TeWijzigenProduct>
                <m:ToewijzingNummer>%d</m:ToewijzingNummer>
                <m:GewensteIngangsdatum>%s</m:GewensteIngangsdatum><m:Einddatum>%s</m:Einddatum>
                <m:Omvang><b:Volume>%d</b:Volume><b:Eenheid>01</b:Eenheid><b:Frequentie>2</b:Frequentie></m:Omvang>
                </m:TeWijzigenProduct></m:TeWijzigenProducten>
                </m:Verzoek>
                </m:Client>
                """.formatted(
                bsn, referentie, wijziging.nummer(), wijziging.vanaf(), wijziging.einde(), wijziging.minuten()));
    }

    /** What is asked: other minutes a week on an assignment from a day on. */
    record Wijziging(long nummer, LocalDate vanaf, LocalDate einde, long minuten) {}

    /** A 319 that says that a request is being looked into. */
    String inOnderzoek(String identificatie, LocalDate dagtekening, String referentie) {
        return antwoord(identificatie, dagtekening, referentie, "<m:VerzoekAntwoord>2</m:VerzoekAntwoord>");
    }

    /** A 319 that rejects a request. */
    String afwijzing(String identificatie, LocalDate dagtekening, String referentie) {
        return antwoord(
                identificatie,
                dagtekening,
                referentie,
                "<m:VerzoekAntwoord>1</m:VerzoekAntwoord><m:RedenAfwijzingVerzoek>1</m:RedenAfwijzingVerzoek>");
    }

    private String antwoord(String identificatie, LocalDate dagtekening, String referentie, String antwoord) {
        return bericht(Berichtsoort.WMO319, identificatie, dagtekening, """
                <m:Antwoord>
                <m:ReferentieAanbieder>%s</m:ReferentieAanbieder>%s
                </m:Antwoord>
                """.formatted(referentie, antwoord));
    }

    private String levering(
            Berichtsoort soort, String identificatie, LocalDate dagtekening, String bsn, String producten) {
        return bericht(soort, identificatie, dagtekening, """
                <m:Client>
                <m:Bsn>%s</m:Bsn>
                <m:Geboortedatum><b:Datum>1951-03-14</b:Datum></m:Geboortedatum>
                <m:Geslacht>2</m:Geslacht>
                <m:Naam><b:Geslachtsnaam><b:Achternaam>Voorbeeld</b:Achternaam></b:Geslachtsnaam></m:Naam>
                %s</m:Client>
                """.formatted(bsn, producten));
    }

    /** A 323 over one month, written as it goes; lines of one client must follow each other. */
    void declaratie(
            String identificatie,
            LocalDate dagtekening,
            String nummer,
            YearMonth maand,
            long totaalCent,
            Stream<Regel> regels,
            OutputStream uit) {
        try {
            Writer pen = new OutputStreamWriter(uit, StandardCharsets.UTF_8);
            pen.write(begin(Berichtsoort.WMO323, identificatie, dagtekening));
            pen.write("""
                    <m:Declaratie>
                    <m:DeclaratieNummer>%s</m:DeclaratieNummer>
                    <m:DeclaratiePeriode><b:Begindatum>%s</b:Begindatum><b:Einddatum>%s</b:Einddatum></m:DeclaratiePeriode>
                    <m:DeclaratieDagtekening>%s</m:DeclaratieDagtekening>
                    <m:TotaalIngediendBedrag><b:TotaalBedrag>%d</b:TotaalBedrag><b:DebetCredit>%s</b:DebetCredit></m:TotaalIngediendBedrag>
                    <m:Clienten>
                    """.formatted(
                            nummer,
                            maand.atDay(1),
                            maand.atEndOfMonth(),
                            dagtekening,
                            Math.abs(totaalCent),
                            totaalCent < 0 ? "C" : "D"));
            String vorige = "";
            for (Iterator<Regel> alle = regels.iterator(); alle.hasNext(); ) {
                Regel regel = alle.next();
                if (!regel.bsn().equals(vorige)) {
                    pen.write(vorige.isEmpty() ? "" : "</m:Prestaties></m:Client>\n");
                    pen.write("<m:Client><m:Bsn>" + regel.bsn() + "</m:Bsn><m:Prestaties>\n");
                    vorige = regel.bsn();
                }
                pen.write(regel(regel));
            }
            pen.write("</m:Prestaties></m:Client>\n</m:Clienten>\n</m:Declaratie>\n</m:Bericht>\n");
            pen.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String regel(Regel r) {
        String vorige =
                r.vorige().isEmpty() ? "" : "<b:VorigReferentieNummer>" + r.vorige() + "</b:VorigReferentieNummer>";
        return "<m:Prestatie>\n<m:ProductReferentie><b:ReferentieNummer>" + r.referentie() + "</b:ReferentieNummer>"
                + vorige + "</m:ProductReferentie>\n<m:ToewijzingNummer>" + r.toewijzing()
                + "</m:ToewijzingNummer>\n<m:ProductCategorie>02</m:ProductCategorie>\n<m:ProductCode>" + r.code()
                + "</m:ProductCode>\n<m:ProductPeriode><b:Begindatum>" + r.begin() + "</b:Begindatum><b:Einddatum>"
                + r.einde() + "</b:Einddatum></m:ProductPeriode>\n<m:GeleverdVolume>" + r.minuten()
                + "</m:GeleverdVolume>\n<m:Eenheid>01</m:Eenheid>\n<m:ProductTarief>" + r.minuuttarief()
                + "</m:ProductTarief>\n<m:IngediendBedrag><b:Bedrag>" + r.cent() + "</b:Bedrag><b:DebetCredit>"
                + (r.vorige().isEmpty() ? "D" : "C") + "</b:DebetCredit></m:IngediendBedrag>\n</m:Prestatie>\n";
    }

    private String bericht(Berichtsoort soort, String identificatie, LocalDate dagtekening, String inhoud) {
        return begin(soort, identificatie, dagtekening) + inhoud + "</m:Bericht>\n";
    }

    private String begin(Berichtsoort soort, String identificatie, LocalDate dagtekening) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <m:Bericht xmlns:m="%s" xmlns:b="%s">
                <m:Header>
                <m:BerichtCode>%s</m:BerichtCode><m:BerichtVersie>3</m:BerichtVersie><m:BerichtSubversie>2</m:BerichtSubversie>
                <m:Afzender>%s</m:Afzender><m:Ontvanger>%s</m:Ontvanger>
                <m:BerichtIdentificatie><b:Identificatie>%s</b:Identificatie><b:Dagtekening>%s</b:Dagtekening></m:BerichtIdentificatie>
                <m:XsdVersie><b:BasisschemaXsdVersie>1.0.0</b:BasisschemaXsdVersie><b:BerichtXsdVersie>1.0.0</b:BerichtXsdVersie></m:XsdVersie>
                </m:Header>
                """.formatted(
                        soort.namespace(),
                        BASIS,
                        soort.code(),
                        soort.afzenderIsGemeente() ? gemeente : aanbieder,
                        soort.afzenderIsGemeente() ? aanbieder : gemeente,
                        identificatie,
                        dagtekening);
    }
}
