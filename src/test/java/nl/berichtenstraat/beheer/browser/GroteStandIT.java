package nl.berichtenstraat.beheer.browser;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroteStandIT {
    @TempDir
    static Path map;

    @Test
    void x() throws Exception {
        long begin = System.nanoTime();
        try (Proefhuis huis = Proefhuis.metGroteStand(map)) {
            System.err.println("GROOT " + (System.nanoTime() - begin) / 1_000_000);
            java.nio.file.Files.walk(map)
                    .filter(p -> p.toString().endsWith(".db"))
                    .forEach(p -> {
                        try {
                            java.nio.file.Files.copy(
                                    p, Path.of("/tmp/bgroot.db"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                        } catch (Exception e) {
                            throw new RuntimeException(e);
                        }
                    });
        }
    }
}
