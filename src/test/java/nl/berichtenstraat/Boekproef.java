package nl.berichtenstraat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.berichtenstraat.Voorbeeldberichten.Regel;
import nl.berichtenstraat.Voorbeeldberichten.Toewijzing;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.contract.Contract;
import nl.berichtenstraat.contract.Contractlader;
import nl.berichtenstraat.kanaal.Instellingen;
import nl.berichtenstraat.kanaal.Onderdelen;
import nl.berichtenstraat.register.Boekregister.Keuze;
import nl.berichtenstraat.register.Boekregister.Stand;
import nl.berichtenstraat.register.Herkomst;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.register.Uitbak.Uitgaand;
import nl.berichtenstraat.straat.Uitkomst;

/** The lane between one gemeente and one aanbieder under a contract with a product for every way of paying. */
final class Boekproef implements AutoCloseable {

    static final Gemeentecode GEMEENTE = new Gemeentecode("0505");
    static final AgbCode AANBIEDER = new AgbCode("98000001");
    static final LocalDate VANDAAG = LocalDate.of(2026, 10, 5);
    static final long TARIEF = 100;

    /** Delivered minutes, benutting from 80 to 100 %, no more paid than assigned. */
    static final String AFGETOPT = "AF1";

    /** Delivered minutes, benutting from 80 to 120 %. */
    static final String INSPANNING = "IN1";

    /** Delivered minutes, without thresholds. */
    static final String ZONDER_GRENZEN = "IN2";

    /** Missed contacts, at most 10 % of what is assigned. */
    static final String NIET_VERSCHENEN = "NV1";

    /** From 120 to 480 minutes a month, a signal after two months outside. */
    static final String BAND = "BB1";

    /** As {@link #BAND}, but nobody wants to hear of it. */
    static final String STILLE_BAND = "BB2";

    /** 500 euros a month. */
    static final String MAANDBEDRAG = "MB1";

    /** Hours, 60 to 120 minutes a week. */
    static final String UREN = "UR1";

    /** Hours, 121 to 240 minutes a week, the next product of the series. */
    static final String MEER_UREN = "UR2";

    private static final String KOP = """
            contract: proef
            versie: '1'
            van: 2026-01-01
            bron:
              - document: Proefcontract
            gemeenten: ['0505']
            aanbieders:
              - {agb: '%s', van: 2026-01-01}
            producten:
            """;
    private static final String BANDBREEDTE = """
                bekostiging:
                  vorm: bandbreedte
                  minuten: {minstens: 120, hoogstens: 480}
                  onder: {betaal: geleverd, signaal: %1$s}
                  boven: {betaal: prijs, signaal: %1$s}
                  weken-zonder-levering: 2
                  signaal-na-maanden: 2
            """;

    private final Path map;
    private final Voorbeeldberichten berichten = new Voorbeeldberichten(GEMEENTE.code(), AANBIEDER.code());
    private Onderdelen straat;
    private int nummer;
    private long laatste;

    /** With a contract that has these products. */
    Boekproef(Path map, String... codes) {
        this.map = map;
        this.straat = open(codes);
    }

    /** From now on the contract has these products; without any there is no contract between the two. */
    void metContractVan(String... codes) {
        straat.close();
        straat = open(codes);
    }

    Path data() {
        return map.resolve("data");
    }

    /** The contract. */
    Contract contract() {
        return Contractlader.laad(map.resolve("contracten"), (code, dag) -> true)
                .contracten(GEMEENTE, AANBIEDER, LocalDate.of(2026, 1, 1))
                .get(0);
    }

    /** An assignment of so much a week, or one piece a month. */
    Uitkomst wijsToe(int client, long toewijzing, String code, LocalDate begin, LocalDate einde, long minuten) {
        return wijsToe(client, toewijzing, code, begin, einde, minuten, null);
    }

    /** A later version of it takes its place. */
    Uitkomst wijsToe(
            int client, long toewijzing, String code, LocalDate begin, LocalDate einde, long minuten, String reden) {
        return verwerk(toewijzing(client, toewijzing, code, begin, einde, minuten, reden));
    }

    /** As {@link #wijsToe}, and then the aanbieder rejects it. */
    Uitkomst wijsToeEnWijsAf(
            int client, long toewijzing, String code, LocalDate begin, LocalDate einde, long minuten, String reden) {
        String bericht = toewijzing(client, toewijzing, code, begin, einde, minuten, reden);
        verwerk(bericht);
        String kop = bericht.substring(0, bericht.indexOf("</m:Header>"));
        return verwerk(kop.replace("wmo301", "wmo302").replace(">414<", ">415<")
                + "<m:IdentificatieRetour>R" + ++nummer + "</m:IdentificatieRetour><m:DagtekeningRetour>" + VANDAAG
                + "</m:DagtekeningRetour><m:XsdVersieRetour><b:BasisschemaXsdVersie>1.0.0</b:BasisschemaXsdVersie>"
                + "<b:BerichtXsdVersie>1.0.0</b:BerichtXsdVersie></m:XsdVersieRetour>"
                + "<m:RetourCodes><m:RetourCode>0001</m:RetourCode></m:RetourCodes></m:Header></m:Bericht>");
    }

    private String toewijzing(
            int client, long toewijzing, String code, LocalDate begin, LocalDate einde, long minuten, String reden) {
        boolean stuks = code.equals(MAANDBEDRAG);
        Toewijzing een =
                new Toewijzing(toewijzing, code, VANDAAG, begin, einde, stuks ? 1 : minuten, stuks ? "4" : "2", reden);
        nummer++;
        String tijd = "%02d:%02d:%02d".formatted(9 + nummer / 3600, nummer / 60 % 60, nummer % 60);
        return inEenheid(
                berichten
                        .toewijzing("T" + nummer, VANDAAG, Proefberichten.bsn(client), List.of(een))
                        .replace("09:00:00", tijd),
                stuks);
    }

    /** A line over a whole month. */
    Regel regel(int client, long toewijzing, String code, YearMonth maand, long volume) {
        return regel(client, toewijzing, code, maand, volume, 1, maand.lengthOfMonth());
    }

    /** A line over these days of a month. */
    Regel regel(int client, long toewijzing, String code, YearMonth maand, long volume, int van, int tot) {
        long tarief = code.equals(MAANDBEDRAG) ? 50000 : TARIEF;
        return new Regel(
                Proefberichten.bsn(client),
                "R" + ++nummer,
                "",
                toewijzing,
                code,
                maand.atDay(van),
                maand.atDay(tot),
                volume,
                tarief,
                volume * tarief);
    }

    /** The line that takes another one back. */
    Regel credit(Regel r) {
        return new Regel(
                r.bsn(),
                "K" + ++nummer,
                r.referentie(),
                r.toewijzing(),
                r.code(),
                r.begin(),
                r.einde(),
                r.minuten(),
                r.minuuttarief(),
                r.cent());
    }

    /** A claim of lines of whatever month; those of one client follow each other. */
    Uitkomst declareer(Regel... regels) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        String naam = "D" + ++nummer;
        long totaal = Arrays.stream(regels).mapToLong(Regel::getekend).sum();
        berichten.declaratie(naam, VANDAAG, naam, YearMonth.of(2026, 9), totaal, Arrays.stream(regels), uit);
        String bericht = uit.toString(StandardCharsets.UTF_8);
        List<String> delen = new ArrayList<>(List.of(bericht.split("(?=<m:Prestatie>)")));
        delen.replaceAll(deel -> inEenheid(deel, deel.contains("<m:ProductCode>" + MAANDBEDRAG)));
        return verwerk(String.join("", delen));
    }

    private static String inEenheid(String bericht, boolean stuks) {
        return stuks ? bericht.replace("Eenheid>01<", "Eenheid>82<") : bericht;
    }

    /** Reads in the register. */
    <T> T lees(Function<Register, T> werk) {
        return straat.registers().lees(werk);
    }

    /** Rules that found something in the last message. */
    List<String> bevindingen() {
        return lees(register -> register.berichten()
                .bevindingen(laatste)
                .map(rij -> rij.regel())
                .toList());
    }

    /** The ledger as it is now. */
    List<Stand> boek() {
        return lees(register -> register.boek().lees(Keuze.alles()).toList());
    }

    /** Open signals of the ledger: kind, assignment and month. */
    List<String> signalen() {
        return lees(register -> register.signalen()
                .open()
                .map(bewaard -> bewaard.signaal().soort().naam() + " "
                        + bewaard.signaal().toewijzingNummer().orElseThrow() + " "
                        + bewaard.signaal().maand().orElseThrow())
                .toList());
    }

    /** Their explanations. */
    List<String> uitleg() {
        return lees(register ->
                register.signalen().open().map(een -> een.signaal().uitleg()).toList());
    }

    /** Everything in the outbox of this kind, oldest first. */
    List<String> uitgaand(String soort) {
        List<Uitgaand> alle = lees(register -> register.uitbak().wachtendNaarBuiten(100_000));
        return alle.stream()
                .filter(uitgaand -> uitgaand.kenmerk().soort().equals(soort))
                .map(uitgaand -> inhoud(uitgaand.id()))
                .toList();
    }

    private String inhoud(long uitgaandId) {
        return lees(register -> {
            try (InputStream inhoud = register.uitbak().inhoud(uitgaandId)) {
                return new String(inhoud.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Override
    public void close() {
        straat.close();
    }

    private Uitkomst verwerk(String bericht) {
        laatste = straat.ontvangst()
                .ontvang(
                        new Herkomst("proef", "bericht " + nummer),
                        new ByteArrayInputStream(bericht.getBytes(StandardCharsets.UTF_8)));
        return straat.verwerking().verwerk(laatste);
    }

    private Onderdelen open(String... codes) {
        String producten = codes.length == 0
                ? product(INSPANNING)
                : Arrays.stream(codes).map(Boekproef::product).collect(Collectors.joining());
        String kop = KOP.formatted(codes.length == 0 ? "98000009" : AANBIEDER.code());
        try {
            Files.createDirectories(map.resolve("contracten"));
            Files.writeString(map.resolve("contracten/proef.yaml"), kop + producten);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Properties tekst = new Properties();
        tekst.setProperty("data.folder", data().toString());
        tekst.setProperty("contracts.folder", map.resolve("contracten").toString());
        return Onderdelen.van(Instellingen.van(tekst, Path.of("").toAbsolutePath()), Tijd.klok(VANDAAG));
    }

    private static String product(String code) {
        boolean stuks = code.equals(MAANDBEDRAG);
        return "  - code: " + code + "\n    categorie: '02'\n    declaratie-eenheden: ['" + (stuks ? "82" : "01")
                + "']\n    tarieven:\n" + tarief(stuks ? "82" : "01", stuks ? 50000 : TARIEF) + afspraken(code);
    }

    private static String tarief(String eenheid, long cent) {
        return "      - {eenheid: '" + eenheid + "', cent: " + cent + ", van: 2026-01-01}\n";
    }

    private static String afspraken(String code) {
        return switch (code) {
            case AFGETOPT -> "    benutting: {ondergrens: 80, bovengrens: 100, boven: aftoppen}\n";
            case INSPANNING -> "    benutting: {ondergrens: 80, bovengrens: 120}\n";
            case NIET_VERSCHENEN ->
                "    bekostiging: {vorm: niet-verschenen, hoogste-aandeel: 10}\n"
                        + "    benutting: {ondergrens: 0, bovengrens: 100}\n";
            case BAND -> tarief("82", 40000) + tarief("04", 6000) + BANDBREEDTE.formatted("true");
            case STILLE_BAND -> tarief("82", 40000) + tarief("04", 6000) + BANDBREEDTE.formatted("false");
            case MAANDBEDRAG -> "    bekostiging: {vorm: maandbedrag, eerste-maand: dagen, laatste-maand: geen}\n";
            case UREN ->
                "    bekostiging: {vorm: uren, boven: aftoppen}\n"
                        + "    norm: {minstens: 60, hoogstens: 120, eenheid: '01', per: week}\n    reeks: uren\n";
            case MEER_UREN ->
                "    bekostiging: {vorm: uren}\n"
                        + "    norm: {minstens: 121, hoogstens: 240, eenheid: '01', per: week}\n    reeks: uren\n";
            default -> "";
        };
    }
}
