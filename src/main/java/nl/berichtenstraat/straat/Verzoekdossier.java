package nl.berichtenstraat.straat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.berichtenstraat.bericht.Aanspraak;
import nl.berichtenstraat.bericht.Bericht;
import nl.berichtenstraat.bericht.Berichtlezer;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.bericht.Bsn;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.bericht.Toewijzingsbericht;
import nl.berichtenstraat.bericht.Verzoek;
import nl.berichtenstraat.bericht.VerzoekOmToewijzing;
import nl.berichtenstraat.bericht.VerzoekOmWijziging;
import nl.berichtenstraat.bericht.Verzoekbesluit;

/** What the register knows of requests, seen from one message on its way. */
final class Verzoekdossier {

    private final Zaak zaak;

    Verzoekdossier(Zaak zaak) {
        this.zaak = zaak;
    }

    /** Whether the aanbieder used this reference before, to whatever gemeente (TR347). */
    boolean isBekend(String referentie) {
        return zaak.register().verzoeken().verzoek(zaak.aanbieder(), referentie).isPresent();
    }

    /** The request of this aanbieder to this gemeente; empty when there is none with this reference. */
    Optional<Verzoek> verzoek(String referentie) {
        return zaak.register()
                .verzoeken()
                .verzoek(zaak.aanbieder(), referentie)
                .filter(verzoek -> verzoek.gemeente().equals(zaak.gemeente()));
    }

    /** A request for this client about which the gemeente has not decided yet (TR374). */
    Optional<Verzoek> open(Bsn bsn) {
        return zaak.register().verzoeken().open(zaak.gemeente(), zaak.aanbieder(), zaak.sleutel(bsn)).stream()
                .findFirst();
    }

    /** Registers an accepted request. */
    void bewaar(Bericht bericht, Bsn bsn, String referentie) {
        zaak.register()
                .verzoeken()
                .bewaar(new Verzoek(
                        bericht.kop().soort(),
                        zaak.gemeente(),
                        zaak.aanbieder(),
                        zaak.sleutel(bsn),
                        referentie,
                        bericht.kop().dagtekening(),
                        zaak.id(),
                        List.of()));
    }

    /** Notes what this message decides about a request. */
    void besluit(Verzoek verzoek, Verzoekbesluit besluit) {
        zaak.register().verzoeken().besluit(verzoek, besluit, zaak.id());
    }

    /** The requests that a 301 names. */
    List<Verzoek> genoemd(Toewijzingsbericht bericht) {
        return bericht.producten().stream()
                .flatMap(product -> product.referentieAanbieder().stream())
                .distinct()
                .flatMap(referentie -> verzoek(referentie).stream())
                .toList();
    }

    /** The verzoeken om wijziging that a 301 grants: those still open that it names and that are about its client. */
    List<VerzoekOmWijziging> gehonoreerd(Toewijzingsbericht bericht) {
        Clientsleutel client = zaak.sleutel(bericht.client().bsn());
        return genoemd(bericht).stream()
                .filter(verzoek -> verzoek.status().isOpen())
                .filter(verzoek -> verzoek.soort() == Berichtsoort.WMO317)
                .filter(verzoek -> verzoek.client().equals(client))
                .map(verzoek -> (VerzoekOmWijziging) bericht(verzoek))
                .toList();
    }

    /** The message that the request came in, read again as it was kept. */
    Bericht bericht(Verzoek verzoek) {
        try (InputStream inhoud = zaak.register().berichten().inhoud(verzoek.berichtId())) {
            return new Berichtlezer().lees(inhoud).kies(bericht -> bericht, fouten -> {
                throw new IllegalStateException("verzoek " + verzoek.berichtId() + " was leesbaar en is dat niet meer");
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first days of what was asked for. */
    List<LocalDate> ingangsdata(Verzoek verzoek) {
        return gevraagd(bericht(verzoek)).map(Aanspraak::ingangsdatum).toList();
    }

    private static Stream<? extends Aanspraak> gevraagd(Bericht bericht) {
        if (bericht instanceof VerzoekOmToewijzing toewijzing) {
            return toewijzing.producten().stream();
        }
        VerzoekOmWijziging wijziging = (VerzoekOmWijziging) bericht;
        return Stream.concat(wijziging.teWijzigen().stream(), wijziging.nieuw().stream());
    }
}
