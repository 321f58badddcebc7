package nl.berichtenstraat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.berichtenstraat.afrekening.simulatie.Afrekenperiode;
import nl.berichtenstraat.afrekening.simulatie.Simulatie;
import nl.berichtenstraat.afrekening.simulatie.Uitkomst;
import nl.berichtenstraat.afrekening.simulatie.Variant;
import nl.berichtenstraat.afrekening.simulatie.Vertaling;
import nl.berichtenstraat.contract.Contract;
import nl.berichtenstraat.kanaal.Instellingen;
import nl.berichtenstraat.verslag.Simulatiecsv;
import nl.berichtenstraat.verslag.Simulatieverslag;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What if other contracts or other periods had held. */
@Command(
        name = "simuleer",
        description = {
            "Reken dezelfde leveringen af volgens andere contracten, of per andere periode, en toon het verschil.",
            "Er verandert niets. De eerste combinatie van contract en periode is de basis; de andere worden daarmee"
                    + " vergeleken. Wie er aan een contract meedoen en wanneer het loopt, telt niet mee."
        })
final class SimuleerOpdracht implements Callable<Integer> {

    @Spec
    private CommandSpec opdracht;

    @Option(
            names = "--contract",
            required = true,
            paramLabel = "CONTRACT",
            description = "Een bestand, of naam of naam/versie uit de map met contracten. Mag vaker.")
    private List<String> namen;

    @Option(
            names = "--periode",
            paramLabel = "PERIODE",
            defaultValue = "maand",
            description = "maand, kwartaal of jaar (standaard ${DEFAULT-VALUE}). Mag vaker.")
    private List<String> perioden;

    @Mixin
    private Simulatiebronnen bronnen;

    @Option(
            names = "--contracten",
            paramLabel = "MAP",
            description = "Map met contracten (standaard die van de instellingen).")
    private Path map;

    @Option(
            names = "--vertaling",
            paramLabel = "BESTAND",
            description = "YAML met per product de productcode in een ander contract.")
    private Path vertaling;

    @Option(names = "--csv", paramLabel = "BESTAND", description = "Schrijf alle cijfers als CSV naar dit bestand.")
    private Path csv;

    @Option(
            names = "--html",
            paramLabel = "BESTAND",
            description = "Schrijf een verslag met grafieken naar dit bestand.")
    private Path html;

    @Override
    public Integer call() {
        Instellingen instellingen = bronnen.instellingen();
        List<Contract> contracten = contracten(instellingen);
        List<Variant> varianten = varianten(contracten);
        Vertaling gelezen = vertaling == null ? Vertaling.GEEN : Vertalingbestand.lees(vertaling, contracten);
        try (Simulatiebronnen.Geopend geopend = bronnen.open(contracten.get(0), instellingen)) {
            Uitkomst uitkomst = simuleer(geopend, varianten, gelezen);
            toon(uitkomst, geopend.bron().omschrijving());
        }
        return Berichtenstraat.IN_ORDE;
    }

    private Uitkomst simuleer(Simulatiebronnen.Geopend geopend, List<Variant> varianten, Vertaling gelezen) {
        Simulatie simulatie = new Simulatie(varianten, gelezen, geopend.bereik());
        Voortgang voortgang =
                new Voortgang(opdracht.commandLine().getErr(), geopend.bron().aantal());
        geopend.bron().lees(geopend.bereik(), dossier -> {
            simulatie.neem(dossier);
            voortgang.stap();
        });
        Uitkomst uitkomst = simulatie.uitkomst();
        if (uitkomst.isLeeg()) {
            throw new Onbruikbaar("Er valt niets te vergelijken: van "
                    + geopend.bereik().van() + " tot en met "
                    + geopend.bereik().tot() + " is niets toegewezen of geleverd. Kies andere maanden met --van en"
                    + " --tot.");
        }
        return uitkomst;
    }

    private void toon(Uitkomst uitkomst, String bron) {
        if (csv != null) {
            schrijf(csv, Simulatiecsv.van(uitkomst));
        }
        if (html != null) {
            schrijf(html, Simulatieverslag.html(uitkomst, bron));
        }
        new Simulatietabel(uitkomst, bron).toon(opdracht.commandLine().getOut());
    }

    private static void schrijf(Path pad, String tekst) {
        try {
            Files.writeString(pad, tekst);
        } catch (IOException e) {
            throw new Onbruikbaar("Dit bestand kan niet worden geschreven: " + pad);
        }
    }

    private List<Variant> varianten(List<Contract> contracten) {
        Set<Afrekenperiode> gekozen = new LinkedHashSet<>();
        for (String woord : perioden) {
            if (!gekozen.add(periode(woord))) {
                throw new Onbruikbaar("Periode " + woord + " staat er twee keer. Noem elke periode één keer.");
            }
        }
        List<Variant> varianten = new ArrayList<>();
        contracten.forEach(contract -> gekozen.forEach(periode -> varianten.add(new Variant(contract, periode))));
        return varianten;
    }

    private static Afrekenperiode periode(String woord) {
        return Arrays.stream(Afrekenperiode.values())
                .filter(periode -> periode.woord().equals(woord.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(
                        () -> new Onbruikbaar("'" + woord + "' is geen periode. Kies uit maand, kwartaal en jaar."));
    }

    private List<Contract> contracten(Instellingen instellingen) {
        Path contracten = map == null ? instellingen.contracten().map() : map;
        return new Simulatiecontracten(contracten, Contractmap.gemeenten(instellingen.codelijsten())).vind(namen);
    }
}
