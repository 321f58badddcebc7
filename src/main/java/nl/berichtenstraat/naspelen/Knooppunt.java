package nl.berichtenstraat.naspelen;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.UUID;
import java.util.function.Consumer;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Berichtherkenner;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.bericht.Herkenning;
import nl.berichtenstraat.ggk.Aansluiting.Limieten;
import nl.berichtenstraat.ggk.Berichtcode;
import nl.berichtenstraat.ggk.Enveloplezer;
import nl.berichtenstraat.ggk.Enveloplezing;
import nl.berichtenstraat.ggk.Fout;
import nl.berichtenstraat.ggk.Foutcodes;
import nl.berichtenstraat.ggk.Functie;
import nl.berichtenstraat.ggk.Leesgrenzen;
import nl.berichtenstraat.ggk.Parameters;
import nl.berichtenstraat.ggk.StufBericht;
import nl.berichtenstraat.ggk.Stuurgegevens;
import nl.berichtenstraat.ggk.Systeem;
import nl.berichtenstraat.ggk.Tijdstippen;
import nl.berichtenstraat.kanaal.ggk.Loket;
import nl.berichtenstraat.register.Berichtkenmerken;
import nl.berichtenstraat.straat.Tussenopslag;
import nl.berichtenstraat.straat.Vingerafdruk;
import nl.berichtenstraat.straat.ggk.Adapter;
import nl.berichtenstraat.straat.ggk.Adapter.Ontvangstbewijs;
import nl.berichtenstraat.straat.ggk.Antwoorden;

/**
 * The hub. Gemeenten offer it envelopes at its desk; it carries the payload to the mailbox of the aanbieder, and puts what an
 * aanbieder brings in an envelope for the gemeente, as the chain does. Nothing moves by itself: each turn delivers what is due.
 * It may be used by several threads.
 */
public final class Knooppunt implements Loket {

    private static final Foutcodes CODES = Foutcodes.meegeleverd();
    private static final String NAAM = "GGKWebservice";
    private static final int VEEL_LATER = 40;
    private static final int STRAKS = 3;

    private final Map<Gemeentecode, Adapter> gemeenten;
    private final Map<AgbCode, Brievenbus> aanbieders;
    private final Keuring keuring;
    private final Antwoorden antwoorden;
    private final Stoornissen stoornissen;
    private final Consumer<String> verteller;
    private final Clock klok;
    private final PriorityQueue<Zending> rij = new PriorityQueue<>();
    private final Map<String, String> gezien = new HashMap<>();
    private final Map<String, String> vragen = new HashMap<>();
    private String tijdstip = "";
    private long beurt;
    private long volgnummer;
    private long bezorgd;
    private long afgewezen;
    private long geweigerd;

    /**
     * A hub.
     *
     * @param gemeenten the way to each gemeente
     * @param aanbieders the mailbox of each aanbieder
     * @param stoornissen what goes wrong
     * @param verteller is told what passes, in a line without personal data
     * @param klok the time on what the hub writes itself
     */
    public Knooppunt(
            Map<Gemeentecode, Adapter> gemeenten,
            Map<AgbCode, Brievenbus> aanbieders,
            Stoornissen stoornissen,
            Consumer<String> verteller,
            Clock klok) {
        this.gemeenten = Map.copyOf(gemeenten);
        this.aanbieders = Map.copyOf(aanbieders);
        this.keuring = new Keuring(this.gemeenten.keySet(), this.aanbieders.keySet());
        this.antwoorden = new Antwoorden(klok);
        this.stoornissen = stoornissen;
        this.verteller = verteller;
        this.klok = klok;
    }

    /** How much went through. */
    public synchronized Toestand toestand() {
        long genomen = gezien.size();
        return new Toestand(genomen, bezorgd, afgewezen, geweigerd, rij.size());
    }

    /** A gemeente offers something. */
    @Override
    public Antwoord neem(Aanbod aanbod) {
        ByteArrayOutputStream lading = new ByteArrayOutputStream();
        Enveloplezing lezing = lees(aanbod, lading);
        if (lezing instanceof Enveloplezing.Goed goed) {
            return neem(goed.bericht(), lading.toByteArray());
        }
        Enveloplezing.Slecht slecht = (Enveloplezing.Slecht) lezing;
        Fout fout = CODES.maak("StUF055", slecht.uitleg(), Optional.empty());
        return Antwoord.van(antwoorden.weiger(slecht.stuurgegevens(), fout, false));
    }

    private Antwoord bevestig(Stuurgegevens kop) {
        return Antwoord.van(antwoorden.bevestig(kop));
    }

    private Antwoord weiger(Stuurgegevens kop, String code, boolean later) {
        return Antwoord.van(antwoorden.weiger(Optional.of(kop), CODES.maak(code, "", Optional.empty()), later));
    }

    private static Enveloplezing lees(Aanbod aanbod, ByteArrayOutputStream lading) {
        try (InputStream in = aanbod.inhoud().stroom()) {
            return Enveloplezer.lees(in, lading, aanbod.soap(), Leesgrenzen.van(Limieten.STANDAARD));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized Antwoord neem(StufBericht bericht, byte[] lading) {
        Stuurgegevens kop = bericht.stuurgegevens();
        String eerder = gezien.get(kop.referentienummer());
        if (eerder != null) {
            return eerder.equals(afdruk(bericht, lading)) ? bevestig(kop) : weiger(kop, "StUF016", false);
        }
        Stoornis stoornis = stoornissen.volgende();
        if (stoornis == Stoornis.NU_NIET) {
            vertel(bericht, "nu niet aangenomen (StUF046)");
            return weiger(kop, "StUF046", true);
        }
        gezien.put(kop.referentienummer(), afdruk(bericht, lading));
        Optional<Fout> bezwaar = keuring.bezwaar(bericht, stoornis);
        if (bezwaar.isPresent()) {
            wijsAf(bericht, bezwaar.get());
        } else {
            zet(bericht, lading, stoornis);
        }
        return stoornis == Stoornis.STILTE ? new Antwoord(false, true, 503, new byte[0]) : bevestig(kop);
    }

    private void wijsAf(StufBericht bericht, Fout fout) {
        afgewezen++;
        vertel(bericht, "afgewezen met " + fout.code());
        Stuurgegevens kop = bericht.stuurgegevens();
        if (kop.berichtcode() == Berichtcode.FO01) {
            return;
        }
        StufBericht fo01 = StufBericht.fout(
                kop(
                        Berichtcode.FO01,
                        new Systeem(Keuring.afzender(fout), NAAM, Optional.empty(), Optional.empty()),
                        kop.zender().organisatie(),
                        Optional.of(kop.referentienummer()),
                        Optional.empty()),
                fout);
        rij.add(new Zending(beurt + STRAKS, ++volgnummer, fo01, new byte[0], true));
    }

    /**
     * An aanbieder brings a message, which the chain puts in an envelope.
     *
     * @param lading a message of the standard
     * @return its reference
     * @throws IllegalArgumentException when it is no message that an aanbieder sends to a gemeente
     */
    public synchronized String breng(byte[] lading) {
        Berichtkenmerken kenmerken =
                kenmerken(lading).orElseThrow(() -> new IllegalArgumentException("dit is geen bericht van iWmo 3.2"));
        Functie functie = new Functie(kenmerken.soort());
        if (functie.zendtGemeente()) {
            throw new IllegalArgumentException("een aanbieder verstuurt geen " + functie.naam());
        }
        Optional<String> over = functie.beantwoordt().map(vraag -> vragen.get(sleutel(vraag, kenmerken)));
        if (functie.envelop() == Berichtcode.DU01 && over.isEmpty()) {
            throw new IllegalArgumentException("dit bericht beantwoordt niets dat hier langs kwam");
        }
        Stuurgegevens kop = kop(
                functie.envelop(),
                new Systeem(kenmerken.aanbieder(), "Zorgsysteem", Optional.empty(), Optional.empty()),
                kenmerken.gemeente(),
                over,
                Optional.of(functie.naam()));
        StufBericht bericht =
                StufBericht.envelop(kop, new Parameters("0001", "0000", functie.versie(), functie.subversie()));
        gezien.put(kop.referentienummer(), afdruk(bericht, lading));
        Stoornis stoornis = stoornissen.volgende();
        if (stoornis == Stoornis.AFGEWEZEN) {
            afgewezen++;
            vertel(bericht, "afgewezen met IB008");
            aanbieders
                    .get(new AgbCode(kenmerken.aanbieder()))
                    .afgewezen(kop.referentienummer(), Keuring.vanAanbieder());
        } else {
            zet(bericht, lading, stoornis);
        }
        return kop.referentienummer();
    }

    private void zet(StufBericht bericht, byte[] lading, Stoornis stoornis) {
        long wanneer = beurt + (stoornis == Stoornis.LATER || stoornis == Stoornis.ZOEK ? VEEL_LATER : 1);
        if (stoornis != Stoornis.GEEN) {
            vertel(bericht, "stoornis: " + stoornis);
        }
        rij.add(new Zending(wanneer, ++volgnummer, bericht, lading, false));
        if (stoornis == Stoornis.DUBBEL) {
            rij.add(new Zending(wanneer + STRAKS, ++volgnummer, bericht, lading, true));
        }
    }

    /** Delivers what is due; what a receiver cannot take now comes again later. */
    public void neemBeurt() {
        Optional<Zending> volgende = eerste(true);
        while (volgende.isPresent()) {
            bezorg(volgende.get());
            volgende = eerste(false);
        }
    }

    private synchronized Optional<Zending> eerste(boolean nieuweBeurt) {
        beurt += nieuweBeurt ? 1 : 0;
        return Optional.ofNullable(rij.peek())
                .filter(zending -> zending.beurt() <= beurt)
                .map(zending -> rij.poll());
    }

    private void bezorg(Zending zending) {
        Gemeentecode gemeente = new Gemeentecode(zending.ontvanger());
        if (gemeenten.containsKey(gemeente)) {
            naarGemeente(gemeenten.get(gemeente), zending);
        } else {
            naarAanbieder(aanbieders.get(new AgbCode(zending.ontvanger())), zending);
        }
    }

    private void naarGemeente(Adapter adapter, Zending zending) {
        Stuurgegevens kop = zending.bericht().stuurgegevens();
        Ontvangstbewijs bewijs;
        try (Tussenopslag inhoud = Tussenopslag.van(new ByteArrayInputStream(zending.kaal()))) {
            bewijs = adapter.bied(kop.berichtcode(), kop.referentienummer(), inhoud);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        boolean later = bewijs instanceof Ontvangstbewijs.Onbereikbaar
                || bewijs instanceof Ontvangstbewijs.Geweigerd fo03
                        && fo03.fout().plek() == Fout.Plek.SERVER;
        synchronized (this) {
            if (later) {
                rij.add(zending.opnieuw(beurt + STRAKS));
            } else {
                klaar(zending, bewijs instanceof Ontvangstbewijs.Aangenomen);
            }
        }
    }

    private void naarAanbieder(Brievenbus bus, Zending zending) {
        Stuurgegevens kop = zending.bericht().stuurgegevens();
        synchronized (this) {
            klaar(zending, true);
            if (zending.herhaling()) {
                // the conversion to the envelope of aanbieders drops what was there before
                return;
            }
            kop.functie()
                    .flatMap(Functie::van)
                    .ifPresent(functie -> kenmerken(zending.lading())
                            .ifPresent(kenmerken -> vragen.put(sleutel(functie, kenmerken), kop.referentienummer())));
        }
        if (kop.berichtcode() == Berichtcode.FO01) {
            bus.afgewezen(
                    kop.crossRefnummer().orElseThrow(), zending.bericht().fout().orElseThrow());
        } else {
            bus.ontvang(Functie.van(kop.functie().orElseThrow()).orElseThrow().soort(), zending.lading());
        }
    }

    private void klaar(Zending zending, boolean aangekomen) {
        if (zending.herhaling()) {
            return;
        }
        if (aangekomen) {
            bezorgd++;
        } else {
            geweigerd++;
        }
        vertel(zending.bericht(), aangekomen ? "bezorgd" : "geweigerd door de ontvanger");
    }

    /** A retour names the identification of the message that it answers. */
    private static String sleutel(Functie vraag, Berichtkenmerken kenmerken) {
        return String.join(" ", vraag.naam(), kenmerken.gemeente(), kenmerken.aanbieder(), kenmerken.identificatie());
    }

    private static Optional<Berichtkenmerken> kenmerken(byte[] lading) {
        return Berichtherkenner.herken(new ByteArrayInputStream(lading)) instanceof Herkenning.Herkend herkend
                ? Optional.of(Berichtkenmerken.van(herkend))
                : Optional.empty();
    }

    /** Enough to tell whether the same reference comes with the same content. */
    private static String afdruk(StufBericht bericht, byte[] lading) {
        try {
            return bericht + " " + Vingerafdruk.van(new ByteArrayInputStream(lading));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stuurgegevens kop(
            Berichtcode code, Systeem zender, String ontvanger, Optional<String> over, Optional<String> functie) {
        tijdstip = Tijdstippen.volgend(klok.instant(), Optional.of(tijdstip).filter(vorig -> !vorig.isEmpty()));
        return new Stuurgegevens(
                code, zender, Systeem.ontvanger(ontvanger), UUID.randomUUID().toString(), tijdstip, over, functie);
    }

    private void vertel(StufBericht bericht, String wat) {
        Stuurgegevens kop = bericht.stuurgegevens();
        verteller.accept(kop.berichtcode().code() + " " + kop.functie().orElse("-") + " "
                + kop.zender().organisatie() + " -> " + kop.ontvanger().organisatie() + " " + kop.referentienummer()
                + ": " + wat);
    }
}
