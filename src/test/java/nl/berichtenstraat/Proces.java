package nl.berichtenstraat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A program of ours in a process of its own, with what it says kept in a file. Closing it kills it. */
public final class Proces implements AutoCloseable {

    private static final List<String> JAVA = List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xshare:auto",
            "-Djava.awt.headless=true",
            "-Dlogback.configurationFile=logback.xml",
            "-cp",
            klassenpad());
    private static final int KILL = 128 + 9;
    private static final String TIJDELIJK = "tijdelijk";

    private final Process process;
    private final Path verslag;

    private Proces(Process process, Path verslag) {
        this.process = process;
        this.verslag = verslag;
    }

    /**
     * Starts a program.
     *
     * @param hoofdklasse its main class
     * @param map receives what it says, in a file of that name, and its temporary files
     * @param naam of this run
     * @param argumenten its arguments
     */
    public static Proces start(Class<?> hoofdklasse, Path map, String naam, Object... argumenten) throws IOException {
        Path verslag = map.resolve(naam + ".txt");
        List<String> opdracht = new ArrayList<>(JAVA);
        opdracht.add("-Djava.io.tmpdir=" + Files.createDirectories(map.resolve(TIJDELIJK)));
        opdracht.add(hoofdklasse.getName());
        List.of(argumenten).forEach(argument -> opdracht.add(argument.toString()));
        ProcessBuilder bouwer = new ProcessBuilder(opdracht).redirectErrorStream(true);
        return new Proces(bouwer.redirectOutput(verslag.toFile()).start(), verslag);
    }

    /** Temporary files of ours that programs with this folder left behind. */
    public static List<String> tijdelijkeBestanden(Path map) throws IOException {
        try (Stream<Path> bestanden = Files.list(map.resolve(TIJDELIJK))) {
            return bestanden
                    .map(bestand -> bestand.getFileName().toString())
                    .filter(bestand -> bestand.startsWith("berichtenstraat"))
                    .toList();
        }
    }

    /** Kills it at once, as {@code kill -9} does, and waits until it is gone; returns whether it was still running. */
    public boolean kill() throws InterruptedException {
        process.destroyForcibly();
        return process.waitFor() == KILL;
    }

    /** Whether it runs. */
    public boolean isGaande() {
        return process.isAlive();
    }

    /** Waits for the end; returns the exit code. */
    int einde(long seconden) throws InterruptedException {
        if (!process.waitFor(seconden, TimeUnit.SECONDS)) {
            throw new IllegalStateException("no end within " + seconden + " seconds: " + zegt());
        }
        return process.exitValue();
    }

    /** What it said so far. */
    public String zegt() {
        try {
            return Files.readString(verslag);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }

    /** Absolute, so that the program may run in any folder. */
    private static String klassenpad() {
        List<String> delen = new ArrayList<>();
        for (String deel : System.getProperty("java.class.path").split(File.pathSeparator)) {
            delen.add(Path.of(deel).toAbsolutePath().toString());
        }
        return String.join(File.pathSeparator, delen);
    }
}
