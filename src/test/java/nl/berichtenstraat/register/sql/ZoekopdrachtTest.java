package nl.berichtenstraat.register.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.register.Zoeksleutel;
import nl.berichtenstraat.register.Zoeksleutel.Soort;
import nl.berichtenstraat.register.Zoekveld;
import nl.berichtenstraat.register.Zoekvraag;
import org.junit.jupiter.api.Test;

/** How a search goes about it, when no database has statistics yet and most messages are of one aanbieder. */
class ZoekopdrachtTest extends Opslagproef {

    private static final int BERICHTEN = 3000;
    private static final Bereik EIGEN = Bereik.van(new AgbCode("11111111"));
    private static final Bereik GEMEENTE = Bereik.van(Set.of(new Gemeentecode("0505")));

    @Test
    void goesStraightToWhatIsAskedFor() {
        vul();
        try (Verbindingen eigen = Verbindingen.van(instelling)) {
            eigen.schrijf(sql -> {
                sql.dialect().verwachtVeelRijen(sql);
                for (Bereik bereik : List.of(Bereik.alles(), EIGEN, GEMEENTE)) {
                    for (Zoekveld veld : List.of(Zoekveld.TOEWIJZING, Zoekveld.REGEL, Zoekveld.RETOURCODE)) {
                        assertThat(plan(sql, bereik, Zoekvraag.alles().met(veld, "8321")))
                                .as("%s %s", bereik, veld)
                                .containsPattern("zoeksleutel_pkey|sqlite_autoindex_zoeksleutel_1");
                    }
                    assertThat(plan(sql, bereik, Zoekvraag.alles().met(Zoekveld.NUMMER, "R1")))
                            .as("%s", bereik)
                            .contains("bericht_identificatie")
                            .containsPattern("zoeksleutel_pkey|sqlite_autoindex_zoeksleutel_1");
                }
                assertThat(plan(sql, EIGEN, Zoekvraag.alles())).contains("bericht_aanbieder", "bericht_indiener");
                assertThat(plan(sql, GEMEENTE, Zoekvraag.alles())).contains("bericht_gemeente");
                assertThat(plan(sql, Zoekveld.IDENTIFICATIE, "ID1")).contains("bericht_identificatie");
                assertThat(plan(sql, Zoekveld.AANBIEDER, "11111111")).contains("bericht_aanbieder");
                assertThat(plan(sql, Zoekveld.GEMEENTE, "0505")).contains("bericht_gemeente");
                assertThat(plan(sql, Zoekveld.STATUS, "GEPARKEERD")).contains("bericht_geparkeerd");
                assertThat(plan(sql, Zoekveld.STATUS, "ONTVANGEN")).contains("bericht_openstaand");
                assertThat(plan(sql, Zoekveld.UITKOMST, "fout")).contains("bericht_uitkomst");
                assertThat(plan(sql, Zoekveld.OORZAAK, "1")).contains("bericht_oorzaak");
                assertThat(plan(sql, Zoekveld.UITGAAND, "wacht")).contains("uitgaand_wachtend");
                return sql;
            });
        }
    }

    @Test
    void findsTheIndexOfWhatAStoryAndADayAsk() {
        vul();
        Binnen alles = Binnen.van(Bereik.alles());
        try (Verbindingen eigen = Verbindingen.van(instelling)) {
            eigen.schrijf(sql -> {
                sql.dialect().verwachtVeelRijen(sql);
                assertThat(Zoekplan.van(sql, SqlZoekregister.ONDOORZOCHT, 10L)).contains("bericht_ondoorzocht");
                assertThat(Zoekplan.van(sql, SqlZoekregister.VERGEET, 1L)).contains("zoeksleutel_bevinding");
                assertThat(Zoekplan.van(sql, Verhaallezer.DUBBELEN, 1L)).contains("bericht_dubbel");
                assertThat(Zoekplan.van(sql, Verhaallezer.BEANTWOORDT, 1L)).contains("bericht_beantwoord");
                assertThat(Zoekplan.van(sql, Verhaallezer.LEVERINGEN, 1L)).contains("levering_bericht");
                assertThat(Zoekplan.van(sql, Verhaallezer.VERWIJDERD, 1L)).contains("levering_verwijderd");
                assertThat(Zoekplan.van(sql, Verhaallezer.VERZOEKEN, 1L)).contains("verzoek_bericht");
                assertThat(Zoekplan.van(sql, Verhaallezer.BESLUITEN, 1L)).contains("verzoekbesluit_bericht");
                assertThat(Zoekplan.van(sql, Verhaallezer.BOEK, 1L)).contains("boek_bericht");
                assertThat(Zoekplan.van(sql, Verhaallezer.POGINGEN, 1L)).contains("herhaalpoging_bericht");
                assertThat(Zoekplan.van(sql, Daglezer.PER_UUR.formatted(alles.berichten()), "2026", "2027"))
                        .contains("bericht_ontvangen");
                assertThat(Zoekplan.van(sql, Daglezer.UIT, "2026", "2027")).contains("uitgaand_verzonden");
                assertThat(Zoekplan.van(sql, Daglezer.UITBAK.formatted(alles.berichten())))
                        .contains("uitgaand_wachtend");
                return sql;
            });
        }
    }

    private void vul() {
        doe(r -> IntStream.range(0, BERICHTEN)
                .forEach(i -> Zoekproef.bericht(Berichtsoort.WMO323, "11111111", "0505", "ID" + i)
                        .met(new Zoeksleutel(Soort.TOEWIJZING, "" + i), new Zoeksleutel(Soort.REFERENTIE, "R" + i))
                        .verwerkt(r, "goedgekeurd")));
    }

    private String plan(Sql sql, Zoekveld veld, String waarde) {
        return plan(sql, Bereik.alles(), Zoekvraag.alles().met(veld, waarde));
    }

    private String plan(Sql sql, Bereik bereik, Zoekvraag vraag) {
        Zoekopdracht lijst = Zoekopdracht.lijst(bereik, vraag.van(Instant.EPOCH), Optional.of(10_000L), 51);
        return Zoekplan.van(sql, lijst.sql(), lijst.waarden());
    }
}
