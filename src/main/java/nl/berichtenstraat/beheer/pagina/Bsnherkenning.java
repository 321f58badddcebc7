package nl.berichtenstraat.beheer.pagina;

import java.util.Optional;
import nl.berichtenstraat.bericht.Bsn;

/** Knows a Bsn that somebody typed, so that it goes no further than that. */
final class Bsnherkenning {

    private Bsnherkenning() {}

    /** The Bsn in a text; empty when it is none: nine digits that pass the eleven test, whatever separates them. */
    static Optional<Bsn> in(String tekst) {
        String cijfers = tekst.replaceAll("[\\s.\\-]", "");
        return Optional.of(cijfers)
                .filter(nummer -> nummer.matches("[0-9]{9}"))
                .map(Bsn::new)
                .filter(Bsn::voldoetAanElfproef);
    }
}
