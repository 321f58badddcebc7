package nl.berichtenstraat.antwoord;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.regels.Bevinding;

/**
 * Checks the codes of an answer: every code stands in WJ001 for this answer; 0001, 0200, 0233 and 8001 stand alone;
 * codes of the header stand in the header only; and a body follows just when the header says 0200 (IV028, IV087, D10).
 * Which record below the header carries a code is left to the rules: a contract may answer with a code on a record
 * where the standard itself does not use it.
 */
abstract class Codetoets implements Antwoordtoets {

    private static final String KOP = "Header";

    private final Berichtsoort soort;
    private final Retourcodelijst lijst;
    private final Set<String> records;
    private final Deque<Gecodeerd> open = new ArrayDeque<>();
    private String laatsteTekst = "";
    private List<String> kopcodes = List.of();
    private boolean inhoud;

    /**
     * A check.
     *
     * @param records names of the elements below the header that carry codes
     */
    Codetoets(Berichtsoort soort, Retourcodelijst lijst, Set<String> records) {
        this.soort = soort;
        this.lijst = lijst;
        this.records = records;
    }

    /** A record below the header is at its end, with its codes; what is below it was handed over before. */
    protected abstract void beoordeel(Gecodeerd record);

    /** The outermost record below the header is at its end. */
    protected abstract void beoordeelInhoud(Gecodeerd record);

    /** A value below the header. */
    protected void waarde(String naam, String waarde) {}

    @Override
    public final void begin(String namespace, String naam) {
        if (naam.equals(KOP) || isRecord(namespace, naam)) {
            open.push(new Gecodeerd(naam));
        }
        laatsteTekst = "";
    }

    @Override
    public final void tekst(String tekst) {
        laatsteTekst = tekst;
    }

    @Override
    public final void eind(String namespace, String naam) {
        if (naam.equals("RetourCode")) {
            open.peek().voegToe(laatsteTekst);
        } else if (naam.equals(KOP)) {
            beoordeelKop(open.pop());
        } else if (isRecord(namespace, naam)) {
            sluit(open.pop());
        } else {
            waarde(naam, laatsteTekst);
        }
    }

    @Override
    public final void klaar() {
        eis(inhoud == kopcodes.contains(Bevinding.GEEN_OPMERKING), "A body follows a header with 0200 and no other");
    }

    /** Refuses the answer unless this holds. */
    protected static void eis(boolean waar, String reden) {
        if (!waar) {
            throw new OnjuistAntwoord(reden);
        }
    }

    private boolean isRecord(String namespace, String naam) {
        return records.contains(naam) && soort.namespace().equals(namespace);
    }

    private void beoordeelKop(Gecodeerd kop) {
        beoordeelCodes(kop);
        kopcodes = kop.codes();
        eis(!kopcodes.contains(Bevinding.NIET_BEOORDEELD), "A header is always assessed");
        eis(kopcodes.stream().allMatch(code -> zoek(code).isVoor(KOP)), "A code of a record in the header");
    }

    private void sluit(Gecodeerd record) {
        inhoud = true;
        beoordeelCodes(record);
        eis(record.codes().stream().noneMatch(this::isAlleenVoorKop), "A code of the header in a record");
        beoordeel(record);
        if (open.isEmpty()) {
            beoordeelInhoud(record);
        } else {
            open.peek().neemOp(record);
        }
    }

    private void beoordeelCodes(Gecodeerd record) {
        eis(record.codes().stream().allMatch(code -> zoek(code).isVoor(soort)), "A code that is not for this answer");
        eis(!record.spreektZichTegen(), "A code beside others that must stand alone in " + record.naam());
    }

    private boolean isAlleenVoorKop(String code) {
        return zoek(code).records().equals(Set.of(KOP));
    }

    /** The code as WJ001 has it. */
    protected final Retourcode zoek(String code) {
        return lijst.zoek(code).orElseThrow(() -> new OnjuistAntwoord("A code that is not in WJ001"));
    }
}
