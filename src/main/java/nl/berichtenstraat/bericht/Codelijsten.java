package nl.berichtenstraat.bericht;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The code lists of the standard: those that ship with this product, or newer versions that an operator put in a folder. */
public final class Codelijsten {

    private static final String EXTENSIE = ".csv";

    private final Map<String, Codelijst> lijsten;

    private Codelijsten(Map<String, Codelijst> lijsten) {
        this.lijsten = lijsten;
    }

    /** The lists that ship with this product. */
    public static Codelijsten meegeleverd() {
        Map<String, Codelijst> lijsten = new TreeMap<>();
        String map = "/standaard/" + Standaard.ONZE.map() + "/codelijsten/";
        for (String naam : Standaard.ONZE.codelijsten()) {
            String pad = map + naam + EXTENSIE;
            lijsten.put(naam, Codelijst.van(pad, Tabel.meegeleverd(pad, Codelijst.KOLOMMEN)));
        }
        return new Codelijsten(lijsten);
    }

    /**
     * The lists that ship with this product, except those that stand in this folder in a file of the same name.
     *
     * @param map the folder; nothing changes when there is none
     * @throws OngeldigeTabel when a file cannot be used; names it with the line
     */
    public static Codelijsten van(Path map) {
        Map<String, Codelijst> lijsten = new TreeMap<>(meegeleverd().lijsten);
        bestanden(map).forEach(bestand -> {
            String naam = bestand.getFileName().toString().replace(EXTENSIE, "");
            if (!lijsten.containsKey(naam)) {
                throw new OngeldigeTabel(
                        bestand.toString(), 1, "er is geen codelijst " + naam + "; er zijn " + lijsten.keySet());
            }
            lijsten.put(naam, Codelijst.van(bestand.toString(), lees(bestand)));
        });
        return new Codelijsten(lijsten);
    }

    /**
     * One list.
     *
     * @throws IllegalArgumentException when the standard has none of this name
     */
    public Codelijst lijst(String naam) {
        if (!lijsten.containsKey(naam)) {
            throw new IllegalArgumentException("no code list " + naam);
        }
        return lijsten.get(naam);
    }

    /** All lists by name. */
    public Map<String, Codelijst> lijsten() {
        return Collections.unmodifiableMap(lijsten);
    }

    private static List<Path> bestanden(Path map) {
        if (Files.notExists(map)) {
            return List.of();
        }
        try (Stream<Path> alle = Files.list(map)) {
            return alle.filter(pad -> pad.getFileName().toString().endsWith(EXTENSIE))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new OngeldigeTabel(map.toString(), 1, "deze map met codelijsten is niet te lezen");
        }
    }

    private static List<Tabelrij> lees(Path bestand) {
        try (BufferedReader regels = Files.newBufferedReader(bestand)) {
            return Tabel.lees(bestand.toString(), regels, Codelijst.KOLOMMEN);
        } catch (IOException e) {
            throw new OngeldigeTabel(bestand.toString(), 1, "dit bestand is niet te lezen als tekst in UTF-8");
        }
    }
}
