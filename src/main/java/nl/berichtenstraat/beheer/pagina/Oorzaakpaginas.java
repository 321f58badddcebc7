package nl.berichtenstraat.beheer.pagina;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.beheer.Datums;
import nl.berichtenstraat.beheer.Recht;
import nl.berichtenstraat.beheer.web.Verzoek;
import nl.berichtenstraat.beheer.web.Webdeel;
import nl.berichtenstraat.beheer.web.Webfout;
import nl.berichtenstraat.beheer.web.Wegen;
import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.register.BewaardeOorzaak.Afhandeling;
import nl.berichtenstraat.register.Oorzaakinzage.Oorzaakstand;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.register.Zoekveld;
import nl.berichtenstraat.register.Zoekvraag;
import nl.berichtenstraat.straat.Oorzaken;
import nl.berichtenstraat.straat.oorzaak.Zelfherstel;

/** Why messages fail, whom that hits and what is done about it. */
public final class Oorzaakpaginas implements Webdeel {

    private static final int PAGINA = 50;
    private static final int MEESTE_OPEN = 500;
    private static final int MEESTE_GERAAKT = 100;
    private static final int LANGSTE_REDEN = 500;

    private final Registers registers;
    private final Oorzaken oorzaken;
    private final Zelfherstel zelfherstel;
    private final Clock klok;

    /**
     * The pages over one register.
     *
     * @param registers the register
     * @param zelfherstel tries causes again without a person
     * @param klok the time, in the zone of the gemeente
     */
    public Oorzaakpaginas(Registers registers, Zelfherstel zelfherstel, Clock klok) {
        this.registers = registers;
        this.oorzaken = new Oorzaken(registers, klok);
        this.zelfherstel = zelfherstel;
        this.klok = klok;
    }

    @Override
    public void leg(Wegen wegen) {
        wegen.pagina("/oorzaken", Recht.OORZAKEN, this::lijst);
        wegen.pagina("/oorzaken/{id}", Recht.OORZAKEN, this::oorzaak);
        wegen.formulier("/oorzaken/{id}/afhandelen", Recht.HERHALEN, this::handelAf);
        wegen.formulier("/oorzaken/{id}/stop", Recht.HERHALEN, this::stop);
        wegen.formulier("/oorzaken/{id}/start", Recht.HERHALEN, this::start);
    }

    private void lijst(Verzoek verzoek) {
        Bereik bereik = verzoek.bereik();
        Optional<Long> voor =
                verzoek.vraag("voor").filter(w -> w.matches("[0-9]{1,18}")).map(Long::valueOf);
        Oorzakenmodel model = registers.lees(register -> {
            List<Oorzaakstand> open = voor.isPresent()
                    ? List.of()
                    : register.oorzaakinzage().lijst(bereik, true, Optional.empty(), MEESTE_OPEN);
            List<Oorzaakstand> voorbij = register.oorzaakinzage().lijst(bereik, false, voor, PAGINA + 1);
            List<Oorzaakstand> pagina = voorbij.subList(0, Math.min(PAGINA, voorbij.size()));
            Optional<String> verder = voorbij.size() > PAGINA
                    ? Optional.of(
                            "/oorzaken?voor=" + pagina.get(PAGINA - 1).oorzaak().id())
                    : Optional.empty();
            return new Oorzakenmodel(open, pagina, verder, voor.isEmpty(), woorden());
        });
        verzoek.toon("beheer/oorzaak/lijst.jte", "Oorzaken", model);
    }

    private void oorzaak(Verzoek verzoek) {
        Bereik bereik = verzoek.bereik();
        long id = verzoek.nummer("id");
        Oorzaakmodel model = registers
                .lees(register -> register.oorzaakinzage()
                        .stand(bereik, id)
                        .map(stand -> new Oorzaakmodel(
                                stand,
                                register.oorzaakinzage().geraakt(bereik, id, MEESTE_GERAAKT),
                                register.zoeken()
                                        .zoek(
                                                bereik,
                                                Zoekvraag.alles().met(Zoekveld.OORZAAK, String.valueOf(id)),
                                                Optional.empty(),
                                                PAGINA),
                                register.oorzaakinzage().gemeld(id),
                                verzoek.gebruiker().mag(Recht.HERHALEN),
                                woorden())))
                .orElseThrow(Oorzaakpaginas::onbekend);
        verzoek.toon("beheer/oorzaak/oorzaak.jte", "Oorzaak " + id, model);
    }

    private void handelAf(Verzoek verzoek) {
        long id = bekend(verzoek);
        String reden = verzoek.veld("reden", "Schrijf op wat er is gedaan.");
        if (reden.length() > LANGSTE_REDEN) {
            throw Webfout.ongeldig("Schrijf het korter: hoogstens " + LANGSTE_REDEN + " tekens.");
        }
        Afhandeling afhandeling = new Afhandeling(verzoek.gebruiker().naam(), reden);
        boolean gelukt = oorzaken.inTransactie((register, boek) -> {
            boolean open = boek.afgehandeld(id, afhandeling);
            if (open) {
                verzoek.noteer(register, "oorzaak-afgehandeld", "oorzaak " + id, reden);
            }
            return open;
        });
        naar(verzoek, id, gelukt, "De oorzaak is afgehandeld.", "Deze oorzaak was al voorbij.");
    }

    private void stop(Verzoek verzoek) {
        long id = bekend(verzoek);
        boolean gelukt = zelfherstel.stop(id);
        noteer(verzoek, id, gelukt, "oorzaak-automatisch-gestopt");
        naar(
                verzoek,
                id,
                gelukt,
                "De berichten worden niet meer vanzelf opnieuw geprobeerd.",
                "Deze oorzaak werd al niet meer vanzelf geprobeerd.");
    }

    private void start(Verzoek verzoek) {
        long id = bekend(verzoek);
        boolean gelukt = zelfherstel.start(id);
        noteer(verzoek, id, gelukt, "oorzaak-automatisch-gestart");
        naar(
                verzoek,
                id,
                gelukt,
                "De berichten worden weer vanzelf opnieuw geprobeerd.",
                "Deze oorzaak kan niet vanzelf worden geprobeerd, of dat gebeurt al.");
    }

    private void noteer(Verzoek verzoek, long id, boolean gelukt, String handeling) {
        if (gelukt) {
            registers.inTransactie(register -> {
                verzoek.noteer(
                        register,
                        handeling,
                        "oorzaak " + id,
                        verzoek.veld("reden").orElse(""));
                return id;
            });
        }
    }

    private long bekend(Verzoek verzoek) {
        long id = verzoek.nummer("id");
        registers
                .lees(register -> register.oorzaakinzage().stand(verzoek.bereik(), id))
                .orElseThrow(Oorzaakpaginas::onbekend);
        return id;
    }

    private static void naar(Verzoek verzoek, long id, boolean gelukt, String wel, String niet) {
        verzoek.naar("/oorzaken/" + id, gelukt ? wel : niet);
    }

    private static Webfout onbekend() {
        return Webfout.nietGevonden("Deze oorzaak bestaat niet.");
    }

    private Oorzaakwoorden woorden() {
        return new Oorzaakwoorden(new Weergave(new Datums(klok.getZone())), klok.instant());
    }
}
