package nl.berichtenstraat.jaar;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes the retour of an aanbieder on a message of the gemeente (302 on 301, 320 on 319): the header of that message
 * extended, and when a record is refused the whole tree with codes in every record (IV028, IV032).
 */
final class Retourpen {

    private static final Set<String> RECORDS = Set.of("Client", "Relatie", "Contact", "ToegewezenProduct", "Antwoord");
    private static final String GOED = "0200";

    private final Poststuk bericht;
    private final String soort;
    private final String identificatie;
    private final Kalender kalender;

    /**
     * A retour.
     *
     * @param bericht what is answered
     * @param soort type of the retour
     * @param identificatie IdentificatieRetour
     * @param kalender gives DagtekeningRetour
     */
    Retourpen(Poststuk bericht, String soort, String identificatie, Kalender kalender) {
        this.bericht = bericht;
        this.soort = soort;
        this.identificatie = identificatie;
        this.kalender = kalender;
    }

    /** The message is accepted. */
    Poststuk goed() {
        return stuk(kop(List.of()));
    }

    /** The message is refused for what its header says. */
    Poststuk afgewezen(String kopcode) {
        return stuk(kop(List.of(kopcode)));
    }

    /** The message is refused for what some of its records say. */
    Poststuk afgewezen(Function<Knoop, List<String>> codesVanRecord) {
        String boom = bericht.wortel().kinderen().stream()
                .skip(1)
                .map(kind -> kopie(kind, codesVanRecord))
                .collect(Collectors.joining());
        return stuk(kop(List.of(GOED)) + boom);
    }

    private Poststuk stuk(String inhoud) {
        return Poststuk.van(Pen.document(soort, inhoud));
    }

    private String kop(List<String> codes) {
        String velden = bericht.wortel().kind("Header").orElseThrow().kinderen().stream()
                .map(veld -> veld.naam().equals("BerichtCode")
                        ? Pen.blad("BerichtCode", Pen.code(soort))
                        : kopie(veld, geen -> List.of()))
                .collect(Collectors.joining());
        return "<m:Header>" + velden + Pen.blad("IdentificatieRetour", identificatie)
                + Pen.blad("DagtekeningRetour", kalender.vandaag()) + Pen.versie("XsdVersieRetour") + retourcodes(codes)
                + "</m:Header>\n";
    }

    private String kopie(Knoop knoop, Function<Knoop, List<String>> codesVanRecord) {
        String naam = (knoop.naamruimte().equals(Pen.BASIS) ? "b:" : "m:") + knoop.naam();
        List<Knoop> kinderen = knoop.kinderen();
        String inhoud = kinderen.isEmpty()
                ? knoop.tekst().orElseThrow()
                : kinderen.stream().map(kind -> kopie(kind, codesVanRecord)).collect(Collectors.joining());
        String codes = RECORDS.contains(knoop.naam()) ? retourcodes(codes(knoop, codesVanRecord)) : "";
        return "<" + naam + ">" + inhoud + codes + "</" + naam + ">\n";
    }

    private static List<String> codes(Knoop knoop, Function<Knoop, List<String>> codesVanRecord) {
        List<String> codes = codesVanRecord.apply(knoop);
        return codes.isEmpty() ? List.of(GOED) : codes;
    }

    private static String retourcodes(List<String> codes) {
        return codes.isEmpty()
                ? ""
                : codes.stream()
                        .map(code -> Pen.blad("RetourCode", code))
                        .collect(Collectors.joining("", "<m:RetourCodes>", "</m:RetourCodes>\n"));
    }
}
