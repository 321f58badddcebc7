package nl.berichtenstraat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.berichtenstraat.contract.Contractboek;
import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.register.Berichtstatus;
import nl.berichtenstraat.register.Herhaalkeuze;
import nl.berichtenstraat.register.Herhaalstand;
import nl.berichtenstraat.register.Herhaalverzoek;
import nl.berichtenstraat.register.Herhaling;
import nl.berichtenstraat.register.Peil;
import nl.berichtenstraat.register.Werkwoord;
import nl.berichtenstraat.straat.Storing;
import nl.berichtenstraat.straat.herhaling.Aanvrager;
import nl.berichtenstraat.straat.herhaling.Herhaler;
import nl.berichtenstraat.straat.herhaling.HerhalingGeweigerd;
import nl.berichtenstraat.straat.herhaling.Herhalingen;

/**
 * Messages that come in one after the other, some while something is wrong, and replays of any kind in between, which are
 * paused, stopped, broken off and disturbed. In the end nothing is wrong any more and all that failed is processed.
 */
final class Herhaalgeschiedenis {

    private static final Aanvrager WIE = new Aanvrager("jan", "beheerder", Bereik.alles());
    private static final String REDEN = "proef";
    private static final int MEESTE_GEKOZEN = 12;

    private final Straatproef straat;
    private final Toeval toeval;
    private final Herhalingen herhalingen;
    private final Map<Long, byte[]> berichten = new LinkedHashMap<>();
    private final List<String> verloop = new ArrayList<>();

    Herhaalgeschiedenis(Straatproef straat, Toeval toeval) {
        this.straat = straat;
        this.toeval = toeval;
        this.herhalingen = new Herhalingen(straat.registers(), straat.klok());
    }

    /** All of it. */
    void beleef(List<byte[]> inzendingen) throws InterruptedException {
        Iterator<byte[]> volgende = inzendingen.iterator();
        while (volgende.hasNext()) {
            if (toeval.keer(3) && !berichten.isEmpty()) {
                beheer();
            } else {
                dien(volgende.next());
            }
        }
        herstelAlles();
    }

    /** The messages by number, as they were handed in. */
    Map<Long, byte[]> berichten() {
        return berichten;
    }

    /** All replays, newest first. */
    List<Herhaling> herhalingen() {
        return herhalingen.lijst(Bereik.alles(), Optional.empty(), 1000);
    }

    /** What happened, to understand a failure by. */
    String verloop() {
        return "-Dtoeval=" + toeval.zaad() + "\n" + String.join("\n", verloop);
    }

    private void dien(byte[] bericht) {
        long id = straat.ontvang(bericht);
        berichten.put(id, bericht);
        int lot = toeval.tot(8);
        if (lot == 0) {
            straat.verwerking().parkeer(id, Storing.van(new IllegalStateException("proef")));
        } else if (lot == 1) {
            straat.metContracten(Contractboek.LEEG);
            straat.verwerking().verwerk(id);
            straat.herstel();
        } else {
            straat.verwerking().verwerk(id);
        }
        verloop.add("bericht " + id + ", lot " + lot);
    }

    private void beheer() throws InterruptedException {
        switch (toeval.tot(8)) {
            case 0 -> straat.bezorg();
            case 1 -> metOpen(id -> herhalingen.hervat(WIE, id, REDEN));
            case 2 -> metOpen(id -> herhalingen.stop(WIE, id, REDEN));
            case 3 -> voerProefUit();
            default -> herhaal();
        }
    }

    private void metOpen(LongConsumer werk) throws InterruptedException {
        List<Long> open = herhalingen().stream()
                .filter(herhaling -> herhaling.stand().isOpen())
                .map(Herhaling::id)
                .toList();
        if (!open.isEmpty()) {
            long id = kies(open);
            verloop.add("hervat of stop " + id);
            werk.accept(id);
            werk();
        }
    }

    private void voerProefUit() throws InterruptedException {
        List<Long> proeven = herhalingen().stream()
                .filter(Herhaling::proef)
                .filter(herhaling -> herhaling.werkwoord() != Werkwoord.BEOORDELEN)
                .filter(herhaling -> herhaling.stand() == Herhaalstand.KLAAR)
                .map(Herhaling::id)
                .toList();
        if (!proeven.isEmpty()) {
            long proef = kies(proeven);
            verloop.add("voer uit: proef " + proef);
            herhalingen.voerUit(WIE, proef, REDEN);
            werk();
        }
    }

    private void herhaal() throws InterruptedException {
        Herhaalverzoek verzoek = new Herhaalverzoek(
                kies(List.of(Werkwoord.values())),
                keuze(),
                kies(List.of(Peil.values())),
                toeval.keer(2),
                toeval.keer(3),
                1 + toeval.tot(6),
                1 + toeval.tot(3),
                toeval.keer(5),
                REDEN);
        try {
            verloop.add("herhaal " + herhalingen.maak(WIE, verzoek) + ": " + verzoek);
            werk();
        } catch (HerhalingGeweigerd e) {
            verloop.add(e.getMessage());
        }
    }

    private Herhaalkeuze keuze() {
        return toeval.keer(2)
                ? geparkeerd()
                : Herhaalkeuze.van(IntStream.rangeClosed(0, toeval.tot(MEESTE_GEKOZEN))
                        .mapToObj(i -> kies(List.copyOf(berichten.keySet())))
                        .collect(Collectors.toList()));
    }

    private static Herhaalkeuze geparkeerd() {
        return new Herhaalkeuze(
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Berichtstatus.GEPARKEERD),
                Optional.empty());
    }

    /** Works on what there is to replay, until something comes between at one of the messages. */
    private void werk() throws InterruptedException {
        Herhaler herhaler = herhaler();
        int bij = 1 + toeval.tot(4);
        int lot = toeval.tot(6);
        Optional<Long> lopend =
                straat.lees(register -> register.herhalingen().lopend()).map(Herhaling::id);
        Optional<Thread> ander = lopend.map(id -> new Thread(() -> grijpIn(id, lot)));
        AtomicInteger keren = new AtomicInteger();
        straat.bijElkeBeoordeling(() -> {
            if (keren.incrementAndGet() == bij) {
                switch (lot) {
                    case 0 -> herhaler.sluit();
                    case 1 -> throw new IllegalStateException("stuk");
                    case 2, 3 -> ander.ifPresent(Thread::start);
                    default -> {}
                }
            }
        });
        herhaler.neem();
        if (ander.isPresent()) {
            ander.get().join();
        }
        straat.herstel();
        verloop.add("werk, lot " + lot + " bij " + bij + " van " + keren);
    }

    private void grijpIn(long id, int lot) {
        try {
            if (lot == 2) {
                herhalingen.stop(WIE, id, REDEN);
            } else {
                herhalingen.pauzeer(WIE, id, REDEN);
            }
        } catch (HerhalingGeweigerd e) {
            // it was over already
        }
    }

    private Herhaler herhaler() {
        return new Herhaler(
                straat.registers(),
                straat.verwerking(),
                straat.klok(),
                fout -> fout.getClass().getSimpleName());
    }

    private void herstelAlles() {
        herhalingen().stream()
                .filter(herhaling -> herhaling.stand().isOpen())
                .forEach(herhaling -> herhalingen.hervat(WIE, herhaling.id(), REDEN));
        herhaler().neem();
        herhalingen.maak(
                WIE,
                Herhaalverzoek.van(
                        Werkwoord.VERWERKEN,
                        Herhaalkeuze.van(List.copyOf(berichten.keySet())),
                        Peil.TOEN,
                        false,
                        REDEN));
        herhaler().neem();
    }

    private <T> T kies(List<T> uit) {
        return uit.get(toeval.tot(uit.size()));
    }
}
