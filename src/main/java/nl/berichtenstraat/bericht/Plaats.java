package nl.berichtenstraat.bericht;

/**
 * Where something stands in a message.
 *
 * @param record path of the record (class) concerned with one-based positions of repeated elements, for example
 *     {@code /Bericht/Client/StartProducten/StartProduct[2]}
 * @param element path below the record, for example {@code Product/Code}; empty for the record as a whole
 * @param regelnummer line in the file on which the record starts; 0 when unknown
 */
public record Plaats(String record, String element, int regelnummer) {

    /** The header of any message. */
    public static final String KOP = "/Bericht/Header";

    /** A record as a whole. */
    public static Plaats van(String record, int regelnummer) {
        return new Plaats(record, "", regelnummer);
    }

    /** An element of this record. */
    public Plaats element(String naam) {
        return new Plaats(record, naam, regelnummer);
    }

    /** The record without the path to it, for example {@code StartProduct[2]}. */
    public String recordnaam() {
        return record.substring(record.lastIndexOf('/') + 1);
    }

    /** The whole path, record and element together. */
    public String pad() {
        return element.isEmpty() ? record : record + "/" + element;
    }
}
