package nl.berichtenstraat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.berichtenstraat.register.sql.Opslaginstelling;
import nl.berichtenstraat.register.sql.SqlRegisters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command, from a register, a file and an invented region to the terminal, a CSV file and a page. */
class SimuleerOpdrachtTest {

    private static final String CONTRACT = """
            contract: proef
            versie: '1'
            van: 2026-01-01
            bron: [{document: Proef, voorbeeld: true}]
            gemeenten: ['0505']
            aanbieders: alle
            producten:
              - code: IB1
                categorie: '02'
                declaratie-eenheden: ['01']
                tarieven: [{eenheid: '04', cent: 6000, van: 2026-01-01}]
                benutting: {ondergrens: 80, bovengrens: 120}
            """;
    private static final String BAND = CONTRACT.replace("contract: proef", "contract: band")
            .replace("IB1", "BB1")
            .replace(
                    "benutting: {ondergrens: 80, bovengrens: 120}",
                    "bekostiging: {vorm: bandbreedte, minuten: {minstens:"
                            + " 240, hoogstens: 480}, onder: {betaal: geleverd}, boven: {betaal: geleverd}}")
            .replace("tarieven: [", "tarieven: [{eenheid: '82', cent: 45000, van: 2026-01-01}, ");
    private static final String KOP =
            "client;gemeente;aanbieder;categorie;product;soort;van;tot;volume;eenheid;frequentie\n";

    @TempDir
    private Path map;

    /** How a command ended, and all that it showed on standard output and standard error. */
    private record Afloop(int code, String uit, String fout) {}

    private static Afloop simuleer(Object... argumenten) {
        List<String> alle = new ArrayList<>(List.of("simuleer"));
        List.of(argumenten).forEach(argument -> alle.add(argument.toString()));
        PrintStream scherm = System.err;
        ByteArrayOutputStream fout = new ByteArrayOutputStream();
        System.setErr(new PrintStream(fout, true, StandardCharsets.UTF_8));
        try {
            Opdrachtregel.Afloop afloop = Opdrachtregel.voerUit(alle.toArray(String[]::new));
            return new Afloop(afloop.code(), afloop.uit(), fout.toString(StandardCharsets.UTF_8));
        } finally {
            System.setErr(scherm);
        }
    }

    private Path bestand(String naam, String inhoud) throws IOException {
        return Files.writeString(map.resolve(naam), inhoud);
    }

    /** Six clients, each 84 minutes a week; five with one aanbieder and one with another. */
    private Path leveringen(String product) throws IOException {
        StringBuilder tekst = new StringBuilder(KOP);
        for (int i = 1; i <= 6; i++) {
            String vast = "c" + i + ";0505;9800000" + (i < 6 ? 1 : 2) + ";02;" + product + ";";
            tekst.append(vast).append("toegewezen;2026-01-01;2026-12-31;84;01;2\n");
            tekst.append(vast).append("geleverd;2026-01-01;2026-01-31;300;01;\n");
            tekst.append(vast).append("geleverd;2026-02-01;2026-02-28;100;01;\n");
            tekst.append(vast).append("geleverd;2026-03-01;2026-03-31;500;01;\n");
        }
        return bestand("leveringen.csv", tekst.toString());
    }

    @Test
    void repeatsToTheCentWhatARegisterGrantedAndLeavesItAsItIs() throws Exception {
        Path contracten = Proefpartij.contract(map.resolve("contracten"));
        Path data = verwerkteProefpartij(contracten);
        List<String> eerst = register(data);

        Path csv = map.resolve("uit.csv");
        Afloop afloop = simuleer(
                "--data",
                data,
                "--contracten",
                contracten,
                "--contract",
                "drechtsteden-ib",
                "--periode",
                "maand",
                "--periode",
                "kwartaal",
                "--csv",
                csv);

        assertThat(afloop).extracting(Afloop::code).isEqualTo(Berichtenstraat.IN_ORDE);
        assertThat(som(csv, "maand"))
                .isEqualTo(toegekend(data))
                .isEqualTo(som(csv, "kwartaal"))
                .isPositive();
        assertThat(register(data)).isEqualTo(eerst);
    }

    @Test
    void showsTheDifferenceOnTheTerminal() throws IOException {
        Afloop afloop = simuleer(
                "--leveringen",
                leveringen("IB1"),
                "--contract",
                bestand("a.yaml", CONTRACT),
                "--contract",
                bestand("b.yaml", BAND),
                "--periode",
                "maand",
                "--periode",
                "kwartaal");

        assertThat(afloop.code()).isZero();
        assertThat(afloop.uit().lines().map(regel -> regel.replaceAll(" +", " ")))
                .contains( // 6 x 900, and 6 x (450 + 100 + 500), and 6 x 3 x 450
                        "A proef/1 per maand (basis) € 5.400,00 6 (33,3%) 6 (33,3%) 6 (33,3%) 0 (0,0%)",
                        "C band/1 per maand € 6.300,00 +900,00 16,7% 6 (33,3%) 6 (33,3%) 6 (33,3%) 0 (0,0%)",
                        "D band/1 per kwartaal € 8.100,00 +2.700,00 50,0% 0 (0,0%) 18 (100,0%) 0 (0,0%) 0 (0,0%)",
                        "98000002 1 € 900,00 € 900,00 0,00 0,0% € 1.050,00 +150,00 16,7% € 1.350,00 +450,00 50,0%");
    }

    @Test
    void writesEveryFigureAsCsv() throws IOException {
        Path csv = map.resolve("uit.csv");
        simuleer(
                "--leveringen",
                leveringen("IB1"),
                "--contract",
                bestand("a.yaml", CONTRACT),
                "--contract",
                bestand("b.yaml", BAND),
                "--csv",
                csv);

        assertThat(Files.readString(csv))
                .isEqualTo(String.join(
                        "\r\n",
                        "contract;periode;gemeente;aanbieder;categorie;product;product_in_contract;clienten;clientmaanden;"
                                + "onder;binnen;boven;onbepaald;toegewezen_minuten;geleverde_minuten;"
                                + "niet_verschenen_minuten;onbetaalde_minuten;bedrag_cent;basis_cent;verschil_cent;"
                                + "buiten_clientmaanden;buiten_basis_cent",
                        "proef/1;maand;0505;98000001;02;IB1;IB1;5;15;5;5;5;0;5400;4500;0;0;450000;450000;0;0;0",
                        "proef/1;maand;0505;98000002;02;IB1;IB1;1;3;1;1;1;0;1080;900;0;0;90000;90000;0;0;0",
                        "band/1;maand;0505;98000001;02;IB1;BB1;5;15;5;5;5;0;5400;4500;0;0;525000;450000;75000;0;0",
                        "band/1;maand;0505;98000002;02;IB1;BB1;1;3;1;1;1;0;1080;900;0;0;105000;90000;15000;0;0",
                        ""));
    }

    @Test
    void makesAPageThatCanBeSharedAndReadAloud() throws IOException {
        Path html = map.resolve("uit.html");
        String genoemd = CONTRACT.replace("categorie: '02'", "categorie: '02'\n    naam: Hulp <b>thuis</b> & meer");
        simuleer(
                "--leveringen",
                leveringen("IB1"),
                "--contract",
                bestand("a.yaml", genoemd),
                "--contract",
                bestand("b.yaml", BAND),
                "--html",
                html);
        String pagina = Files.readString(html);

        assertThat(pagina)
                .contains("<html lang=\"nl\">", "<h1>Wat als: dezelfde leveringen, anders afgerekend</h1>")
                .contains("kosten ze € 6.300,00: € 900,00 meer dan in de basis (16,7 %).")
                .contains("IB1 Hulp &lt;b&gt;thuis&lt;/b&gt; &amp; meer (02)")
                .contains("Dordrecht (0505)")
                .doesNotContain("<b>", "<script", "http:", "https:", ">c1<");
        assertThat(pagina.split("<h1", -1)).hasSize(2);
        assertThat(pagina.lines().filter(regel -> regel.startsWith("<h2")))
                .containsExactly(
                        "<h2>Wat is vergeleken</h2>",
                        "<h2>Samenvatting</h2>",
                        "<h2>Bedrag per maand</h2>",
                        "<h2>Onder, binnen en boven</h2>",
                        "<h2>Per aanbieder</h2>",
                        "<h2>Per gemeente</h2>",
                        "<h2>Per product</h2>",
                        "<h2>Uitgangspunten</h2>");
        assertThat(aantal(pagina, "<table>"))
                .isEqualTo(aantal(pagina, "<caption>"))
                .isEqualTo(5);
        assertThat(pagina).doesNotContain("<th>");
        assertThat(aantal(pagina, "<svg ")).isEqualTo(aantal(pagina, "<desc ")).isPositive();
    }

    @Test
    void hidesGroupsOfFewerThanFiveClients() throws IOException {
        Path html = map.resolve("uit.html");
        simuleer(
                "--leveringen",
                leveringen("IB1"),
                "--contract",
                bestand("a.yaml", CONTRACT),
                "--contract",
                bestand("b.yaml", BAND),
                "--html",
                html);

        assertThat(Files.readString(html))
                .contains(
                        "<th scope=\"row\">Aanbieder 98000002</th>\n<td class=\"getal\">&lt; 5</td>\n<td class=\"getal\">–</td>")
                .doesNotContain("€ 1.050,00", "€ 5.250,00"); // nor the other, or it could be taken from the total
    }

    @Test
    void tellsApartWhatCannotBePlacedAndPlacesItWhenToldWhere() throws IOException {
        Path leveringen = leveringen("IB1");
        Path a = bestand("a.yaml", CONTRACT);
        Path c = bestand(
                "c.yaml", CONTRACT.replace("contract: proef", "contract: ander").replace("IB1", "XX1"));

        assertThat(simuleer("--leveringen", leveringen, "--contract", a, "--contract", c)
                        .uit()
                        .replaceAll("\\s+", " "))
                .contains("in geen enkele variant meegeteld: 18 cliëntmaanden, in de basis goed voor € 5.400,00.")
                .contains(
                        "- IB1 (02) in ander/1: het contract heeft in deze categorie geen product met een band of norm");
        assertThat(simuleer(
                                "--leveringen",
                                leveringen,
                                "--contract",
                                a,
                                "--contract",
                                c,
                                "--vertaling",
                                bestand("v.yaml", "vertaling:\n  - {contract: ander, product: IB1, naar: XX1}\n"))
                        .uit()
                        .replaceAll(" +", " "))
                .contains("B ander/1 per maand € 5.400,00 0,00 0,0%");
    }

    @Test
    void inventsTheSameRegionForTheSameSeed() throws IOException {
        Path contract = bestand("a.yaml", CONTRACT);

        assertThat(simuleer("--genereer", 40, "--zaad", 3, "--contract", contract)
                        .uit())
                .isEqualTo(simuleer("--genereer", 40, "--zaad", 3, "--contract", contract)
                        .uit())
                .isNotEqualTo(simuleer("--genereer", 40, "--zaad", 4, "--contract", contract)
                        .uit());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --contract onbekend --genereer 5 | Onbekend contract: onbekend. Noem een bestand (*.yaml) of een van: proef/1.
            --contract nergens.yaml --genereer 5 | Bestand met contract niet gevonden of niet leesbaar: nergens.yaml
            --contract proef --contract proef/1 --genereer 5 | Contract proef/1 staat er twee keer.
            --contract proef --periode week --genereer 5 | is geen periode. Kies uit maand, kwartaal en jaar.
            --contract proef --periode maand --periode maand --genereer 5 | Periode maand staat er twee keer.
            --contract proef | Zeg met één van deze waar de leveringen vandaan komen
            --contract proef --genereer 5 --data x | Zeg met één van deze waar de leveringen vandaan komen
            --contract proef --genereer 0 | Geef bij --genereer een aantal cliënten van 1 tot en met
            --contract proef --genereer 5 --van 2026-05 --tot 2026-02 | De laatste maand 2026-02 ligt voor de eerste maand 2026-05.
            --contract proef --data nergens | In nergens staat geen register.
            --contract proef --leveringen nergens.csv | Bestand met leveringen niet gevonden of niet leesbaar: nergens.csv
            """)
    void saysWhatIsWrongWithACommand(String argumenten, String melding) throws IOException {
        Path contracten = Files.createDirectories(map.resolve("contracten"));
        bestand("contracten/proef.yaml", CONTRACT);
        List<Object> alle = new ArrayList<>(List.of("--contracten", contracten));
        alle.addAll(List.of(argumenten.split(" ")));

        Afloop afloop = simuleer(alle.toArray());

        assertThat(afloop.code()).isEqualTo(Berichtenstraat.ONBRUIKBAAR);
        assertThat(afloop.fout()).contains(melding);
    }

    @Test
    void saysThatAnEmptyRegisterHasNothingToCompare() throws IOException {
        SqlRegisters.open(Opslaginstelling.ingebed(map)).close();

        Afloop afloop = simuleer("--data", map, "--contract", bestand("a.yaml", CONTRACT));

        assertThat(afloop.code()).isEqualTo(Berichtenstraat.ONBRUIKBAAR);
        assertThat(afloop.fout()).contains("Er valt niets te vergelijken");
    }

    @Test
    void namesEveryBadRowOfAFileWithItsLine() throws IOException {
        String goed = "c1;0505;98000001;02;IB1;geleverd;2026-01-01;2026-01-31;60;01;\n";
        Path leveringen = bestand(
                "slecht.csv",
                KOP
                        + goed
                        + goed.replace("0505", "505")
                        + goed.replace("2026-01-31", "2026-02-01")
                        + goed.replace(";60;", ";6,5;")
                        + goed.replace(";01;", ";1;")
                        + goed.replace("geleverd", "toegewezen")
                        + goed.replace("c1", "999900006")
                        + "c1;0505\n"
                        + goed.replace("c1", "c2")
                        + goed);

        Afloop afloop = simuleer("--leveringen", leveringen, "--contract", bestand("a.yaml", CONTRACT));

        assertThat(afloop.code()).isEqualTo(Berichtenstraat.ONBRUIKBAAR);
        assertThat(afloop.fout().lines())
                .containsExactly(
                        "slecht.csv, regel 3: kolom gemeente: '505' kan niet; een gemeentecode heeft vier cijfers.",
                        "slecht.csv, regel 4: een levering ligt in één kalendermaand. Vul tot in, of splits de regel aan het"
                                + " eind van de maand.",
                        "slecht.csv, regel 5: kolom volume: '6,5' kan niet; een volume is een heel getal van hoogstens acht"
                                + " cijfers.",
                        "slecht.csv, regel 6: '1' is geen eenheid. Schrijf 01 (minuut), 04 (uur), 14 (etmaal), 16 (dagdeel), 82"
                                + " (stuks output), 83 (euro, in centen) of 84 (stuks inspanning).",
                        "slecht.csv, regel 7: '' is geen frequentie. Schrijf 1 (per dag), 2 (per week), 4 (per maand) of 6"
                                + " (totaal).",
                        "slecht.csv, regel 8: in kolom client staat een BSN. Gebruik een kenmerk waar niemand aan te herkennen"
                                + " is.",
                        "slecht.csv, regel 9: er horen 11 velden te staan, met een puntkomma ertussen, en er staan er 2.",
                        "slecht.csv, regel 11: deze cliënt kwam eerder al. Zet alle regels van een cliënt bij elkaar.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {product: IB1, naar: ZZ9} | geen contract van de vergelijking heeft een product ZZ9
            {contract: elders, product: IB1, naar: BB1} | contract elders wordt niet vergeleken of heeft geen product BB1
            {product: IB1} | naar
            {product: IB1, naar: BB1, omrekening: {eenheid: '04', volume: 0, naar: '16', wordt: 1}} | een heel getal vanaf 1
            """)
    void saysWhatIsWrongWithAMapping(String regel, String melding) throws IOException {
        Afloop afloop = simuleer(
                "--genereer",
                5,
                "--contract",
                bestand("b.yaml", BAND),
                "--vertaling",
                bestand("v.yaml", "vertaling:\n  - " + regel + "\n"));

        assertThat(afloop.code()).isEqualTo(Berichtenstraat.ONBRUIKBAAR);
        assertThat(afloop.fout()).startsWith("v.yaml:2: ").contains(melding);
    }

    private Path verwerkteProefpartij(Path contracten) throws IOException {
        Path in = map.resolve("in");
        for (Map.Entry<String, byte[]> bericht : Proefpartij.berichten().entrySet()) {
            Proefpartij.bied(bericht.getKey(), bericht.getValue(), in);
        }
        Path data = map.resolve("data");
        Opdrachtregel.voerUit(
                "verwerk",
                "--in",
                in.toString(),
                "--uit",
                map.resolve("uit").toString(),
                "--data",
                data.toString(),
                "--contracten",
                contracten.toString(),
                "--vandaag",
                Proefpartij.VANDAAG.toString());
        return data;
    }

    private static List<String> register(Path data) throws SQLException {
        try (Connection register = Proefregister.ingebed(data).verbind()) {
            return Registerafdruk.van(register);
        }
    }

    private static long toegekend(Path data) throws SQLException {
        try (Connection register = Proefregister.ingebed(data).verbind();
                Statement opdracht = register.createStatement();
                ResultSet som = opdracht.executeQuery("select sum(teken * cent) from prestatie where toegekend = 1")) {
            return som.getLong(1);
        }
    }

    private static long som(Path csv, String periode) throws IOException {
        List<String> kop = List.of(Files.readAllLines(csv).get(0).split(";"));
        return Files.readAllLines(csv).stream()
                .map(regel -> regel.split(";"))
                .filter(velden -> velden[1].equals(periode))
                .mapToLong(velden -> Long.parseLong(velden[kop.indexOf("bedrag_cent")]))
                .sum();
    }

    private static int aantal(String tekst, String deel) {
        return tekst.split(Pattern.quote(deel), -1).length - 1;
    }
}
