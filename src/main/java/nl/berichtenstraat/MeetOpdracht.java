package nl.berichtenstraat;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.LongSupplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How fast the lane is on this machine, as a multiple of the work that cannot be left out. */
@Command(
        name = "meet",
        description = {
            "Meet hoe snel de straat op deze computer is, met verzonnen berichten in een tijdelijke map.",
            "Tijden gelden alleen voor deze computer. Vergelijk daarom het veelvoud: hoe vaak de tijd past in die van"
                    + " alleen XSD-validatie, bij een klein bericht samen met één keer schrijven naar de schijf."
        })
final class MeetOpdracht implements Callable<Integer> {

    private static final int FOUT_PER = 20;

    @Spec
    private CommandSpec opdracht;

    @Option(
            names = "--regels",
            paramLabel = "AANTAL",
            defaultValue = "28000",
            description = "Aantal regels in de declaratie (standaard ${DEFAULT-VALUE}).")
    private int regels;

    @Option(
            names = "--rondes",
            paramLabel = "AANTAL",
            defaultValue = "3",
            description = "Hoe vaak elke declaratie wordt gemeten (standaard ${DEFAULT-VALUE}).")
    private int rondes;

    @Option(
            names = "--klein",
            paramLabel = "AANTAL",
            defaultValue = "200",
            description = "Aantal kleine berichten (standaard ${DEFAULT-VALUE}).")
    private int klein;

    @Option(
            names = "--map",
            paramLabel = "MAP",
            description = "Map op de schijf die u wilt meten (standaard de map voor tijdelijke bestanden).")
    private Path map;

    @Option(
            names = "--processortijd",
            description = "Meet alleen de tijd dat de processor werkt, voor een computer die ook ander werk doet."
                    + " Wachten op de schijf telt dan niet mee.")
    private boolean processortijd;

    @Option(names = "--json", description = "Toon de metingen als JSON, in nanoseconden.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        if (regels < 1 || rondes < 1 || klein < 1) {
            throw new Onbruikbaar("Geef bij --regels, --rondes en --klein een aantal van minstens 1.");
        }
        Path werkmap = werkmap();
        try {
            toon(meet(werkmap));
        } finally {
            Werkmap.verwijder(werkmap);
        }
        return Berichtenstraat.IN_ORDE;
    }

    private Path werkmap() throws IOException {
        if (map == null) {
            return Files.createTempDirectory("berichtenstraat");
        }
        if (!Files.isDirectory(map) || !Files.isWritable(map)) {
            throw new Onbruikbaar("In de map voor de meting kan niet worden geschreven: " + map);
        }
        return Files.createTempDirectory(map, "berichtenstraat");
    }

    private Meetverslag meet(Path werkmap) throws IOException {
        Voortgang voortgang = new Voortgang(opdracht.commandLine().getErr(), 3);
        Meetronde ronde = new Meetronde(werkmap, uurwerk(), rondes);
        List<Meting> metingen = new ArrayList<>();
        for (int foutPer : new int[] {0, FOUT_PER}) {
            metingen.add(ronde.declaratie(regels, foutPer));
            voortgang.stap();
        }
        metingen.add(ronde.klein(klein));
        voortgang.stap();
        return new Meetverslag(metingen, heapPiek(), Runtime.getRuntime().maxMemory());
    }

    private LongSupplier uurwerk() {
        return processortijd ? ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime : System::nanoTime;
    }

    private static long heapPiek() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(gebruik -> gebruik.getUsed())
                .sum();
    }

    private void toon(Meetverslag verslag) {
        PrintWriter uit = opdracht.commandLine().getOut();
        if (json) {
            Meetjson.schrijf(verslag, uit);
        } else {
            verslag.toon(uit);
        }
    }
}
