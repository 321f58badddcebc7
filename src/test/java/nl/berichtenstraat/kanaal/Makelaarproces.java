package nl.berichtenstraat.kanaal;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;

/** A {@link Proefmakelaar} in a process of its own, that can be killed and started again on the same data. */
public final class Makelaarproces implements AutoCloseable {

    private final Path map;
    private final int poort;
    private Process proces;

    public Makelaarproces(Path map) throws IOException {
        this.map = map;
        this.poort = Poorten.vrij();
    }

    public String url() {
        return "tcp://127.0.0.1:" + poort;
    }

    /** Starts; returns when it listens. */
    public Makelaarproces start() throws IOException {
        proces = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Proefmakelaar.class.getName(),
                        Integer.toString(poort),
                        map.toString())
                .redirectError(map.resolveSibling("makelaar.log").toFile())
                .start();
        BufferedReader uit = proces.inputReader();
        for (String regel = uit.readLine(); !"makelaar open".equals(regel); regel = uit.readLine()) {
            if (regel == null) {
                throw new IOException("broker did not start");
            }
        }
        return this;
    }

    /** As a crash does: no goodbye to anybody. */
    public void dood() throws InterruptedException {
        proces.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        dood();
    }
}
