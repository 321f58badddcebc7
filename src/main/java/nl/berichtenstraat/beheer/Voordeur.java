package nl.berichtenstraat.beheer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.berichtenstraat.beheer.api.Api;
import nl.berichtenstraat.beheer.pagina.Afrekeningpaginas;
import nl.berichtenstraat.beheer.pagina.Berichtpagina;
import nl.berichtenstraat.beheer.pagina.Clientmaandpaginas;
import nl.berichtenstraat.beheer.pagina.Clientpagina;
import nl.berichtenstraat.beheer.pagina.Contractpaginas;
import nl.berichtenstraat.beheer.pagina.Ggkpaginas;
import nl.berichtenstraat.beheer.pagina.Herhaalpaginas;
import nl.berichtenstraat.beheer.pagina.Monitorpaginas;
import nl.berichtenstraat.beheer.pagina.Oorzaakpaginas;
import nl.berichtenstraat.beheer.pagina.Signaalpaginas;
import nl.berichtenstraat.beheer.pagina.Vandaagpagina;
import nl.berichtenstraat.beheer.pagina.Zoekpaginas;
import nl.berichtenstraat.beheer.portaal.Portaal;
import nl.berichtenstraat.beheer.toegang.Identiteitsprovider;
import nl.berichtenstraat.beheer.toegang.Inlogpaginas;
import nl.berichtenstraat.beheer.toegang.Logboekpaginas;
import nl.berichtenstraat.beheer.toegang.Organisatiepaginas;
import nl.berichtenstraat.beheer.toegang.Toegangsbeheer;
import nl.berichtenstraat.beheer.toegang.Toegangspaginas;
import nl.berichtenstraat.beheer.web.Toegang;
import nl.berichtenstraat.beheer.web.Vastetoken;
import nl.berichtenstraat.beheer.web.Webdeel;
import nl.berichtenstraat.beheer.web.Webserver;
import nl.berichtenstraat.kanaal.Contracten;
import nl.berichtenstraat.kanaal.Dienst;
import nl.berichtenstraat.kanaal.Instellingen;
import nl.berichtenstraat.kanaal.OngeldigeInstelling;
import nl.berichtenstraat.kanaal.Wachtwoord;
import nl.berichtenstraat.kanaal.ggk.Ggkinstellingen;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.straat.ggk.Aansluitingen;
import nl.berichtenstraat.straat.ggk.Ggkbeheer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The door of a running service for people and programs: pages and API. */
public final class Voordeur implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Voordeur.class);

    private final Webserver server;
    private final Api api;

    private Voordeur(Webserver server, Api api) {
        this.server = server;
        this.api = api;
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
        Toegangsbeheer beheer = Toegangsbeheer.van(instellingen, registers, klok);
        Api api = new Api(new Api.Bronnen(
                dienst.onderdelen(), dienst.metingen(), dienst::isMakelaarBereikbaar, inzending, meesteBytes, klok));
        List<Webdeel> delen = new ArrayList<>(api.delen());
        delen.addAll(paginas(dienst, inzending, klok));
        delen.add(new Toegangspaginas(beheer, klok));
        delen.addAll(inlog(instellingen, beheer));
        delen.addAll(grootboek(dienst, klok));
        Toegang toegang = new Vastetoken(Wachtwoord.uit(instellingen.http().tokenBestand()), beheer);
        Optional<Path> eersteGeheim = beheer.eersteAccount();
        Webserver server = Webserver.start(
                instellingen.http(), meesteBytes, tijdelijk(instellingen.data()), toegang, delen, klok, api.meetlat());
        LOG.info("deur open op http://{}:{}", instellingen.http().adres(), server.poort());
        eersteGeheim.ifPresent(
                bestand -> LOG.info("log in als beheerder met het wachtwoord voor een keer in {}", bestand));
        return new Voordeur(server, api);
    }

    private static List<Webdeel> paginas(Dienst dienst, Inzending inzending, Clock klok) {
        Registers registers = dienst.registers();
        return List.of(
                new Vandaagpagina(registers, klok),
                new Zoekpaginas(registers, dienst.onderdelen().sleutels(), klok),
                new Berichtpagina(registers, klok),
                new Oorzaakpaginas(registers, dienst.onderdelen().zelfherstel(), klok),
                new Signaalpaginas(registers, dienst.onderdelen().sleutels(), klok),
                ggk(dienst, klok),
                new Logboekpaginas(registers, klok),
                new Herhaalpaginas(dienst.onderdelen().herhalingen(), new Datums(klok.getZone())),
                portaal(dienst, inzending, klok));
    }

    private static Ggkpaginas ggk(Dienst dienst, Clock klok) {
        Aansluitingen aansluitingen =
                dienst.onderdelen().ggk().map(Ggkinstellingen::aansluitingen).orElse(Aansluitingen.GEEN);
        return new Ggkpaginas(
                dienst.registers(), aansluitingen, new Ggkbeheer(dienst.registers(), aansluitingen, klok), klok);
    }

    private static Portaal portaal(Dienst dienst, Inzending inzending, Clock klok) {
        Registers registers = dienst.registers();
        return new Portaal(
                new Portaal.Lane(
                        registers,
                        dienst.onderdelen().contracten(),
                        dienst.onderdelen().sleutels(),
                        dienst.onderdelen().proefcontrole()),
                inzending,
                klok);
    }

    /** The ledger, what was settled by it, how that goes over time, and the contracts behind it. */
    private static List<Webdeel> grootboek(Dienst dienst, Clock klok) {
        Registers registers = dienst.registers();
        Contracten contracten = dienst.onderdelen().contracten();
        return List.of(
                new Clientmaandpaginas(registers),
                new Clientpagina(registers, contracten, klok),
                new Afrekeningpaginas(registers),
                new Monitorpaginas(registers, klok),
                new Contractpaginas(contracten));
    }

    /** With a password, and with the identity provider if there is one. */
    private static List<Webdeel> inlog(Instellingen instellingen, Toegangsbeheer beheer) {
        Optional<Webdeel> organisatie = instellingen
                .toegang()
                .identiteit()
                .map(identiteit -> new Organisatiepaginas(beheer, provider(identiteit, instellingen.http())));
        Webdeel paginas = new Inlogpaginas(beheer, organisatie.map(deel -> Organisatiepaginas.BEGIN));
        return Stream.concat(Stream.of(paginas), organisatie.stream()).toList();
    }

    private static Identiteitsprovider provider(Instellingen.Identiteit identiteit, Instellingen.Http http) {
        return new Identiteitsprovider(
                identiteit.uitgever(),
                identiteit.client(),
                Wachtwoord.uit(Optional.of(identiteit.geheimBestand())).orElseThrow(),
                identiteit.kenmerk(),
                http.url().orElseThrow().resolve(Organisatiepaginas.TERUG));
    }

    /** Port on which it listens. */
    public int poort() {
        return server.poort();
    }

    @Override
    public void close() {
        server.close();
        api.close();
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
}
