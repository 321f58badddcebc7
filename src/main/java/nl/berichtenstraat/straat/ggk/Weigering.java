package nl.berichtenstraat.straat.ggk;

import nl.berichtenstraat.ggk.Fout;
import nl.berichtenstraat.ggk.Fout.Plek;

/** Why a message is not taken on the local hop, by the codes of StUF 03.01 for it (table 4.1). */
enum Weigering {
    /** An older or another sector model. */
    SECTORMODEL("StUF007", Plek.SERVER, "Versie sectormodel niet ondersteund"),
    ONTVANGER("StUF010", Plek.CLIENT, "Combinatie van ontvangende organisatie, applicatie en administratie onbekend"),
    ZENDER("StUF013", Plek.CLIENT, "Combinatie van zendende organisatie, applicatie en administratie onbekend"),
    NIET_UNIEK("StUF016", Plek.CLIENT, "Combinatie zender en referentienummer niet uniek"),
    BERICHTCODE("StUF025", Plek.SERVER, "Berichtcode niet ondersteund"),
    FUNCTIE("StUF034", Plek.CLIENT, "Functie onbekend binnen sectormodel"),
    COMBINATIE("StUF040", Plek.SERVER, "Combinatie van berichtcode, entiteittype en functie niet ondersteund"),
    CROSSREFERENTIE("StUF043", Plek.CLIENT, "Crossreferentienummer niet bekend"),
    /** The one refusal after which the same message comes again. */
    OPSLAG("StUF046", Plek.SERVER, "Opslaan bericht niet mogelijk"),
    /** For what cannot be read StUF has no code of this kind; this is the nearest. */
    ONLEESBAAR("StUF055", Plek.CLIENT, "Berichtbody is niet conform schema in sectormodel");

    private final String code;
    private final Plek plek;
    private final String label;

    Weigering(String code, Plek plek, String label) {
        this.code = code;
        this.plek = plek;
        this.label = label;
    }

    /** As the body of a Fo03. */
    Fout fout() {
        return Fout.van(code, plek, label, java.util.Optional.empty());
    }

    /** As the body of a Fo03 that says more. */
    Fout fout(String uitleg) {
        return Fout.van(code, plek, label + ": " + uitleg, java.util.Optional.empty());
    }
}
