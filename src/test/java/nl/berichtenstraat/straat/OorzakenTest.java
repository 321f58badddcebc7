package nl.berichtenstraat.straat;

import static nl.berichtenstraat.Proefberichten.ACHTERNAAM;
import static nl.berichtenstraat.Proefberichten.bsn;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import nl.berichtenstraat.Proefberichten;
import nl.berichtenstraat.register.BewaardeOorzaak;
import nl.berichtenstraat.register.BewaardeOorzaak.Afhandeling;
import nl.berichtenstraat.register.Oorzaak;
import nl.berichtenstraat.register.Oorzaaksoort;
import nl.berichtenstraat.register.OpslagOnbereikbaar;
import nl.berichtenstraat.register.sql.SqlRegisters;
import org.junit.jupiter.api.Test;

class OorzakenTest extends Oorzakenproef {

    private static final Duration MINUUT = Duration.ofMinutes(1);
    private static final Oorzaak RAND =
            new Oorzaak("rand proef", Oorzaaksoort.RAND, "Dit werkt niet.", "Maak het.", false, true);

    @Test
    void groupsMessagesByKindAndPlaceOfWhatWentWrong() {
        long een = parkeer(stuk("tekst met 999900006"));
        long twee = parkeer(stuk("een andere tekst"));
        long drie = parkeer(new IllegalArgumentException("stuk"));

        assertThat(oorzaak(een)).isPresent().isEqualTo(oorzaak(twee)).isNotEqualTo(oorzaak(drie));
        assertThat(oorzaak(een).orElseThrow().aantal()).isEqualTo(2);
        assertThat(oorzaak(een).orElseThrow().oorzaak().sleutel())
                .isEqualTo("storing IllegalStateException in OorzakenTest.stuk");
        assertThat(standen()).containsExactly("begin", "begin");
    }

    @Test
    void tellsOnceOfAThousandMessagesParkedInAMinute() {
        for (int i = 0; i < 1000; i++) {
            parkeer(stuk("stuk"));
        }
        assertThat(open(Oorzaaksoort.STORING))
                .extracting(BewaardeOorzaak::aantal)
                .containsExactly(1000L);
        assertThat(standen()).containsExactly("begin");
    }

    @Test
    void countsEveryMessageOnceWhenFiftyAreParkedAtTheSameTime() throws Exception {
        List<Long> ids = IntStream.range(0, 50).mapToObj(i -> ontvang()).toList();
        RuntimeException fout = stuk("stuk");
        tegelijk(50, ids, id -> parkeer(id, fout));
        assertThat(open(Oorzaaksoort.STORING))
                .extracting(BewaardeOorzaak::aantal)
                .containsExactly(50L);
        assertThat(standen()).containsExactly("begin");
    }

    @Test
    void isOverOnceWhenFiftyOfManyPairsAreProcessedAtTheSameTime() throws Exception {
        List<Long> ids = IntStream.range(0, 50)
                .mapToObj(i -> ontvangVan("9800000" + (1 + i % 8)))
                .toList();
        RuntimeException fout = stuk("stuk");
        ids.forEach(id -> parkeer(id, fout));
        doe("update bericht set status = 'ONTVANGEN'");
        tegelijk(8, ids, verwerking::verwerk);
        assertThat(open(Oorzaaksoort.STORING)).isEmpty();
        assertThat(standen()).containsExactly("begin", "voorbij");
    }

    @Test
    void isOverWhenNoMessageIsParkedWithItAnyMore() {
        long een = parkeer(stuk("stuk"));
        long twee = parkeer(stuk("stuk"));

        verwerkAlsnog(een);
        assertThat(oorzaak(een).orElseThrow().isOpen()).isTrue();
        assertThat(standen()).containsExactly("begin");

        verwerkAlsnog(twee);
        assertThat(oorzaak(een).orElseThrow().isOpen()).isFalse();
        assertThat(standen()).containsExactly("begin", "voorbij");
    }

    @Test
    void isANewRowWhenItComesBackAndIsToldWhenThatIsLater() {
        long een = parkeer(stuk("stuk"));
        verwerkAlsnog(een);
        klok.verder(Oorzakenboek.STILTE);

        long twee = parkeer(stuk("stuk"));

        assertThat(oorzaak(twee).orElseThrow().id())
                .isGreaterThan(oorzaak(een).orElseThrow().id());
        assertThat(standen()).containsExactly("begin", "voorbij", "begin");
    }

    @Test
    void doesNotTellEachTimeOfWhatComesAndGoes() {
        for (int minuut = 0; minuut < 60; minuut++) {
            verwerkAlsnog(parkeer(stuk("stuk")));
            klok.verder(MINUUT);
        }
        assertThat(standen()).hasSizeLessThanOrEqualTo(12).startsWith("begin", "voorbij", "begin", "voorbij");
        assertThat(open(Oorzaaksoort.STORING)).isEmpty();
    }

    @Test
    void tellsLaterOfWhatCameBackSoonAndStayed() {
        verwerkAlsnog(parkeer(stuk("stuk")));
        klok.verder(MINUUT);
        long terug = parkeer(stuk("stuk"));
        assertThat(standen()).containsExactly("begin", "voorbij");

        meldUitgestelde();
        assertThat(standen()).containsExactly("begin", "voorbij");
        klok.verder(Oorzakenboek.STILTE);
        meldUitgestelde();
        meldUitgestelde();

        assertThat(standen()).containsExactly("begin", "voorbij", "begin");
        verwerkAlsnog(terug);
        assertThat(standen()).containsExactly("begin", "voorbij", "begin", "voorbij");
    }

    @Test
    void tellsNotThatSomethingIsOverOfWhichItDidNotTell() {
        verwerkAlsnog(parkeer(stuk("stuk")));
        klok.verder(MINUUT);
        verwerkAlsnog(parkeer(stuk("stuk")));
        assertThat(standen()).containsExactly("begin", "voorbij");
    }

    @Test
    void keepsAllOfItOrNothing() {
        long id = ontvang();
        Storing storing = Storing.van(stuk("stuk"));
        try {
            oorzaken.inTransactie((register, boek) -> {
                register.berichten().geparkeerd(id, storing.tekst());
                boek.geparkeerd(id, storing);
                throw new IllegalStateException("afgebroken");
            });
        } catch (IllegalStateException e) {
            // as a crash would
        }
        assertThat(oorzaak(id)).isEmpty();
        assertThat(alarmen()).isEmpty();

        parkeer(id, stuk("stuk"));
        registers.close();
        registers = SqlRegisters.open(instelling);

        assertThat(oorzaak(id)).isPresent();
        assertThat(standen()).containsExactly("begin");
    }

    @Test
    void triesOnlyAgainByItselfWhatPasses() {
        OpslagOnbereikbaar weg = new OpslagOnbereikbaar("weg", new SQLException("server"));
        BewaardeOorzaak opslagWeg = oorzaak(parkeer(weg)).orElseThrow();
        BewaardeOorzaak kapot = oorzaak(parkeer(stuk("stuk"))).orElseThrow();

        assertThat(opslagWeg.oorzaak().voorbijgaand()).isTrue();
        assertThat(opslagWeg.herstel().automatisch()).isTrue();
        assertThat(kapot.oorzaak().voorbijgaand()).isFalse();
        assertThat(kapot.herstel().automatisch()).isFalse();
    }

    @Test
    void groupsFaultsBySenderPlaceAndKindOfWhatIsWrong() {
        long een = verwerk(kapot(BERICHTEN, 1, "Geboortedatum", "Geboorte"));
        long twee = verwerk(kapot(BERICHTEN, 2, "Geboortedatum", "Geboorte"));
        long elders = verwerk(kapot(BERICHTEN, 3, "Achternaam", "Familie"));

        assertThat(oorzaak(een)).isPresent().isEqualTo(oorzaak(twee)).isNotEqualTo(oorzaak(elders));
        Oorzaak oorzaak = oorzaak(een).orElseThrow().oorzaak();
        assertThat(oorzaak.soort()).isEqualTo(Oorzaaksoort.FOUT);
        assertThat(oorzaak.herhaalbaar()).isFalse();
        assertThat(oorzaak.sleutel())
                .startsWith("fout schema 301 gemeente 0505 Bericht/Client Een element mag hier niet staan.");
        assertThat(standen()).containsExactly("begin", "begin");
    }

    @Test
    void groupsWhatNobodyCanReadWithoutItsNames() {
        long een = verwerk("<Jansen>" + bsn(1) + "</Jansen>");
        long twee = verwerk("<Pietersen/>");
        verwerk("dit is geen XML " + bsn(2));

        assertThat(oorzaak(een)).isPresent().isEqualTo(oorzaak(twee));
        assertThat(open(Oorzaaksoort.FOUT)).hasSize(2);
    }

    @Test
    void groupsMessagesForAGemeenteWithoutContractByThatGemeente() {
        long een = verwerk(tekst(new Proefberichten("0518", "98000001").toewijzing("A1", bsn(1), 1)));
        long twee = verwerk(tekst(new Proefberichten("0518", "98000002").toewijzing("A2", bsn(2), 2)));

        assertThat(oorzaak(een)).isPresent().isEqualTo(oorzaak(twee));
        assertThat(oorzaak(een).orElseThrow().oorzaak().sleutel()).isEqualTo("fout gemeente 0518");
        assertThat(oorzaak(een).orElseThrow().oorzaak().herhaalbaar()).isTrue();
    }

    @Test
    void doesNotLetOneWhoMakesEveryMessageFailInAnotherWayFillTheList() {
        for (int i = 0; i < Oorzakenboek.MEESTE_FOUTEN + 5; i++) {
            String fout = "fout " + i;
            long id = ontvang("<x/>");
            oorzaken.inTransactie((register, boek) -> {
                boek.verwerkt(
                        id, Optional.of(new Oorzaak(fout, Oorzaaksoort.FOUT, "Fout.", "Meld het.", false, false)));
                return id;
            });
        }
        assertThat(open(Oorzaaksoort.FOUT)).hasSize(Oorzakenboek.MEESTE_FOUTEN + 1);
        assertThat(standen()).hasSize(Oorzakenboek.MEESTE_FOUTEN + 1);
    }

    @Test
    void aFaultIsOverWhenItsMessagesPassedOrAPersonDealtWithIt() {
        long een = verwerk(kapot(BERICHTEN, 1, "Geboortedatum", "Geboorte"));
        doe("update bericht set uitkomst = 'goedgekeurd' where id = " + een);
        oorzaken.inTransactie((register, boek) -> {
            boek.verwerkt(een, Optional.empty());
            return een;
        });
        assertThat(oorzaak(een).orElseThrow().isOpen()).isFalse();

        long twee = verwerk(kapot(BERICHTEN, 2, "Achternaam", "Familie"));
        long nummer = oorzaak(twee).orElseThrow().id();
        Afhandeling afhandeling = new Afhandeling("beheer", "gebeld met de gemeente");
        assertThat(afgehandeld(nummer, afhandeling)).isTrue();
        assertThat(afgehandeld(nummer, afhandeling)).isFalse();

        assertThat(oorzaak(twee).orElseThrow().afhandeling()).contains(afhandeling);
        assertThat(oorzaak(twee).orElseThrow().isOpen()).isFalse();
        assertThat(standen()).containsExactly("begin", "voorbij", "begin", "voorbij");
    }

    @Test
    void anEdgeIsOverWhenItWorksAgainAndDidNotFailForAWhile() {
        faalt();
        klok.verder(Duration.ofSeconds(30));
        faalt();
        assertThat(hersteld()).isFalse();
        klok.verder(Duration.ofSeconds(59));
        assertThat(hersteld()).isFalse();
        klok.verder(Duration.ofSeconds(1));
        assertThat(hersteld()).isTrue();

        assertThat(open(Oorzaaksoort.RAND)).isEmpty();
        assertThat(standen()).containsExactly("begin", "voorbij");
    }

    @Test
    void givesMessagesThatAnEarlierVersionParkedTheirCause() {
        long een = ontvang();
        long twee = ontvang();
        long drie = ontvang();
        registers.inTransactie(register -> {
            register.berichten()
                    .geparkeerd(een, "SQLException bij nl.berichtenstraat.straat.Zaak.lambda$verstuur$3(Zaak.java:12)");
            register.berichten()
                    .geparkeerd(twee, "SQLException bij nl.berichtenstraat.straat.Zaak.verstuur(Zaak.java:14)");
            register.berichten().geparkeerd(drie, "iets anders");
            return een;
        });

        oorzaken.vulAan();
        oorzaken.vulAan();

        assertThat(oorzaak(een)).isPresent().isEqualTo(oorzaak(twee));
        assertThat(oorzaak(een).orElseThrow().oorzaak().sleutel()).isEqualTo("storing SQLException in Zaak.verstuur");
        assertThat(oorzaak(drie).orElseThrow().oorzaak().sleutel()).isEqualTo("storing onbekend in onbekend");
        assertThat(standen()).containsExactly("begin", "begin");
    }

    @Test
    void namesNobodyInKeysTextsAndAlarms() {
        parkeer(stuk(ACHTERNAAM + " " + bsn(1)));
        verwerk(tekst(BERICHTEN.toewijzing("T1", bsn(1), 1)).replace(">0505<", ">" + bsn(1) + "<"));
        verwerk(tekst(BERICHTEN.toewijzing("T2", bsn(1), 1))
                .replace("<m:Geboortedatum>", "<m:" + ACHTERNAAM + ">")
                .replace("</m:Geboortedatum>", "</m:" + ACHTERNAAM + ">"));
        verwerk(tekst(BERICHTEN.start(bsn(2), bsn(1), 1)).replace(">98000001<", ">" + ACHTERNAAM + "<"));
        verwerk("<" + ACHTERNAAM + ">" + bsn(3) + "</" + ACHTERNAAM + ">");
        verwerk("<Bericht xmlns='http://www.istandaarden.nl/iwmo/3_2/zonderschrik/schema'/>");

        assertThat(open(Oorzaaksoort.FOUT)).isNotEmpty();
        assertThat(alarmen())
                .hasSizeGreaterThan(3)
                .allSatisfy(alarm ->
                        assertThat(alarm).doesNotContainIgnoringCase(ACHTERNAAM).doesNotContainPattern("9999\\d{5}"));
    }

    private static void tegelijk(int draden, List<Long> ids, LongConsumer werk) throws Exception {
        ExecutorService uitvoerders = Executors.newFixedThreadPool(draden);
        try {
            List<Callable<Long>> stukken = new ArrayList<>();
            ids.forEach(id -> stukken.add(() -> {
                werk.accept(id);
                return id;
            }));
            for (Future<Long> klaar : uitvoerders.invokeAll(stukken)) {
                klaar.get();
            }
        } finally {
            uitvoerders.shutdown();
        }
    }

    private boolean afgehandeld(long nummer, Afhandeling afhandeling) {
        return oorzaken.inTransactie((register, boek) -> boek.afgehandeld(nummer, afhandeling));
    }

    private void faalt() {
        oorzaken.inTransactie((register, boek) -> {
            boek.rand(RAND);
            return boek;
        });
    }

    private boolean hersteld() {
        return oorzaken.inTransactie((register, boek) -> boek.hersteld(RAND::equals));
    }

    private void meldUitgestelde() {
        oorzaken.inTransactie((register, boek) -> {
            boek.meldUitgestelde();
            return boek;
        });
    }

    private long parkeer(RuntimeException fout) {
        long id = ontvang();
        parkeer(id, fout);
        return id;
    }

    private void parkeer(long id, RuntimeException fout) {
        verwerking.parkeer(id, Storing.van(fout));
    }

    private static RuntimeException stuk(String tekst) {
        return new IllegalStateException(tekst);
    }

    private static String kapot(Proefberichten berichten, int nummer, String element, String kapot) {
        return tekst(berichten.toewijzing("K" + nummer, bsn(nummer), nummer))
                .replaceAll("(</?)(\\w+:)?" + element + ">", "$1$2" + kapot + ">");
    }

    private static String tekst(byte[] bericht) {
        return new String(bericht, StandardCharsets.UTF_8);
    }
}
