package nl.berichtenstraat.kanaal.ggk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import nl.berichtenstraat.Proefberichten;
import nl.berichtenstraat.ggk.Berichtcode;
import nl.berichtenstraat.ggk.Envelopschrijver;
import nl.berichtenstraat.ggk.Fout;
import nl.berichtenstraat.ggk.Parameters;
import nl.berichtenstraat.ggk.Soapantwoord;
import nl.berichtenstraat.ggk.StufBericht;
import nl.berichtenstraat.ggk.Stuurgegevens;
import nl.berichtenstraat.ggk.Systeem;

/** A gemeente of the service as its adapter sees it: what it offers, and what can be brought to it. */
final class Ketenstad {

    private static final AtomicInteger TIJDSTIP = new AtomicInteger();

    private final Ketenproef proef;
    private final Proefberichten berichten;
    private final Tls beller;
    private final HttpClient client;
    private final Ketenadapter adapter = new Ketenadapter();

    /** A gemeente whose adapter calls with this certificate. */
    Ketenstad(Ketenproef proef, String code, Tls beller) {
        this.proef = proef;
        this.berichten = new Proefberichten(code, Proefberichten.dordrecht().aanbieder());
        this.beller = beller;
        this.client = Ketenproef.client(beller);
    }

    String code() {
        return berichten.gemeente();
    }

    String aanbieder() {
        return berichten.aanbieder();
    }

    /** Payloads between this gemeente and its aanbieder. */
    Proefberichten berichten() {
        return berichten;
    }

    Tls beller() {
        return beller;
    }

    Ketenadapter adapter() {
        return adapter;
    }

    /** The aanbieder begins an exchange. */
    StufBericht di01(String functie) {
        return envelop(kop(Berichtcode.DI01, aanbieder(), Optional.empty(), Optional.of(functie)));
    }

    /** The aanbieder, or a hub in its place, answers. */
    StufBericht du01(String functie, String zender, String over) {
        return envelop(kop(Berichtcode.DU01, zender, Optional.of(over), Optional.of(functie)));
    }

    /** The chain or a party rejects a message. */
    StufBericht fo01(String code, String omschrijving, String zender, String over) {
        return StufBericht.fout(
                kop(Berichtcode.FO01, zender, Optional.of(over), Optional.empty()),
                Fout.van(code, Fout.Plek.CLIENT, omschrijving, Optional.of("WMO301-00030002")));
    }

    static StufBericht envelop(Stuurgegevens kop) {
        return StufBericht.envelop(kop, new Parameters("0007", "0001", "0003", "0002"));
    }

    /** What stands on a new message for this gemeente. */
    Stuurgegevens kop(Berichtcode code, String zender, Optional<String> over, Optional<String> functie) {
        return new Stuurgegevens(
                code,
                new Systeem(zender, "Ketensysteem", Optional.empty(), Optional.empty()),
                Systeem.ontvanger(code()),
                UUID.randomUUID().toString(),
                "202604150900%05d".formatted(TIJDSTIP.incrementAndGet()),
                over,
                functie);
    }

    /** The adapter brings this, and gets its receipt. */
    String breng(StufBericht bericht, byte[] lading) {
        Soapantwoord antwoord = bied(bericht, lading);
        assertThat(antwoord).isInstanceOf(Soapantwoord.Bevestigd.class);
        Stuurgegevens bv03 = ((Soapantwoord.Bevestigd) antwoord).bericht().stuurgegevens();
        String referentie = bericht.stuurgegevens().referentienummer();
        assertThat(bv03.berichtcode()).isEqualTo(Berichtcode.BV03);
        assertThat(bv03.crossRefnummer()).contains(referentie);
        assertThat(bv03.zender().organisatie()).isEqualTo(code());
        return referentie;
    }

    /** The adapter brings a fault, and gets its receipt. */
    String breng(StufBericht bericht) {
        return breng(bericht, new byte[0]);
    }

    /** The adapter offers this. */
    Soapantwoord bied(StufBericht bericht, byte[] lading) {
        String actie = bericht.stuurgegevens().berichtcode().actie().orElse("");
        return lees(post(soap(bericht, lading), "SOAPAction", "\"" + actie + "\""));
    }

    /** The adapter posts these bytes. */
    HttpResponse<byte[]> post(byte[] inhoud, String... koppen) {
        return post(client, inhoud, koppen);
    }

    /** Somebody posts these bytes. */
    HttpResponse<byte[]> post(HttpClient wie, byte[] inhoud, String... koppen) {
        HttpRequest.Builder verzoek = HttpRequest.newBuilder(proef.adres()).POST(BodyPublishers.ofByteArray(inhoud));
        if (!List.of(koppen).contains("Content-Type")) {
            verzoek.header("Content-Type", "text/xml; charset=utf-8");
        }
        if (koppen.length > 0) {
            verzoek.headers(koppen);
        }
        try {
            return wie.send(verzoek.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static Soapantwoord lees(HttpResponse<byte[]> antwoord) {
        return Soapantwoord.lees(new ByteArrayInputStream(antwoord.body()));
    }

    /** A message in SOAP. */
    static byte[] soap(StufBericht bericht, byte[] lading) {
        try {
            ByteArrayOutputStream uit = new ByteArrayOutputStream();
            if (bericht.stuurgegevens().berichtcode().isEnvelop()) {
                Envelopschrijver.envelop(bericht, Optional.empty(), new ByteArrayInputStream(lading), true, uit);
            } else {
                Envelopschrijver.bericht(bericht, true, uit);
            }
            return uit.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until the adapter has so many messages; gives the last of them. */
    Ketenadapter.Post wachtOp(int aantal) {
        return Ketenproef.geduld()
                .until(adapter::aangeboden, post -> post.size() >= aantal)
                .get(aantal - 1);
    }

    /** Waits until the adapter has a message that is so. */
    Ketenadapter.Post wachtOp(Predicate<Ketenadapter.Post> zo) {
        return Ketenproef.geduld()
                .until(() -> adapter.aangeboden().stream().filter(zo).findFirst(), Optional::isPresent)
                .orElseThrow();
    }

    /** Waits until the adapter has what is about this message. */
    Ketenadapter.Post wachtOpAntwoord(String referentie) {
        return wachtOp(post -> post.kop().crossRefnummer().equals(Optional.of(referentie)));
    }
}
