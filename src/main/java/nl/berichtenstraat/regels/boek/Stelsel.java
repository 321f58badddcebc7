package nl.berichtenstraat.regels.boek;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.berichtenstraat.bericht.Codelijsten;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.bericht.Standaard;
import nl.berichtenstraat.regels.Gemeentelijst;
import nl.berichtenstraat.regels.lokaal.Codegebruik;

/**
 * The rules and code lists in time: a message is assessed by what held on its Dagtekening. Before the first day on which
 * the standard had rules, those of that first day count, as with code lists (D87). Never changes.
 */
public final class Stelsel {

    private static final String GEMEENTEN = "gemeenten";

    private final Codelijsten codelijsten;
    private final Map<String, Periode> regels;
    private final NavigableSet<LocalDate> versies;

    private Stelsel(Codelijsten codelijsten, List<Standaardregel> regels) {
        this.codelijsten = codelijsten;
        this.regels = regels.stream().collect(Collectors.toMap(Standaardregel::code, Standaardregel::geldig));
        this.versies =
                regels.stream().map(regel -> regel.geldig().begin()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The rules of the standard with these code lists. */
    public static Stelsel met(Codelijsten codelijsten) {
        return met(codelijsten, Regellijst.lees());
    }

    /** These rules, at least one, with these code lists. */
    public static Stelsel met(Codelijsten codelijsten, List<Standaardregel> regels) {
        return new Stelsel(codelijsten, regels);
    }

    /** The municipal divisions. */
    public Gemeentelijst gemeenten() {
        return codelijsten.lijst(GEMEENTEN)::bevat;
    }

    /**
     * Whether a list has this code on that day.
     *
     * @throws IllegalArgumentException when the standard has no list of this name
     */
    public boolean kentCode(String lijst, String code, LocalDate dag) {
        return codelijsten.lijst(lijst).bevat(code, dag);
    }

    /** What a message of this day is assessed by. */
    public Versies versies(LocalDate dagtekening) {
        Map<String, LocalDate> lijsten = new TreeMap<>();
        Stream.concat(Stream.of(GEMEENTEN), Codegebruik.LIJSTEN.stream())
                .forEach(naam -> lijsten.put(naam, codelijsten.lijst(naam).versie(dagtekening, Standaard.ONZE.van())));
        return new Versies(Standaard.ONZE.aanduiding(), regelversie(dagtekening), lijsten);
    }

    /**
     * Whether a rule, by its code, is in force for a message of this day. What is no rule of the standard (a schema fault,
     * a contract rule) always is, for it has dates of its own or none.
     */
    public Predicate<String> geldendOp(LocalDate dagtekening) {
        LocalDate peildag = dagtekening.isBefore(versies.first()) ? versies.first() : dagtekening;
        return regel -> {
            Periode geldig = regels.get(regel);
            return geldig == null || geldig.bevat(peildag);
        };
    }

    private LocalDate regelversie(LocalDate dagtekening) {
        LocalDate laatste = versies.floor(dagtekening);
        return laatste == null ? versies.first() : laatste;
    }
}
