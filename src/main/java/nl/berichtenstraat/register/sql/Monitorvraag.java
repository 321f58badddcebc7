package nl.berichtenstraat.register.sql;

import java.util.Optional;
import nl.berichtenstraat.register.Monitorregister.Dimensie;
import nl.berichtenstraat.register.Monitorregister.Vraag;

/**
 * What all counts of the monitor have in common: which rows, and the group of each.
 *
 * @param vraag about what
 * @param per the groups; empty for one group with an empty name
 */
record Monitorvraag(Vraag vraag, Optional<Dimensie> per) {

    /** The group of a row of this table, as an expression. */
    String groep(String tabel) {
        return per.map(dimensie -> switch (dimensie) {
                    case GEMEENTE -> tabel + ".gemeente";
                    case AANBIEDER -> tabel + ".aanbieder";
                    case PRODUCT ->
                        "coalesce(" + tabel + ".productcategorie, '') || ' ' || coalesce(" + tabel
                                + ".productcode, '')";
                })
                .orElse("''");
    }

    /** Keeps the rows of this table that the question is about, whatever the month. */
    Voorwaarden waar(String tabel) {
        return waarZonderProduct(tabel)
                .en(tabel + ".productcategorie = ?", vraag.categorie())
                .en(tabel + ".productcode = ?", vraag.code());
    }

    /** As {@link #waar}, of a table that knows no products. */
    Voorwaarden waarZonderProduct(String tabel) {
        return new Voorwaarden()
                .binnen(vraag.bereik(), tabel)
                .en(tabel + ".gemeente = ?", vraag.gemeente())
                .en(tabel + ".aanbieder = ?", vraag.aanbieder());
    }

    /** As {@link #waar}, current rows of the ledger {@code b} over months of the period. */
    Voorwaarden inBoek() {
        return waar("b")
                .en(Clientmaandlijst.OP_VOLGORDE)
                .en("b.maand >= ?", vraag.maanden().van())
                .en("b.maand <= ?", vraag.maanden().tot());
    }
}
