package nl.berichtenstraat.beheer.pagina;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.berichtenstraat.beheer.Datums;
import nl.berichtenstraat.beheer.Recht;
import nl.berichtenstraat.beheer.Rol;
import nl.berichtenstraat.beheer.Woorden;
import nl.berichtenstraat.beheer.pagina.Vandaagmodel.Streep;
import nl.berichtenstraat.beheer.pagina.Vandaagmodel.Tegel;
import nl.berichtenstraat.beheer.pagina.Vandaagmodel.Uurbalk;
import nl.berichtenstraat.beheer.web.Verzoek;
import nl.berichtenstraat.beheer.web.Webdeel;
import nl.berichtenstraat.beheer.web.Wegen;
import nl.berichtenstraat.register.Dagbeeld;
import nl.berichtenstraat.register.Dagbeeld.Stapel;
import nl.berichtenstraat.register.Dagbeeld.Uur;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.register.Zoekvraag;
import nl.berichtenstraat.straat.Oordeel;
import nl.berichtenstraat.verslag.Getallen;
import nl.berichtenstraat.verslag.Schaal;

/** The start page: the lane of today at a glance, each figure with a way to the messages it counts. */
public final class Vandaagpagina implements Webdeel {

    static final int HOOGTE = 120;
    private static final int BALK = 24;
    private static final int LINKS = 40;

    private final Registers registers;
    private final Clock klok;
    private final Weergave weergave;

    /**
     * The page over one register.
     *
     * @param registers the register
     * @param klok the time, in the zone of the gemeente
     */
    public Vandaagpagina(Registers registers, Clock klok) {
        this.registers = registers;
        this.klok = klok;
        this.weergave = new Weergave(new Datums(klok.getZone()));
    }

    @Override
    public void leg(Wegen wegen) {
        wegen.pagina("/", Recht.ZIEN, this::toon);
    }

    private void toon(Verzoek verzoek) {
        if (verzoek.gebruiker().rol() == Rol.AANBIEDER) {
            verzoek.naar("/portaal");
            return;
        }
        LocalDate dag = LocalDate.now(klok);
        Vandaagmodel model = registers.lees(register -> {
            Dagbeeld beeld = register.zoeken().vandaag(verzoek.bereik(), dag, klok.getZone());
            boolean leeg = register.zoeken().tel(verzoek.bereik(), Zoekvraag.alles(), 1) == 0;
            return new Vandaagmodel(
                    weergave.voluit(dag), nu(verzoek, beeld), vandaag(beeld, dag), uren(beeld.perUur()), leeg);
        });
        verzoek.toon("beheer/vandaag/vandaag.jte", "Vandaag", model);
    }

    private List<Tegel> nu(Verzoek verzoek, Dagbeeld beeld) {
        List<Tegel> tegels = new ArrayList<>();
        tegels.add(stapel("Wacht op verwerking", beeld.wachtend(), "/berichten?status=ONTVANGEN"));
        tegels.add(stapel("Geparkeerd", beeld.geparkeerd(), "/berichten?status=GEPARKEERD"));
        tegels.add(stapel("Wacht op verzending", beeld.uitbak(), "/berichten?uitgaand=wacht"));
        long teLaat =
                beeld.teLaat().values().stream().mapToLong(Long::longValue).sum();
        Optional<String> signalen =
                verzoek.gebruiker().mag(Recht.SIGNALEN) ? Optional.of("/signalen") : Optional.empty();
        tegels.add(new Tegel(
                "Te late antwoorden", weergave.aantal(teLaat), "retouren, antwoorden en besluiten", signalen));
        return tegels;
    }

    private Tegel stapel(String naam, Stapel stapel, String naar) {
        Instant nu = klok.instant();
        String oudste = stapel.oudste()
                .map(toen -> "oudste " + weergave.geleden(toen, nu) + " geleden ontvangen")
                .orElse("");
        return new Tegel(naam, weergave.aantal(stapel.aantal()), oudste, Optional.of(naar));
    }

    private List<Tegel> vandaag(Dagbeeld beeld, LocalDate dag) {
        String van = "/berichten?van=" + dag + "&tot=" + dag;
        List<Tegel> tegels = new ArrayList<>();
        tegels.add(new Tegel("Binnengekomen", weergave.aantal(beeld.in()), "", Optional.of(van)));
        for (String uitkomst : Oordeel.teksten()) {
            tegels.add(new Tegel(
                    woord(uitkomst),
                    weergave.aantal(beeld.uitkomst(uitkomst)),
                    toelichting(uitkomst),
                    Optional.of("/berichten?uitkomst=" + uitkomst + "&van=" + dag + "&tot=" + dag)));
        }
        tegels.add(new Tegel(
                "Verzonden", weergave.aantal(beeld.uit()), "antwoorden en doorgestuurde berichten", Optional.empty()));
        return tegels;
    }

    private static String woord(String uitkomst) {
        String woord = Woorden.uitkomst(uitkomst);
        return woord.substring(0, 1).toUpperCase(Locale.ROOT) + woord.substring(1);
    }

    private static String toelichting(String uitkomst) {
        return switch (uitkomst) {
            case "deels" -> "declaraties met afgewezen regels";
            case "afgekeurd" -> "met retour of declaratie-antwoord";
            case "fout" -> "onleesbaar of niet voor deze dienst";
            case "dubbel" -> "hetzelfde antwoord ging opnieuw uit";
            default -> "";
        };
    }

    private static Vandaagmodel.Uurgrafiek uren(List<Uur> uren) {
        Schaal schaal =
                Schaal.vanAantallen(uren.stream().mapToLong(Uur::in).max().orElse(0));
        List<Uurbalk> balken = new ArrayList<>();
        for (int uur = 0; uur < uren.size(); uur++) {
            Uur telling = uren.get(uur);
            long goed = telling.in() - telling.mislukt();
            balken.add(new Uurbalk(
                    uur,
                    LINKS + uur * BALK,
                    goed,
                    telling.mislukt(),
                    hoogte(goed, schaal),
                    hoogte(telling.mislukt(), schaal)));
        }
        List<Streep> strepen = schaal.strepen().stream()
                .map(aantal -> new Streep(Getallen.aantal(aantal), HOOGTE - hoogte(aantal, schaal)))
                .toList();
        return new Vandaagmodel.Uurgrafiek(balken, strepen);
    }

    /** What is there is seen, however little it is. */
    private static int hoogte(long aantal, Schaal schaal) {
        return aantal == 0 ? 0 : (int) Math.max(2, Math.round(HOOGTE * schaal.deel(aantal)));
    }
}
