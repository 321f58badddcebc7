package nl.berichtenstraat.beheer.portaal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.berichtenstraat.beheer.web.Verzoek;
import nl.berichtenstraat.beheer.web.Webfout;
import nl.berichtenstraat.opgave.Declaratieontwerp;
import nl.berichtenstraat.opgave.Declaraties;
import nl.berichtenstraat.opgave.Opgave;
import nl.berichtenstraat.opgave.Opgavebeoordeling;
import nl.berichtenstraat.opgave.Opgavekeuze;
import nl.berichtenstraat.straat.Tussenopslag;

/** What is done with a spreadsheet: judge it, make declarations of it, hand these in. Only a few people at a time. */
final class Rekenbladwerk {

    private static final int TEGELIJK = 2;
    private static final int GEDULD_IN_SECONDEN = 20;

    private final Opgavebeoordeling beoordeling;
    private final Declaraties declaraties;
    private final Indiening indiening;
    private final Semaphore plaatsen = new Semaphore(TEGELIJK, true);

    Rekenbladwerk(Opgavebeoordeling beoordeling, Declaraties declaraties, Indiening indiening) {
        this.beoordeling = beoordeling;
        this.declaraties = declaraties;
        this.indiening = indiening;
    }

    /** Judges a file. */
    Opgave beoordeel(Opgavekeuze keuze, byte[] inhoud) throws IOException, InterruptedException {
        return opBeurt(() -> beoordeling.beoordeel(keuze, inhoud));
    }

    /** Makes declarations of the good rows and tries them out, unless that was done before. */
    void maak(Verzoek verzoek, Klad klad) throws IOException, InterruptedException {
        if (klad.gemaakt().isEmpty()) {
            klad.bewaar(opBeurt(() -> {
                List<Klad.Gemaakt> gemaakt = new ArrayList<>();
                for (Declaratieontwerp ontwerp : declaraties.ontwerp(klad.opgave())) {
                    try (Tussenopslag inhoud = inhoud(ontwerp)) {
                        gemaakt.add(
                                new Klad.Gemaakt(ontwerp, indiening.probeer(verzoek, inhoud, false), Optional.empty()));
                    }
                }
                return gemaakt;
            }));
        }
    }

    /** Hands in those that were not yet and that are of use; one after another, so that twice at once does nothing twice. */
    void dienIn(Verzoek verzoek, Klad klad) throws IOException, InterruptedException {
        opBeurt(() -> {
            synchronized (klad) {
                for (Klad.Gemaakt een : klad.gemaakt()) {
                    if (een.berichtId().isEmpty() && een.verslag().isZinvol()) {
                        try (Tussenopslag inhoud = inhoud(een.ontwerp())) {
                            klad.ingediend(een.ontwerp(), indiening.dienIn(verzoek, inhoud));
                        }
                    }
                }
            }
            return klad;
        });
    }

    /** Writes a declaration as a file. */
    void schrijf(Declaratieontwerp ontwerp, OutputStream uit) {
        declaraties.schrijf(ontwerp, uit);
    }

    /** Notes that somebody takes a declaration as a file. */
    void noteerOphalen(Verzoek verzoek, Declaratieontwerp ontwerp) {
        indiening.noteer(verzoek, "declaratie-opgehaald", "declaratie " + ontwerp.identificatie());
    }

    /** As {@link Indiening#wachtOp}. */
    String wachtOp(long berichtId) throws InterruptedException {
        return indiening.wachtOp(berichtId);
    }

    private Tussenopslag inhoud(Declaratieontwerp ontwerp) throws IOException {
        return Tussenopslag.gevuldDoor(uit -> declaraties.schrijf(ontwerp, uit));
    }

    private <T> T opBeurt(Werk<T> werk) throws IOException, InterruptedException {
        if (!plaatsen.tryAcquire(GEDULD_IN_SECONDEN, TimeUnit.SECONDS)) {
            throw Webfout.kanNiet(
                    "Het is druk: anderen zijn met een rekenblad bezig. Probeer het over een minuut weer.");
        }
        try {
            return werk.doe();
        } finally {
            plaatsen.release();
        }
    }

    @FunctionalInterface
    private interface Werk<T> {
        T doe() throws IOException;
    }
}
