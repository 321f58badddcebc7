package nl.berichtenstraat.beheer.xml;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.berichtenstraat.bericht.Vindplaatsen;
import nl.berichtenstraat.bericht.Vindplaatsen.Vindplaats;
import nl.berichtenstraat.register.Bevindingsrij;

/**
 * Points findings at the element they are about. The register knows the line on which their record begins; that of an element
 * in it is looked up in the file when someone looks. An element that is absent is missed in its record, so then it stays that.
 */
public final class Aanwijzer {

    private static final int SCHEMA = 1;

    private Aanwijzer() {}

    /**
     * A finding with its place in the file.
     *
     * @param bevinding the finding, with the line it points at
     * @param plek that line, 0 when unknown, and where in it the element begins, 0 when it points at the line as a whole
     */
    public record Aangewezen(Bevindingsrij bevinding, Vindplaats plek) {

        private static final int MARGE = 2;

        /** The lines around it. */
        public Venster venster() {
            return Venster.rond(plek.regel(), MARGE);
        }
    }

    /**
     * The same findings, in the same order, with the lines of their elements.
     *
     * @param bevindingen findings in one file
     * @param inhoud that file; closed by the caller
     */
    public static List<Aangewezen> wijsAan(List<Bevindingsrij> bevindingen, InputStream inhoud) {
        Map<String, Vindplaats> plekken = Vindplaatsen.zoek(
                inhoud,
                bevindingen.stream()
                        .filter(Aanwijzer::isOpTeZoeken)
                        .map(Bevindingsrij::pad)
                        .collect(Collectors.toSet()));
        return bevindingen.stream()
                .map(rij -> wijsAan(rij, plekken.get(rij.pad())))
                .toList();
    }

    /** What fails the schema has its exact line already; what has no line is about the file as a whole. */
    private static boolean isOpTeZoeken(Bevindingsrij rij) {
        return rij.niveau() > SCHEMA && rij.regelnummer() > 0;
    }

    private static Aangewezen wijsAan(Bevindingsrij rij, Vindplaats plek) {
        return plek == null || !isOpTeZoeken(rij)
                ? new Aangewezen(rij, new Vindplaats(rij.regelnummer(), 0))
                : new Aangewezen(rij.opRegel(plek.regel()), plek);
    }
}
