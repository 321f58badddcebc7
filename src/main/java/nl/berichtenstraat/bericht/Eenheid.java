package nl.berichtenstraat.bericht;

import java.util.Arrays;

/** WJ756: the unit of a volume. The unit decides between effort-based and output-based execution. */
public enum Eenheid {
    MINUUT("01"),
    UUR("04"),
    ETMAAL("14"),
    DAGDEEL("16"),
    STUKS_OUTPUT("82"),
    /** The volume is an amount in whole cents. */
    EURO("83"),
    STUKS_INSPANNING("84");

    private final String code;

    Eenheid(String code) {
        this.code = code;
    }

    /** The two-digit code. */
    public String code() {
        return code;
    }

    /** Units 82 and 83 are output-based, the others effort-based. */
    public boolean isOutput() {
        return this == STUKS_OUTPUT || this == EURO;
    }

    /** The unit with this code; a code outside WJ756 cannot pass the schema and is an error of ours. */
    public static Eenheid vanCode(String code) {
        return Arrays.stream(values())
                .filter(eenheid -> eenheid.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("geen eenheid van WJ756: " + code));
    }
}
