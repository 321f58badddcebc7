package nl.berichtenstraat.beheer.xml;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
     * @param ontbreekt whether the element is not there: then it points at its record
     */
    public record Aangewezen(Bevindingsrij bevinding, Vindplaats plek, boolean ontbreekt) {

        private static final int MARGE = 2;

        /** Where it is, for people: {@code regel 48, teken 9}, and whether it is missing there. */
        public String inWoorden() {
            String plaats = "regel " + plek.regel() + (plek.kolom() > 0 ? ", teken " + plek.kolom() : "");
            return plek.regel() == 0 ? "regel onbekend" : plaats + (ontbreekt ? " (daar ontbreekt het)" : "");
        }

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
                        .flatMap(rij -> Stream.of(rij.record(), rij.pad()))
                        .collect(Collectors.toSet()));
        return bevindingen.stream().map(rij -> wijsAan(rij, plekken)).toList();
    }

    /** What has no line is about the file as a whole. */
    private static boolean isOpTeZoeken(Bevindingsrij rij) {
        return rij.regelnummer() > 0;
    }

    private static Aangewezen wijsAan(Bevindingsrij rij, Map<String, Vindplaats> plekken) {
        Optional<Vindplaats> plek = Optional.ofNullable(plekken.get(rij.pad()));
        if (!isOpTeZoeken(rij) || rij.niveau() == SCHEMA) {
            return opRegel(rij, plek, false);
        }
        return plek.map(gevonden -> new Aangewezen(rij.opRegel(gevonden.regel()), gevonden, false))
                .orElseGet(() -> opRegel(rij, Optional.ofNullable(plekken.get(rij.record())), true));
    }

    /** What fails the schema has its exact line already, and so has a record; what stands there tells the column. */
    private static Aangewezen opRegel(Bevindingsrij rij, Optional<Vindplaats> plek, boolean ontbreekt) {
        return new Aangewezen(
                rij,
                plek.filter(gevonden -> gevonden.regel() == rij.regelnummer())
                        .orElse(new Vindplaats(rij.regelnummer(), 0)),
                ontbreekt && plek.isPresent());
    }
}
