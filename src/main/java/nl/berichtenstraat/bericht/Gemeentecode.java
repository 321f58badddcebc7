package nl.berichtenstraat.bericht;

/**
 * A four-digit code of the national municipal division.
 *
 * @param code the digits
 */
public record Gemeentecode(String code) {

    @Override
    public String toString() {
        return code;
    }
}
