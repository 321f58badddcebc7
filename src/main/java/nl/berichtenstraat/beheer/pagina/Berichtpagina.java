package nl.berichtenstraat.beheer.pagina;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.berichtenstraat.beheer.Datums;
import nl.berichtenstraat.beheer.Gebruiker;
import nl.berichtenstraat.beheer.Recht;
import nl.berichtenstraat.beheer.Rol;
import nl.berichtenstraat.beheer.web.Verzoek;
import nl.berichtenstraat.beheer.web.Webdeel;
import nl.berichtenstraat.beheer.web.Webfout;
import nl.berichtenstraat.beheer.web.Wegen;
import nl.berichtenstraat.regels.boek.Regelboek;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.register.Verhaal;
import nl.berichtenstraat.register.Verhaal.Uitgegaan;
import nl.berichtenstraat.straat.Bestemming;
import nl.berichtenstraat.straat.Tussenopslag;

/**
 * One message: its story, its findings beside the lines they point at, and its content. That is masked; who may see it as it
 * is asks for it with a form, which is noted and holds for that one answer.
 */
public final class Berichtpagina implements Webdeel {

    private static final String NIET_GEVONDEN = "Dit bericht bestaat niet.";
    private static final int LANGSTE_REDEN = 300;

    /** What goes to the gemeente is not for the aanbieder. */
    private final Registers registers;

    private final Berichtbeeld beeld;

    /**
     * The page over one register.
     *
     * @param registers the register
     * @param klok the time, in the zone of the gemeente
     */
    public Berichtpagina(Registers registers, Clock klok) {
        this.registers = registers;
        this.beeld = new Berichtbeeld(Regelboek.lees(), new Weergave(new Datums(klok.getZone())));
    }

    @Override
    public void leg(Wegen wegen) {
        wegen.pagina("/berichten/{id}", Recht.ZIEN, verzoek -> {
            Berichtmodel model =
                    registers.lees(register -> model(register, verzoek, Berichtkijk.van(verzoek::vraag), false));
            toon(verzoek, model);
        });
        wegen.formulier("/berichten/{id}/inhoud", Recht.INHOUD, this::onthul);
        wegen.formulier("/berichten/{id}/download", Recht.INHOUD, this::download);
    }

    private static void toon(Verzoek verzoek, Berichtmodel model) {
        verzoek.zetKop("Cache-Control", "no-store");
        verzoek.toon(
                "beheer/bericht/bericht.jte",
                "Bericht " + model.verhaal().bericht().id(),
                model);
    }

    /** Notes first, then shows: what was seen is always in the log. */
    private void onthul(Verzoek verzoek) {
        noteer(verzoek, "inhoud-bekeken", "bericht " + verzoek.nummer("id"));
        toon(verzoek, registers.lees(register -> model(register, verzoek, Berichtkijk.van(verzoek::veld), true)));
    }

    private void download(Verzoek verzoek) {
        long id = verzoek.nummer("id");
        Optional<Long> uit = verzoek.veld("uitgaand").map(Berichtpagina::getal);
        Optional<Uitgegaan> uitgaand = uit.map(nummer ->
                registers.lees(register -> uitgaand(verzoek.gebruiker(), verhaal(register, verzoek, id)).stream()
                        .filter(bericht -> bericht.id() == nummer)
                        .findFirst()
                        .orElseThrow(() -> Webfout.nietGevonden(NIET_GEVONDEN))));
        noteer(
                verzoek,
                "inhoud-gedownload",
                "bericht " + id + uit.map(nummer -> " uitgaand " + nummer).orElse(""));
        Tussenopslag inhoud = registers.lees(register -> Tussenopslag.kopie(uit.map(register.uitbak()::inhoud)
                .orElseGet(() -> register.berichten().inhoud(id))));
        String naam = uitgaand.map(bericht -> "bericht-" + id + "-" + bericht.soort() + "-" + bericht.id())
                .orElse("bericht-" + id);
        boolean json = uitgaand.map(bericht -> isJson(bericht.soort())).orElse(false);
        verzoek.bestand(
                naam + (json ? ".json" : ".xml"), json ? "application/json" : "application/xml", inhoud.eenmalig());
    }

    private static boolean isJson(String soort) {
        return Set.of("fout", "signaal", "signalen").contains(soort);
    }

    private static long getal(String tekst) {
        try {
            return Long.parseLong(tekst);
        } catch (NumberFormatException e) {
            throw Webfout.nietGevonden(NIET_GEVONDEN);
        }
    }

    private void noteer(Verzoek verzoek, String handeling, String onderwerp) {
        long id = verzoek.nummer("id");
        String reden = isRedenNodig(verzoek.gebruiker())
                ? verzoek.veld("reden", "Vul in waarom u de inhoud nodig hebt.")
                : verzoek.veld("reden").orElse("");
        Reden.keur(reden, LANGSTE_REDEN);
        registers.inTransactie(register -> {
            verhaal(register, verzoek, id);
            verzoek.noteer(register, handeling, onderwerp, reden);
            return id;
        });
    }

    private static boolean isRedenNodig(Gebruiker gebruiker) {
        return gebruiker.rol() != Rol.AANBIEDER;
    }

    private static Verhaal verhaal(Register register, Verzoek verzoek, long id) {
        return register.zoeken().verhaal(verzoek.bereik(), id).orElseThrow(() -> Webfout.nietGevonden(NIET_GEVONDEN));
    }

    private Berichtmodel model(Register register, Verzoek verzoek, Berichtkijk kijk, boolean onthuld) {
        Gebruiker gebruiker = verzoek.gebruiker();
        Verhaal verhaal = verhaal(register, verzoek, verzoek.nummer("id"));
        Berichtmodel.Rechten rechten = new Berichtmodel.Rechten(
                gebruiker.mag(Recht.INHOUD),
                isRedenNodig(gebruiker),
                gebruiker.mag(Recht.HERHALEN),
                gebruiker.mag(Recht.OORZAKEN),
                gebruiker.mag(Recht.GGK));
        return beeld.van(
                register,
                verzoek.bereik(),
                verhaal,
                uitgaand(gebruiker, verhaal),
                kijk,
                rechten,
                onthuld,
                gebruiker.mag(Recht.LOGBOEK));
    }

    private static List<Uitgegaan> uitgaand(Gebruiker gebruiker, Verhaal verhaal) {
        return verhaal.uitgaand().stream()
                .filter(bericht -> gebruiker.magZien(Bestemming.van(bericht.bestemming())))
                .toList();
    }
}
