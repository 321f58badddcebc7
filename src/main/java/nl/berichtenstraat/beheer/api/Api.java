package nl.berichtenstraat.beheer.api;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import nl.berichtenstraat.beheer.Inzending;
import nl.berichtenstraat.beheer.web.Meetlat;
import nl.berichtenstraat.beheer.web.Webdeel;
import nl.berichtenstraat.kanaal.Metingen;
import nl.berichtenstraat.kanaal.Onderdelen;
import nl.berichtenstraat.kanaal.ggk.Ggkinstellingen;
import nl.berichtenstraat.opgave.Declaraties;
import nl.berichtenstraat.opgave.Nummers;
import nl.berichtenstraat.opgave.Opgavebeoordeling;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.straat.ggk.Aansluitingen;
import nl.berichtenstraat.straat.ggk.Ggkbeheer;

/** All addresses for programs, over the parts of a running lane. Closing it lets go of its watch over those. */
public final class Api implements AutoCloseable {

    private static final Duration GEDULD = Duration.ofSeconds(2);
    private static final int PROEVEN_TEGELIJK = 2;
    private static final Duration WACHT_OP_PROEF = Duration.ofSeconds(5);
    /** An outbox whose first message stays the first for so long is stuck. */
    private static final Duration STILSTAND = Duration.ofMinutes(5);

    private final Gereedheid gereedheid;
    private final Meetadres meetadres;
    private final List<Webdeel> delen;

    /**
     * What the addresses are about.
     *
     * @param onderdelen the parts of the lane
     * @param metingen what this instance counted
     * @param makelaar whether the broker answers
     * @param inzending takes messages
     * @param meesteBytes largest message that is accepted
     * @param klok the time
     */
    public record Bronnen(
            Onderdelen onderdelen,
            Metingen metingen,
            BooleanSupplier makelaar,
            Inzending inzending,
            long meesteBytes,
            Clock klok) {}

    /** Puts them together. */
    public Api(Bronnen bronnen) {
        Registers registers = bronnen.onderdelen().registers();
        Standen standen =
                new Standen(() -> registers.lees(register -> register.meten().stand()), System::nanoTime);
        gereedheid = new Gereedheid(onderdelen(bronnen, standen), GEDULD);
        meetadres = new Meetadres(bronnen.metingen());
        new Straatmeters(bronnen.metingen().meters(), standen, bronnen.klok()).leg(gereedheid);
        delen = List.of(
                new Inname(bronnen.inzending(), registers, bronnen.meesteBytes()),
                new Berichtadressen(registers, bronnen.klok().getZone()),
                new Proefadres(
                        bronnen.onderdelen().proefcontrole(),
                        new Beurten(PROEVEN_TEGELIJK, WACHT_OP_PROEF),
                        bronnen.meesteBytes()),
                new Rekenbladadres(
                        new Opgavebeoordeling(registers, bronnen.onderdelen().contracten()),
                        new Declaraties(registers, bronnen.onderdelen().sleutels(), new Nummers(bronnen.klok())),
                        registers,
                        new Beurten(PROEVEN_TEGELIJK, WACHT_OP_PROEF),
                        bronnen.klok()),
                new Herhaaladressen(
                        bronnen.onderdelen().herhalingen(), bronnen.klok().getZone()),
                new Oorzaakadressen(registers),
                ggk(bronnen),
                new Signaaladres(registers),
                new Boekadressen(registers),
                new Afrekenadressen(registers),
                new Contractadressen(bronnen.onderdelen().contracten()),
                new Clientsleuteladres(bronnen.onderdelen().sleutels(), registers),
                new Gezondheid(gereedheid),
                meetadres,
                new Documentatie());
    }

    private static Ggkadressen ggk(Bronnen bronnen) {
        Registers registers = bronnen.onderdelen().registers();
        Aansluitingen aansluitingen =
                bronnen.onderdelen().ggk().map(Ggkinstellingen::aansluitingen).orElse(Aansluitingen.GEEN);
        return new Ggkadressen(registers, new Ggkbeheer(registers, aansluitingen, bronnen.klok()), bronnen.klok());
    }

    private static Map<String, BooleanSupplier> onderdelen(Bronnen bronnen, Standen standen) {
        Map<String, BooleanSupplier> onderdelen = new LinkedHashMap<>();
        onderdelen.put("opslag", () -> standen.stand().isPresent());
        onderdelen.put("makelaar", bronnen.makelaar());
        onderdelen.put(
                "contracten",
                () -> !bronnen.onderdelen().contracten().get().contracten().isEmpty());
        onderdelen.put(
                "bezorging",
                () -> standen.stilWerk().compareTo(STILSTAND) < 0
                        && standen.stilBuiten().compareTo(STILSTAND) < 0);
        return onderdelen;
    }

    /** The addresses. */
    public List<Webdeel> delen() {
        return delen;
    }

    /** Counts the requests of the server with these addresses. */
    public Meetlat meetlat() {
        return meetadres;
    }

    @Override
    public void close() {
        gereedheid.close();
    }
}
