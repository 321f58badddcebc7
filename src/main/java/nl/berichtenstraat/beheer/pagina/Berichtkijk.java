package nl.berichtenstraat.beheer.pagina;

import java.util.Optional;
import java.util.function.Function;
import nl.berichtenstraat.beheer.xml.Venster;

/**
 * What of a message someone looks at.
 *
 * @param regel findings of this rule; empty for all
 * @param pagina which page of findings, from 1
 * @param van first line of the message
 * @param tot last line of the message
 * @param antwoordVan first line of the answer
 */
record Berichtkijk(Optional<String> regel, int pagina, int van, int tot, int antwoordVan) {

    /** So many findings on a page. */
    static final int BEVINDINGEN = 20;

    /** So many lines at most. */
    static final int REGELS = 200;

    private static final int EERSTE_REGELS = 60;
    private static final int VOOR_REGEL = 20;
    private static final int NA_REGEL = 40;

    /** Reads the fields of an address or a form; what is no number is left out. */
    static Berichtkijk van(Function<String, Optional<String>> velden) {
        int van = getal(velden, "van").orElse(1);
        int tot = getal(velden, "tot").orElse(van + EERSTE_REGELS - 1);
        return new Berichtkijk(
                velden.apply("regel").filter(regel -> regel.matches("[A-Za-z0-9]{2,20}")),
                getal(velden, "pagina").orElse(1),
                van,
                Math.max(van, Math.min(tot, van + REGELS - 1)),
                getal(velden, "avan").orElse(1));
    }

    private static Optional<Integer> getal(Function<String, Optional<String>> velden, String naam) {
        return velden.apply(naam)
                .filter(tekst -> tekst.matches("[0-9]{1,8}"))
                .map(Integer::valueOf)
                .filter(getal -> getal > 0);
    }

    Venster venster() {
        return new Venster(van, tot);
    }

    Venster antwoordvenster() {
        return new Venster(antwoordVan, antwoordVan + EERSTE_REGELS - 1);
    }

    long overslaan() {
        return (long) (pagina - 1) * BEVINDINGEN;
    }

    /** Address of another page of findings. */
    String opPagina(long bericht, int andere) {
        return adres(bericht, andere) + "#bevindingen";
    }

    /** Address of a line of the message, with the same findings: on this page when the line is there. */
    String naarRegel(long bericht, int nummer) {
        String lijnen = "&van=" + Math.max(1, nummer - VOOR_REGEL) + "&tot=" + (nummer + NA_REGEL);
        return (venster().bevat(nummer) ? "" : adres(bericht, pagina) + lijnen) + "#r" + nummer;
    }

    private String adres(long bericht, int opPagina) {
        return "/berichten/" + bericht + "?"
                + regel.map(code -> "regel=" + code + "&").orElse("") + "pagina=" + opPagina;
    }
}
