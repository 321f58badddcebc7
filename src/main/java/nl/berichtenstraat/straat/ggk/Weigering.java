package nl.berichtenstraat.straat.ggk;

import java.util.Optional;
import nl.berichtenstraat.ggk.Fout;
import nl.berichtenstraat.ggk.Foutcodes;

/** Why a message is not taken on the local hop, by the codes of StUF 03.01 for it (table 4.1). */
enum Weigering {
    /** An older or another sector model. */
    SECTORMODEL("StUF007"),
    /** Not for a gemeente of ours. */
    ONTVANGER("StUF010"),
    /** The sender cannot be, or the adapter may not deliver for this gemeente. */
    ZENDER("StUF013"),
    /** The reference was used for something else. */
    NIET_UNIEK("StUF016"),
    /** No such message type. */
    FUNCTIE("StUF034"),
    /** A message type that does not come here, or not in this envelope. */
    COMBINATIE("StUF040"),
    /** An answer to what was never sent. */
    CROSSREFERENTIE("StUF043"),
    /** The one refusal after which the same message comes again. */
    OPSLAG("StUF046"),
    /** For what cannot be read or is too large StUF has no code of this kind; this is the nearest. */
    ONLEESBAAR("StUF055");

    private static final Foutcodes CODES = Foutcodes.meegeleverd();

    private final String code;

    Weigering(String code) {
        this.code = code;
    }

    /** As the body of a Fo03. */
    Fout fout() {
        return fout("");
    }

    /** As the body of a Fo03 that says more; empty text for no more. */
    Fout fout(String uitleg) {
        return CODES.maak(code, uitleg, Optional.empty());
    }
}
