package nl.berichtenstraat.regels.inbericht;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.berichtenstraat.bericht.Plaats;

/**
 * A record and whether its logical key already occurred in the message.
 *
 * @param klasse name of the class, for example StartProduct
 * @param sleutel names of the key elements, to tell people
 * @param eerder whether a record before it in the message has the same key
 * @param plek where the record stands; asked for only when something is wrong
 */
record Sleutelvoorkomen(String klasse, String sleutel, boolean eerder, Supplier<Plaats> plek) {

    /**
     * Looks through all records of one class.
     *
     * @param klasse name of the class
     * @param namen names of the key elements
     * @param sleutel values of the key elements, with "" for an absent one
     * @param plaats where a record stands
     */
    static <T> List<Sleutelvoorkomen> van(
            String klasse, String namen, List<T> records, Function<T, List<?>> sleutel, Function<T, Plaats> plaats) {
        Set<List<?>> gezien = new HashSet<>();
        List<Sleutelvoorkomen> voorkomens = new ArrayList<>();
        for (T record : records) {
            boolean eerder = !gezien.add(sleutel.apply(record));
            voorkomens.add(new Sleutelvoorkomen(klasse, namen, eerder, () -> plaats.apply(record)));
        }
        return voorkomens;
    }

    /** A line of a declaratie or of the answer to one, of which the keys of earlier lines are known. */
    static Sleutelvoorkomen van(Declaratieregel regel, boolean eerder) {
        return new Sleutelvoorkomen("Prestatie", "ReferentieNummer en VorigReferentieNummer", eerder, regel::plaats);
    }
}
