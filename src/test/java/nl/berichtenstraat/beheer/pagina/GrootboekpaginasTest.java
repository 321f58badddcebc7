package nl.berichtenstraat.beheer.pagina;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.berichtenstraat.afrekening.maand.Maandafrekeningschrijver;
import nl.berichtenstraat.afrekening.maand.Maandvoorbeeld;
import nl.berichtenstraat.beheer.Gebruiker;
import nl.berichtenstraat.beheer.Rol;
import nl.berichtenstraat.beheer.web.Toegang;
import nl.berichtenstraat.beheer.web.Webserver;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.contract.Contract;
import nl.berichtenstraat.contract.Contractboek;
import nl.berichtenstraat.contract.Contractlader;
import nl.berichtenstraat.kanaal.Instellingen;
import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.register.Boekinzage.Keuze;
import nl.berichtenstraat.register.Boekinzage.Totalen;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.register.Sluitingenregister.NieuweSluiting;
import nl.berichtenstraat.register.Termijnenregister.Paar;
import nl.berichtenstraat.register.Uitbak.Kenmerk;
import nl.berichtenstraat.register.sql.Grotestand;
import nl.berichtenstraat.register.sql.Opslaginstelling;
import nl.berichtenstraat.register.sql.SqlRegisters;
import nl.berichtenstraat.verslag.Contractblad;
import nl.berichtenstraat.verslag.Contractverschil;
import nl.berichtenstraat.verslag.Getallen;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of the ledger over real HTTP, with a hundred thousand messages and forty thousand client-months. */
class GrootboekpaginasTest {

    private static final Clock KLOK = Clock.fixed(Instant.parse("2026-07-01T10:00:00Z"), ZoneId.of("Europe/Amsterdam"));
    private static final Gemeentecode DORDRECHT = new Gemeentecode("0505");
    private static final Paar PAAR = new Paar(DORDRECHT, new AgbCode("98000001"));
    private static final YearMonth MEI = YearMonth.of(2026, 5);
    private static final Map<String, Gebruiker> GEBRUIKERS = Map.of(
            "beheerder", new Gebruiker("anna", Rol.BEHEERDER, Bereik.alles()),
            "gemeente", new Gebruiker("dordrecht", Rol.GEMEENTE, Bereik.van(Set.of(DORDRECHT))),
            "lezer", new Gebruiker("lies", Rol.LEZER, Bereik.alles()),
            "aanbieder", new Gebruiker("zorg", Rol.AANBIEDER, Bereik.van(new AgbCode("98000001"))));
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Contractboek CONTRACTEN =
            Contractlader.laad(Path.of("config/contracten"), (gemeente, dag) -> true);

    @TempDir
    private static Path map;

    private static SqlRegisters registers;
    private static Webserver server;
    private static SqlRegisters leeg;
    private static Webserver legeServer;
    private static long sluiting;

    @BeforeAll
    static void start() {
        Opslaginstelling opslag = Opslaginstelling.ingebed(map.resolve("vol"));
        registers = SqlRegisters.open(opslag);
        Grotestand.vul(opslag, 100_000, 40_000, YearMonth.of(2026, 6));
        sluiting = sluitMaand();
        server = serveer(registers);
        leeg = SqlRegisters.open(Opslaginstelling.ingebed(map.resolve("leeg")));
        legeServer = serveer(leeg);
    }

    @AfterAll
    static void stop() {
        server.close();
        legeServer.close();
        registers.close();
        leeg.close();
    }

    private static Webserver serveer(Registers register) {
        Properties tekst = new Properties();
        tekst.setProperty("http.port", "0");
        Toegang toegang = new Toegang() {
            @Override
            public Optional<Sessie> sessie(String sleutel) {
                return Optional.ofNullable(GEBRUIKERS.get(sleutel)).map(wie -> new Sessie(wie, "csrf", true, false));
            }

            @Override
            public Optional<Gebruiker> token(String token) {
                return Optional.empty();
            }
        };
        return Webserver.start(
                Instellingen.van(tekst, map).http(),
                1 << 20,
                map,
                toegang,
                List.of(
                        new Clientmaandpaginas(register),
                        new Clientpagina(register, () -> CONTRACTEN, KLOK),
                        new Afrekeningpaginas(register),
                        new Monitorpaginas(register, KLOK),
                        new Contractpaginas(() -> CONTRACTEN)),
                KLOK);
    }

    /** A close with a statement that someone made before. */
    private static long sluitMaand() {
        return registers.inTransactie(r -> {
            int open = r.sluitingen().openBoekingen(PAAR, MEI).size();
            long id = r.sluitingen()
                    .voegToe(new NieuweSluiting(PAAR, MEI, LocalDate.of(2026, 6, 15), true, 127_662, 0), open);
            Kenmerk kenmerk = new Kenmerk(Optional.empty(), "maandafrekening", "afrekening", "");
            r.sluitingen()
                    .verstuurd(
                            id,
                            r.uitbak()
                                    .plaats(
                                            kenmerk,
                                            uit -> Maandafrekeningschrijver.schrijf(Maandvoorbeeld.vol(2), uit))
                                    .id());
            return id;
        });
    }

    @Test
    void showsEveryPageWithinASecond() throws Exception {
        List<String> paden = List.of(
                "/benutting",
                "/benutting?gemeente=0505&zijde=BOVEN",
                "/benutting?geparkeerd=ja",
                "/benutting?toewijzing=1000120",
                eersteClient(),
                "/monitor",
                "/monitor?per=aanbieder",
                "/monitor/benutting?per=product",
                "/monitor/volume?per=aanbieder",
                "/monitor/wachttijd?per=aanbieder",
                "/monitor/afwijzingen?per=aanbieder",
                "/afrekeningen",
                "/afrekeningen/maand?gemeente=0505&aanbieder=98000001&maand=2026-05",
                "/afrekeningen/" + sluiting,
                "/contracten",
                "/contracten/blad?contract=drechtsteden-ib%2F2026-1",
                "/contracten/verschil?een=drechtsteden-ib%2F2026-1&ander=drechtsteden-bandbreedte%2F2026-1");
        for (String pad : paden) {
            assertThat(haal("beheerder", pad).statusCode()).as(pad).isEqualTo(200);
            Duration begin = processortijd();
            HttpResponse<String> antwoord = haal("beheerder", pad);
            assertThat(processortijd().minus(begin)).as(pad).isLessThan(Duration.ofSeconds(1));
            assertThat(antwoord.body()).as(pad).doesNotContainPattern("<th(?![^>]*scope=)[ >]");
        }
    }

    @Test
    void saysOfAnEmptyRegisterThatThereIsNothing() throws Exception {
        assertThat(haal(legeServer, "beheerder", "/benutting").body()).contains("Zij komen er zodra er gedeclareerd");
        assertThat(haal(legeServer, "beheerder", "/afrekeningen").body()).contains("Er zijn geen afrekeningen");
        for (Monitordeel deel : Monitordeel.values()) {
            assertThat(haal(legeServer, "beheerder", deel.pad()).statusCode())
                    .as(deel.pad())
                    .isEqualTo(200);
        }
    }

    @Test
    void addsUpToWhatTheLedgerHas() throws Exception {
        Totalen totalen = registers.lees(r -> r.inzage().totalen(Bereik.alles(), Keuze.alles()));
        String afgerekend = Getallen.euro(totalen.bedragen().afgerekend());

        assertThat(haal("beheerder", "/benutting").body().replace('\u00a0', ' '))
                .contains(afgerekend + " afgerekend");
        assertThat(haal("beheerder", "/afrekeningen").body().replace('\u00a0', ' '))
                .contains("<td class=\"getal\">" + afgerekend + "</td>");
        assertThat(haal("beheerder", "/monitor/volume").body())
                .as("in the foot of the months and in that of the gemeenten")
                .containsPattern(
                        "(?s)<tfoot>.*" + Pattern.quote(afgerekend) + ".*<tfoot>.*" + Pattern.quote(afgerekend));
    }

    @Test
    void goesToTheNextPageAndEndsThere() throws Exception {
        String eerste =
                haal("beheerder", "/afrekeningen?gemeente=0505&van=2026-01").body();
        Matcher volgende =
                Pattern.compile("href=\"(/afrekeningen[^\"]*)\" rel=\"next\"").matcher(eerste);

        assertThat(volgende.find()).isTrue();
        String tweede =
                haal("beheerder", volgende.group(1).replace("&amp;", "&")).body();
        assertThat(tweede).contains("Naar het begin").doesNotContain("gemeente=0482");
        assertThat(haal("beheerder", "/benutting?na=onzin").statusCode()).isEqualTo(200);
    }

    @Test
    void showsAGemeenteNothingOfAnother() throws Exception {
        for (String pad :
                List.of("/benutting", "/afrekeningen", "/monitor?per=gemeente", "/monitor/volume?per=gemeente")) {
            assertThat(haal("gemeente", pad).body()).as(pad).contains("0505").doesNotContain("0482");
        }
        assertThat(haal("gemeente", "/benutting?gemeente=0482").body()).contains("Er zijn geen cliëntmaanden");
        assertThat(haal("gemeente", "/benutting.csv?gemeente=0482").body().lines())
                .hasSize(1);
        String vanAnder = client("gemeente=0482");
        assertThat(haal("beheerder", vanAnder).statusCode()).isEqualTo(200);
        assertThat(haal("gemeente", vanAnder).statusCode()).isEqualTo(404);
        assertThat(haal("gemeente", "/afrekeningen/maand?gemeente=0482&aanbieder=98000001&maand=2026-05")
                        .statusCode())
                .isEqualTo(404);
        assertThat(haal("gemeente", "/afrekeningen/" + (sluiting + 1)).statusCode())
                .isEqualTo(404);
        assertThat(haal("gemeente", "/contracten").body())
                .contains("drechtsteden-ib")
                .doesNotContain("meierij");
        assertThat(haal("gemeente", "/contracten/blad?contract=meierij%2F2020-1")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void refusesAnAanbieder() throws Exception {
        for (String pad : List.of("/benutting", "/benutting.csv", "/monitor", "/contracten", "/afrekeningen")) {
            assertThat(haal("aanbieder", pad).statusCode()).as(pad).isEqualTo(403);
        }
    }

    @Test
    void hidesFiguresAboutFewClientsFromAReaderOnThePageAndInTheFile() throws Exception {
        String weinig = "/monitor?gemeente=0505&aanbieder=98000002&van=2026-05&tot=2026-06&per=product";

        assertThat(haal("beheerder", weinig).body()).contains("<svg").doesNotContain("afgeschermd", "&lt; 5");
        assertThat(haal("lezer", weinig).body()).contains("&lt; 5").doesNotContainPattern("class=\"getal\">[1-4]</td>");
        assertThat(haal("lezer", weinig + "&csv=groepen").body())
                .contains(";< 5")
                .doesNotContainPattern(";[1-4][;\r]");
    }

    @Test
    void tellsHowAMonthCameAbout() throws Exception {
        String pagina =
                haal("beheerder", client("gemeente=0505&aanbieder=98000002")).body();

        assertThat(pagina)
                .contains("<svg", "toegewezen minuten", "Grootboek van juni 2026, alle versies")
                .contains("href=\"/contracten/blad?contract=drechtsteden-bandbreedte%2F2026-1\"")
                .containsPattern("[0-9]+ dagen x [0-9]+ minuten")
                .containsPattern("href=\"/berichten/[0-9]+\"");
    }

    @Test
    void showsAStatementAndGivesItAsItWentOut() throws Exception {
        ByteArrayOutputStream verstuurd = new ByteArrayOutputStream();
        Maandafrekeningschrijver.schrijf(Maandvoorbeeld.vol(2), verstuurd);

        assertThat(haal("gemeente", "/afrekeningen/" + sluiting).body())
                .contains("Nummer M00000000007, afgesloten op 15 juni 2026.", "<h2>Correcties op eerdere maanden</h2>");
        HttpResponse<String> xml = haal("gemeente", "/afrekeningen/" + sluiting + "/xml");
        assertThat(xml.body()).isEqualTo(verstuurd.toString(StandardCharsets.UTF_8));
        assertThat(xml.headers().firstValue("Content-Disposition").orElseThrow())
                .contains(".xml");
    }

    @Test
    void showsEveryDifferenceThatTheCommandShows() throws Exception {
        List<Contract> alle = CONTRACTEN.contracten();
        for (Contract een : alle) {
            for (Contract ander : alle) {
                Contractverschil verschil = Contractverschil.tussen(Contractblad.van(een), Contractblad.van(ander));
                String pagina = haal("beheerder", "/contracten/verschil?een=" + naam(een) + "&ander=" + naam(ander))
                        .body();
                verschil.delen().forEach(deel -> {
                    assertThat(pagina).contains("<h2>" + html(deel.naam()) + " <span");
                    deel.punten().forEach(punt -> {
                        punt.was().forEach(waarde -> assertThat(pagina).contains("− " + html(waarde)));
                        punt.wordt().forEach(waarde -> assertThat(pagina).contains("+ " + html(waarde)));
                    });
                });
                assertThat(pagina.contains("geen verschil"))
                        .isEqualTo(verschil.delen().isEmpty());
            }
        }
    }

    @Test
    void saysWhatWasFilledInWrong() throws Exception {
        assertThat(haal("beheerder", "/benutting?gemeente=%3Cb%3E&van=maart").body())
                .contains("Een gemeentecode heeft vier cijfers", "Vul een maand in als 2026-03")
                .doesNotContain("<b>");
        assertThat(haal("beheerder", "/monitor?van=2026-05&tot=2026-01").body()).contains("Kies een eerste maand");
        assertThat(haal("beheerder", "/monitor/anders").statusCode()).isEqualTo(404);
    }

    /** Of this process: other work on the machine makes no difference to it. */
    private static Duration processortijd() {
        return Duration.ofNanos(
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime());
    }

    private static String naam(Contract contract) {
        return URLEncoder.encode(contract.versieaanduiding(), StandardCharsets.UTF_8);
    }

    private static String html(String tekst) {
        return tekst.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String eersteClient() throws Exception {
        return client("");
    }

    /** Address of the page of the first client with these filters. */
    private static String client(String filters) throws Exception {
        Matcher adres = Pattern.compile("href=\"(/benutting/client[^\"]*)\"")
                .matcher(haal("beheerder", "/benutting?" + filters).body());
        assertThat(adres.find()).isTrue();
        return adres.group(1).replace("&amp;", "&");
    }

    private static HttpResponse<String> haal(String wie, String pad) throws Exception {
        return haal(server, wie, pad);
    }

    private static HttpResponse<String> haal(Webserver van, String wie, String pad) throws Exception {
        HttpRequest verzoek = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + van.poort() + pad))
                .header("Cookie", "sessie=" + wie)
                .build();
        return HTTP.send(verzoek, BodyHandlers.ofString());
    }
}
