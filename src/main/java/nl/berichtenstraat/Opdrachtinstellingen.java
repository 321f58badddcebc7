package nl.berichtenstraat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import nl.berichtenstraat.kanaal.Instellingen;

/** Settings for the commands that work on a register in a folder. */
final class Opdrachtinstellingen {

    private Opdrachtinstellingen() {}

    /** The folder of the register that was asked for, or else the one of the installation. */
    static Path register(Optional<Path> gekozen) {
        return gekozen.orElseGet(() -> Berichtenstraat.installatie().resolve("data"));
    }

    /**
     * The settings, of a register whose folder is there already.
     *
     * @param register folder of the register
     * @param contracten folder of the contracts; empty for those of the installation
     * @throws Onbruikbaar when there is no such folder
     */
    static Instellingen vanBestaand(Path register, Optional<Path> contracten) {
        if (!Files.isDirectory(register)) {
            throw new Onbruikbaar("Map met het register niet gevonden: " + register);
        }
        return van(register, contracten);
    }

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
