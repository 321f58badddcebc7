package nl.berichtenstraat.beheer.pagina;

import java.util.Optional;

/** A product as it stands in a field: {@code 02 IB1}, or {@code IB1} in any category. */
final class Productkeuze {

    private Productkeuze() {}

    /** The category; empty when none is named. */
    static Optional<String> categorie(String tekst) {
        int midden = midden(tekst);
        return midden < 0 ? Optional.empty() : Optional.of(tekst.substring(0, midden));
    }

    /** The code; empty when none is named. */
    static Optional<String> code(String tekst) {
        return Optional.of(tekst.substring(midden(tekst) + 1)).filter(code -> !code.isEmpty());
    }

    private static int midden(String tekst) {
        return Math.max(tekst.indexOf(' '), tekst.indexOf('/'));
    }
}
