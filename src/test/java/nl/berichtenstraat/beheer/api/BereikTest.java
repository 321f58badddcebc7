package nl.berichtenstraat.beheer.api;

import static nl.berichtenstraat.Proefberichten.bsn;
import static nl.berichtenstraat.beheer.api.Partijen.ANDERE;
import static nl.berichtenstraat.beheer.api.Partijen.EIGEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.berichtenstraat.Proefberichten;
import nl.berichtenstraat.Zetklok;
import nl.berichtenstraat.beheer.Gebruiker;
import nl.berichtenstraat.beheer.Recht;
import nl.berichtenstraat.beheer.Rol;
import nl.berichtenstraat.beheer.api.Apiafspraak.Adres;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.bericht.Bsn;
import nl.berichtenstraat.register.Herhaalkeuze;
import nl.berichtenstraat.register.Herhaalverzoek;
import nl.berichtenstraat.register.Herkomst;
import nl.berichtenstraat.register.Peil;
import nl.berichtenstraat.register.Uitbak.Uitgaand;
import nl.berichtenstraat.register.Werkwoord;
import nl.berichtenstraat.straat.Storing;
import nl.berichtenstraat.straat.herhaling.Aanvrager;
import nl.berichtenstraat.straat.herhaling.Herhalingen;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nobody sees, tries out or hands in anything of another. Walks over all addresses of the document: for each there is a case
 * here that says how somebody would reach for what is not theirs, or that there is nothing of anybody behind it.
 */
class BereikTest {

    private static final Zetklok KLOK = new Zetklok(Proefberichten.KLOK.instant());

    @TempDir
    static Path map;

    private static Apiproef proef;
    private static final Map<String, Poging> POGINGEN = new TreeMap<>();
    private static List<String> geheimen;

    /** How somebody would reach for what belongs to Dordrecht and its aanbieder. */
    private record Poging(Soort soort, List<String> verzoeken, byte[] inhoud, List<String> geheimen) {

        Poging(Soort soort, List<String> verzoeken, byte[] inhoud) {
            this(soort, verzoeken, inhoud, BereikTest.geheimen);
        }

        /** What must not be seen here. */
        Poging zonder(String... eigenGeheimen) {
            return new Poging(soort, verzoeken, inhoud, List.of(eigenGeheimen));
        }

        static Poging niets() {
            return new Poging(Soort.NIEMANDS, List.of(), new byte[0]);
        }

        static Poging een(String... verzoeken) {
            return new Poging(Soort.EEN, List.of(verzoeken), new byte[0]);
        }

        static Poging lijst(String... verzoeken) {
            return new Poging(Soort.LIJST, List.of(verzoeken), new byte[0]);
        }

        static Poging geweigerd(byte[] inhoud, String... verzoeken) {
            return new Poging(Soort.GEWEIGERD, List.of(verzoeken), inhoud);
        }

        static Poging met(byte[] inhoud, String... verzoeken) {
            return new Poging(Soort.EEN, List.of(verzoeken), inhoud);
        }
    }

    private enum Soort {
        /** About nobody in particular. */
        NIEMANDS,
        /** About one thing of somebody: 403 or 404. */
        EEN,
        /** About things of which one is somebody else's: 403, or 409 as for what does not exist. */
        GEWEIGERD,
        /** A list: 200, and nothing of anybody else in it. */
        LIJST
    }

    @BeforeAll
    static void open() throws Exception {
        proef = new Apiproef(map, KLOK);
        proef.verwerk(EIGEN.toewijzing("GEHEIM301", bsn(1), 4711));
        proef.verwerk(EIGEN.start("GEHEIM305", bsn(1), 4711));
        long bericht = proef.verwerk(EIGEN.declaratie("GEHEIM323", bsn(1), 4711));
        proef.verwerk(ANDERE.toewijzing("EIGEN301", bsn(2), 815));
        long uit = proef.registers()
                .lees(register -> register.uitbak().van(bericht).get(0).id());
        String client = proef.onderdelen().sleutels().van(new Bsn(bsn(1))).waarde();
        geheimen = List.of("GEHEIM[0-9]+", Partijen.DORDRECHT, Partijen.ZORG, client, bsn(1), "4711");
        pogingen("/api/v1/berichten/" + bericht, uit, client);
    }

    private static void pogingen(String bericht, long uit, String client) {
        POGINGEN.put("GET /api/v1/openapi.yaml", Poging.niets());
        POGINGEN.put("GET /api", Poging.niets());
        POGINGEN.put("GET /metrics", Poging.niets());
        for (String adres :
                List.of("/health/live", "/health/ready", "/api/v1/gezondheid/levend", "/api/v1/gezondheid/gereed")) {
            POGINGEN.put("GET " + adres, Poging.niets());
        }
        // whoever knows a Bsn learns only under which key to look for what is theirs
        POGINGEN.put("POST /api/v1/clientsleutel", Poging.niets());
        POGINGEN.put(
                "GET /api/v1/berichten",
                Poging.lijst(
                        "/api/v1/berichten",
                        "/api/v1/berichten?identificatie=GEHEIM323",
                        "/api/v1/berichten?gemeente=0505",
                        "/api/v1/berichten?aanbieder=98000001",
                        "/api/v1/berichten?toewijzing=4711",
                        "/api/v1/berichten?nummer=4711",
                        "/api/v1/berichten?client=" + client));
        POGINGEN.put("GET /api/v1/berichten/{id}", Poging.een(bericht));
        POGINGEN.put("GET /api/v1/berichten/{id}/bevindingen", Poging.een(bericht + "/bevindingen"));
        POGINGEN.put("GET /api/v1/berichten/{id}/inhoud", Poging.een(bericht + "/inhoud?reden=nieuwsgierig"));
        POGINGEN.put("GET /api/v1/berichten/{id}/uitkomst", Poging.een(bericht + "/uitkomst"));
        POGINGEN.put("GET /api/v1/berichten/{id}/uitgaand/{uit}", Poging.een(bericht + "/uitgaand/" + uit));
        POGINGEN.put(
                "GET /api/v1/boek",
                Poging.lijst(
                        "/api/v1/boek",
                        "/api/v1/boek?gemeente=0505",
                        "/api/v1/boek?aanbieder=98000001",
                        "/api/v1/boek?toewijzing=4711",
                        "/api/v1/boek?client=" + client));
        POGINGEN.put("GET /api/v1/boek/geschiedenis", Poging.lijst("/api/v1/boek/geschiedenis?client=" + client));
        POGINGEN.put(
                "GET /api/v1/maandafsluitingen",
                Poging.lijst("/api/v1/maandafsluitingen", "/api/v1/maandafsluitingen?gemeente=0505"));
        POGINGEN.put(
                "GET /api/v1/afrekeningen",
                Poging.lijst("/api/v1/afrekeningen?gemeente=0505&aanbieder=98000001&maand=2026-03"));
        POGINGEN.put(
                "POST /api/v1/rekenblad",
                Poging.met(
                        "toewijzing;maand;minuten\n4711;2026-03;60\n".getBytes(StandardCharsets.UTF_8),
                        "/api/v1/rekenblad?maand=2026-03&aanbieder=98000001",
                        "/api/v1/rekenblad?maand=2026-03&aanbieder=98000001&bericht=0505"));
        String herhaling = "/api/v1/herhalingen/" + herhaling(bericht);
        byte[] reden = "{\"reden\":\"GEHEIM1\"}".getBytes(StandardCharsets.UTF_8);
        POGINGEN.put(
                "POST /api/v1/herhalingen",
                Poging.geweigerd(
                        ("{\"werkwoord\":\"bezorgen\",\"reden\":\"x\",\"berichten\":[" + bericht.replaceFirst(".*/", "")
                                        + "]}")
                                .getBytes(StandardCharsets.UTF_8),
                        "/api/v1/herhalingen"));
        POGINGEN.put("GET /api/v1/herhalingen", Poging.lijst("/api/v1/herhalingen"));
        POGINGEN.put("GET /api/v1/herhalingen/{id}", Poging.een(herhaling));
        POGINGEN.put("GET /api/v1/herhalingen/{id}/pogingen", Poging.een(herhaling + "/pogingen"));
        for (String stap : List.of("pauze", "hervat", "stop")) {
            POGINGEN.put("POST /api/v1/herhalingen/{id}/" + stap, Poging.met(reden, herhaling + "/" + stap));
        }
        String envelop = "/api/v1/ggk/" + envelop();
        POGINGEN.put(
                "GET /api/v1/ggk",
                Poging.lijst("/api/v1/ggk", "/api/v1/ggk?gemeente=0505", "/api/v1/ggk?partner=98000001"));
        POGINGEN.put("GET /api/v1/ggk/termijnen", Poging.lijst("/api/v1/ggk/termijnen"));
        POGINGEN.put("GET /api/v1/ggk/{id}", Poging.een(envelop));
        for (String stap : List.of("zelfde", "nieuw", "afhandelen")) {
            POGINGEN.put("POST /api/v1/ggk/{id}/" + stap, Poging.met(reden, envelop + "/" + stap));
        }
        POGINGEN.put("GET /api/v1/oorzaken", Poging.lijst("/api/v1/oorzaken", "/api/v1/oorzaken?open=nee"));
        POGINGEN.put("GET /api/v1/oorzaken/{id}", Poging.een("/api/v1/oorzaken/" + oorzaak()));
        POGINGEN.put(
                "GET /api/v1/signalen",
                Poging.lijst(
                        "/api/v1/signalen",
                        "/api/v1/signalen?open=nee",
                        "/api/v1/signalen?gemeente=0505",
                        "/api/v1/signalen?aanbieder=98000001",
                        "/api/v1/signalen?toewijzing=4711",
                        "/api/v1/signalen?client=" + client));
        // the contract of a region is of all its gemeenten; that of another region is not
        POGINGEN.put(
                "GET /api/v1/contracten", Poging.lijst("/api/v1/contracten").zonder("peelgemeenten", "0743"));
        POGINGEN.put(
                "GET /api/v1/contracten/{naam}/{versie}", Poging.een("/api/v1/contracten/peelgemeenten-2025/2025-1"));
        POGINGEN.put(
                "GET /api/v1/contracten/verschil",
                Poging.een("/api/v1/contracten/verschil?een=drechtsteden-ib/2026-1&ander=peelgemeenten-2025/2025-1"));
        byte[] declaratie = EIGEN.declaratie("GEHEIM9", bsn(1), 4711);
        POGINGEN.put("POST /api/v1/berichten", Poging.met(declaratie, "/api/v1/berichten"));
        POGINGEN.put(
                "POST /api/v1/proefcontrole",
                Poging.met(declaratie, "/api/v1/proefcontrole", "/api/v1/proefcontrole?antwoord=ja"));
    }

    /** A message of the GGk of Dordrecht and its aanbieder. */
    private static long envelop() {
        return proef.ggk(Partijen.DORDRECHT, Partijen.ZORG, "GEHEIM11");
    }

    /** A cause that hit a message of Dordrecht and its aanbieder. */
    private static long oorzaak() {
        long geparkeerd = proef.onderdelen()
                .ontvangst()
                .ontvang(
                        new Herkomst("queue", "GEHEIM7.xml"),
                        new ByteArrayInputStream(EIGEN.start("GEHEIM7", bsn(1), 4711)));
        proef.onderdelen().verwerking().parkeer(geparkeerd, Storing.van(new IllegalStateException("GEHEIM8")));
        return proef.registers()
                .lees(register -> register.oorzaken().vanBericht(geparkeerd))
                .orElseThrow();
    }

    /** A replay of somebody who may know of everything. */
    private static long herhaling(String bericht) {
        return new Herhalingen(proef.registers(), KLOK)
                .maak(
                        Aanvrager.SYSTEEM,
                        Herhaalverzoek.van(
                                Werkwoord.BEOORDELEN,
                                Herhaalkeuze.van(List.of(Long.valueOf(bericht.replaceFirst(".*/", "")))),
                                Peil.NU,
                                true,
                                "GEHEIM2"));
    }

    @AfterAll
    static void sluit() {
        proef.close();
    }

    @Test
    void givesAnAanbiederOfItsOwnDeclaratieOnlyWhatIsMeantForIt() throws Exception {
        long bericht = proef.registers()
                .lees(register -> register.berichten()
                        .verwerkt(Berichtsoort.WMO323, Partijen.ZORG, Partijen.DORDRECHT, "GEHEIM323")
                        .orElseThrow()
                        .id());
        String pad = "/api/v1/berichten/" + bericht;
        List<Uitgaand> uitgaand =
                proef.registers().lees(register -> register.uitbak().van(bericht));
        assertThat(uitgaand).extracting(u -> u.kenmerk().soort()).contains("wmo325", "afrekening");

        for (Uitgaand een : uitgaand) {
            String adres = pad + "/uitgaand/" + een.id();
            boolean antwoord = een.kenmerk().soort().equals("wmo325");
            assertThat(proef.haal(proef.token(Partijen.AANBIEDER), adres).statusCode())
                    .as(een.kenmerk().soort())
                    .isEqualTo(antwoord ? 200 : 404);
            assertThat(proef.haal(proef.token(Partijen.AANBIEDER), pad).body().contains(adres + "\""))
                    .isEqualTo(antwoord);
            assertThat(proef.haal(proef.token(Partijen.AANBIEDER), pad + "/uitkomst")
                            .body()
                            .contains(adres + "\""))
                    .isEqualTo(antwoord);
            assertThat(proef.haal(proef.token(Partijen.GEMEENTE), adres).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void everyAddressHasACase() {
        assertThat(POGINGEN.keySet())
                .containsExactlyInAnyOrderElementsOf(proef.afspraak().adressen().stream()
                        .map(BereikTest::naam)
                        .toList());
    }

    @Test
    void nobodyReachesWhatIsOfAnother() throws Exception {
        for (Gebruiker wie : anderen()) {
            proef.token(wie);
        }
        List<String> voor = proef.afdruk();
        int geprobeerd = 0;
        for (Adres adres : proef.afspraak().adressen()) {
            Poging poging = POGINGEN.get(naam(adres));
            for (Gebruiker wie : anderen()) {
                for (String verzoek : poging.verzoeken()) {
                    probeer(adres, poging, wie, verzoek);
                    geprobeerd++;
                }
            }
        }

        assertThat(geprobeerd).isGreaterThan(50);
        assertThat(proef.afdruk()).isEqualTo(voor);
    }

    @Test
    void nobodyWithoutTheRightGetsAnything() throws Exception {
        for (Adres adres : proef.afspraak().adressen()) {
            String recht = proef.afspraak().bewerking(adres).path("x-recht").asString("");
            if (recht.isEmpty()) {
                continue;
            }
            String verzoek = adres.pad().replaceAll("\\{[^}]+}", "1");
            assertThat(zend(adres, verzoek, new byte[0], "niemands token").statusCode())
                    .as(verzoek)
                    .isEqualTo(401);
            KLOK.verder(Duration.ofMinutes(1));
            for (Rol rol : Rol.values()) {
                if (!rol.mag(Recht.valueOf(recht))) {
                    HttpResponse<String> antwoord = zend(adres, verzoek, new byte[0], proef.token(van(rol)));
                    assertThat(antwoord.statusCode()).as(rol + " " + verzoek).isEqualTo(403);
                }
            }
        }
    }

    private static void probeer(Adres adres, Poging poging, Gebruiker wie, String verzoek) throws Exception {
        HttpResponse<String> antwoord = zend(adres, verzoek, poging.inhoud(), proef.token(wie));
        String wat = wie.naam() + " " + adres.methode() + " " + verzoek + " " + antwoord.body();
        if (wie.mag(Recht.valueOf(
                        proef.afspraak().bewerking(adres).path("x-recht").asString()))
                && poging.soort() == Soort.LIJST) {
            assertThat(antwoord.statusCode()).as(wat).isEqualTo(200);
        } else {
            assertThat(antwoord.statusCode()).as(wat).isIn(poging.soort() == Soort.GEWEIGERD ? 409 : 404, 403);
        }
        // the address of the next page repeats what was asked
        String inhoud = antwoord.body().replaceAll("\"volgende\":\"[^\"]*\"", "");
        assertThat(poging.geheimen().stream().filter(geheim -> noemt(inhoud, geheim)))
                .as(wat)
                .isEmpty();
    }

    /** Whether a text has this as a word of its own: within a digest of something else it may occur by chance. */
    private static boolean noemt(String tekst, String geheim) {
        return Pattern.compile("(?<![0-9a-f])" + geheim + "(?![0-9a-f])")
                .matcher(tekst)
                .find();
    }

    private static HttpResponse<String> zend(Adres adres, String verzoek, byte[] inhoud, String token)
            throws Exception {
        return adres.methode().equals("GET") ? proef.haal(token, verzoek) : proef.post(token, verzoek, inhoud);
    }

    private static String naam(Adres adres) {
        return adres.methode() + " " + adres.pad();
    }

    /** Everybody for whom what is of Dordrecht and its aanbieder does not exist. */
    private static List<Gebruiker> anderen() {
        List<Gebruiker> anderen = new ArrayList<>();
        for (Rol rol : Rol.values()) {
            anderen.add(rol == Rol.AANBIEDER ? Partijen.ANDERE_AANBIEDER : Partijen.elders(rol));
        }
        return anderen;
    }

    private static Gebruiker van(Rol rol) {
        return rol == Rol.AANBIEDER ? Partijen.AANBIEDER : Partijen.elders(rol);
    }
}
