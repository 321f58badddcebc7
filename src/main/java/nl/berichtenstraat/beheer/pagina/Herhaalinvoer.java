package nl.berichtenstraat.beheer.pagina;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.berichtenstraat.beheer.Woorden;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.register.Berichtstatus;
import nl.berichtenstraat.register.Herhaalkeuze;
import nl.berichtenstraat.register.Herhaalverzoek;
import nl.berichtenstraat.register.Peil;
import nl.berichtenstraat.register.Werkwoord;
import nl.berichtenstraat.straat.Oordeel;

/**
 * The form for a replay as it was filled in.
 *
 * @param velden what was filled in, by name of the field; what is empty is absent
 * @param zone in which days begin
 */
public record Herhaalinvoer(Map<String, String> velden, ZoneId zone) {

    private static final String BERICHT = "bericht";
    private static final String OORZAAK = "oorzaak";
    private static final List<String> NAMEN = List.of(
            "werkwoord",
            BERICHT,
            OORZAAK,
            "soort",
            "aanbieder",
            "gemeente",
            "van",
            "tot",
            "status",
            "uitkomst",
            "peil",
            "antwoord",
            "vast",
            "batch",
            "tegelijk",
            "gepauzeerd",
            "reden");

    /** From the fields of a form or the query of an address. */
    static Herhaalinvoer van(Function<String, Optional<String>> lezer, ZoneId zone) {
        Map<String, String> velden = new LinkedHashMap<>();
        NAMEN.forEach(naam -> lezer.apply(naam).ifPresent(waarde -> velden.put(naam, waarde)));
        return new Herhaalinvoer(Map.copyOf(velden), zone);
    }

    /** What was filled in; empty text when nothing was. */
    public String veld(String naam) {
        return velden.getOrDefault(naam, "");
    }

    /** Whether this is what was chosen; without a choice the first one is. */
    public boolean is(String naam, String waarde, boolean eerste) {
        return velden.containsKey(naam) ? veld(naam).equals(waarde) : eerste;
    }

    /**
     * The same, with its messages fixed when nothing but messages or a cause was chosen, as by the button on the page of a
     * message or cause: then nothing else is asked about them.
     */
    Herhaalinvoer vast() {
        boolean alleenDat =
                velden.keySet().equals(Set.of(BERICHT)) || velden.keySet().equals(Set.of(OORZAAK));
        Map<String, String> nieuw = new LinkedHashMap<>(velden);
        if (alleenDat) {
            nieuw.put("vast", "ja");
        }
        return new Herhaalinvoer(Map.copyOf(nieuw), zone);
    }

    /** Whether the messages were chosen on another page. */
    public boolean isVast() {
        return velden.containsKey("vast") && (velden.containsKey(BERICHT) || velden.containsKey(OORZAAK));
    }

    /** How many messages are taken at a time, as it was filled in or as usual. */
    public String batch() {
        return velden.getOrDefault("batch", Integer.toString(Herhaalverzoek.BATCH));
    }

    /** How many pairs are worked on side by side, as it was filled in or as usual. */
    public String tegelijk() {
        return velden.getOrDefault("tegelijk", Integer.toString(Herhaalverzoek.TEGELIJK));
    }

    /** Whether something of the settings for who knows them is otherwise than usual. */
    public boolean isAnders() {
        return velden.containsKey("gepauzeerd")
                || !batch().equals(Integer.toString(Herhaalverzoek.BATCH))
                || !tegelijk().equals(Integer.toString(Herhaalverzoek.TEGELIJK));
    }

    /** The kinds of message that can be chosen, with their names. */
    public Map<String, String> soorten() {
        Map<String, String> soorten = new LinkedHashMap<>();
        Arrays.stream(Berichtsoort.values()).forEach(soort -> soorten.put(soort.name(), Woorden.soort(soort)));
        return soorten;
    }

    /** How far messages that can be chosen are, in words. */
    public Map<String, String> standen() {
        Map<String, String> standen = new LinkedHashMap<>();
        Arrays.stream(Berichtstatus.values()).forEach(stand -> standen.put(woord(stand), Woorden.status(stand)));
        return standen;
    }

    /** Outcomes that can be chosen, in words. */
    public Map<String, String> uitkomsten() {
        Map<String, String> uitkomsten = new LinkedHashMap<>();
        Oordeel.teksten().forEach(uitkomst -> uitkomsten.put(uitkomst, Woorden.uitkomst(uitkomst)));
        return uitkomsten;
    }

    /**
     * What is asked: a trial.
     *
     * @throws IllegalArgumentException with what is wrong, in Dutch
     */
    Herhaalverzoek verzoek() {
        return new Herhaalverzoek(
                kies(Werkwoord.values(), veld("werkwoord")).orElseThrow(() -> fout("Kies wat er moet gebeuren.")),
                keuze(),
                kies(Peil.values(), veld("peil")).orElse(Peil.TOEN),
                velden.containsKey("antwoord"),
                true,
                aantal("batch", batch()),
                aantal("tegelijk", tegelijk()),
                velden.containsKey("gepauzeerd"),
                veld("reden"));
    }

    private Herhaalkeuze keuze() {
        List<Long> ids = Arrays.stream(veld("bericht").split("[\\s,;]+"))
                .filter(deel -> !deel.isEmpty())
                .map(deel -> nummer(deel).orElseThrow(() -> fout("'" + deel + "' is geen berichtnummer.")))
                .toList();
        boolean voorwaarden =
                List.of("oorzaak", "soort", "aanbieder", "gemeente", "van", "tot", "status", "uitkomst").stream()
                        .anyMatch(velden::containsKey);
        if (voorwaarden != ids.isEmpty()) {
            throw fout(
                    voorwaarden
                            ? "Vul berichtnummers in of de andere velden, niet allebei."
                            : "Kies welke berichten: vul berichtnummers in of ten minste een van de andere velden.");
        }
        return new Herhaalkeuze(
                ids,
                misschien("oorzaak").map(w -> nummer(w).orElseThrow(() -> fout("De oorzaak is geen nummer."))),
                misschien("soort")
                        .map(w -> kies(Berichtsoort.values(), w).orElseThrow(() -> fout("Kies een berichtsoort."))),
                misschien("aanbieder"),
                misschien("gemeente"),
                misschien("van").map(dag -> begin(dag, 0)),
                misschien("tot").map(dag -> begin(dag, 1)),
                misschien("status")
                        .map(w -> kies(Berichtstatus.values(), w).orElseThrow(() -> fout("Kies een status."))),
                misschien("uitkomst"));
    }

    private int aantal(String naam, String waarde) {
        return Optional.of(waarde)
                .filter(w -> w.matches("[0-9]{1,6}"))
                .map(Integer::valueOf)
                .orElseThrow(() -> fout("Vul bij " + naam + " een getal in."));
    }

    private Optional<String> misschien(String naam) {
        return Optional.ofNullable(velden.get(naam));
    }

    private Instant begin(String dag, int later) {
        try {
            return LocalDate.parse(dag).plusDays(later).atStartOfDay(zone).toInstant();
        } catch (DateTimeParseException e) {
            throw fout("'" + dag + "' is geen datum. Schrijf jaar, maand en dag, bijvoorbeeld 2026-03-31.");
        }
    }

    /** The word for a value, in Dutch. */
    static String woord(Enum<?> waarde) {
        return waarde.name().toLowerCase(Locale.ROOT);
    }

    /** The value with this word. */
    static <E extends Enum<E>> Optional<E> kies(E[] mogelijk, String gekozen) {
        return Arrays.stream(mogelijk)
                .filter(een -> een.name().equalsIgnoreCase(gekozen))
                .findFirst();
    }

    /** A whole number above 0. */
    static Optional<Long> nummer(String tekst) {
        return tekst.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(tekst)) : Optional.empty();
    }

    private static IllegalArgumentException fout(String uitleg) {
        return new IllegalArgumentException(uitleg);
    }
}
