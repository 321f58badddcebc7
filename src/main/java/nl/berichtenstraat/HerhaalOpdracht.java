package nl.berichtenstraat;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import nl.berichtenstraat.kanaal.Onderdelen;
import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.register.Herhaalverzoek;
import nl.berichtenstraat.register.Peil;
import nl.berichtenstraat.register.Pogingstand;
import nl.berichtenstraat.register.Werkwoord;
import nl.berichtenstraat.straat.herhaling.Aanvrager;
import nl.berichtenstraat.straat.herhaling.HerhalingGeweigerd;
import nl.berichtenstraat.straat.herhaling.Voortgang;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Replays messages as the service does, and shows what came of it. */
@Command(
        name = "herhaal",
        description = "Herhaal berichten. bezorgen: wat uitging, gaat nog eens uit, met dezelfde inhoud en kenmerken."
                + " beoordelen: toon wat het oordeel zou zijn als het bericht voor het eerst binnenkwam; er verandert"
                + " niets. verwerken: verwerk berichten die zijn mislukt alsnog. Wat al is beantwoord, wordt nooit twee"
                + " keer beantwoord.")
final class HerhaalOpdracht implements Callable<Integer> {

    private static final Aanvrager OPDRACHT = new Aanvrager("opdrachtregel", "beheerder", Bereik.alles());

    @Spec
    private CommandSpec opdracht;

    @Parameters(index = "0", paramLabel = "WERKWOORD", description = "bezorgen, beoordelen of verwerken.")
    private String werkwoord;

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "BERICHT",
            description = "Nummers van berichten. Zonder nummers: alle berichten die voldoen aan de keuze hieronder.")
    private List<Long> berichten = List.of();

    @Mixin
    private Berichtkeuze keuze;

    @Option(
            names = "--reden",
            required = true,
            paramLabel = "TEKST",
            description = "Waarom; blijft bewaard. Noem geen persoonsgegevens.")
    private String reden;

    @Option(
            names = "--peil",
            paramLabel = "PEIL",
            description = "toen: op de dag van ontvangst, met de regels van de eigen Dagtekening (standaard)."
                    + " nu: vandaag, met de regels van vandaag.")
    private String peil = "toen";

    @Option(names = "--alleen-antwoord", description = "Bij bezorgen: alleen het antwoord, niet alles wat uitging.")
    private boolean alleenAntwoord;

    @Option(names = "--proef", description = "Toon alleen wat er zou gebeuren.")
    private boolean proef;

    @Mixin
    private Dienstregister dienst;

    @Option(names = "--vandaag", paramLabel = "JJJJ-MM-DD", description = "Herhaal alsof het deze dag is.")
    private LocalDate vandaag;

    @Option(names = "--json", description = "Toon de uitkomst als JSON.")
    private boolean json;

    @Override
    public Integer call() {
        Clock klok = Tijd.klok(vandaag);
        Herhaalverzoek verzoek = verzoek();
        try (Onderdelen straat = Onderdelen.van(dienst.instellingen(), klok)) {
            long id = maak(straat, verzoek);
            straat.herhaler().neem();
            return toon(straat, id);
        }
    }

    private static long maak(Onderdelen straat, Herhaalverzoek verzoek) {
        try {
            return straat.herhalingen().maak(OPDRACHT, verzoek);
        } catch (HerhalingGeweigerd e) {
            throw new Onbruikbaar(e.getMessage());
        }
    }

    private int toon(Onderdelen straat, long id) {
        PrintWriter scherm = opdracht.commandLine().getOut();
        Herhaallijst lijst = json ? new Herhaallijst.Json(scherm) : new Herhaallijst.Tekst(scherm);
        Voortgang voortgang = straat.herhalingen().stand(Bereik.alles(), id).orElseThrow();
        lijst.toon(voortgang, Herhaallijst.pogingen(straat.herhalingen(), id));
        scherm.flush();
        return voortgang.aantal(Pogingstand.GEDAAN) == voortgang.totaal()
                ? Berichtenstraat.IN_ORDE
                : Berichtenstraat.BEVINDINGEN;
    }

    private Herhaalverzoek verzoek() {
        try {
            return new Herhaalverzoek(
                    Keuzewoord.van("WERKWOORD", Werkwoord.values(), werkwoord),
                    keuze.keuze(berichten),
                    Keuzewoord.van("--peil", Peil.values(), peil),
                    alleenAntwoord,
                    proef,
                    Herhaalverzoek.BATCH,
                    Herhaalverzoek.TEGELIJK,
                    false,
                    reden);
        } catch (IllegalArgumentException e) {
            throw new Onbruikbaar(e.getMessage());
        }
    }
}
