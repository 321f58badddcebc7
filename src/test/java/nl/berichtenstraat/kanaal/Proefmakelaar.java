package nl.berichtenstraat.kanaal;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import nl.berichtenstraat.straat.Bestemming;
import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.CoreAddressConfiguration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;

/**
 * A broker that runs as a process of its own, with the queues of the lane as an operator would define them: durable, the
 * intake exclusive so that several instances keep the order in which messages came.
 */
final class Proefmakelaar {

    private Proefmakelaar() {}

    /** Starts on the port and with the folder given, until the process is killed. */
    public static void main(String[] argumenten) throws Exception {
        Path map = Path.of(argumenten[1]);
        Configuration configuratie = new ConfigurationImpl()
                .setName("proefmakelaar")
                .setSecurityEnabled(false)
                .setPersistenceEnabled(true)
                .setPersistIDCache(true)
                .setJournalType(JournalType.NIO)
                .setJournalBufferTimeout_NIO(150_000)
                .setJournalDirectory(map.resolve("journaal").toString())
                .setBindingsDirectory(map.resolve("bindingen").toString())
                .setLargeMessagesDirectory(map.resolve("groot").toString())
                .setPagingDirectory(map.resolve("paginas").toString())
                .setMaxDiskUsage(-1)
                .addAcceptorConfiguration("tcp", "tcp://127.0.0.1:" + argumenten[0])
                .addAddressSetting(
                        "#",
                        new AddressSettings()
                                .setMaxDeliveryAttempts(-1)
                                .setAutoCreateAddresses(false)
                                .setAutoCreateQueues(false));
        queues().forEach(naam -> configuratie.addAddressConfiguration(adres(naam)));
        new EmbeddedActiveMQ().setConfiguration(configuratie).start();
        System.out.println("makelaar open");
    }

    private static Stream<String> queues() {
        return Stream.concat(
                Stream.of(Makelaar.INTAKE), Arrays.stream(Bestemming.values()).map(Makelaar::queue));
    }

    private static CoreAddressConfiguration adres(String naam) {
        return new CoreAddressConfiguration()
                .setName(naam)
                .addRoutingType(RoutingType.ANYCAST)
                .addQueueConfiguration(QueueConfiguration.of(naam)
                        .setAddress(naam)
                        .setRoutingType(RoutingType.ANYCAST)
                        .setExclusive(naam.equals(Makelaar.INTAKE))
                        .setDurable(true));
    }
}
