package nl.berichtenstraat.register;

import java.time.Instant;
import java.util.Optional;
import nl.berichtenstraat.ggk.StufBericht;

/**
 * A message exchanged with the GGk, without its payload.
 *
 * @param id its number
 * @param ingekomen whether it came in; else it goes or went out
 * @param kanaal the local hop: soap, map or queue
 * @param moment when it was kept, or made
 * @param gemeente our side, as the envelope says; empty when it could not be read
 * @param partner the other side, as the envelope says; empty when it could not be read
 * @param stand how far it is
 * @param bericht what stands on it; empty when it could not be read
 * @param koppeling what it belongs with
 * @param verzending how its sending goes; with nothing in it for what came in
 * @param aandacht why a person must look; empty when nobody must
 * @param afhandeling what a person did about that
 */
public record Ggkbericht(
        long id,
        boolean ingekomen,
        String kanaal,
        Instant moment,
        String gemeente,
        String partner,
        Ggkstand stand,
        Optional<StufBericht> bericht,
        Koppeling koppeling,
        Verzending verzending,
        Optional<String> aandacht,
        Optional<Afhandeling> afhandeling) {

    /**
     * What it belongs with.
     *
     * @param berichtId the message of the lane: the payload that came in, or what caused that which goes out
     * @param uitgaandId payload that goes out; empty for a fault
     * @param antwoordOp message of the GGk that this one is about
     * @param vervangt message of the GGk that this one was sent instead of
     */
    public record Koppeling(
            Optional<Long> berichtId, Optional<Long> uitgaandId, Optional<Long> antwoordOp, Optional<Long> vervangt) {

        /** With nothing. */
        public static final Koppeling GEEN =
                new Koppeling(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * How sending goes.
     *
     * @param pogingen how often it was offered in vain
     * @param volgende not to be offered before; empty for at once
     * @param overgedragen when the adapter took it
     */
    public record Verzending(int pogingen, Optional<Instant> volgende, Optional<Instant> overgedragen) {

        /** Not offered yet. */
        public static final Verzending GEEN = new Verzending(0, Optional.empty(), Optional.empty());
    }

    /**
     * What a person did.
     *
     * @param moment when
     * @param wie who
     * @param reden why, or what was agreed
     * @param buitenKanaal whether the partner was spoken to outside the exchange (OP090x2)
     */
    public record Afhandeling(Instant moment, String wie, String reden, boolean buitenKanaal) {}
}
