package nl.berichtenstraat.straat.ggk;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.berichtenstraat.Proefberichten;
import nl.berichtenstraat.Straatproef;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.ggk.Aansluiting;
import nl.berichtenstraat.ggk.Aansluiting.Limieten;
import nl.berichtenstraat.ggk.Berichtcode;
import nl.berichtenstraat.ggk.Enveloplezer;
import nl.berichtenstraat.ggk.Enveloplezing.Goed;
import nl.berichtenstraat.ggk.Envelopschrijver;
import nl.berichtenstraat.ggk.Fout;
import nl.berichtenstraat.ggk.Leesgrenzen;
import nl.berichtenstraat.ggk.Parameters;
import nl.berichtenstraat.ggk.StufBericht;
import nl.berichtenstraat.ggk.Stuurgegevens;
import nl.berichtenstraat.ggk.Systeem;
import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.register.Ggkbericht;
import nl.berichtenstraat.register.Ggkvraag;
import nl.berichtenstraat.register.sql.Opslag;
import nl.berichtenstraat.straat.Bezorger;
import nl.berichtenstraat.straat.Bezorging;
import nl.berichtenstraat.straat.Ontvangst;
import nl.berichtenstraat.straat.Tussenopslag;
import nl.berichtenstraat.straat.Zending;

/** A lane whose gemeente exchanges over the GGk, with an adapter that does as it is told. */
final class Ggkproef implements AutoCloseable {

    static final Proefberichten BERICHTEN = Proefberichten.dordrecht();
    static final String GEMEENTE = BERICHTEN.gemeente();
    static final String AANBIEDER = BERICHTEN.aanbieder();

    private static final long MEESTE = 1_000_000;

    private final Straatproef straat;
    private final Aansluitingen aansluitingen;
    private final Ggkontvangst ontvangst;
    private final Ggkverzending verzending;
    private final Bezorging bezorging;
    private final Proefadapter adapter = new Proefadapter();
    private final List<String> anders = new ArrayList<>();
    private int tijdstip;

    Ggkproef(Opslag opslag, Path map) {
        this(opslag, map, aansluiting(Map.of(), Limieten.STANDAARD));
    }

    Ggkproef(Opslag opslag, Path map, Aansluiting aansluiting) {
        straat = new Straatproef(opslag, map, Proefberichten.VANDAAG);
        aansluitingen = new Aansluitingen(List.of(aansluiting));
        ontvangst = new Ggkontvangst(
                straat.registers(),
                new Ontvangst(straat.registers(), straat.klok(), MEESTE),
                aansluitingen,
                straat.klok());
        verzending = new Ggkverzending(
                straat.registers(), aansluitingen, Map.of(new Gemeentecode(GEMEENTE), adapter), straat.klok());
        Bezorger overig = zendingen -> zendingen.forEach(this::anders);
        bezorging = Bezorging.naarBuiten(
                straat.registers(),
                new Ggkuitgang(straat.registers(), aansluitingen, overig, straat.klok()),
                straat.klok());
    }

    static Aansluiting aansluiting(Map<String, Berichtcode> enveloppen, Limieten limieten) {
        return new Aansluiting(
                new Gemeentecode(GEMEENTE),
                new Systeem(GEMEENTE, "Berichtenstraat", Optional.of("Dordrecht"), Optional.empty()),
                "0001",
                "0000",
                enveloppen,
                Aansluiting.STANDAARD_FOUTCODE,
                false,
                limieten);
    }

    private void anders(Zending zending) {
        anders.add(zending.uitgaand().kenmerk().bestemming());
    }

    Straatproef straat() {
        return straat;
    }

    Proefadapter adapter() {
        return adapter;
    }

    Ggkbeheer beheer() {
        return new Ggkbeheer(straat.registers(), aansluitingen, straat.klok());
    }

    /** Destinations of what did not go over the GGk. */
    List<String> anders() {
        return anders;
    }

    /** What an aanbieder puts on an envelope for our gemeente. */
    StufBericht envelop(Berichtcode code, String functie, String referentie, Optional<String> over) {
        return StufBericht.envelop(
                new Stuurgegevens(
                        code,
                        new Systeem(AANBIEDER, "Zorgsysteem", Optional.empty(), Optional.empty()),
                        Systeem.ontvanger(GEMEENTE),
                        referentie,
                        "202604150900%05d".formatted(++tijdstip),
                        over,
                        Optional.of(functie)),
                new Parameters("0007", "0001", "0003", "0002"));
    }

    StufBericht fout(String code, String zender, String over) {
        return StufBericht.fout(
                new Stuurgegevens(
                        Berichtcode.FO01,
                        new Systeem(zender, "Keten", Optional.empty(), Optional.empty()),
                        Systeem.ontvanger(GEMEENTE),
                        nummer(),
                        "20260415093000",
                        Optional.of(over),
                        Optional.empty()),
                Fout.van(code, Fout.Plek.CLIENT, "omschrijving van de keten", Optional.empty()));
    }

    static String nummer() {
        return UUID.randomUUID().toString();
    }

    /** Our adapter brings this. */
    Ontvangen breng(StufBericht bericht, byte[] lading) {
        return breng(bytes(bericht, lading));
    }

    Ontvangen breng(byte[] inhoud) {
        try (Tussenopslag opslag = Tussenopslag.van(new ByteArrayInputStream(inhoud))) {
            return ontvangst.ontvang(new Aanbod(opslag, false, "map", gemeente -> true));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(StufBericht bericht, byte[] lading) {
        try {
            ByteArrayOutputStream uit = new ByteArrayOutputStream();
            if (bericht.stuurgegevens().berichtcode().isEnvelop()) {
                Envelopschrijver.envelop(bericht, Optional.empty(), new ByteArrayInputStream(lading), false, uit);
            } else {
                Envelopschrijver.bericht(bericht, false, uit);
            }
            return uit.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything that waits in the lane is processed, put in its envelope and offered. */
    void werk() {
        List<Long> wacht = straat.lees(register -> register.berichten().openstaand(100));
        wacht.forEach(straat.verwerking()::verwerk);
        bezorging.bezorg();
        verzending.verstuur();
    }

    void verstuur() {
        verzending.verstuur();
    }

    /** A message that was offered to the adapter, with its payload. */
    Post post(int volgnummer) {
        InputStream inhoud = new ByteArrayInputStream(adapter.aangeboden().get(volgnummer));
        ByteArrayOutputStream lading = new ByteArrayOutputStream();
        Goed goed = (Goed) Enveloplezer.lees(inhoud, lading, false, Leesgrenzen.van(Limieten.STANDAARD));
        return new Post(goed.bericht(), lading.toByteArray());
    }

    static String tekst(InputStream in) {
        try (in) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record Post(StufBericht bericht, byte[] lading) {
        Stuurgegevens kop() {
            return bericht.stuurgegevens();
        }
    }

    /** All messages of the GGk, oldest first. */
    List<Ggkbericht> alle() {
        return zoek(false);
    }

    /** Those that a person must look at. */
    List<Ggkbericht> lijst() {
        return zoek(true);
    }

    private List<Ggkbericht> zoek(boolean alleenAandacht) {
        Ggkvraag vraag = Ggkvraag.nieuwste(alleenAandacht, 1000);
        List<Ggkbericht> nieuwsteEerst =
                new ArrayList<>(straat.lees(register -> register.ggk().zoek(vraag, Bereik.alles())));
        Collections.reverse(nieuwsteEerst);
        return nieuwsteEerst;
    }

    @Override
    public void close() {
        straat.close();
    }
}
