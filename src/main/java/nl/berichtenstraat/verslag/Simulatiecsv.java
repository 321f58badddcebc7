package nl.berichtenstraat.verslag;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.berichtenstraat.afrekening.Zijde;
import nl.berichtenstraat.afrekening.simulatie.Cijfers;
import nl.berichtenstraat.afrekening.simulatie.Dimensie;
import nl.berichtenstraat.afrekening.simulatie.Feiten;
import nl.berichtenstraat.afrekening.simulatie.Uitkomst;
import nl.berichtenstraat.afrekening.simulatie.Variantuitkomst;

/**
 * All figures of a simulation as CSV (RFC 4180, with semicolons): a row for each variant, gemeente, aanbieder and product.
 * Amounts are whole cents, so that no spreadsheet reads a point for a comma.
 */
public final class Simulatiecsv {

    /** The heading. */
    static final List<String> KOLOMMEN = List.of(
            "contract",
            "periode",
            "gemeente",
            "aanbieder",
            "categorie",
            "product",
            "product_in_contract",
            "clienten",
            "clientmaanden",
            "onder",
            "binnen",
            "boven",
            "onbepaald",
            "toegewezen_minuten",
            "geleverde_minuten",
            "niet_verschenen_minuten",
            "onbetaalde_minuten",
            "bedrag_cent",
            "basis_cent",
            "verschil_cent",
            "buiten_clientmaanden",
            "buiten_basis_cent");

    private static final String REGELEINDE = "\r\n";

    private Simulatiecsv() {}

    /** The file as text. */
    public static String van(Uitkomst uitkomst) {
        StringBuilder tekst = new StringBuilder(regel(KOLOMMEN));
        for (Variantuitkomst variant : uitkomst.varianten()) {
            for (List<String> sleutel : uitkomst.sleutels(Dimensie.GROEP)) {
                tekst.append(regel(rij(uitkomst, variant, sleutel)));
            }
        }
        return tekst.toString();
    }

    private static List<String> rij(Uitkomst uitkomst, Variantuitkomst variant, List<String> sleutel) {
        Cijfers cijfers = variant.van(Dimensie.GROEP, sleutel);
        Feiten feiten = uitkomst.feiten(Dimensie.GROEP, sleutel);
        Uitkomst.Apart apart = uitkomst.buitenPerGroep().getOrDefault(sleutel, Uitkomst.Apart.GEEN);
        Stream<Object> velden = Stream.of(
                cijfers.clienten(),
                cijfers.alleClientmaanden(),
                cijfers.clientmaanden(Zijde.ONDER),
                cijfers.clientmaanden(Zijde.BINNEN),
                cijfers.clientmaanden(Zijde.BOVEN),
                cijfers.clientmaanden(Zijde.ONBEPAALD),
                feiten.toegewezenMinuten(),
                feiten.geleverdeMinuten(),
                feiten.nietVerschenenMinuten(),
                cijfers.onbetaaldeMinuten(),
                cijfers.cent(),
                uitkomst.basis().van(Dimensie.GROEP, sleutel).cent(),
                uitkomst.verschil(variant, Dimensie.GROEP, sleutel),
                apart.clientmaanden(),
                apart.basisCent());
        return Stream.of(
                        Stream.of(
                                variant.variant().contract().versieaanduiding(),
                                variant.variant().periode().woord()),
                        sleutel.stream(),
                        Stream.of(String.join(" ", cijfers.producten())),
                        velden.map(Object::toString))
                .flatMap(deel -> deel)
                .toList();
    }

    private static String regel(List<String> velden) {
        return velden.stream().map(Simulatiecsv::veld).collect(Collectors.joining(";", "", REGELEINDE));
    }

    private static String veld(String tekst) {
        return tekst.matches("[^;\"\r\n]*") ? tekst : '"' + tekst.replace("\"", "\"\"") + '"';
    }
}
