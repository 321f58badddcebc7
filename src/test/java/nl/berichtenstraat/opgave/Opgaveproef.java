package nl.berichtenstraat.opgave;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Properties;
import nl.berichtenstraat.Proefberichten;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Bsn;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.kanaal.Instellingen;
import nl.berichtenstraat.kanaal.Onderdelen;
import nl.berichtenstraat.register.Clientsleutels;
import nl.berichtenstraat.register.Herkomst;
import nl.berichtenstraat.straat.Uitkomst;

/** The lane with a contract of every kind of product, to declare to out of a spreadsheet. */
public final class Opgaveproef implements AutoCloseable {

    public static final LocalDate VANDAAG = LocalDate.of(2026, 5, 6);
    public static final YearMonth MAART = YearMonth.of(2026, 3);
    public static final YearMonth APRIL = YearMonth.of(2026, 4);
    public static final AgbCode AANBIEDER = new AgbCode("98000001");
    public static final AgbCode ANDER = new AgbCode("98000002");
    public static final String GEMEENTE = "0505";

    private static final String CONTRACT = """
            contract: proef
            versie: '1'
            van: 2025-01-01
            bron: [{document: Proefcontract}]
            gemeenten: ['0505', '0523']
            aanbieders: alle
            producten:
              - {code: MIN, categorie: '02', declaratie-eenheden: ['01'], tarieven: [{eenheid: '01', cent: 102, van: 2025-01-01}]}
              - {code: UMN, categorie: '02', declaratie-eenheden: ['01', '04'], tarieven: [{eenheid: '04', cent: 6110, van: 2025-01-01}]}
              - {code: UUR, categorie: '02', declaratie-eenheden: ['04'], tarieven: [{eenheid: '04', cent: 6110, van: 2025-01-01}]}
              - {code: DAG, categorie: '07', declaratie-eenheden: ['16'], tarieven: [{eenheid: '16', cent: 4000, van: 2025-01-01}]}
              - code: MND
                categorie: '03'
                declaratie-eenheden: ['82']
                tarieven: [{eenheid: '82', cent: 50000, van: 2025-01-01}]
                bekostiging: {vorm: maandbedrag}
              - {code: TAR, categorie: '04', declaratie-eenheden: ['01'], tarieven: [{eenheid: '01', cent: 100, van: 2025-01-01, tot: 2026-03-31}, {eenheid: '01', cent: 110, van: 2026-04-01}]}
            """;

    private final Onderdelen straat;
    private final Clientsleutels sleutels;
    private final Clock klok;
    private int nummer;
    private long laatste;

    public Opgaveproef(Path map) {
        this.klok = Clock.fixed(
                VANDAAG.atTime(12, 0).atZone(ZoneId.of("Europe/Amsterdam")).toInstant(), ZoneId.of("Europe/Amsterdam"));
        try {
            Files.createDirectories(map.resolve("contracten"));
            Files.writeString(map.resolve("contracten/proef.yaml"), CONTRACT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Properties tekst = new Properties();
        tekst.setProperty("data.folder", map.resolve("data").toString());
        tekst.setProperty("contracts.folder", map.resolve("contracten").toString());
        Instellingen instellingen = Instellingen.van(tekst, Path.of("").toAbsolutePath());
        straat = Onderdelen.van(instellingen, klok);
        sleutels = Clientsleutels.voor(straat.registers(), instellingen.opslag().sleutelBestand());
    }

    /** An assignment; a test changes what matters to it. */
    public record Toewijzing(
            int client,
            long nummer,
            String product,
            String van,
            String tot,
            String omvang,
            String reden,
            AgbCode aanbieder,
            String gemeente) {

        /** 120 minutes a week the whole year through. */
        public static Toewijzing minuten(int client, long nummer) {
            return new Toewijzing(
                    client, nummer, "02/MIN", "2026-01-01", "2026-12-31", "120/01/2", "", AANBIEDER, GEMEENTE);
        }

        public Toewijzing product(String nieuw, String nieuweOmvang) {
            return new Toewijzing(client, nummer, nieuw, van, tot, nieuweOmvang, reden, aanbieder, gemeente);
        }

        public Toewijzing looptijd(String begin, String eind) {
            return new Toewijzing(client, nummer, product, begin, eind, omvang, reden, aanbieder, gemeente);
        }

        public Toewijzing reden(String nieuw) {
            return new Toewijzing(client, nummer, product, van, tot, omvang, nieuw, aanbieder, gemeente);
        }

        public Toewijzing met(AgbCode ander) {
            return new Toewijzing(client, nummer, product, van, tot, omvang, reden, ander, gemeente);
        }

        public Toewijzing bij(String andere) {
            return new Toewijzing(client, nummer, product, van, tot, omvang, reden, aanbieder, andere);
        }
    }

    /** Lets the gemeente assign; it must be accepted. */
    public void wijsToe(Toewijzing... toewijzingen) {
        for (Toewijzing t : toewijzingen) {
            Uitkomst uitkomst = verwerk(bericht301(t).getBytes(UTF_8));
            if (!uitkomst.equals(Uitkomst.GOEDGEKEURD)) {
                throw new AssertionError(t + ": " + uitkomst + " " + bevindingen());
            }
        }
    }

    /** Puts a message through the lane. */
    public Uitkomst verwerk(byte[] bericht) {
        laatste = straat.ontvangst()
                .ontvang(new Herkomst("proef", "bericht " + ++nummer), new ByteArrayInputStream(bericht));
        return straat.verwerking().verwerk(laatste);
    }

    /** What was found in the last message. */
    List<String> bevindingen() {
        return straat.registers()
                .lees(register -> register.berichten()
                        .bevindingen(laatste)
                        .map(rij -> rij.regel() + " " + rij.uitleg())
                        .toList());
    }

    /** The answer to the last message. */
    String antwoord(String soort) {
        return straat.registers().lees(register -> {
            long id = register.uitbak().van(laatste).stream()
                    .filter(uitgaand -> uitgaand.kenmerk().soort().equals(soort))
                    .findFirst()
                    .orElseThrow()
                    .id();
            try (InputStream inhoud = register.uitbak().inhoud(id)) {
                return new String(inhoud.readAllBytes(), UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Judges a spreadsheet of the usual aanbieder over a month. */
    Opgave beoordeel(YearMonth maand, String csv) {
        return beoordeel(new Opgavekeuze(AANBIEDER, maand, false, VANDAAG), csv.getBytes(UTF_8));
    }

    Opgave beoordeel(Opgavekeuze keuze, byte[] inhoud) {
        return new Opgavebeoordeling(straat.registers(), straat.contracten()).beoordeel(keuze, inhoud);
    }

    /** The declaraties of its good rows. */
    List<Declaratieontwerp> ontwerp(Opgave opgave) {
        return declaraties().ontwerp(opgave);
    }

    byte[] schrijf(Declaratieontwerp ontwerp) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        declaraties().schrijf(ontwerp, uit);
        return uit.toByteArray();
    }

    Declaraties declaraties() {
        return new Declaraties(straat.registers(), sleutels, new Nummers(klok));
    }

    /** The lane. */
    public Onderdelen straat() {
        return straat;
    }

    /** The pseudonyms. */
    public Clientsleutels sleutels() {
        return sleutels;
    }

    /** The clock, which stands still. */
    public Clock klok() {
        return klok;
    }

    /** The pseudonym of a client. */
    public Clientsleutel sleutel(int client) {
        return sleutels.van(new Bsn(Proefberichten.bsn(client)));
    }

    @Override
    public void close() {
        straat.close();
    }

    private String bericht301(Toewijzing t) {
        String[] omvang = t.omvang().split("/");
        String moment = LocalDateTime.of(2026, 1, 5, 9, 0).plusSeconds(++nummer).toString();
        String tijd = moment.length() == 16 ? moment.substring(11) + ":00" : moment.substring(11);
        String[] product = t.product().split("/");
        String code = product.length > 1 ? "<b:Code>" + product[1] + "</b:Code>" : "";
        String budget = omvang.length == 1 && !omvang[0].isEmpty() ? "<m:Budget>" + omvang[0] + "</m:Budget>" : "";
        String maat = omvang.length == 3
                ? "<m:Omvang><b:Volume>%s</b:Volume><b:Eenheid>%s</b:Eenheid><b:Frequentie>%s</b:Frequentie></m:Omvang>"
                        .formatted((Object[]) omvang)
                : "";
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <m:Bericht xmlns:m="http://www.istandaarden.nl/iwmo/3_2/wmo301/schema" xmlns:b="http://www.istandaarden.nl/iwmo/3_2/basisschema/schema">
                <m:Header><m:BerichtCode>414</m:BerichtCode><m:BerichtVersie>3</m:BerichtVersie><m:BerichtSubversie>2</m:BerichtSubversie>
                <m:Afzender>%s</m:Afzender><m:Ontvanger>%s</m:Ontvanger>
                <m:BerichtIdentificatie><b:Identificatie>T%s</b:Identificatie><b:Dagtekening>2026-01-05</b:Dagtekening></m:BerichtIdentificatie>
                <m:XsdVersie><b:BasisschemaXsdVersie>1.0.0</b:BasisschemaXsdVersie><b:BerichtXsdVersie>1.0.0</b:BerichtXsdVersie></m:XsdVersie></m:Header>
                <m:Client><m:Bsn>%s</m:Bsn><m:Geboortedatum><b:Datum>1951-03-14</b:Datum></m:Geboortedatum><m:Geslacht>2</m:Geslacht>
                <m:Naam><b:Geslachtsnaam><b:Achternaam>Zonderschrik</b:Achternaam></b:Geslachtsnaam><b:NaamGebruik>1</b:NaamGebruik></m:Naam>
                <m:Contactgegevens><m:Contact><m:Soort>01</m:Soort><m:Adres><b:Huis><b:Huisnummer>1</b:Huisnummer></b:Huis><b:Postcode>9999XX</b:Postcode><b:Straatnaam>Verzonnenstraat</b:Straatnaam><b:Plaatsnaam>Dordrecht</b:Plaatsnaam><b:LandCode>NL</b:LandCode></m:Adres></m:Contact></m:Contactgegevens>
                <m:ToegewezenProducten><m:ToegewezenProduct><m:ToewijzingNummer>%d</m:ToewijzingNummer>
                <m:Product><b:Categorie>%s</b:Categorie>%s</m:Product>
                <m:Toewijzingsdatum>2026-01-05</m:Toewijzingsdatum><m:Toewijzingstijd>%s</m:Toewijzingstijd>
                <m:Ingangsdatum>%s</m:Ingangsdatum>%s%s%s%s</m:ToegewezenProduct></m:ToegewezenProducten></m:Client></m:Bericht>
                """.formatted(
                        t.gemeente(),
                        t.aanbieder(),
                        nummer,
                        Proefberichten.bsn(t.client()),
                        t.nummer(),
                        product[0],
                        code,
                        tijd,
                        t.van(),
                        t.tot().isEmpty() ? "" : "<m:Einddatum>" + t.tot() + "</m:Einddatum>",
                        t.reden().isEmpty() ? "" : "<m:RedenWijziging>" + t.reden() + "</m:RedenWijziging>",
                        maat,
                        budget);
    }
}
