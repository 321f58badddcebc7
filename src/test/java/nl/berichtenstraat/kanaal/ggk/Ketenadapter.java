package nl.berichtenstraat.kanaal.ggk;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import nl.berichtenstraat.ggk.Aansluiting.Limieten;
import nl.berichtenstraat.ggk.Berichtcode;
import nl.berichtenstraat.ggk.Enveloplezer;
import nl.berichtenstraat.ggk.Enveloplezing;
import nl.berichtenstraat.ggk.Envelopschrijver;
import nl.berichtenstraat.ggk.Fout;
import nl.berichtenstraat.ggk.Leesgrenzen;
import nl.berichtenstraat.ggk.Soapschrijver;
import nl.berichtenstraat.ggk.StufBericht;
import nl.berichtenstraat.ggk.Stuurgegevens;

/** The chain behind the door of an adapter: notes every message of a gemeente and takes it, unless told otherwise first. */
final class Ketenadapter implements Loket {

    private final List<Post> aangeboden = new CopyOnWriteArrayList<>();
    private final Deque<Function<Post, Antwoord>> eerst = new ConcurrentLinkedDeque<>();

    /**
     * A message that was offered.
     *
     * @param bericht what stands on it
     * @param lading its payload
     * @param inhoud all of it, as it came
     * @param aanbod with which certificate and SOAPAction
     */
    record Post(StufBericht bericht, byte[] lading, byte[] inhoud, Aanbod aanbod) {

        Stuurgegevens kop() {
            return bericht.stuurgegevens();
        }

        String referentie() {
            return kop().referentienummer();
        }
    }

    /** Every message that was offered, also in vain. */
    List<Post> aangeboden() {
        return List.copyOf(aangeboden);
    }

    /** What was offered before counts no more. */
    void vergeet() {
        aangeboden.clear();
    }

    /** The next offering gets the answer that this makes of it. */
    void eerst(Function<Post, Antwoord> antwoord) {
        eerst.add(antwoord);
    }

    @Override
    public Antwoord neem(Aanbod aanbod) {
        Post post = post(aanbod);
        aangeboden.add(post);
        return Optional.ofNullable(eerst.poll()).orElse(Ketenadapter::neemt).apply(post);
    }

    /** The answer that it is taken. */
    static Antwoord neemt(Post post) {
        return neemtMet(Berichtcode.BV03, post);
    }

    /** The answer that it is taken, in a Bv03 or Bv04. */
    static Antwoord neemtMet(Berichtcode code, Post post) {
        return new Antwoord(
                true, 200, bytes(uit -> Envelopschrijver.bericht(StufBericht.van(antwoord(code, post)), true, uit)));
    }

    /** The answer that it is not taken. */
    static Antwoord weigert(Post post, String code, Fout.Plek plek) {
        Fout fout = Fout.van(code, plek, "Zo niet, Zonderschrik", Optional.empty());
        return new Antwoord(
                false,
                500,
                bytes(uit -> Soapschrijver.fout(StufBericht.fout(antwoord(Berichtcode.FO03, post), fout), uit)));
    }

    private static Stuurgegevens antwoord(Berichtcode code, Post post) {
        return new Stuurgegevens(
                code,
                post.kop().ontvanger(),
                post.kop().zender(),
                UUID.randomUUID().toString(),
                "20260415120000000",
                Optional.of(post.referentie()),
                Optional.empty());
    }

    private static Post post(Aanbod aanbod) {
        byte[] inhoud = bytes(aanbod);
        ByteArrayOutputStream lading = new ByteArrayOutputStream();
        Enveloplezing lezing = Enveloplezer.lees(
                new ByteArrayInputStream(inhoud), lading, aanbod.soap(), Leesgrenzen.van(Limieten.STANDAARD));
        if (lezing instanceof Enveloplezing.Goed goed) {
            return new Post(goed.bericht(), lading.toByteArray(), inhoud, aanbod);
        }
        throw new AssertionError("the gemeente sent what is no message: " + lezing);
    }

    private static byte[] bytes(Aanbod aanbod) {
        try (InputStream in = aanbod.inhoud().stroom()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Schrijver schrijver) {
        try {
            ByteArrayOutputStream uit = new ByteArrayOutputStream();
            schrijver.schrijf(uit);
            return uit.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FunctionalInterface
    private interface Schrijver {
        void schrijf(ByteArrayOutputStream uit) throws IOException;
    }
}
