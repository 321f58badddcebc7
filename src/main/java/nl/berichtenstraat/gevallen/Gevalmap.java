package nl.berichtenstraat.gevallen;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The folder of one case. Nothing in it was read yet.
 *
 * @param pad the folder, absolute; its parent is named by the rule, itself by the one thing that matters
 */
public record Gevalmap(Path pad) {

    /** The rule or other subject that the case is about: the name of the folder above it. */
    public String regel() {
        return naam(pad.getParent());
    }

    /** Name of the case within its rule. */
    public String naam() {
        return naam(pad);
    }

    /** The first word of the name: in a folder of a rule the three digits of the message. */
    String berichtnummer() {
        return naam().split("-", 2)[0];
    }

    /** Rule and name, as people call the case. */
    @Override
    public String toString() {
        return regel() + "/" + naam();
    }

    private static String naam(Path map) {
        return Optional.ofNullable(map)
                .map(Path::getFileName)
                .map(Path::toString)
                .orElse("");
    }
}
