package nl.berichtenstraat.regels.boek;

import java.util.Arrays;
import java.util.Optional;

/** What this product does with a rule of the standard. */
public enum Regelstatus {
    /** A message that breaks it is found or cannot be made; one that should have come and did not is signalled. */
    GEHANDHAAFD("gehandhaafd"),
    /** No machine can see from messages, register and contract whether it is kept. */
    NIET_MACHINAAL("niet-machinaal"),
    /** It is not a rule of this standard, or its text does not exist. */
    NIET_VAN_TOEPASSING("niet-van-toepassing");

    private final String naam;

    Regelstatus(String naam) {
        this.naam = naam;
    }

    /** The name in files and on screens. */
    public String naam() {
        return naam;
    }

    /** The status with this name. */
    static Optional<Regelstatus> vanNaam(String naam) {
        return Arrays.stream(values())
                .filter(status -> status.naam.equals(naam))
                .findFirst();
    }
}
