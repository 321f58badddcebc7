package nl.berichtenstraat.beheer.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import nl.berichtenstraat.beheer.Gebruiker;
import nl.berichtenstraat.beheer.Inzending;
import nl.berichtenstraat.beheer.Recht;
import nl.berichtenstraat.beheer.web.Verzoek;
import nl.berichtenstraat.beheer.web.Webdeel;
import nl.berichtenstraat.beheer.web.Webfout;
import nl.berichtenstraat.beheer.web.Wegen;
import nl.berichtenstraat.kanaal.Begrensd;
import nl.berichtenstraat.kanaal.Mapbezorger;
import nl.berichtenstraat.kanaal.Storingen;
import nl.berichtenstraat.register.BewaardBericht;
import nl.berichtenstraat.register.OpslagOnbereikbaar;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.register.Uitbak.Uitgaand;
import nl.berichtenstraat.straat.Bestemming;
import nl.berichtenstraat.straat.Tussenopslag;
import nl.berichtenstraat.straat.Uitkomstschrijver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes a message from a program and tells what became of it. */
final class Inname implements Webdeel {

    private static final Logger LOG = LoggerFactory.getLogger(Inname.class);
    private static final String BERICHTEN = "/api/v1/berichten";
    private static final String JSON = "application/json";
    private static final String BESTAAT_NIET = "Dit bericht bestaat niet.";

    private final Inzending inzending;
    private final Registers registers;
    private final long meesteBytes;

    /**
     * The addresses for handing in.
     *
     * @param inzending takes messages
     * @param registers tells their outcome
     * @param meesteBytes of a larger message the rest is not read
     */
    Inname(Inzending inzending, Registers registers, long meesteBytes) {
        this.inzending = inzending;
        this.registers = registers;
        this.meesteBytes = meesteBytes;
    }

    @Override
    public void leg(Wegen wegen) {
        wegen.zend(BERICHTEN, Recht.INDIENEN, this::ontvang);
        wegen.haal(BERICHTEN + "/{id}/uitkomst", Recht.ZIEN, this::uitkomst);
        wegen.haal(BERICHTEN + "/{id}/uitgaand/{uit}", Recht.INHOUD, this::uitgaand);
    }

    private void ontvang(Verzoek verzoek) throws IOException, InterruptedException {
        Parameters.van(verzoek);
        long id;
        // wholly here before the register is touched, for a caller may be slow
        try (Tussenopslag inhoud = Tussenopslag.van(new Begrensd(verzoek.inhoud(), meesteBytes + 1))) {
            id = inzending.neem(verzoek.gebruiker(), "http", inhoud);
        } catch (Inzending.NietVoorU e) {
            throw Webfout.nietToegestaan(e.getMessage());
        }
        verzoek.zetKop("Location", adres(id) + "/uitkomst");
        antwoordOfLater(verzoek, id);
    }

    /** From here on the message is kept: whatever happens, the caller learns its number. */
    private void antwoordOfLater(Verzoek verzoek, long id) throws InterruptedException {
        try {
            antwoord(verzoek, inzending.wachtOp(id));
        } catch (OpslagOnbereikbaar e) {
            LOG.warn("uitkomst van bericht {} nog niet bekend: {}", id, Storingen.oorzaak(e));
            verzoek.json(
                    202,
                    Map.of("uitleg", "Wij hebben het bericht. Vraag de uitkomst later op: " + adres(id) + "/uitkomst"));
        }
    }

    private void uitkomst(Verzoek verzoek) {
        antwoord(verzoek, eigen(verzoek));
    }

    private void uitgaand(Verzoek verzoek) throws IOException {
        BewaardBericht bericht = eigen(verzoek);
        long uit = verzoek.nummer("uit");
        Uitgaand uitgaand = registers
                .lees(register -> register.uitbak().van(bericht.id()).stream()
                        .filter(u -> u.id() == uit && isVoor(verzoek.gebruiker(), u))
                        .findFirst())
                .orElseThrow(() -> Webfout.nietGevonden("Dit uitgaande bericht bestaat niet."));
        registers.inTransactie(register -> {
            verzoek.noteer(register, "uitgaand-opgehaald", "bericht " + bericht.id(), "");
            return uit;
        });
        InputStream inhoud = registers.lees(register -> lees(register, uitgaand));
        verzoek.context().contentType(soort(uitgaand)).result(inhoud);
    }

    private BewaardBericht eigen(Verzoek verzoek) {
        Parameters.van(verzoek);
        long id = verzoek.nummer("id");
        return registers
                .lees(register -> register.zoeken().bericht(verzoek.bereik(), id))
                .orElseThrow(() -> Webfout.nietGevonden(BESTAAT_NIET));
    }

    private void antwoord(Verzoek verzoek, BewaardBericht bericht) {
        InputStream json = registers.lees(register -> uitkomst(register, verzoek.gebruiker(), bericht));
        verzoek.context().status(status(bericht)).contentType(JSON).result(json);
    }

    private static int status(BewaardBericht bericht) {
        return switch (bericht.status()) {
            case ONTVANGEN, GEPARKEERD -> 202;
            case VERWERKT -> bericht.uitkomst().filter("fout"::equals).isPresent() ? 422 : 200;
        };
    }

    private static boolean isVoor(Gebruiker gebruiker, Uitgaand uitgaand) {
        return gebruiker.magZien(Bestemming.van(uitgaand.kenmerk().bestemming()));
    }

    private static InputStream uitkomst(Register register, Gebruiker gebruiker, BewaardBericht bericht) {
        List<String> uitgaand = register.uitbak().van(bericht.id()).stream()
                .filter(u -> isVoor(gebruiker, u))
                .map(u -> adres(bericht.id()) + "/uitgaand/" + u.id())
                .toList();
        try {
            return Tussenopslag.gevuldDoor(
                            uit -> new Uitkomstschrijver(register, gebruiker.bereik()).schrijf(bericht, uitgaand, uit))
                    .eenmalig();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String soort(Uitgaand uitgaand) {
        return Mapbezorger.soortEnExtensie(uitgaand.kenmerk().soort()).endsWith(".json") ? JSON : "application/xml";
    }

    private static InputStream lees(Register register, Uitgaand uitgaand) {
        return Tussenopslag.kopie(register.uitbak().inhoud(uitgaand.id())).eenmalig();
    }

    private static String adres(long id) {
        return BERICHTEN + "/" + id;
    }
}
