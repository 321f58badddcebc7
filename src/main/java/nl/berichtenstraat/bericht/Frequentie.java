package nl.berichtenstraat.bericht;

import java.util.Arrays;

/** WMO757: the time span to which an assigned volume applies. */
public enum Frequentie {
    DAG("1"),
    WEEK("2"),
    MAAND("4"),
    /** The volume holds for the whole term of the assignment. */
    TOTAAL("6");

    private final String code;

    Frequentie(String code) {
        this.code = code;
    }

    /** The one-digit code. */
    public String code() {
        return code;
    }

    /** The frequency with this code; a code outside WMO757 cannot pass the schema and is an error of ours. */
    public static Frequentie vanCode(String code) {
        return Arrays.stream(values())
                .filter(frequentie -> frequentie.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("geen frequentie van WMO757: " + code));
    }
}
