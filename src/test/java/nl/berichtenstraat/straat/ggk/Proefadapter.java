package nl.berichtenstraat.straat.ggk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.ggk.Berichtcode;
import nl.berichtenstraat.ggk.Fout;
import nl.berichtenstraat.straat.Tussenopslag;

/** An adapter that takes everything, unless it is told to answer otherwise first. */
final class Proefadapter implements Adapter {

    private final Deque<Ontvangstbewijs> eerst = new ArrayDeque<>();
    private final List<byte[]> genomen = new ArrayList<>();

    /** The next offering gets this answer. */
    Proefadapter eerst(Ontvangstbewijs bewijs) {
        eerst.add(bewijs);
        return this;
    }

    static Ontvangstbewijs weigert(String code, Fout.Plek plek) {
        return new Ontvangstbewijs.Geweigerd(Fout.van(code, plek, "niet nu", Optional.empty()));
    }

    static Ontvangstbewijs zwijgt() {
        return new Ontvangstbewijs.Onbereikbaar("geen antwoord");
    }

    /** Every message that was offered, also in vain. */
    List<byte[]> aangeboden() {
        return List.copyOf(genomen);
    }

    @Override
    public Ontvangstbewijs bied(Berichtcode code, String referentienummer, Tussenopslag inhoud) {
        try (InputStream in = inhoud.stroom()) {
            genomen.add(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return eerst.isEmpty() ? new Ontvangstbewijs.Aangenomen(Optional.of(referentienummer)) : eerst.poll();
    }
}
