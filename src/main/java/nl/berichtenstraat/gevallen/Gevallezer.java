package nl.berichtenstraat.gevallen;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.berichtenstraat.gevallen.Geval.Gevalstap;
import nl.berichtenstraat.gevallen.Geval.Voorbericht;
import nl.berichtenstraat.straat.Oordeel;

/** Reads the folder of one case; what is not as documented is refused. */
final class Gevallezer {

    /** The message under test. */
    static final String BERICHT = "bericht.xml";

    /** What must come of it. */
    static final String VERWACHT = "verwacht.json";

    /** Folder of several messages under test, each with what must come of it. */
    static final String STAPPEN = "stappen";

    /** Folder of earlier messages. */
    static final String VOOR = "voor";

    /** On which day the messages are assessed. */
    static final String EIGENSCHAPPEN = "geval.properties";

    private static final String XML = ".xml";
    private static final String JSON = ".json";
    private static final String CONTRACT = ".+\\.ya?ml";

    private final Gevalmap map;
    private final Gevaldagen dagen;

    private Gevallezer(Gevalmap map) {
        this.map = map;
        Path bestand = map.pad().resolve(EIGENSCHAPPEN);
        dagen = new Gevaldagen(EIGENSCHAPPEN, Gevalbestanden.bestaat(bestand) ? tekst(bestand) : "");
    }

    /**
     * Reads a case.
     *
     * @param map its folder
     * @throws OnbruikbaarGeval when a file is missing or says something that is not documented
     */
    static Geval lees(Gevalmap map) {
        return new Gevallezer(map).lees();
    }

    private Geval lees() {
        List<Voorbericht> voor =
                inMap(VOOR, List.of(XML)).stream().map(this::voorbericht).toList();
        List<Gevalstap> stappen = stappen();
        dagen.weigerOnbekende(namen(voor, stappen));
        return new Geval(map, contracten(), voor, stappen);
    }

    private static Set<String> namen(Collection<Voorbericht> voor, Collection<Gevalstap> stappen) {
        Set<String> namen = new LinkedHashSet<>();
        voor.forEach(bericht -> namen.add(bericht.inzending().naam()));
        stappen.forEach(stap -> namen.add(stap.inzending().naam()));
        return namen;
    }

    private Voorbericht voorbericht(Path bestand) {
        String naam = zonderEinde(bestand, XML);
        return new Voorbericht(inzending(VOOR + "/" + naam, bestand), uitkomst(naam));
    }

    /** The outcome after the last hyphen of a name, or else goedgekeurd. */
    private static String uitkomst(String naam) {
        return Arrays.stream(Oordeel.values())
                .map(Oordeel::tekst)
                .filter(uitkomst -> naam.endsWith("-" + uitkomst))
                .findFirst()
                .orElse(Oordeel.GOEDGEKEURD.tekst());
    }

    private List<Gevalstap> stappen() {
        Path bericht = map.pad().resolve(BERICHT);
        Path verwacht = map.pad().resolve(VERWACHT);
        if (!Gevalbestanden.bestaat(map.pad().resolve(STAPPEN))) {
            return List.of(stap(bericht, verwacht));
        }
        if (Gevalbestanden.bestaat(bericht) || Gevalbestanden.bestaat(verwacht)) {
            throw new OnbruikbaarGeval("er is een map " + STAPPEN + " en ook " + BERICHT + " of " + VERWACHT
                    + ". Kies één van de twee vormen.");
        }
        return paren();
    }

    private List<Gevalstap> paren() {
        List<Gevalstap> stappen = inMap(STAPPEN, List.of(XML, JSON)).stream()
                .map(bestand -> bestand.resolveSibling(
                        zonderEinde(bestand, bestand.toString().endsWith(XML) ? XML : JSON)))
                .distinct()
                .sorted()
                .map(paar -> stap(bijschrift(paar, XML), bijschrift(paar, JSON)))
                .toList();
        if (stappen.isEmpty()) {
            throw new OnbruikbaarGeval("de map " + STAPPEN + " is leeg.");
        }
        return stappen;
    }

    private static Path bijschrift(Path paar, String einde) {
        return paar.resolveSibling(paar.getFileName() + einde);
    }

    private Gevalstap stap(Path bericht, Path verwacht) {
        Inzending inzending = inzending(zonderEinde(bericht, XML), bericht);
        return new Gevalstap(inzending, Verwachtinglezer.lees(naam(verwacht), tekst(verwacht)));
    }

    private Inzending inzending(String naam, Path bestand) {
        return new Inzending(naam, Gevalbestanden.bericht(map.pad(), bestand), dagen.van(naam));
    }

    /** The folder of the case when it has a contract of its own, or else the first above it that has: rule, then set. */
    private Path contracten() {
        Path regel = map.pad().getParent();
        Path verzameling = Optional.ofNullable(regel).map(Path::getParent).orElse(null);
        return Stream.of(Optional.of(map.pad()), Optional.ofNullable(regel), Optional.ofNullable(verzameling))
                .flatMap(Optional::stream)
                .filter(Gevallezer::heeftContract)
                .findFirst()
                .orElseThrow(
                        () -> new OnbruikbaarGeval("er is geen contract. Zet contract.yaml in de map van het geval,"
                                + " van de regel of van alle gevallen."));
    }

    private static boolean heeftContract(Path map) {
        return inhoud(map).stream().anyMatch(pad -> pad.getFileName().toString().matches(CONTRACT));
    }

    private List<Path> inMap(String naam, List<String> eindes) {
        Path onder = map.pad().resolve(naam);
        if (!Gevalbestanden.bestaat(onder)) {
            return List.of();
        }
        if (!Gevalbestanden.isMap(onder)) {
            throw new OnbruikbaarGeval(naam + " moet een map zijn, en geen verwijzing naar een andere.");
        }
        List<Path> inhoud = inhoud(onder);
        inhoud.stream()
                .filter(pad -> eindes.stream().noneMatch(pad.toString()::endsWith))
                .findFirst()
                .ifPresent(pad -> {
                    throw new OnbruikbaarGeval(
                            naam(pad) + " hoort hier niet; namen eindigen op " + String.join(" of ", eindes) + ".");
                });
        return inhoud;
    }

    private static List<Path> inhoud(Path map) {
        try {
            return Gevalbestanden.inhoud(map);
        } catch (IOException e) {
            throw new OnbruikbaarGeval("de map " + map + " is niet leesbaar.");
        }
    }

    private String tekst(Path bestand) {
        return Gevalbestanden.tekst(map.pad(), bestand);
    }

    private String naam(Path bestand) {
        return Gevalbestanden.naam(map.pad(), bestand);
    }

    private static String zonderEinde(Path bestand, String einde) {
        String naam = bestand.getFileName().toString();
        return naam.substring(0, naam.length() - einde.length());
    }
}
