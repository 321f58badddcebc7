package nl.berichtenstraat.bericht;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One row of a {@link Tabel}.
 *
 * @param tabel what the table is called
 * @param regelnummer line of the row, the heading being 1
 * @param kolommen names of the columns
 * @param velden a field for each
 */
public record Tabelrij(String tabel, int regelnummer, List<String> kolommen, List<String> velden) {

    /** The field in this column; empty text when nothing was filled in. */
    public String tekst(String kolom) {
        return velden.get(kolommen.indexOf(kolom)).strip();
    }

    /** The field in this column; empty when nothing was filled in. */
    public Optional<String> misschien(String kolom) {
        return Optional.of(tekst(kolom)).filter(tekst -> !tekst.isEmpty());
    }

    /** The words in this column, which are separated by spaces. */
    public List<String> woorden(String kolom) {
        return misschien(kolom).map(tekst -> Arrays.asList(tekst.split(" +"))).orElseGet(List::of);
    }

    /**
     * The days from one column up to and including the other, without end when that is not filled in.
     *
     * @throws OngeldigeTabel when these are no dates, or the last day comes before the first
     */
    public Periode periode(String van, String tot) {
        LocalDate begin = datum(van);
        Optional<LocalDate> eind = misschien(tot).map(gevuld -> datum(tot));
        if (eind.filter(begin::isAfter).isPresent()) {
            throw fout("de laatste dag " + eind.get() + " ligt voor de eerste dag " + begin);
        }
        return Periode.van(begin, eind);
    }

    /** A fault in this row, to be thrown. */
    public OngeldigeTabel fout(String reden) {
        return new OngeldigeTabel(tabel, regelnummer, reden);
    }

    /**
     * The date in this column.
     *
     * @throws OngeldigeTabel when it is none
     */
    public LocalDate datum(String kolom) {
        String tekst = tekst(kolom);
        try {
            return LocalDate.parse(tekst);
        } catch (DateTimeException e) {
            throw fout("'" + tekst + "' is geen datum als 2026-01-31");
        }
    }
}
