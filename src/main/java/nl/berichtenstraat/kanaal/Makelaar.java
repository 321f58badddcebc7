package nl.berichtenstraat.kanaal;

import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.Session;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import nl.berichtenstraat.straat.Bestemming;
import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.CoreAddressConfiguration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.security.Role;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.core.settings.impl.AddressFullMessagePolicy;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.apache.activemq.artemis.spi.core.security.ActiveMQJAASSecurityManager;
import org.apache.activemq.artemis.spi.core.security.jaas.InVMLoginModule;
import org.messaginghub.pooled.jms.JmsPoolConnectionFactory;

/**
 * The message broker: an Artemis of its own inside this process, or one elsewhere. Embedded it listens to nobody else
 * unless told to, and then only to a named user.
 */
public final class Makelaar implements AutoCloseable {

    /** Queue from which the lane takes messages. */
    public static final String INTAKE = "intake";

    private static final String DODE_BRIEVEN = "onbezorgbaar";
    private static final int BUFFERTIJD_NANO = 150_000;
    private static final long PAGINEREN_VANAF = 20L * 1024 * 1024;

    private final Optional<EmbeddedActiveMQ> ingebed;
    private final JmsPoolConnectionFactory verbindingen;

    private Makelaar(Optional<EmbeddedActiveMQ> ingebed, JmsPoolConnectionFactory verbindingen) {
        this.ingebed = ingebed;
        this.verbindingen = verbindingen;
    }

    /** Name of the queue of a destination. */
    public static String queue(Bestemming bestemming) {
        return bestemming.naam();
    }

    /**
     * Starts the embedded broker, or connects to the one elsewhere.
     *
     * @param instelling which
     * @param data folder for the embedded broker
     */
    public static Makelaar start(Instellingen.Makelaar instelling, Path data) throws Exception {
        return start(instelling, data, List.of());
    }

    /**
     * As {@link #start(Instellingen.Makelaar, Path)}, with more queues.
     *
     * @param queues names of queues that the embedded broker has besides those of the lane
     */
    public static Makelaar start(Instellingen.Makelaar instelling, Path data, List<String> queues) throws Exception {
        if (instelling.url().isPresent()) {
            return new Makelaar(Optional.empty(), elders(instelling));
        }
        String intern = "vm://" + ThreadLocalRandom.current().nextInt(1, Integer.MAX_VALUE);
        EmbeddedActiveMQ server =
                new EmbeddedActiveMQ().setConfiguration(configuratie(instelling, data, intern, queues));
        beveilig(server, instelling);
        try {
            server.start();
        } catch (Exception e) {
            server.stop();
            throw e;
        }
        return new Makelaar(Optional.of(server), pool(new ActiveMQConnectionFactory(intern), instelling));
    }

    /** Pooled connections. */
    public ConnectionFactory verbindingen() {
        return verbindingen;
    }

    /** Whether the broker answers; may take as long as a connection to it may. */
    boolean isBereikbaar() {
        try (Connection verbinding = verbindingen.createConnection();
                Session sessie = verbinding.createSession(false, Session.AUTO_ACKNOWLEDGE)) {
            return sessie.createQueue(INTAKE) != null;
        } catch (JMSException e) {
            return false;
        }
    }

    @Override
    public void close() throws Exception {
        verbindingen.stop();
        if (ingebed.isPresent()) {
            ingebed.get().stop();
        }
    }

    private static JmsPoolConnectionFactory elders(Instellingen.Makelaar instelling) {
        return pool(new ActiveMQConnectionFactory(instelling.url().orElseThrow()), instelling);
    }

    private static JmsPoolConnectionFactory pool(ActiveMQConnectionFactory fabriek, Instellingen.Makelaar instelling) {
        instelling.gebruiker().ifPresent(fabriek::setUser);
        Wachtwoord.uit(instelling.wachtwoordBestand()).ifPresent(fabriek::setPassword);
        JmsPoolConnectionFactory pool = new JmsPoolConnectionFactory();
        pool.setConnectionFactory(fabriek);
        pool.setMaxConnections(2);
        return pool;
    }

    private static Configuration configuratie(
            Instellingen.Makelaar instelling, Path data, String intern, List<String> queues) throws Exception {
        Path map = data.resolve("makelaar");
        Configuration configuratie = new ConfigurationImpl()
                .setName("berichtenstraat")
                .setPersistenceEnabled(true)
                .setJournalType(JournalType.NIO)
                .setJournalBufferTimeout_NIO(BUFFERTIJD_NANO)
                .setJournalFileSize(2 * 1024 * 1024)
                .setJournalMinFiles(2)
                .setJournalDirectory(map.resolve("journaal").toString())
                .setBindingsDirectory(map.resolve("bindingen").toString())
                .setLargeMessagesDirectory(map.resolve("groot").toString())
                .setPagingDirectory(map.resolve("paginas").toString())
                .setJMXManagementEnabled(false)
                .setMessageCounterEnabled(false)
                .setMaxDiskUsage(-1)
                .setPersistIDCache(true)
                .setIDCacheSize(20_000)
                .setSecurityEnabled(instelling.luister().isPresent())
                .addAcceptorConfiguration("intern", intern);
        if (instelling.luister().isPresent()) {
            configuratie.addAcceptorConfiguration("buiten", instelling.luister().get());
        }
        configuratie.putSecurityRoles("#", rollen());
        configuratie.addAddressSetting("#", adresinstelling());
        adressen(queues).forEach(naam -> configuratie.addAddressConfiguration(adres(naam)));
        return configuratie;
    }

    private static List<String> adressen(List<String> queues) {
        return Stream.of(
                        Stream.of(INTAKE, DODE_BRIEVEN),
                        Arrays.stream(Bestemming.values()).map(Makelaar::queue),
                        queues.stream())
                .flatMap(namen -> namen)
                .toList();
    }

    /** Redelivery is at once and without end: waiting is done by the consumer, so that the order of a group stays. */
    private static AddressSettings adresinstelling() {
        return new AddressSettings()
                .setDeadLetterAddress(SimpleString.of(DODE_BRIEVEN))
                .setExpiryAddress(SimpleString.of(DODE_BRIEVEN))
                .setMaxDeliveryAttempts(-1)
                .setRedeliveryDelay(0)
                .setMaxSizeBytes(PAGINEREN_VANAF)
                .setAddressFullMessagePolicy(AddressFullMessagePolicy.PAGE)
                .setAutoCreateAddresses(false)
                .setAutoCreateQueues(false);
    }

    private static CoreAddressConfiguration adres(String naam) {
        return new CoreAddressConfiguration()
                .setName(naam)
                .addRoutingType(RoutingType.ANYCAST)
                .addQueueConfiguration(QueueConfiguration.of(naam)
                        .setAddress(naam)
                        .setRoutingType(RoutingType.ANYCAST)
                        .setDurable(true));
    }

    private static void beveilig(EmbeddedActiveMQ server, Instellingen.Makelaar instelling) {
        if (instelling.luister().isEmpty()) {
            return;
        }
        String gebruiker = instelling.gebruiker().orElseThrow();
        ActiveMQJAASSecurityManager beveiliging = new ActiveMQJAASSecurityManager(InVMLoginModule.class.getName());
        beveiliging
                .getConfiguration()
                .addUser(
                        gebruiker,
                        Wachtwoord.uit(instelling.wachtwoordBestand()).orElseThrow());
        beveiliging.getConfiguration().addRole(gebruiker, "straat");
        server.setSecurityManager(beveiliging);
    }

    /** What the one user may do: use the queues that exist, make and manage none. */
    private static Set<Role> rollen() {
        return Set.of(new Role("straat", true, true, false, false, false, false, false, true, false, false));
    }
}
