package nl.berichtenstraat.register;

import java.time.Instant;
import java.util.Optional;

/**
 * A replay as the register keeps it.
 *
 * @param id its number
 * @param werkwoord what is done
 * @param keuze which messages were chosen, in words
 * @param peil by what they are assessed
 * @param alleenAntwoord when delivering: only the answer
 * @param proef whether it only tells what would happen
 * @param proefVan the trial from which it was made, of exactly the same messages
 * @param batch messages at a time
 * @param tegelijk groups side by side
 * @param wie who asked for it
 * @param reden why
 * @param gemaakt when
 * @param stand how far it is
 */
public record Herhaling(
        long id,
        Werkwoord werkwoord,
        String keuze,
        Peil peil,
        boolean alleenAntwoord,
        boolean proef,
        Optional<Long> proefVan,
        int batch,
        int tegelijk,
        String wie,
        String reden,
        Instant gemaakt,
        Herhaalstand stand) {}
