package nl.berichtenstraat.register;

import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.ggk.StufBericht;
import nl.berichtenstraat.ggk.Systeem;
import nl.berichtenstraat.register.Ggkbericht.Afhandeling;
import nl.berichtenstraat.register.Ggkbericht.Koppeling;

/** Messages exchanged with the GGk. */
public interface Ggkregister {

    /**
     * Something that came in.
     *
     * @param kanaal the local hop
     * @param moment when
     * @param stand what becomes of it
     * @param bericht what stands on it; empty when it could not be read
     * @param sha256 digest of all that it says, payload included, to know a repetition by; empty when it could not be read
     * @param koppeling what it belongs with
     * @param aandacht why a person must look
     */
    record Ingekomen(
            String kanaal,
            Instant moment,
            Ggkstand stand,
            Optional<StufBericht> bericht,
            Optional<String> sha256,
            Koppeling koppeling,
            Optional<String> aandacht) {}

    /**
     * Something that came in before and was taken.
     *
     * @param id its number
     * @param sha256 digest of all that it says
     */
    record Eerder(long id, String sha256) {}

    /** Keeps what came in, as it came; the stream is read to the end and not closed. */
    Ggkbericht bewaar(Ingekomen ingekomen, InputStream inhoud);

    /** Makes a message that goes out: it waits, or is held back for a person when {@code aandacht} says why. */
    Ggkbericht maak(String kanaal, Instant moment, StufBericht bericht, Koppeling koppeling, Optional<String> aandacht);

    /** The message; empty when there is none. */
    Optional<Ggkbericht> bericht(long id);

    /** The message, locked until the transaction ends. */
    Optional<Ggkbericht> vergrendel(long id);

    /** What came in, as it came; read piece by piece, within the transaction. Empty for what goes out. */
    Optional<InputStream> inhoud(long id);

    /** What this sender sent under this reference before, if it was taken. */
    Optional<Eerder> eerder(Systeem zender, String referentienummer);

    /** What this gemeente sent under this reference. */
    Optional<Ggkbericht> verzonden(Gemeentecode gemeente, String referentienummer);

    /** The Di01 or Du01 with which this message of the lane came in; empty when it came in another way. */
    Optional<Ggkbericht> bron(long berichtId);

    /** All that belongs with this message of the lane: what it came in, and what went out because of it. Oldest first. */
    List<Ggkbericht> bij(long berichtId);

    /**
     * The message that went out for this outgoing message of the lane, or for one with the same content for the same received
     * message: delivering that again is sending the same again.
     */
    Optional<Ggkbericht> voorUitgaand(long uitgaandId);

    /** Fault that went out about a message that came in; empty when there is none. */
    Optional<Ggkbericht> foutOver(long ggkId);

    /** Reactions on a message, oldest first; what was refused is no reaction. */
    List<Ggkbericht> reacties(long ggkId);

    /** Latest tijdstipBericht on what this gemeente sent. */
    Optional<String> laatsteTijdstip(Gemeentecode gemeente);

    /** What waits to be offered by now, oldest first. */
    List<Ggkbericht> wachtend(Gemeentecode gemeente, Instant nu, int meeste);

    /** Notes that the adapter took it, and that this is how far it is when it waited. */
    void overgedragen(long id, Instant wanneer);

    /** Notes that the adapter took it, and nothing else: something else became of it in the meantime. */
    void aangekomen(long id, Instant wanneer);

    /** Notes that offering it was in vain, and when it may be tried again. */
    void nogNiet(long id, Instant volgende);

    /** It is not to be offered before this moment. */
    void stelUit(long id, Instant tot);

    /** Notes what became of it. */
    void stand(long id, Ggkstand stand);

    /** It is to be offered again, identically. */
    void opnieuw(long id, Optional<Instant> volgende);

    /** Asks a person to look; what was asked and dealt with before is asked anew. */
    void vraagAandacht(long id, String reden);

    /** Notes what a person did about it. */
    void afgehandeld(long id, Afhandeling afhandeling);

    /** What came in under which it is to be found, and what a person must look at; see {@link Ggkvraag}. Newest first. */
    List<Ggkbericht> zoek(Ggkvraag vraag, Bereik bereik);
}
