package nl.berichtenstraat;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.berichtenstraat.register.OpslagOnbereikbaar;
import nl.berichtenstraat.register.sql.Opslaginstelling;
import nl.berichtenstraat.register.sql.SqlRegisters;

/** Opens the register of somebody else, only to read. */
final class Leesregister {

    private Leesregister() {}

    /**
     * The embedded register in a folder; one that is not there is not made.
     *
     * @param raad what to do when there is none
     * @throws Onbruikbaar when it cannot be read
     */
    static SqlRegisters in(Path map, String raad) {
        if (!Files.isRegularFile(map.resolve(Opslaginstelling.BESTAND))) {
            throw new Onbruikbaar("In " + map + " staat geen register. " + raad);
        }
        return van(Opslaginstelling.ingebed(map));
    }

    /**
     * The register of this setting.
     *
     * @throws Onbruikbaar when it cannot be read
     */
    static SqlRegisters van(Opslaginstelling opslag) {
        try {
            return SqlRegisters.omTeLezen(opslag);
        } catch (OpslagOnbereikbaar | IllegalStateException | IllegalArgumentException e) {
            throw new Onbruikbaar("Het register is niet te lezen. " + e.getMessage());
        }
    }
}
