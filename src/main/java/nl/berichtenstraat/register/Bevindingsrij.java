package nl.berichtenstraat.register;

import java.util.Optional;

/**
 * A finding as the register keeps it.
 *
 * @param niveau control level, 1 to 4
 * @param regel rule code
 * @param retourcode code of WJ001; empty for schema faults and signals
 * @param keurtAf whether it rejects; false for a signal
 * @param record path of the record
 * @param element path below the record, may be empty
 * @param regelnummer line in the file, 0 when unknown
 * @param uitleg Dutch explanation
 * @param contract contract and version; empty when none was applied
 * @param clientnummer in a declaratie: position of the Client, else 0
 * @param volgnummer in a declaratie: position of the Prestatie over the whole message; 0 for the client or the whole
 */
public record Bevindingsrij(
        int niveau,
        String regel,
        Optional<String> retourcode,
        boolean keurtAf,
        String record,
        String element,
        int regelnummer,
        String uitleg,
        Optional<String> contract,
        int clientnummer,
        int volgnummer) {

    /** The whole path, record and element together. */
    public String pad() {
        return element.isEmpty() ? record : record + "/" + element;
    }

    /** The element concerned by its own name, or else the record: {@code Code}, {@code Header}; empty for the whole file. */
    public String elementnaam() {
        return pad().substring(pad().lastIndexOf('/') + 1).replaceFirst("\\[[0-9]+]$", "");
    }

    /** The same finding, pointing at another line. */
    public Bevindingsrij opRegel(int regel) {
        return new Bevindingsrij(
                niveau,
                this.regel,
                retourcode,
                keurtAf,
                record,
                element,
                regel,
                uitleg,
                contract,
                clientnummer,
                volgnummer);
    }

    /** Whether this scope reaches it: a signal is for the gemeente, an aanbieder learns of what rejects. */
    public boolean isVoor(Bereik bereik) {
        return keurtAf || bereik.aanbieder().isEmpty();
    }
}
