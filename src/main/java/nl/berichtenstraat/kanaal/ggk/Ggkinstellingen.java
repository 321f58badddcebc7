package nl.berichtenstraat.kanaal.ggk;

import jakarta.jms.ConnectionFactory;
import java.net.URI;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.ggk.Aansluiting;
import nl.berichtenstraat.straat.ggk.Aansluitingen;
import nl.berichtenstraat.straat.ggk.Adapter;

/**
 * How the gemeenten of this installation exchange with the GGk.
 *
 * @param server where adapters deliver over SOAP; empty when none does
 * @param gemeenten each once
 */
public record Ggkinstellingen(Optional<Server> server, List<Gemeente> gemeenten) {

    /** What SOAP may put around a message. */
    private static final long RUIMTE_SOAP = 65_536;

    /**
     * Where adapters deliver over SOAP.
     *
     * @param adres to listen on
     * @param poort to listen on; 0 for any free one
     * @param tls with which certificate, and which callers are believed; empty for none, on an address of this machine only
     * @param termijn so long may it take to deliver one message
     */
    public record Server(String adres, int poort, Optional<Tls> tls, Duration termijn) {}

    /**
     * One gemeente.
     *
     * @param naam its name
     * @param aansluiting what it calls itself and has agreed
     * @param toegelaten certificates of callers that may deliver for it
     * @param hop the way to its adapter
     */
    public record Gemeente(String naam, Aansluiting aansluiting, List<Certificaatkenmerk> toegelaten, Hop hop) {

        /** Its code. */
        public Gemeentecode code() {
            return aansluiting.gemeente();
        }
    }

    /** The way to an adapter, and back when that is not over SOAP. */
    public sealed interface Hop {

        /**
         * SOAP over HTTP; back it comes through the server.
         *
         * @param adres of the adapter
         * @param tls with which certificate, and whom is believed; empty for none, to an address of this machine only
         * @param termijn so long may one offering take, answer and all
         */
        record Soap(URI adres, Optional<Tls> tls, Duration termijn) implements Hop {}

        /**
         * Folders.
         *
         * @param in where the adapter puts messages
         * @param uit where it takes messages from
         */
        record Map(Path in, Path uit) implements Hop {}

        /** Queues of the broker, named by {@link Queueadapter}. */
        record Queue() implements Hop {}
    }

    /** What each gemeente calls itself and has agreed. */
    public Aansluitingen aansluitingen() {
        return new Aansluitingen(gemeenten.stream().map(Gemeente::aansluiting).toList());
    }

    /** Whether whoever has this certificate may deliver for a gemeente; false for a gemeente of others. */
    public boolean magVoor(X509Certificate certificaat, Gemeentecode code) {
        return gemeenten.stream()
                .filter(gemeente -> gemeente.code().equals(code))
                .flatMap(gemeente -> gemeente.toegelaten().stream())
                .anyMatch(kenmerk -> kenmerk.isVan(certificaat));
    }

    /** Largest message that any of the gemeenten takes with SOAP around it, in bytes: no transport keeps more. */
    public long meesteBytes() {
        return RUIMTE_SOAP + aansluitingen().meesteBytes();
    }

    /**
     * The way to the adapter of each gemeente.
     *
     * @param verbindingen to the broker, for those that use queues
     */
    public Map<Gemeentecode, Adapter> adapters(ConnectionFactory verbindingen) {
        return gemeenten.stream()
                .collect(Collectors.toUnmodifiableMap(Gemeente::code, gemeente -> adapter(gemeente, verbindingen)));
    }

    /** Folders in which adapters put messages. */
    public List<Path> mappenIn() {
        return hops(Hop.Map.class).map(Hop.Map::in).toList();
    }

    /** Whether an adapter is reached by queues. */
    public boolean heeftQueues() {
        return hops(Hop.Queue.class).findAny().isPresent();
    }

    /** Names of the queues that the broker must have; empty when no adapter is reached by queues. */
    public List<String> queues() {
        Stream<String> uit = gemeenten.stream()
                .filter(gemeente -> gemeente.hop() instanceof Hop.Queue)
                .map(gemeente -> Queueadapter.uit(gemeente.code()));
        return heeftQueues()
                ? Stream.concat(Stream.of(Queueinname.IN, Queueinname.GEWEIGERD), uit)
                        .toList()
                : List.of();
    }

    private static Adapter adapter(Gemeente gemeente, ConnectionFactory verbindingen) {
        Hop hop = gemeente.hop();
        if (hop instanceof Hop.Soap soap) {
            return new Soapadapter(soap);
        }
        return hop instanceof Hop.Map map
                ? new Mapadapter(map.uit())
                : new Queueadapter(verbindingen, Queueadapter.uit(gemeente.code()));
    }

    private <T extends Hop> Stream<T> hops(Class<T> soort) {
        return gemeenten.stream().map(Gemeente::hop).filter(soort::isInstance).map(soort::cast);
    }
}
