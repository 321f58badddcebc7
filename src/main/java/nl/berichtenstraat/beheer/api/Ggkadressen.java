package nl.berichtenstraat.beheer.api;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.beheer.Recht;
import nl.berichtenstraat.beheer.web.Verzoek;
import nl.berichtenstraat.beheer.web.Webdeel;
import nl.berichtenstraat.beheer.web.Webfout;
import nl.berichtenstraat.beheer.web.Wegen;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.register.Ggkbericht;
import nl.berichtenstraat.register.Ggkstand;
import nl.berichtenstraat.register.Ggkvraag;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.straat.ggk.Ggkbeheer;
import nl.berichtenstraat.straat.ggk.Ggkbeheer.Gevolg;
import nl.berichtenstraat.straat.ggk.Termijn;
import nl.berichtenstraat.straat.ggk.Termijnbewaking;

/** What was exchanged with the GGk, what is still to be answered, and what a person can do about it. */
final class Ggkadressen implements Webdeel {

    private static final String GGK = "/api/v1/ggk";
    private static final String EEN = GGK + "/{id}";
    private static final int LANGSTE_REDEN = 500;
    private static final int MAANDEN = 3;

    private final Registers registers;
    private final Ggkbeheer beheer;
    private final Termijnbewaking termijnen;
    private final Clock klok;

    /**
     * Over one register.
     *
     * @param registers the register
     * @param beheer does what is asked
     * @param klok the time, in the zone of the gemeente
     */
    Ggkadressen(Registers registers, Ggkbeheer beheer, Clock klok) {
        this.registers = registers;
        this.beheer = beheer;
        this.termijnen = new Termijnbewaking(registers, klok);
        this.klok = klok;
    }

    @Override
    public void leg(Wegen wegen) {
        wegen.haal(GGK, Recht.GGK, this::lijst);
        wegen.haal(GGK + "/termijnen", Recht.GGK, this::termijnen);
        wegen.haal(EEN, Recht.GGK, this::een);
        wegen.zend(EEN + "/zelfde", Recht.BESLISSEN, this::zelfde);
        wegen.zend(EEN + "/nieuw", Recht.BESLISSEN, this::nieuw);
        wegen.zend(EEN + "/afhandelen", Recht.BESLISSEN, this::handelAf);
    }

    private void lijst(Verzoek verzoek) {
        Parameters parameters =
                Parameters.vanLijst(verzoek, "aandacht", "gemeente", "partner", "referentienummer", "stand");
        int aantal = parameters.aantal();
        Ggkvraag vraag = new Ggkvraag(
                parameters.ja("aandacht"),
                parameters.gemeente().map(Gemeentecode::code),
                parameters.tekst("partner"),
                parameters.tekst("referentienummer"),
                parameters.keuze("stand", standen()).map(Ggkadressen::stand),
                parameters.na(),
                aantal + 1);
        List<Ggkbericht> gelezen = registers.lees(register -> register.ggk().zoek(vraag, verzoek.bereik()));
        Pagina<Ggkjson.Kop> pagina = Pagina.van(verzoek, gelezen, aantal, laatste -> Long.toString(laatste.id()))
                .als(Ggkjson.Kop::van);
        verzoek.json(200, new Ggkjson.Lijst(pagina.rijen(), pagina.volgende()));
    }

    private static List<String> standen() {
        return Arrays.stream(Ggkstand.values()).map(Ggkjson::klein).toList();
    }

    private static Ggkstand stand(String naam) {
        return Ggkstand.values()[standen().indexOf(naam)];
    }

    private void termijnen(Verzoek verzoek) {
        Parameters parameters = Parameters.vanLijst(verzoek, "van", "tot");
        LocalDate tot = parameters.dag("tot").orElseGet(() -> LocalDate.now(klok));
        LocalDate van = parameters.dag("van").orElseGet(() -> tot.minusMonths(MAANDEN));
        if (van.isAfter(tot) || van.isBefore(tot.minusYears(1))) {
            throw Webfout.ongeldig("van", "Kies een periode van hoogstens een jaar, met van voor tot.");
        }
        List<Termijn> open = termijnen.open(verzoek.bereik());
        List<Termijn> vanaf = parameters.na().map(na -> termijnen.na(open, na)).orElse(open);
        Pagina<Ggkjson.Regel> pagina = Pagina.van(
                        verzoek,
                        vanaf,
                        parameters.aantal(),
                        laatste -> Long.toString(laatste.uitwisseling().id()))
                .als(Ggkjson.Regel::van);
        verzoek.json(
                200,
                new Ggkjson.Termijnen(
                        pagina.rijen(),
                        pagina.volgende(),
                        van,
                        tot,
                        termijnen.nakoming(van, tot, verzoek.bereik()).stream()
                                .map(Ggkjson.Naleving::van)
                                .toList()));
    }

    private void een(Verzoek verzoek) {
        Parameters.van(verzoek);
        toon(verzoek);
    }

    private void toon(Verzoek verzoek) {
        long id = verzoek.nummer("id");
        Ggkjson.Een een = registers
                .lees(register -> register.ggk()
                        .bericht(id)
                        .filter(bericht -> verzoek.bereik().omvat(bericht.gemeente(), bericht.partner()))
                        .map(bericht -> een(register, bericht)))
                .orElseThrow(Ggkadressen::onbekend);
        verzoek.json(200, een);
    }

    private Ggkjson.Een een(Register register, Ggkbericht bericht) {
        return new Ggkjson.Een(
                Ggkjson.Kop.van(bericht),
                bericht.verzending().pogingen(),
                bericht.verzending().volgende(),
                bericht.verzending().overgedragen(),
                bericht.koppeling().berichtId().map(id -> "/api/v1/berichten/" + id),
                bericht.koppeling().antwoordOp().map(Ggkadressen::adres),
                bericht.koppeling().vervangt().map(Ggkadressen::adres),
                register.ggk().reacties(bericht.id()).stream()
                        .map(Ggkjson.Kop::van)
                        .toList(),
                termijnen.van(register, bericht).map(Ggkjson.Stand::van),
                termijnen.isStilAfgesloten(bericht),
                beheer.kanZelfdeOpnieuw(bericht),
                beheer.kanAlsNieuw(bericht));
    }

    private static String adres(long id) {
        return GGK + "/" + id;
    }

    private void zelfde(Verzoek verzoek) throws IOException {
        Parameters.van(verzoek);
        String reden = reden(Invoer.van(verzoek, "reden"));
        doe(verzoek, "ggk-zelfde-opnieuw", reden, wie -> beheer.zelfdeOpnieuw(verzoek.nummer("id"), wie));
    }

    private void nieuw(Verzoek verzoek) throws IOException {
        Parameters.van(verzoek);
        String reden = reden(Invoer.van(verzoek, "reden"));
        doe(verzoek, "ggk-als-nieuw", reden, wie -> beheer.alsNieuw(verzoek.nummer("id"), Optional.empty(), wie));
    }

    private void handelAf(Verzoek verzoek) throws IOException {
        Parameters.van(verzoek);
        Invoer invoer = Invoer.van(verzoek, "reden", "buitenKanaal");
        boolean buiten = invoer.ja("buitenKanaal");
        doe(
                verzoek,
                buiten ? "ggk-buiten-kanaal" : "ggk-afgehandeld",
                reden(invoer),
                wie -> beheer.handelAf(verzoek.nummer("id"), buiten, wie));
    }

    private static String reden(Invoer invoer) {
        String reden = invoer.eis("reden", "Geef een reden op.");
        if (reden.length() > LANGSTE_REDEN) {
            throw Webfout.ongeldig("reden", "Schrijf het korter: hoogstens " + LANGSTE_REDEN + " tekens.");
        }
        return reden;
    }

    private void doe(Verzoek verzoek, String handeling, String reden, Daad daad) {
        Gevolg gevolg = daad.doe(new Ggkbeheer.Verzoek(verzoek.gebruiker().naam(), reden, verzoek.bereik()));
        switch (gevolg) {
            case ONBEKEND -> throw onbekend();
            case NIET_MOGELIJK -> throw Webfout.kanNiet("Dat kan nu niet met dit bericht.");
            case GEDAAN ->
                registers.inTransactie(register -> {
                    verzoek.noteer(register, handeling, "ggk-bericht " + verzoek.nummer("id"), reden);
                    return handeling;
                });
        }
        toon(verzoek);
    }

    private static Webfout onbekend() {
        return Webfout.nietGevonden("Dit bericht bestaat niet.");
    }

    @FunctionalInterface
    private interface Daad {
        Gevolg doe(Ggkbeheer.Verzoek wie);
    }
}
