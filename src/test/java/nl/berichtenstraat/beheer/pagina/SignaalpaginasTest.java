package nl.berichtenstraat.beheer.pagina;

import static nl.berichtenstraat.Proefberichten.bsn;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.Proefberichten;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.bericht.Bsn;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.register.Berichtkenmerken;
import nl.berichtenstraat.register.Clientsleutels;
import nl.berichtenstraat.register.Herkomst;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.register.Signaal;
import nl.berichtenstraat.register.Signaalsoort;
import nl.berichtenstraat.register.sql.Opslaginstelling;
import nl.berichtenstraat.register.sql.SqlRegisters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignaalpaginasTest {

    private static final LocalDate DAG = LocalDate.of(2026, 4, 10);

    @TempDir
    private Path map;

    private Registers registers;
    private Clientsleutels sleutels;
    private Paginaproef paginas;

    @BeforeEach
    void open() {
        registers = SqlRegisters.open(Opslaginstelling.ingebed(map));
        sleutels = Clientsleutels.voor(registers, map.resolve("sleutel.geheim"));
        paginas = new Paginaproef(
                map, Proefberichten.KLOK, List.of(new Signaalpaginas(registers, sleutels, Proefberichten.KLOK)));
    }

    @AfterEach
    void sluit() {
        paginas.close();
        registers.close();
    }

    @Test
    void showsWhatHoldsPerKindWithSinceWhenAndWhy() throws Exception {
        signaal("0505", "98000001", Signaalsoort.START_ONTBREEKT, 1);
        signaal("0505", "98000001", Signaalsoort.STOP_ONTBREEKT, 2);
        trekIn(signaal("0505", "98000001", Signaalsoort.WACHTTIJD, 3));

        assertThat(pagina("beheerder", "/signalen"))
                .contains("2 signalen", "Start ontbreekt", "Stop ontbreekt", "10-04-2026", "OP271", "Uitleg bij 1.")
                .doesNotContain("Uitleg bij 3.");
        assertThat(pagina("beheerder", "/signalen?stand=ingetrokken"))
                .contains("1 signaal", "Uitleg bij 3.", "tot 11-04-2026")
                .doesNotContain("Uitleg bij 1.");
        assertThat(pagina("beheerder", "/signalen?stand=alle&soort=wachttijd")).contains("3 signalen", "Uitleg bij 3.");
    }

    @Test
    void showsNobodyWhatConcernsOthers() throws Exception {
        signaal("0505", "98000001", Signaalsoort.START_ONTBREEKT, 1);
        signaal("0518", "98000001", Signaalsoort.START_ONTBREEKT, 2);

        assertThat(pagina("0518", "/signalen")).contains("Uitleg bij 2.").doesNotContain("Uitleg bij 1.");
        assertThat(pagina("0518", "/signalen?gemeente=0505"))
                .contains("geen signalen")
                .doesNotContain("Uitleg bij 1.");
        assertThat(pagina("0518", "/signalen.csv?stand=alle"))
                .contains("Uitleg bij 2.")
                .doesNotContain("Uitleg bij 1.");
        assertThat(paginas.haal("98000001", "/signalen").statusCode()).isEqualTo(403);
    }

    @Test
    void findsTheSignalsOfAClientByItsNumberWithoutShowingIt() throws Exception {
        signaal("0505", "98000001", Signaalsoort.START_ONTBREEKT, 1);
        signaal("0505", "98000001", Signaalsoort.START_ONTBREEKT, 2);

        HttpResponse<String> antwoord = paginas.zend("beheerder", "/signalen", "client", bsn(1), "stand", "open");
        String adres = antwoord.headers().firstValue("Location").orElseThrow();

        assertThat(adres).doesNotContain(bsn(1)).contains(client(1).waarde());
        assertThat(pagina("beheerder", adres)).contains("Uitleg bij 1.").doesNotContain("Uitleg bij 2.", bsn(1));
        assertThat(paginas.haal("beheerder", "/signalen?client=" + bsn(1)).statusCode())
                .isEqualTo(303);
    }

    @Test
    void saysWhatCannotBeLookedFor() throws Exception {
        signaal("0505", "98000001", Signaalsoort.START_ONTBREEKT, 1);
        assertThat(pagina("beheerder", "/signalen?gemeente=abc"))
                .contains("Een gemeentecode heeft 4 cijfers.")
                .doesNotContain("Uitleg bij 1.");
        assertThat(paginas.haal("beheerder", "/signalen.csv?gemeente=abc").statusCode())
                .isEqualTo(400);
    }

    @Test
    void pagesThroughThousands() throws Exception {
        for (int i = 1; i <= 1200; i++) {
            signaal("0505", "98000001", Signaalsoort.DECLARATIE_ONTBREEKT, i);
        }
        assertThat(pagina("beheerder", "/signalen"))
                .contains("1.200 signalen", "Uitleg bij 1200.", "/signalen?voor=1151")
                .doesNotContain("Uitleg bij 1150.");
        assertThat(pagina("beheerder", "/signalen?voor=1151")).contains("Uitleg bij 1150.");
        assertThat(pagina("beheerder", "/signalen.csv").lines()).hasSize(1201);
    }

    @Test
    void showsWhatIsToComeAndWhen() throws Exception {
        wacht("0505", "98000001", "LAAT", "2026-04-09T09:00:00Z");
        wacht("0505", "98000001", "TIJDIG", "2026-04-14T09:00:00Z");
        wacht("0518", "98000001", "ELDERS", "2026-04-14T09:00:00Z");

        String antwoorden = pagina("0505", "/signalen/termijnen?soort=antwoord");
        assertThat(antwoorden)
                .contains("LAAT", "te laat", "TIJDIG", "17-04-2026", "op tijd")
                .doesNotContain("ELDERS");
        assertThat(pagina("0505", "/signalen/termijnen")).contains("Hier wacht niets meer op.");
        assertThat(pagina("0505", "/signalen/termijnen?soort=besluit")).contains("Besluit van de gemeente");
    }

    private void wacht(String gemeente, String aanbieder, String identificatie, String moment) {
        registers.inTransactie(register -> {
            long id = register.berichten()
                    .bewaar(
                            new Herkomst("map", "x"),
                            Instant.parse(moment),
                            new ByteArrayInputStream(identificatie.getBytes(StandardCharsets.UTF_8)),
                            100)
                    .id();
            register.berichten()
                    .herkend(
                            id,
                            new Berichtkenmerken(
                                    Berichtsoort.WMO305, aanbieder, gemeente, identificatie, Optional.empty()));
            return id;
        });
    }

    private String pagina(String wie, String pad) throws Exception {
        HttpResponse<String> antwoord = paginas.haal(wie, pad);
        assertThat(antwoord.statusCode()).as(pad).isEqualTo(200);
        return antwoord.body();
    }

    private Clientsleutel client(int nummer) {
        return sleutels.van(new Bsn(bsn(nummer)));
    }

    private long signaal(String gemeente, String aanbieder, Signaalsoort soort, int nummer) {
        Signaal signaal = new Signaal(
                soort,
                "toewijzing " + nummer,
                Optional.of(client(nummer % 10)),
                Optional.of((long) nummer),
                Optional.empty(),
                Optional.of("OP271"),
                "Uitleg bij " + nummer + ".",
                Optional.empty());
        return registers.inTransactie(register ->
                register.signalen().voegToe(new Gemeentecode(gemeente), new AgbCode(aanbieder), signaal, DAG));
    }

    private void trekIn(long id) {
        registers.inTransactie(register -> {
            register.signalen().trekIn(List.of(id), DAG.plusDays(1));
            return id;
        });
    }
}
