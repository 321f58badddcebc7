package nl.berichtenstraat.beheer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.berichtenstraat.beheer.api.Inname;
import nl.berichtenstraat.beheer.pagina.Berichtpagina;
import nl.berichtenstraat.beheer.pagina.Vandaagpagina;
import nl.berichtenstraat.beheer.pagina.Zoekpaginas;
import nl.berichtenstraat.beheer.web.Toegang;
import nl.berichtenstraat.beheer.web.Vastetoken;
import nl.berichtenstraat.beheer.web.Webdeel;
import nl.berichtenstraat.beheer.web.Webserver;
import nl.berichtenstraat.kanaal.Dienst;
import nl.berichtenstraat.kanaal.Instellingen;
import nl.berichtenstraat.kanaal.OngeldigeInstelling;
import nl.berichtenstraat.kanaal.Wachtwoord;
import nl.berichtenstraat.register.Registers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The door of a running service for people and programs: pages and API. */
public final class Voordeur implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Voordeur.class);

    private final Webserver server;

    private Voordeur(Webserver server) {
        this.server = server;
    }

    /**
     * Opens the door.
     *
     * @param instellingen the settings of the service
     * @param dienst the service
     * @param klok the time
     * @throws OngeldigeInstelling when the address cannot be listened on, or a secret not be read
     */
    public static Voordeur open(Instellingen instellingen, Dienst dienst, Clock klok) {
        Registers registers = dienst.registers();
        long meesteBytes = instellingen.straat().meesteBytes();
        Inzending inzending = new Inzending(
                dienst.onderdelen().ontvangst(),
                registers,
                dienst::wek,
                instellingen.http().wacht());
        List<Webdeel> delen = List.of(
                new Inname(inzending, registers, meesteBytes),
                new Vandaagpagina(registers, klok),
                new Zoekpaginas(registers, dienst.onderdelen().sleutels(), klok),
                new Berichtpagina(registers, klok));
        Toegang toegang = new Vastetoken(Wachtwoord.uit(instellingen.http().tokenBestand()), NIEMAND);
        Webserver server =
                Webserver.start(instellingen.http(), meesteBytes, tijdelijk(instellingen.data()), toegang, delen, klok);
        LOG.info("deur open op http://{}:{}", instellingen.http().adres(), server.poort());
        return new Voordeur(server);
    }

    /** Port on which it listens. */
    public int poort() {
        return server.poort();
    }

    @Override
    public void close() {
        server.close();
    }

    /** Uploads of a process that was killed may still lie here. */
    private static Path tijdelijk(Path data) {
        Path map = data.resolve("tijdelijk");
        try {
            Files.createDirectories(map);
            map.toFile().setReadable(false, false);
            map.toFile().setReadable(true, true);
            try (Stream<Path> resten = Files.list(map)) {
                for (Path rest : resten.toList()) {
                    Files.delete(rest);
                }
            }
            return map;
        } catch (IOException e) {
            throw new OngeldigeInstelling("data.folder is niet te gebruiken: " + data);
        }
    }

    private static final Toegang NIEMAND = new Toegang() {
        @Override
        public Optional<Sessie> sessie(String sleutel) {
            return Optional.empty();
        }

        @Override
        public Optional<Gebruiker> token(String token) {
            return Optional.empty();
        }
    };
}
