package nl.berichtenstraat;

import java.util.Locale;

/** What a measurement times: the bare work to compare with, and the stages of the lane. */
enum Stap {
    KAAL_NIEUW("kale XSD-validatie, nieuwe validator"),
    KAAL_HERBRUIKT("kale XSD-validatie, zelfde validator"),
    FSYNC("7 KB schrijven met fsync"),
    ONTVANGST("ontvangen en bewaren"),
    NIVEAU_1_2("niveau 1 en 2"),
    NIVEAU_3_4("niveau 3 en 4, met register"),
    OPZOEKEN("  waarvan opzoeken in het register"),
    VASTLEGGEN("  waarvan vastleggen in het register"),
    ANTWOORD("antwoord"),
    AFREKENING("afrekening"),
    BOEK("  waarvan het boek bijhouden"),
    REST("overig en commit"),
    TOTAAL("van inname tot antwoord"),
    BEZORGING("bezorgen in een map");

    private final String tekst;

    Stap(String tekst) {
        this.tekst = tekst;
    }

    /** Dutch words for the table. */
    String tekst() {
        return tekst;
    }

    /** Name in JSON. */
    String naam() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether this is one of the stages that make up the total. */
    boolean isFase() {
        return switch (this) {
            case ONTVANGST, NIVEAU_1_2, NIVEAU_3_4, ANTWOORD, AFREKENING, REST -> true;
            case KAAL_NIEUW, KAAL_HERBRUIKT, FSYNC, OPZOEKEN, VASTLEGGEN, BOEK, TOTAAL, BEZORGING -> false;
        };
    }
}
