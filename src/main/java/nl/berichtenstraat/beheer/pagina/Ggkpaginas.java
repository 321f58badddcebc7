package nl.berichtenstraat.beheer.pagina;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.berichtenstraat.beheer.Datums;
import nl.berichtenstraat.beheer.Recht;
import nl.berichtenstraat.beheer.web.Verzoek;
import nl.berichtenstraat.beheer.web.Webdeel;
import nl.berichtenstraat.beheer.web.Webfout;
import nl.berichtenstraat.beheer.web.Wegen;
import nl.berichtenstraat.register.Ggkbericht;
import nl.berichtenstraat.register.Ggkstand;
import nl.berichtenstraat.register.Ggkvraag;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.straat.ggk.Aansluitingen;
import nl.berichtenstraat.straat.ggk.Ggkbeheer;
import nl.berichtenstraat.straat.ggk.Ggkbeheer.Gevolg;
import nl.berichtenstraat.straat.ggk.Termijnbewaking;

/** What was exchanged with the GGk, first of all what a person must look at, and what that person can do about it. */
public final class Ggkpaginas implements Webdeel {

    private static final int PAGINA = 50;
    private static final int LANGSTE_REDEN = 500;
    private static final int LANGSTE_VRAAG = 40;

    private final Registers registers;
    private final Ggkbeheer beheer;
    private final Termijnbewaking termijnen;
    private final Webdeel termijnpagina;
    private final Webdeel download;
    private final ZoneId zone;
    private final boolean actief;
    private final Ggkwoorden woorden;

    /**
     * The pages over one register.
     *
     * @param registers the register
     * @param aansluitingen the gemeenten that exchange over the GGk; none when this installation does not
     * @param beheer does what a person asks
     * @param klok the time, in the zone of the gemeente
     */
    public Ggkpaginas(Registers registers, Aansluitingen aansluitingen, Ggkbeheer beheer, Clock klok) {
        this.registers = registers;
        this.beheer = beheer;
        this.actief = !aansluitingen.alle().isEmpty();
        this.termijnen = new Termijnbewaking(registers, klok);
        this.termijnpagina = new Ggktermijnpagina(termijnen, klok);
        this.download = new Ggkdownload(registers);
        this.zone = klok.getZone();
        this.woorden = new Ggkwoorden(new Datums(klok.getZone()));
    }

    @Override
    public void leg(Wegen wegen) {
        wegen.pagina("/ggk", Recht.GGK, this::lijst);
        termijnpagina.leg(wegen);
        wegen.pagina("/ggk/{id}", Recht.GGK, this::een);
        download.leg(wegen);
        wegen.formulier("/ggk/{id}/zelfde", Recht.BESLISSEN, this::zelfde);
        wegen.formulier("/ggk/{id}/nieuw", Recht.BESLISSEN, this::nieuw);
        wegen.formulier("/ggk/{id}/afhandelen", Recht.BESLISSEN, this::handelAf);
    }

    private void lijst(Verzoek verzoek) {
        boolean alle = verzoek.vraag("welke").filter("alle"::equals).isPresent();
        String gemeente = vraag(verzoek, "gemeente");
        Optional<Ggkstand> stand = stand(vraag(verzoek, "stand"));
        String nummer = vraag(verzoek, "nummer");
        String partner = vraag(verzoek, "partner");
        Ggkvraag vraag = new Ggkvraag(
                !alle,
                gevuld(gemeente),
                gevuld(partner),
                gevuld(nummer),
                stand,
                verzoek.vraag("voor")
                        .filter(tekst -> tekst.matches("[0-9]{1,18}"))
                        .map(Long::valueOf),
                PAGINA + 1);
        List<Ggkbericht> gevonden = registers.lees(register -> register.ggk().zoek(vraag, verzoek.bereik()));
        List<Ggkbericht> pagina = gevonden.subList(0, Math.min(PAGINA, gevonden.size()));
        Optional<String> verder = gevonden.size() > PAGINA
                ? Optional.of("/ggk?welke=" + (alle ? "alle" : "aandacht") + "&nummer=" + inAdres(nummer)
                        + "&gemeente=" + inAdres(gemeente) + "&partner=" + inAdres(partner) + "&stand="
                        + stand.map(Ggkpaginas::klein).orElse("") + "&voor="
                        + pagina.get(PAGINA - 1).id())
                : Optional.empty();
        verzoek.toon(
                "beheer/ggk/lijst.jte",
                "GGk",
                new Ggkmodel.Lijst(pagina, !alle, nummer, gemeente, partner, standen(stand), verder, actief, woorden));
    }

    private static Keuzelijst standen(Optional<Ggkstand> gekozen) {
        Stream<Keuzelijst.Optie> standen = Arrays.stream(Ggkstand.values())
                .map(stand -> new Keuzelijst.Optie(klein(stand), Ggkwoorden.stand(stand)));
        return new Keuzelijst(
                "stand",
                "Stand",
                gekozen.map(Ggkpaginas::klein).orElse(""),
                Stream.concat(Stream.of(new Keuzelijst.Optie("", "alle")), standen)
                        .toList());
    }

    private static Optional<Ggkstand> stand(String tekst) {
        return Arrays.stream(Ggkstand.values())
                .filter(stand -> klein(stand).equals(tekst))
                .findFirst();
    }

    private static String klein(Ggkstand stand) {
        return stand.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<String> gevuld(String tekst) {
        return Optional.of(tekst).filter(een -> !een.isEmpty());
    }

    private static String vraag(Verzoek verzoek, String naam) {
        return verzoek.vraag(naam)
                .map(String::strip)
                .filter(tekst -> tekst.length() <= LANGSTE_VRAAG)
                .orElse("");
    }

    private static String inAdres(String tekst) {
        return URLEncoder.encode(tekst, StandardCharsets.UTF_8);
    }

    private void een(Verzoek verzoek) {
        long id = verzoek.nummer("id");
        Ggkmodel.Een model = registers
                .lees(register -> register.ggk()
                        .bericht(id)
                        .filter(bericht -> verzoek.bereik().omvat(bericht.gemeente(), bericht.partner()))
                        .map(bericht -> model(register, verzoek, bericht)))
                .orElseThrow(Ggkpaginas::onbekend);
        verzoek.toon("beheer/ggk/een.jte", "GGk-bericht " + id, model);
    }

    private Ggkmodel.Een model(Register register, Verzoek verzoek, Ggkbericht bericht) {
        return new Ggkmodel.Een(
                bericht,
                bericht.koppeling().antwoordOp().flatMap(register.ggk()::bericht),
                register.ggk().reacties(bericht.id()),
                bericht.koppeling().vervangt().flatMap(register.ggk()::bericht),
                termijnen.van(register, bericht),
                termijnen.isStilAfgesloten(bericht),
                beheer.kanZelfdeOpnieuw(bericht),
                beheer.kanAlsNieuw(bericht),
                verzoek.gebruiker().mag(Recht.BESLISSEN),
                bericht.ingekomen() && verzoek.gebruiker().mag(Recht.INHOUD),
                woorden);
    }

    private void zelfde(Verzoek verzoek) {
        doe(
                verzoek,
                "ggk-zelfde-opnieuw",
                wie -> beheer.zelfdeOpnieuw(verzoek.nummer("id"), wie),
                "Hetzelfde bericht wordt opnieuw aangeboden.");
    }

    private void nieuw(Verzoek verzoek) {
        Optional<Instant> nietVoor = nietVoor(verzoek);
        doe(
                verzoek,
                "ggk-als-nieuw",
                wie -> beheer.alsNieuw(verzoek.nummer("id"), nietVoor, wie),
                "Het bericht wordt als nieuw bericht verzonden.");
    }

    /** The begin of the day that was filled in; empty for at once. */
    private Optional<Instant> nietVoor(Verzoek verzoek) {
        try {
            return verzoek.veld("niet-voor")
                    .map(tekst -> LocalDate.parse(tekst).atStartOfDay(zone).toInstant());
        } catch (DateTimeException e) {
            throw Webfout.ongeldig("Vul een dag in als jjjj-mm-dd, of laat het leeg.");
        }
    }

    private void handelAf(Verzoek verzoek) {
        boolean buiten = verzoek.veld("buiten").filter("ja"::equals).isPresent();
        doe(
                verzoek,
                buiten ? "ggk-buiten-kanaal" : "ggk-afgehandeld",
                wie -> beheer.handelAf(verzoek.nummer("id"), buiten, wie),
                "Het bericht is afgehandeld.");
    }

    private void doe(Verzoek verzoek, String handeling, Daad daad, String gelukt) {
        long id = verzoek.nummer("id");
        String reden = verzoek.veld("reden", "Schrijf op waarom.");
        Reden.keur(reden, LANGSTE_REDEN);
        Gevolg gevolg = daad.doe(new Ggkbeheer.Verzoek(verzoek.gebruiker().naam(), reden, verzoek.bereik()));
        if (gevolg == Gevolg.ONBEKEND) {
            throw onbekend();
        }
        if (gevolg == Gevolg.GEDAAN) {
            registers.inTransactie(register -> {
                verzoek.noteer(register, handeling, "ggk-bericht " + id, reden);
                return id;
            });
        }
        verzoek.naar(
                "/ggk/" + id,
                gevolg == Gevolg.GEDAAN
                        ? gelukt
                        : "Dat kan nu niet met dit bericht; misschien deed een ander het net eerder.");
    }

    private static Webfout onbekend() {
        return Webfout.nietGevonden("Dit bericht bestaat niet.");
    }

    @FunctionalInterface
    private interface Daad {
        Gevolg doe(Ggkbeheer.Verzoek wie);
    }
}
