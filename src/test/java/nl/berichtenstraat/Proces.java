package nl.berichtenstraat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program of ours in a process of its own, with what it says kept in a file. Closing it kills it. */
final class Proces implements AutoCloseable {

    private static final List<String> JAVA = List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xshare:auto",
            "-Djava.awt.headless=true",
            "-cp",
            klassenpad());
    private static final int KILL = 128 + 9;

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
     * @param verslag receives what it says
     * @param argumenten its arguments
     */
    static Proces start(Class<?> hoofdklasse, Path verslag, Object... argumenten) throws IOException {
        List<String> opdracht = new ArrayList<>(JAVA);
        opdracht.add(hoofdklasse.getName());
        List.of(argumenten).forEach(argument -> opdracht.add(argument.toString()));
        ProcessBuilder bouwer = new ProcessBuilder(opdracht).redirectErrorStream(true);
        return new Proces(bouwer.redirectOutput(verslag.toFile()).start(), verslag);
    }

    /** Kills it at once, as {@code kill -9} does, and waits until it is gone; returns whether it was still running. */
    boolean kill() throws InterruptedException {
        process.destroyForcibly();
        return process.waitFor() == KILL;
    }

    boolean isGaande() {
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
    String zegt() {
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
