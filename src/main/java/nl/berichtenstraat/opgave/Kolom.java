package nl.berichtenstraat.opgave;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns that a spreadsheet may have, by the names that people give them. */
enum Kolom {
    /** Pseudonym of the client. */
    CLIENT("clientsleutel", "client", "sleutel", "clientkey", "clientcode", "pseudoniem"),
    /** Number of the assignment. */
    TOEWIJZING("toewijzingnummer", "toewijzing", "toewijzingsnummer", "toewijzingnr", "toewijzingsnr"),
    /** Calendar month of the delivery. */
    MAAND("maand", "leveringsmaand", "maandvanlevering", "productmaand"),
    /** Minutes delivered. */
    MINUTEN("minuten", "aantalminuten", "geleverdeminuten", "min", "minuut"),
    /** Hours delivered. */
    UREN("uren", "aantaluren", "geleverdeuren", "uur", "uurmin"),
    /** Code of the gemeente, where a number alone does not say enough. */
    GEMEENTE("gemeente", "gemeentecode"),
    /** Product code, where the assignment names none. */
    PRODUCT("product", "productcode"),
    /** For the aanbieder itself. */
    OPMERKING("opmerking", "opmerkingen", "toelichting", "commentaar", "notitie"),
    /** What the service puts in a prefilled sheet for people to look at: begin of the assignment. */
    VAN("van", "ingangsdatum"),
    /** As {@link #VAN}: end of the assignment. */
    TOT("tot", "totenmet", "tm", "einddatum"),
    /** As {@link #VAN}: what is assigned for the month. */
    TOEGEWEZEN("toegewezen", "toegewezenminuten"),
    /** As {@link #VAN}: what may still be claimed. */
    RESTEREND("resterend", "resterendeminuten");

    private final List<String> namen;

    Kolom(String... namen) {
        this.namen = List.of(namen);
    }

    /** The name that the service itself gives it. */
    String naam() {
        return namen.get(0);
    }

    /** The column that says the same in another way; itself when there is none. */
    Kolom ander() {
        return switch (this) {
            case CLIENT -> TOEWIJZING;
            case TOEWIJZING, PRODUCT, GEMEENTE -> CLIENT;
            case MINUTEN -> UREN;
            case UREN -> MINUTEN;
            case MAAND, OPMERKING, VAN, TOT, TOEGEWEZEN, RESTEREND -> this;
        };
    }

    /** The column with this heading, however it is spelled; empty when there is none. */
    static Optional<Kolom> van(String kop) {
        String kaal = kaal(kop);
        return Arrays.stream(values())
                .filter(kolom -> kolom.namen.contains(kaal))
                .findFirst();
    }

    /** Without capitals, accents, spaces and signs. */
    private static String kaal(String kop) {
        return Normalizer.normalize(kop, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "");
    }
}
