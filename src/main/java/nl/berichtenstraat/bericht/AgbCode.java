package nl.berichtenstraat.bericht;

/**
 * The eight-digit code that identifies an aanbieder (OP254).
 *
 * @param code the digits
 */
public record AgbCode(String code) {

    @Override
    public String toString() {
        return code;
    }
}
