package nl.berichtenstraat.bericht;

import static nl.berichtenstraat.bericht.Voorbeeldxml.met;
import static nl.berichtenstraat.bericht.Voorbeeldxml.regel;
import static nl.berichtenstraat.bericht.Voorbeeldxml.stroom;
import static nl.berichtenstraat.bericht.Voorbeeldxml.tekst;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.bericht.Leesresultaat.Gelezen;
import nl.berichtenstraat.bericht.Leesresultaat.Onleesbaar;
import org.junit.jupiter.api.Test;

class DeclaratielezerTest {

    private static final int REGELS = 30_000;
    private static final int BUFFERS = 100_000;

    private final Verzamelaar verzamelaar = new Verzamelaar();
    private final Declaratielezer lezer = new Declaratielezer();

    @Test
    void readsWhatStandsBeforeTheLines() {
        Leesresultaat<Declaratie> resultaat = lezer.lees(stroom(tekst("wmo323")), verzamelaar);
        Declaratie verwacht = new Declaratie(
                new Kop(
                        Berichtsoort.WMO323,
                        "98000001",
                        "0505",
                        "AGB323-00006",
                        LocalDate.of(2025, 5, 3),
                        XsdVersie.ONZE,
                        regel("wmo323", "<wmo323:Header>", 1)),
                "D202504x0006",
                april(),
                LocalDate.of(2025, 5, 2),
                new Bedrag(132_000, DebetCredit.D),
                Plaats.van("/Bericht/Declaratie", regel("wmo323", "<wmo323:Declaratie>", 1)));
        assertThat(resultaat).isEqualTo(new Gelezen<>(verwacht));
        assertThat(verzamelaar.declaraties).containsExactly(verwacht);
    }

    @Test
    void readsClientsAndLinesWithTheirPositions() {
        lezer.lees(stroom(tekst("wmo323")), verzamelaar);
        assertThat(verzamelaar.clienten).containsExactly(client("999900006", 1), client("999900018", 2));
        assertThat(verzamelaar.prestaties)
                .containsExactly(
                        prestatie(1, 1, 1, "P-0001", 20251, 12, Eenheid.UUR, 5000, 60_000, DebetCredit.D),
                        prestatie(2, 1, 2, "P-0002", 20252, 2, Eenheid.DAGDEEL, 3000, 6000, DebetCredit.C),
                        prestatie(3, 2, 1, "P-0003", 20255, 12, Eenheid.UUR, 6500, 78_000, DebetCredit.D));
        assertThat(verzamelaar.prestaties.get(1).plaats().record())
                .isEqualTo("/Bericht/Declaratie/Clienten/Client[1]/Prestaties/Prestatie[2]");
    }

    @Test
    void tellsOfTheDeclaratieFirstAndOfEachClientBeforeItsLines() {
        lezer.lees(stroom(tekst("wmo323")), verzamelaar);
        assertThat(verzamelaar.volgorde)
                .extracting(Object::getClass)
                .containsExactly(
                        Declaratie.class,
                        Client.class,
                        Prestatie.class,
                        Prestatie.class,
                        Client.class,
                        Prestatie.class);
    }

    @Test
    void forgetsOptionalValuesOfTheLineBefore() {
        String eersteVol = tekst("wmo323")
                .replaceAll("(?s)(P-0002</iwmo:ReferentieNummer>)\\s*<iwmo:Vorig.*?</iwmo:VorigReferentieNummer>", "$1")
                .replaceAll("<wmo323:ProductTarief>3000</wmo323:ProductTarief>", "");
        lezer.lees(stroom(eersteVol), verzamelaar);
        assertThat(verzamelaar.prestaties)
                .extracting(Prestatie::vorigReferentieNummer)
                .containsExactly(Optional.of("P-0000"), Optional.empty(), Optional.of("P-0000"));
        assertThat(verzamelaar.prestaties)
                .extracting(Prestatie::tarief)
                .containsExactly(Optional.of(5000L), Optional.empty(), Optional.of(6500L));
    }

    @Test
    void givesTheSameWhenReadAgain() {
        lezer.lees(stroom(tekst("wmo323")), verzamelaar);
        Verzamelaar nogmaals = new Verzamelaar();
        Declaratie declaratie = lezer.herlees(stroom(tekst("wmo323")), nogmaals);
        assertThat(nogmaals.volgorde).isEqualTo(verzamelaar.volgorde);
        assertThat(verzamelaar.declaraties).containsExactly(declaratie);
    }

    @Test
    void refusesToReadAgainWhatIsBroken() {
        String kapot = tekst("wmo323").replace("</wmo323:Declaratie>", "");
        assertThatThrownBy(() -> lezer.herlees(stroom(kapot), verzamelaar))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void passesNothingOnAfterAnError() {
        String fout = met("wmo323", ">20252<", ">geen nummer<");
        assertThat(lezer.lees(stroom(fout), verzamelaar)).isInstanceOf(Onleesbaar.class);
        assertThat(verzamelaar.prestaties).extracting(Prestatie::nummer).containsExactly(1);
        assertThat(verzamelaar.clienten).hasSize(1);
    }

    @Test
    void reportsAllErrorsOfAllLines() {
        String fout = tekst("wmo323").replace("<wmo323:Eenheid>04<", "<wmo323:Eenheid>99<");
        assertThat(fouten(fout))
                .extracting(Schemafout::pad)
                .containsExactly(
                        "/Bericht/Declaratie/Clienten/Client[1]/Prestaties/Prestatie[1]/Eenheid",
                        "/Bericht/Declaratie/Clienten/Client[2]/Prestaties/Prestatie[1]/Eenheid");
    }

    @Test
    void passesEachLineOnWhenItHasBeenReadAndKeepsNone() {
        HerhalendeStroom groot = Declaratiemaker.stroom(REGELS);
        List<Long> vooruit = new ArrayList<>();
        long[] bytesVanClienten = new long[1];
        Leesresultaat<Declaratie> resultaat = lezer.lees(groot, new Declaratieontvanger() {
            @Override
            public void declaratie(Declaratie declaratie) {
                vooruit.add(groot.gelezen());
            }

            @Override
            public void client(Client client) {
                bytesVanClienten[0] += Declaratiemaker.CLIENT.length();
            }

            @Override
            public void prestatie(Prestatie prestatie) {
                vooruit.add(groot.gelezen() - bytesVanClienten[0]);
            }
        });
        assertThat(resultaat).isInstanceOf(Gelezen.class);
        assertThat(vooruit)
                .hasSize(REGELS + 1)
                .allSatisfy(bytes -> assertThat(bytes).isLessThan(BUFFERS));
    }

    @Test
    void countsLinesOverTheWholeMessageAndWithinEachClient() {
        lezer.lees(Declaratiemaker.stroom(10), verzamelaar);
        assertThat(verzamelaar.prestaties)
                .extracting(p -> p.volgnummer() + ":" + p.clientnummer() + "." + p.nummer())
                .containsExactly(
                        "1:1.1", "2:2.1", "3:3.1", "4:4.1", "5:5.1", "6:6.1", "7:7.1", "8:8.1", "9:9.1", "10:10.1");
    }

    private List<Schemafout> fouten(String tekst) {
        return ((Onleesbaar<Declaratie>) lezer.lees(stroom(tekst), verzamelaar)).fouten();
    }

    private static Periode april() {
        return new Periode(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 4, 30));
    }

    private static Client client(String bsn, int nummer) {
        return new Client(
                new Bsn(bsn),
                Optional.empty(),
                Plaats.van(Prestatie.clientpad(nummer), regel("wmo323", "<wmo323:Client>", nummer)));
    }

    private static Prestatie prestatie(
            int volgnummer,
            int client,
            int nummer,
            String referentie,
            long toewijzing,
            long volume,
            Eenheid eenheid,
            long tarief,
            long cent,
            DebetCredit indicatie) {
        return new Prestatie(
                volgnummer,
                client,
                nummer,
                new Bsn(client == 1 ? "999900006" : "999900018"),
                referentie,
                Optional.of("P-0000"),
                toewijzing,
                "02",
                "02A05",
                april(),
                volume,
                eenheid,
                Optional.of(tarief),
                new Bedrag(cent, indicatie),
                regel("wmo323", "<wmo323:Prestatie>", volgnummer));
    }
}
