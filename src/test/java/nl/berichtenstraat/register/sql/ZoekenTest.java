package nl.berichtenstraat.register.sql;

import static nl.berichtenstraat.register.sql.Zoekproef.bericht;
import static nl.berichtenstraat.register.sql.Zoekproef.onherkend;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.register.BewaardBericht;
import nl.berichtenstraat.register.Uitbak;
import nl.berichtenstraat.register.Zoekregister;
import nl.berichtenstraat.register.Zoeksleutel;
import nl.berichtenstraat.register.Zoeksleutel.Soort;
import nl.berichtenstraat.register.Zoekveld;
import nl.berichtenstraat.register.Zoekvraag;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ZoekenTest extends Opslagproef {

    private static final String EIGEN = "11111111";
    private static final String ANDER = "22222222";
    private static final String CLIENT = "0123456789abcdef0123456789abcdef";
    private static final Zoeksleutel TOEWIJZING = new Zoeksleutel(Soort.TOEWIJZING, "12");
    private static final Zoeksleutel REFERENTIE = new Zoeksleutel(Soort.REFERENTIE, "R1");
    private static final Zoeksleutel PSEUDONIEM = new Zoeksleutel(Soort.CLIENT, CLIENT);
    private static final Zoeksleutel NUMMER = new Zoeksleutel(Soort.DECLARATIE, "D1");

    private long toewijzing;
    private long declaratie;
    private long vanAnder;
    private long onbekend;
    private long vals;
    private long geparkeerd;
    private long wachtend;

    @BeforeEach
    void vul() {
        doe(r -> {
            toewijzing = bericht(Berichtsoort.WMO301, EIGEN, "0505", "ID1")
                    .ontvangen("2026-01-01T00:00:00Z")
                    .met(TOEWIJZING, PSEUDONIEM)
                    .verwerkt(r, "goedgekeurd");
            declaratie = bericht(Berichtsoort.WMO323, EIGEN, "0505", "ID2")
                    .met(TOEWIJZING, PSEUDONIEM, NUMMER, REFERENTIE)
                    .bevinding("TR321", "8321")
                    .verwerkt(r, "afgekeurd");
            vanAnder = bericht(Berichtsoort.WMO323, ANDER, "0599", "ID2")
                    .met(TOEWIJZING, PSEUDONIEM, NUMMER, REFERENTIE)
                    .bevinding("TR321", "8321")
                    .verwerkt(r, "afgekeurd");
            onbekend = onherkend().indiener(EIGEN).met(REFERENTIE).verwerkt(r, "fout");
            vals = bericht(Berichtsoort.WMO305, ANDER, "0505", "ID3")
                    .indiener(EIGEN)
                    .verwerkt(r, "fout");
            geparkeerd = bericht(Berichtsoort.WMO305, EIGEN, "0599", "ID4").geparkeerd(r);
            wachtend = bericht(Berichtsoort.WMO307, EIGEN, "0599", "ID5").bewaar(r);
        });
    }

    @Test
    void findsMessagesByEachField() {
        assertThat(gevonden(Zoekveld.IDENTIFICATIE, "ID2")).containsExactly(vanAnder, declaratie);
        assertThat(gevonden(Zoekveld.AANBIEDER, EIGEN)).containsExactly(wachtend, geparkeerd, declaratie, toewijzing);
        assertThat(gevonden(Zoekveld.GEMEENTE, "0599")).containsExactly(wachtend, geparkeerd, vanAnder);
        assertThat(gevonden(Zoekveld.SOORT, "WMO301")).containsExactly(toewijzing);
        assertThat(gevonden(Zoekveld.TOEWIJZING, "0012")).containsExactly(vanAnder, declaratie, toewijzing);
        assertThat(gevonden(Zoekveld.DECLARATIE, "D1")).containsExactly(vanAnder, declaratie);
        assertThat(gevonden(Zoekveld.CLIENT, CLIENT)).containsExactly(vanAnder, declaratie, toewijzing);
        assertThat(gevonden(Zoekveld.STATUS, "GEPARKEERD")).containsExactly(geparkeerd);
        assertThat(gevonden(Zoekveld.STATUS, "ONTVANGEN")).containsExactly(wachtend);
        assertThat(gevonden(Zoekveld.UITKOMST, "fout")).containsExactly(vals, onbekend);
        assertThat(gevonden(Zoekveld.RETOURCODE, "8321")).containsExactly(vanAnder, declaratie);
        assertThat(gevonden(Zoekveld.REGEL, "TR321")).containsExactly(vanAnder, declaratie);
        assertThat(gevonden(Zoekveld.OORZAAK, "1")).isEmpty();
    }

    @Test
    void findsAnyNumberAtOnce() {
        assertThat(gevonden(Zoekveld.NUMMER, "ID2")).containsExactly(vanAnder, declaratie);
        assertThat(gevonden(Zoekveld.NUMMER, "12")).containsExactly(vanAnder, declaratie, toewijzing);
        assertThat(gevonden(Zoekveld.NUMMER, "D1")).containsExactly(vanAnder, declaratie);
        assertThat(gevonden(Zoekveld.NUMMER, "R1")).containsExactly(onbekend, vanAnder, declaratie);
        assertThat(gevonden(Zoekveld.NUMMER, Long.toString(geparkeerd))).containsExactly(geparkeerd);
        assertThat(gevonden(Zoekveld.NUMMER, "9".repeat(40))).isEmpty();
        assertThat(gevonden(Zoekveld.NUMMER, "' or 1 = 1 --")).isEmpty();
    }

    @Test
    void findsMessagesByMomentOfReceipt() {
        Instant februari = Instant.parse("2026-02-01T00:00:00Z");
        assertThat(gevonden(Bereik.alles(), Zoekvraag.alles().tot(februari))).containsExactly(toewijzing);
        assertThat(gevonden(Bereik.alles(), Zoekvraag.alles().van(februari)))
                .doesNotContain(toewijzing)
                .contains(wachtend);
    }

    @Test
    void findsMessagesWithSomethingThatHasNotLeft() {
        doe(r -> {
            r.uitbak().plaats(new Uitbak.Kenmerk(Optional.of(wachtend), "werk", "werk", ""), uit -> {});
            r.uitbak().plaats(new Uitbak.Kenmerk(Optional.of(declaratie), "wmo325", "retour", ""), uit -> {});
            r.uitbak().plaats(new Uitbak.Kenmerk(Optional.of(declaratie), "afrekening", "afrekening", ""), uit -> {});
        });
        assertThat(gevonden(Zoekveld.UITGAAND, "wacht")).containsExactly(declaratie);
    }

    @Test
    void hidesFromAnAanbiederWhatTheGemeenteDidNotGetSentOn() {
        long[] afgekeurd = new long[1];
        doe(r -> afgekeurd[0] = bericht(Berichtsoort.WMO301, EIGEN, "0505", "ID9")
                .met(TOEWIJZING)
                .verwerkt(r, "afgekeurd"));
        Bereik bereik = Bereik.van(new AgbCode(EIGEN));

        assertThat(gevonden(bereik, Zoekvraag.alles())).contains(toewijzing).doesNotContain(afgekeurd[0]);
        assertThat(gevonden(bereik, Zoekvraag.alles().met(Zoekveld.TOEWIJZING, "12")))
                .contains(toewijzing)
                .doesNotContain(afgekeurd[0]);
        Optional<BewaardBericht> gezien = in(r -> r.zoeken().bericht(bereik, afgekeurd[0]));
        assertThat(gezien).isEmpty();
        assertThat(gevonden(Bereik.alles(), Zoekvraag.alles())).contains(afgekeurd[0]);
    }

    @Test
    void findsOnlyWhatSatisfiesAllThatIsAsked() {
        Zoekvraag vraag = Zoekvraag.alles()
                .met(Zoekveld.TOEWIJZING, "12")
                .met(Zoekveld.CLIENT, CLIENT)
                .met(Zoekveld.NUMMER, "12");

        assertThat(gevonden(Bereik.alles(), vraag)).containsExactly(vanAnder, declaratie, toewijzing);
        assertThat(gevonden(Bereik.alles(), vraag.met(Zoekveld.SOORT, "WMO301")))
                .containsExactly(toewijzing);
        assertThat(gevonden(Bereik.alles(), vraag.met(Zoekveld.REGEL, "TR322"))).isEmpty();
    }

    @Test
    void goesOnWhereAPageEnded() {
        Bereik bereik = Bereik.van(new AgbCode(EIGEN));
        List<Long> eerste = ids(in(r -> r.zoeken().zoek(bereik, Zoekvraag.alles(), Optional.empty(), 3)));
        List<Long> rest = ids(in(r -> r.zoeken().zoek(bereik, Zoekvraag.alles(), Optional.of(vals), 10)));

        assertThat(eerste).containsExactly(wachtend, geparkeerd, vals);
        assertThat(rest).containsExactly(onbekend, declaratie, toewijzing);
    }

    @Test
    void countsNoFurtherThanAsked() {
        assertThat(this.<Integer>in(r -> r.zoeken().tel(Bereik.alles(), Zoekvraag.alles(), 100)))
                .isEqualTo(7);
        assertThat(this.<Integer>in(r -> r.zoeken().tel(Bereik.alles(), Zoekvraag.alles(), 3)))
                .isEqualTo(3);
        assertThat(this.<Integer>in(r -> r.zoeken().tel(Bereik.van(new AgbCode(EIGEN)), Zoekvraag.alles(), 100)))
                .isEqualTo(6);
    }

    @Test
    void showsAnAanbiederWhatNamesItAndWhatItHandedIn() {
        assertThat(gevonden(Bereik.van(new AgbCode(EIGEN)), Zoekvraag.alles()))
                .containsExactly(wachtend, geparkeerd, vals, onbekend, declaratie, toewijzing);
        assertThat(gevonden(Bereik.van(new AgbCode(ANDER)), Zoekvraag.alles())).containsExactly(vals, vanAnder);
    }

    @Test
    void showsAGemeenteWhatNamesIt() {
        assertThat(gevonden(Bereik.van(Set.of(new Gemeentecode("0505"))), Zoekvraag.alles()))
                .containsExactly(vals, declaratie, toewijzing);
        assertThat(gevonden(Bereik.van(Set.of(new Gemeentecode("0505"), new Gemeentecode("0599"))), Zoekvraag.alles()))
                .containsExactly(wachtend, geparkeerd, vals, vanAnder, declaratie, toewijzing);
    }

    /** By no field, number or count does anyone learn of a message outside the scope. */
    @Test
    void neverShowsAMessageOutsideTheScope() {
        Map<Zoekveld, String> vragen = Map.ofEntries(
                Map.entry(Zoekveld.NUMMER, "R1"),
                Map.entry(Zoekveld.IDENTIFICATIE, "ID2"),
                Map.entry(Zoekveld.AANBIEDER, ANDER),
                Map.entry(Zoekveld.GEMEENTE, "0599"),
                Map.entry(Zoekveld.SOORT, "WMO323"),
                Map.entry(Zoekveld.TOEWIJZING, "12"),
                Map.entry(Zoekveld.DECLARATIE, "D1"),
                Map.entry(Zoekveld.CLIENT, CLIENT),
                Map.entry(Zoekveld.STATUS, "VERWERKT"),
                Map.entry(Zoekveld.UITKOMST, "afgekeurd"),
                Map.entry(Zoekveld.RETOURCODE, "8321"),
                Map.entry(Zoekveld.REGEL, "TR321"),
                Map.entry(Zoekveld.OORZAAK, "1"),
                Map.entry(Zoekveld.UITGAAND, "wacht"));
        doe(r -> r.uitbak().plaats(new Uitbak.Kenmerk(Optional.of(vanAnder), "wmo325", "retour", ""), uit -> {}));
        assertThat(vragen).containsOnlyKeys(Zoekveld.values());
        for (Bereik bereik : List.of(Bereik.van(new AgbCode(EIGEN)), Bereik.van(Set.of(new Gemeentecode("0505"))))) {
            vragen.forEach((veld, waarde) -> {
                Zoekvraag vraag = Zoekvraag.alles().met(veld, waarde);
                List<Long> gevonden = gevonden(bereik, vraag);
                assertThat(gevonden).as(veld.naam()).doesNotContain(vanAnder);
                assertThat(this.<Integer>in(r -> r.zoeken().tel(bereik, vraag, 100)))
                        .as(veld.naam())
                        .isEqualTo(gevonden.size());
            });
            assertThat(gevonden(bereik, Zoekvraag.alles().met(Zoekveld.NUMMER, Long.toString(vanAnder))))
                    .isEmpty();
            assertThat(misschien(r -> r.zoeken().bericht(bereik, vanAnder))).isEmpty();
        }
    }

    @Test
    void givesOneMessageWithinTheScope() {
        Bereik eigen = Bereik.van(new AgbCode(EIGEN));
        for (long id : List.of(toewijzing, onbekend, vals, wachtend)) {
            assertThat(misschien(r -> r.zoeken().bericht(eigen, id)))
                    .map(BewaardBericht::id)
                    .contains(id);
        }
        assertThat(misschien(r -> r.zoeken().bericht(Bereik.van(Set.of(new Gemeentecode("0505"))), onbekend)))
                .isEmpty();
        assertThat(misschien(r -> r.zoeken().bericht(Bereik.alles(), onbekend))).isPresent();
    }

    @Test
    void refusesWhatCannotBeLookedFor() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Zoekvraag.alles().met(Zoekveld.AANBIEDER, "x"))
                .withMessage("Een AGB-code heeft 8 cijfers.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Zoekvraag.alles().met(Zoekveld.STATUS, "VERWERKT' or '1' = '1"));
    }

    @Test
    void waitsForAMessageToBeProcessedOrParkedBeforeGoingThroughIt() {
        assertThat(lijst(r -> r.zoeken().ondoorzocht(10))).containsExactly(geparkeerd);
    }

    /** Once the cause of a parked message is gone it is processed, and once more when it is judged anew. */
    @Test
    void goesThroughAMessageAgainWhenItIsJudged() {
        doe(r -> r.zoeken().doorzocht(List.of(geparkeerd)));
        assertThat(lijst(r -> r.zoeken().ondoorzocht(10))).isEmpty();

        doe(r -> {
            r.berichten().bevindingen(geparkeerd, List.of(Zoekproef.bevindingsrij("TR400", "8400")));
            r.berichten().verwerkt(geparkeerd, "afgekeurd", 3, Optional.empty());
        });
        assertThat(lijst(r -> r.zoeken().ondoorzocht(10))).containsExactly(geparkeerd);
        doe(r -> r.zoeken().doorzocht(List.of(geparkeerd)));

        assertThat(gevonden(Zoekveld.REGEL, "TR400")).containsExactly(geparkeerd);
        assertThat(gevonden(Zoekveld.RETOURCODE, "8400")).containsExactly(geparkeerd);
    }

    @Test
    void notesANumberThatIsKnownOnce() {
        doe(r -> {
            Zoekregister zoeken = r.zoeken();
            zoeken.noteer(Map.of(declaratie, Set.of(TOEWIJZING, NUMMER)));
            zoeken.doorzocht(List.of(declaratie));
        });
        assertThat(gevonden(Zoekveld.TOEWIJZING, "12")).containsExactly(vanAnder, declaratie, toewijzing);
        assertThat(gevonden(Zoekveld.REGEL, "TR321")).containsExactly(vanAnder, declaratie);
    }

    private List<Long> gevonden(Zoekveld veld, String waarde) {
        return gevonden(Bereik.alles(), Zoekvraag.alles().met(veld, waarde));
    }

    private List<Long> gevonden(Bereik bereik, Zoekvraag vraag) {
        return ids(in(r -> r.zoeken().zoek(bereik, vraag, Optional.empty(), 100)));
    }

    private static List<Long> ids(List<BewaardBericht> berichten) {
        return berichten.stream().map(BewaardBericht::id).toList();
    }
}
