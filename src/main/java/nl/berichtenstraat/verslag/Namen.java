package nl.berichtenstraat.verslag;

import java.util.List;
import nl.berichtenstraat.afrekening.simulatie.Dimensie;
import nl.berichtenstraat.afrekening.simulatie.Uitkomst;
import nl.berichtenstraat.contract.Contractproduct;

/** How a report calls variants, gemeenten, aanbieders and products. */
public final class Namen {

    private final Uitkomst uitkomst;
    private final Gemeentenamen gemeenten = Gemeentenamen.meegeleverd();

    Namen(Uitkomst uitkomst) {
        this.uitkomst = uitkomst;
    }

    /** The letter of a variant by its position: {@code A}. */
    public static String letter(int plaats) {
        return String.valueOf((char) ('A' + plaats));
    }

    /** Letter and name of a variant. */
    String variant(int plaats) {
        return letter(plaats) + ": "
                + uitkomst.varianten().get(plaats).variant().naam();
    }

    /** What a key stands for. */
    String van(Dimensie dimensie, List<String> sleutel) {
        return switch (dimensie) {
            case TOTAAL -> "Alles samen";
            case GEMEENTE -> gemeenten.van(sleutel.get(0));
            case AANBIEDER -> "Aanbieder " + sleutel.get(0);
            case PRODUCT -> product(sleutel.get(0), sleutel.get(1));
            case GROEP -> String.join(" ", sleutel);
        };
    }

    /** Code, name where a contract gives one, and category. */
    String product(String categorie, String code) {
        String naam = uitkomst.varianten().stream()
                .flatMap(variant -> variant.variant().contract().product(categorie, code).stream())
                .flatMap((Contractproduct product) -> product.naam().stream())
                .findFirst()
                .map(n -> " " + n)
                .orElse("");
        return code + naam + " (" + categorie + ")";
    }
}
