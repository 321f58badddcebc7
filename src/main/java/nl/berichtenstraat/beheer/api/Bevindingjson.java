package nl.berichtenstraat.beheer.api;

import java.util.Optional;
import nl.berichtenstraat.beheer.xml.Aanwijzer.Aangewezen;
import nl.berichtenstraat.register.Bevindingsrij;

/**
 * A finding as programs get it.
 *
 * @param niveau control level, 1 to 4
 * @param regel rule code
 * @param retourcode code of WJ001; null for schema faults and signals
 * @param keurtAf whether it rejects
 * @param plaats path of the record and the element
 * @param element name of the element it is about; null when that is the whole file
 * @param ontbreekt whether that element is not there; then line and column are those of its record
 * @param regelnummer line in the file, of the element if it is there; null when unknown
 * @param kolom where in that line the element begins, from 1; null when it is about the line as a whole
 * @param uitleg in plain Dutch what is the matter
 * @param contract contract and version; null when none was applied
 */
record Bevindingjson(
        int niveau,
        String regel,
        Optional<String> retourcode,
        boolean keurtAf,
        String plaats,
        Optional<String> element,
        boolean ontbreekt,
        Optional<Integer> regelnummer,
        Optional<Integer> kolom,
        String uitleg,
        Optional<String> contract) {

    /** Of a finding with its place. */
    static Bevindingjson van(Aangewezen aangewezen) {
        Bevindingsrij rij = aangewezen.bevinding();
        return new Bevindingjson(
                rij.niveau(),
                rij.regel(),
                rij.retourcode(),
                rij.keurtAf(),
                rij.pad(),
                Optional.of(rij.elementnaam()).filter(naam -> !naam.isEmpty()),
                aangewezen.ontbreekt(),
                Optional.of(rij.regelnummer()).filter(nummer -> nummer > 0),
                Optional.of(aangewezen.plek().kolom()).filter(kolom -> kolom > 0),
                rij.uitleg(),
                rij.contract());
    }
}
