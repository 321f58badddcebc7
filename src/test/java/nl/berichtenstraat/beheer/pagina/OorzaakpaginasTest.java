package nl.berichtenstraat.beheer.pagina;

import static nl.berichtenstraat.Proefberichten.bsn;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.Proefberichten;
import nl.berichtenstraat.Straatproef;
import nl.berichtenstraat.register.Auditlog;
import nl.berichtenstraat.register.BewaardeOorzaak;
import nl.berichtenstraat.register.Oorzaak;
import nl.berichtenstraat.register.Oorzaaksoort;
import nl.berichtenstraat.register.OpslagOnbereikbaar;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.register.sql.Opslag;
import nl.berichtenstraat.straat.Oorzaken;
import nl.berichtenstraat.straat.Storing;
import nl.berichtenstraat.straat.herhaling.Herhalingen;
import nl.berichtenstraat.straat.oorzaak.Herstelritme;
import nl.berichtenstraat.straat.oorzaak.Zelfherstel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OorzaakpaginasTest {

    private static final Herstelritme RITME = new Herstelritme(Duration.ofMinutes(1), Duration.ofMinutes(30), 12);

    @TempDir
    private Path map;

    private Straatproef straat;
    private Registers registers;
    private Paginaproef paginas;

    @BeforeEach
    void open() {
        straat = new Straatproef(Opslag.SQLITE, map, Proefberichten.VANDAAG);
        registers = straat.registers();
        Zelfherstel zelfherstel =
                new Zelfherstel(registers, new Herhalingen(registers, Proefberichten.KLOK), RITME, Proefberichten.KLOK);
        paginas = new Paginaproef(
                map, Proefberichten.KLOK, List.of(new Oorzaakpaginas(registers, zelfherstel, Proefberichten.KLOK)));
    }

    @AfterEach
    void sluit() {
        paginas.close();
        straat.close();
    }

    @Test
    void saysThatThereIsNothing() throws Exception {
        assertThat(pagina("beheerder", "/oorzaken")).contains("Er zijn geen open oorzaken");
    }

    @Test
    void showsOpenCausesWithWhomTheyHit() throws Exception {
        long een = parkeer("0505", "98000001", 1);
        parkeer("0505", "98000002", 2);
        rand();

        String lijst = pagina("beheerder", "/oorzaken");
        assertThat(lijst)
                .contains("2 open oorzaken", "De database was niet bereikbaar", "De map is vol", "storing bij ons");
        String pagina = pagina("beheerder", "/oorzaken/" + oorzaak(een));
        assertThat(pagina)
                .contains(
                        "Controleer of de database draait",
                        "98000001",
                        "98000002",
                        "/herhalingen/nieuw?oorzaak=" + oorzaak(een),
                        "/berichten?oorzaak=" + oorzaak(een),
                        "/berichten/" + een,
                        "Stop vanzelf opnieuw proberen",
                        "begonnen")
                .doesNotContain(bsn(1), Proefberichten.ACHTERNAAM);
    }

    @Test
    void showsOneWhoMayNotKnowAllOnlyWhatConcernsThem() throws Exception {
        long een = parkeer("0505", "98000001", 1);
        verwerk("0518", "98000002", 2);
        rand();

        String lijst = pagina("lezer0518", "/oorzaken");
        assertThat(lijst).contains("1 open oorzaak", "gemeente 0518").doesNotContain("database", "De map is vol");
        assertThat(paginas.haal("lezer0518", "/oorzaken/" + oorzaak(een)).statusCode())
                .isEqualTo(404);
        assertThat(pagina("lezer0505", "/oorzaken/" + oorzaak(een)))
                .doesNotContain("Handel de oorzaak af", "Stop vanzelf");
    }

    @Test
    void letsOnlyWhoMayReplayDoSomethingAboutIt() throws Exception {
        long nummer = oorzaak(parkeer("0505", "98000001", 1));

        for (String handeling : List.of("afhandelen", "stop", "start")) {
            assertThat(paginas.zend("lezer", "/oorzaken/" + nummer + "/" + handeling, "reden", "x")
                            .statusCode())
                    .isEqualTo(403);
        }
        assertThat(paginas.haal("0505", "/oorzaken").statusCode()).isEqualTo(403);
        assertThat(bewaard(nummer).isOpen()).isTrue();
    }

    @Test
    void takesDownWhoDealtWithItAndHow() throws Exception {
        long nummer = oorzaak(parkeer("0505", "98000001", 1));
        String pad = "/oorzaken/" + nummer + "/afhandelen";
        assertThat(paginas.zend("beheerder", pad, "reden", " ").statusCode()).isEqualTo(400);

        HttpResponse<String> antwoord = paginas.zend("beheerder", pad, "reden", "schijf <b>geleegd</b>");

        assertThat(antwoord.statusCode()).isEqualTo(303);
        assertThat(bewaard(nummer).afhandeling())
                .contains(new BewaardeOorzaak.Afhandeling("anna", "schijf <b>geleegd</b>"));
        assertThat(pagina("beheerder", "/oorzaken"))
                .contains("afgehandeld door anna: schijf &lt;b&gt;geleegd")
                .doesNotContain("<b>geleegd");
        assertThat(handelingen()).contains("oorzaak-afgehandeld");
    }

    @Test
    void stopsAndStartsTryingAgain() throws Exception {
        long nummer = oorzaak(parkeer("0505", "98000001", 1));

        paginas.zend("beheerder", "/oorzaken/" + nummer + "/stop");
        assertThat(bewaard(nummer).herstel().automatisch()).isFalse();
        assertThat(pagina("beheerder", "/oorzaken/" + nummer)).contains("Probeer weer vanzelf opnieuw");
        paginas.zend("beheerder", "/oorzaken/" + nummer + "/start");
        assertThat(bewaard(nummer).herstel().automatisch()).isTrue();
        assertThat(handelingen()).contains("oorzaak-automatisch-gestopt", "oorzaak-automatisch-gestart");
    }

    @Test
    void pagesThroughHistory() throws Exception {
        for (int i = 0; i < 60; i++) {
            Oorzaak oorzaak = new Oorzaak("rand " + i, Oorzaaksoort.RAND, "Map " + i + ".", "Maak leeg.", false, true);
            oorzaken().inTransactie((register, boek) -> {
                boek.rand(oorzaak);
                long id = register.oorzaken().open(Oorzaaksoort.RAND).get(0).id();
                return boek.afgehandeld(id, new BewaardeOorzaak.Afhandeling("anna", "geleegd"));
            });
        }
        String eerste = pagina("beheerder", "/oorzaken");
        assertThat(eerste).contains("Map 59.", "Map 10.", "/oorzaken?voor=11").doesNotContain("Map 9.");
        assertThat(pagina("beheerder", "/oorzaken?voor=11")).contains("Map 9.", "Map 0.");
    }

    private String pagina(String wie, String pad) throws Exception {
        HttpResponse<String> antwoord = paginas.haal(wie, pad);
        assertThat(antwoord.statusCode()).as(pad).isEqualTo(200);
        return antwoord.body();
    }

    private long parkeer(String gemeente, String aanbieder, int client) {
        long id = straat.ontvang(toewijzing(gemeente, aanbieder, client));
        straat.verwerking().parkeer(id, Storing.van(new OpslagOnbereikbaar("weg", new SQLException("weg"))));
        return id;
    }

    private void verwerk(String gemeente, String aanbieder, int client) {
        straat.verwerk(toewijzing(gemeente, aanbieder, client));
    }

    private static byte[] toewijzing(String gemeente, String aanbieder, int client) {
        return new Proefberichten(gemeente, aanbieder).toewijzing("T" + client, bsn(client), client);
    }

    private void rand() {
        oorzaken().inTransactie((register, boek) -> {
            boek.rand(new Oorzaak("rand x", Oorzaaksoort.RAND, "De map is vol.", "Maak leeg.", false, true));
            return boek;
        });
    }

    private Oorzaken oorzaken() {
        return new Oorzaken(registers, Proefberichten.KLOK);
    }

    private long oorzaak(long berichtId) {
        return registers
                .lees(register -> register.oorzaken().vanBericht(berichtId))
                .orElseThrow();
    }

    private BewaardeOorzaak bewaard(long nummer) {
        return registers.lees(register -> register.oorzaken().oorzaak(nummer)).orElseThrow();
    }

    private List<String> handelingen() {
        return registers.lees(register -> register.audit().lees(Auditlog.Keuze.alles(), Optional.empty(), 10)).stream()
                .map(bewaard -> bewaard.regel().handeling())
                .toList();
    }
}
