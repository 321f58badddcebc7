package nl.berichtenstraat.kanaal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.berichtenstraat.contract.Contract;
import nl.berichtenstraat.contract.Contractboek;
import nl.berichtenstraat.contract.Contractfouten;
import nl.berichtenstraat.contract.Contractlader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The contracts as they are now. They are read again when their folder changed; when they cannot be used the last good
 * ones stay, so that a running service never settles under a contract that did not load.
 */
public final class Contracten implements Supplier<Contractboek> {

    private static final Logger LOG = LoggerFactory.getLogger(Contracten.class);

    private final Path map;
    private final BiPredicate<String, LocalDate> gemeenteBestaat;
    private Map<String, String> gelezen;
    private boolean bruikbaar = true;
    private volatile Contractboek boek;

    private Contracten(Path map, BiPredicate<String, LocalDate> gemeenteBestaat) {
        this.map = map;
        this.gemeenteBestaat = gemeenteBestaat;
        this.gelezen = stand();
        this.boek = Contractlader.laad(map, gemeenteBestaat);
    }

    /**
     * Reads the contracts for the first time.
     *
     * @param map their folder
     * @param gemeenteBestaat whether a gemeentecode existed on a day
     * @throws Contractfouten when they cannot be used
     */
    static Contracten laad(Path map, BiPredicate<String, LocalDate> gemeenteBestaat) {
        return new Contracten(map, gemeenteBestaat);
    }

    /** The last good ones. */
    @Override
    public Contractboek get() {
        return boek;
    }

    /**
     * Reads them again when a name, size or time of change in the folder is another than at the last reading. Faults are
     * logged once for each change. An empty folder takes no contracts away: more likely it is about to be filled.
     *
     * @return whether what stands in the folder is what holds
     */
    public synchronized boolean herlaad() {
        Map<String, String> nu = stand();
        if (!nu.equals(gelezen)) {
            gelezen = nu;
            bruikbaar = lees();
        }
        return bruikbaar;
    }

    private boolean lees() {
        try {
            Contractboek nieuw = Contractlader.laad(map, gemeenteBestaat);
            if (nieuw.contracten().isEmpty()) {
                LOG.warn("de map met contracten is leeg; de vorige contracten blijven gelden: {}", namen(boek));
                return false;
            }
            boek = nieuw;
            LOG.info("contracten opnieuw gelezen: {}", namen(nieuw));
            return true;
        } catch (Contractfouten e) {
            LOG.warn(
                    "de contracten zijn niet bruikbaar; de vorige blijven gelden: {}\n{}", namen(boek), e.getMessage());
            return false;
        }
    }

    private static String namen(Contractboek boek) {
        return boek.contracten().stream().map(Contract::versieaanduiding).collect(Collectors.joining(", "));
    }

    /** Size and time of change of each file by name; empty when the folder cannot be read. */
    private Map<String, String> stand() {
        Map<String, String> stand = new TreeMap<>();
        try (Stream<Path> bestanden = Files.list(map)) {
            bestanden.forEach(bestand -> stand.put(bestand.getFileName().toString(), kenmerk(bestand)));
        } catch (IOException e) {
            return Map.of();
        }
        return stand;
    }

    /** A file that goes away in the meantime has none, so that the folder looks changed again the next time. */
    private static String kenmerk(Path bestand) {
        try {
            BasicFileAttributes kenmerken = Files.readAttributes(bestand, BasicFileAttributes.class);
            return kenmerken.size() + " " + kenmerken.lastModifiedTime();
        } catch (IOException e) {
            return "";
        }
    }
}
