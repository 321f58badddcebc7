package nl.berichtenstraat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import nl.berichtenstraat.kanaal.Instellingen;

/** Settings for the commands that work on a register in a folder. */
final class Opdrachtinstellingen {

    private Opdrachtinstellingen() {}

    /**
     * The settings.
     *
     * @param register folder of the register
     * @param contracten folder of the contracts; empty for those of the installation
     */
    static Instellingen van(Path register, Optional<Path> contracten) {
        Path basis = Berichtenstraat.installatie();
        Properties tekst = new Properties();
        tekst.setProperty("data.folder", register.toAbsolutePath().toString());
        contracten.ifPresent(map ->
                tekst.setProperty("contracts.folder", map.toAbsolutePath().toString()));
        return Instellingen.van(tekst, basis);
    }
}
