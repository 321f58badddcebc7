package nl.berichtenstraat.ggk;

import java.util.Map;
import java.util.Optional;
import nl.berichtenstraat.bericht.Gemeentecode;

/**
 * How one gemeente takes part in the exchange over the GGk: what it calls itself and what it has agreed. How its adapter is
 * reached is another matter.
 *
 * @param gemeente its code
 * @param zender what stands as sender on everything it sends
 * @param applicatieVersie major version on everything it sends, four digits
 * @param applicatieSubversie minor version, four digits
 * @param enveloppen message types that go in another envelope than their nature says, by functie, for example a WMO325 in a
 *     Di01; as a rule empty
 * @param foutcode code of the Fo01 about a payload that fails its schema; {@link #STANDAARD_FOUTCODE} as a rule
 * @param metOrigineel whether that Fo01 gives back the refused message (detailsXML) when it fits
 * @param limieten sizes
 */
public record Aansluiting(
        Gemeentecode gemeente,
        Systeem zender,
        String applicatieVersie,
        String applicatieSubversie,
        Map<String, Berichtcode> enveloppen,
        String foutcode,
        boolean metOrigineel,
        Limieten limieten) {

    /** The only code that a gemeente may send by the list of 2018. */
    public static final String STANDAARD_FOUTCODE = "StUF055";

    /**
     * Sizes in bytes.
     *
     * @param bericht of a whole Di01 or Du01, envelope included; larger is not taken and not sent
     * @param zacht of a payload; larger goes out, but the gemeente is told
     * @param hard of a payload; larger does not go out
     */
    public record Limieten(long bericht, long zacht, long hard) {

        /** The most careful reading of the 25 megabytes of the standard. */
        public static final Limieten STANDAARD = new Limieten(25_000_000, 15_000_000, 18_000_000);
    }

    /** The envelope for a message type, unless it is to be the one of its nature. */
    public Optional<Berichtcode> envelop(String functie) {
        return Optional.ofNullable(enveloppen.get(functie));
    }
}
