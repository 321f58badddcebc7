package nl.berichtenstraat.antwoord;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.berichtenstraat.bericht.Bedrag;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.bericht.Declaratie;
import nl.berichtenstraat.bericht.Kop;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.bericht.Plaats;
import nl.berichtenstraat.bericht.XsdVersie;

/** A declaratie with rejections, and the 325 on it. */
final class Declaratieproef {

    static final Antwoordkenmerk KENMERK = new Antwoordkenmerk("DOR325A00001", LocalDate.of(2025, 5, 9));
    static final XsdVersie XSD_VERSIE_323 = new XsdVersie("1.0.1", "1.0.2");
    static final String BEGIN = """
            <wmo323:Bericht xmlns:iwmo="http://www.istandaarden.nl/iwmo/3_2/basisschema/schema"
                xmlns:wmo323="http://www.istandaarden.nl/iwmo/3_2/wmo323/schema">
              <wmo323:Header><wmo323:BerichtCode>484</wmo323:BerichtCode></wmo323:Header>
              <wmo323:Declaratie>
                <wmo323:DeclaratieNummer>D202504</wmo323:DeclaratieNummer>
                <wmo323:DeclaratiePeriode><iwmo:Begindatum>2025-04-01</iwmo:Begindatum></wmo323:DeclaratiePeriode>
                <wmo323:Clienten>
            """;
    static final String EIND = "</wmo323:Clienten></wmo323:Declaratie></wmo323:Bericht>";
    static final String CLIENT_EIND = "</wmo323:Prestaties></wmo323:Client>";

    private static final Antwoordcontrole CONTROLE = new Antwoordcontrole(Retourcodelijst.lees());

    private final StringBuilder clienten = new StringBuilder();
    private final List<Afkeuring> afkeuringen = new ArrayList<>();
    private final long ingediend;

    private Declaratieproef(long ingediend) {
        this.ingediend = ingediend;
    }

    /** With this signed total in cents; lines must be added to match. */
    static Declaratieproef van(long ingediend) {
        return new Declaratieproef(ingediend);
    }

    /** CA-01 to CA-07: two clients with two lines each, 580.00 in all. */
    static Declaratieproef gewoon() {
        return van(58000)
                .client("999900006", regel("RN001", 5000), regel("RN002", 24000))
                .client("999900018", regel("RN003", 5000), regel("RN004", 24000));
    }

    static Kop kop() {
        LocalDate dagtekening = LocalDate.of(2025, 5, 3);
        return new Kop(Berichtsoort.WMO323, "98000001", "0505", "AGB323-00006", dagtekening, XSD_VERSIE_323, 4);
    }

    Declaratieproef client(String bsn, String... regels) {
        clienten.append(clientBegin(bsn)).append(String.join("", regels)).append(CLIENT_EIND);
        return this;
    }

    Declaratieproef met(int client, int regel, String code) {
        afkeuringen.add(new Afkeuring(client, regel, code));
        return this;
    }

    Declaratie declaratie() {
        return new Declaratie(
                kop(),
                "D202504",
                Periode.van(YearMonth.of(2025, 4)),
                LocalDate.of(2025, 5, 2),
                Bedrag.getekend(ingediend),
                Plaats.van("/Bericht/Declaratie", 1));
    }

    byte[] xml() {
        return (BEGIN + clienten + EIND).getBytes(UTF_8);
    }

    byte[] deels(long toegekend) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        new Declaratieantwoordschrijver()
                .deels(new ByteArrayInputStream(xml()), declaratie(), toegekend, afkeuringen.iterator(), KENMERK, uit);
        return uit.toByteArray();
    }

    /** A 325, after it has passed the check of answers. */
    static Antwoorddocument antwoord(Consumer<ByteArrayOutputStream> schrijf) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        schrijf.accept(uit);
        return gekeurd(uit.toByteArray());
    }

    static Antwoorddocument gekeurd(byte[] antwoord) {
        CONTROLE.controleer(Berichtsoort.WMO325, new ByteArrayInputStream(antwoord));
        return Antwoorddocument.van(antwoord);
    }

    static String clientBegin(String bsn) {
        return "<wmo323:Client><wmo323:Bsn>" + bsn + "</wmo323:Bsn><wmo323:Prestaties>\n";
    }

    /** A line of this signed amount in cents. */
    static String regel(String referentie, long cent) {
        return """
                <wmo323:Prestatie>
                  <wmo323:ProductReferentie>
                    <iwmo:ReferentieNummer>%s</iwmo:ReferentieNummer>
                  </wmo323:ProductReferentie>
                  <wmo323:ToewijzingNummer>20251</wmo323:ToewijzingNummer>
                  <wmo323:ProductCategorie>02</wmo323:ProductCategorie>
                  <wmo323:ProductCode>02A05</wmo323:ProductCode>
                  <wmo323:ProductPeriode>
                    <iwmo:Begindatum>2025-04-01</iwmo:Begindatum>
                    <iwmo:Einddatum>2025-04-30</iwmo:Einddatum>
                  </wmo323:ProductPeriode>
                  <wmo323:GeleverdVolume>12</wmo323:GeleverdVolume>
                  <wmo323:Eenheid>04</wmo323:Eenheid>
                  <wmo323:ProductTarief>5000</wmo323:ProductTarief>
                  <wmo323:IngediendBedrag>
                    <iwmo:Bedrag>%d</iwmo:Bedrag>
                    <iwmo:DebetCredit>%s</iwmo:DebetCredit>
                  </wmo323:IngediendBedrag>
                </wmo323:Prestatie>
                """.formatted(
                referentie, Math.abs(cent), Bedrag.getekend(cent).indicatie().name());
    }
}
