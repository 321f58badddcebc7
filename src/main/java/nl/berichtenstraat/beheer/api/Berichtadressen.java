package nl.berichtenstraat.beheer.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.berichtenstraat.beheer.Recht;
import nl.berichtenstraat.beheer.Rol;
import nl.berichtenstraat.beheer.web.Verzoek;
import nl.berichtenstraat.beheer.web.Webdeel;
import nl.berichtenstraat.beheer.web.Webfout;
import nl.berichtenstraat.beheer.web.Wegen;
import nl.berichtenstraat.beheer.xml.Aanwijzer;
import nl.berichtenstraat.beheer.xml.Aanwijzer.Aangewezen;
import nl.berichtenstraat.register.Bevindingsrij;
import nl.berichtenstraat.register.BewaardBericht;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.register.Verhaal;
import nl.berichtenstraat.register.Zoekveld;
import nl.berichtenstraat.register.Zoekvraag;
import nl.berichtenstraat.straat.Tussenopslag;

/** Finds messages and tells what became of them. */
final class Berichtadressen implements Webdeel {

    private static final String BERICHTEN = "/api/v1/berichten";

    private final Registers registers;
    private final ZoneId zone;

    /**
     * Over a register.
     *
     * @param zone in which days are meant
     */
    Berichtadressen(Registers registers, ZoneId zone) {
        this.registers = registers;
        this.zone = zone;
    }

    /** A page of messages. */
    record Lijst(List<Berichtjson> berichten, Optional<String> volgende) {}

    /** A page of findings. */
    record Bevindingenlijst(List<Bevindingjson> bevindingen, Optional<String> volgende) {}

    @Override
    public void leg(Wegen wegen) {
        wegen.haal(BERICHTEN, Recht.ZIEN, this::zoek);
        wegen.haal(BERICHTEN + "/{id}", Recht.ZIEN, this::verhaal);
        wegen.haal(BERICHTEN + "/{id}/bevindingen", Recht.ZIEN, this::bevindingen);
        wegen.haal(BERICHTEN + "/{id}/inhoud", Recht.INHOUD, this::inhoud);
    }

    private void zoek(Verzoek verzoek) {
        String[] namen = Stream.concat(Arrays.stream(Zoekveld.values()).map(Zoekveld::naam), Stream.of("van", "tot"))
                .toArray(String[]::new);
        Parameters parameters = Parameters.vanLijst(verzoek, namen);
        Zoekvraag vraag = vraag(parameters);
        int aantal = parameters.aantal();
        List<BewaardBericht> gelezen = registers.lees(
                register -> register.zoeken().zoek(verzoek.bereik(), vraag, parameters.na(), aantal + 1));
        Pagina<Berichtjson> pagina = Pagina.van(verzoek, gelezen, aantal, laatste -> Long.toString(laatste.id()))
                .als(Berichtjson::van);
        verzoek.json(200, new Lijst(pagina.rijen(), pagina.volgende()));
    }

    private Zoekvraag vraag(Parameters parameters) {
        parameters.client();
        Zoekvraag vraag = Zoekvraag.alles();
        for (Zoekveld veld : Zoekveld.values()) {
            Optional<String> waarde = parameters.tekst(veld.naam()).map(tekst -> naarRegister(veld, tekst));
            if (waarde.isPresent()) {
                veld.bezwaarTegen(waarde.get()).ifPresent(bezwaar -> {
                    throw Webfout.ongeldig(veld.naam(), bezwaar);
                });
                vraag = vraag.met(veld, waarde.get());
            }
        }
        return vraag.opDagen(parameters.dag("van"), parameters.dag("tot"), zone);
    }

    /** A status is in small letters here, as everywhere in the API. */
    private static String naarRegister(Zoekveld veld, String tekst) {
        if (veld != Zoekveld.STATUS) {
            return tekst;
        }
        return tekst.equals(tekst.toLowerCase(Locale.ROOT)) ? tekst.toUpperCase(Locale.ROOT) : "";
    }

    private void verhaal(Verzoek verzoek) {
        Parameters.van(verzoek);
        long id = verzoek.nummer("id");
        Verhaal verhaal = registers
                .lees(register -> register.zoeken().verhaal(verzoek.bereik(), id))
                .orElseThrow(Berichtadressen::bestaatNiet);
        verzoek.json(200, Verhaaljson.van(verhaal, verzoek.gebruiker(), BERICHTEN + "/" + id));
    }

    private void bevindingen(Verzoek verzoek) {
        Parameters parameters = Parameters.vanLijst(verzoek, "regel");
        Optional<String> regel = parameters.tekst("regel");
        regel.flatMap(Zoekveld.REGEL::bezwaarTegen).ifPresent(bezwaar -> {
            throw Webfout.ongeldig("regel", bezwaar);
        });
        BewaardBericht bericht = bericht(verzoek);
        long overslaan = parameters.na().orElse(0L);
        int aantal = parameters.aantal();
        List<Aangewezen> gelezen = registers.lees(register -> wijsAan(
                register,
                bericht.id(),
                register.zoeken()
                        .bevindingen(
                                verzoek.bereik(),
                                bericht.dubbelVan().orElse(bericht.id()),
                                regel,
                                overslaan,
                                aantal + 1)));
        Pagina<Bevindingjson> pagina = Pagina.van(
                        verzoek, gelezen, aantal, laatste -> Long.toString(overslaan + aantal))
                .als(Bevindingjson::van);
        verzoek.json(200, new Bevindingenlijst(pagina.rijen(), pagina.volgende()));
    }

    private static List<Aangewezen> wijsAan(Register register, long id, List<Bevindingsrij> bevindingen) {
        try (InputStream inhoud = register.berichten().inhoud(id)) {
            return Aanwijzer.wijsAan(bevindingen, inhoud);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void inhoud(Verzoek verzoek) {
        String reden = reden(verzoek, Parameters.van(verzoek, "reden"));
        BewaardBericht bericht = bericht(verzoek);
        registers.inTransactie(register -> {
            verzoek.noteer(register, "inhoud-opgehaald", "bericht " + bericht.id(), reden);
            return bericht;
        });
        InputStream inhoud = registers.lees(register -> lees(register, bericht.id()));
        verzoek.bestand("bericht-" + bericht.id() + ".xml", "application/octet-stream", inhoud);
    }

    /** An aanbieder looks at what is its own; others say why. */
    private static String reden(Verzoek verzoek, Parameters parameters) {
        Optional<String> reden = parameters.tekst("reden");
        if (reden.isEmpty() && verzoek.gebruiker().rol() != Rol.AANBIEDER) {
            throw Webfout.ongeldig("reden", "Zeg waarom u de persoonsgegevens in dit bericht nodig hebt.");
        }
        return reden.orElse("");
    }

    private BewaardBericht bericht(Verzoek verzoek) {
        long id = verzoek.nummer("id");
        return registers
                .lees(register -> register.zoeken().bericht(verzoek.bereik(), id))
                .orElseThrow(Berichtadressen::bestaatNiet);
    }

    private static Webfout bestaatNiet() {
        return Webfout.nietGevonden("Dit bericht bestaat niet.");
    }

    private static InputStream lees(Register register, long id) {
        return Tussenopslag.kopie(register.berichten().inhoud(id)).eenmalig();
    }
}
