package nl.berichtenstraat.register.sql;

import java.io.InputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.register.Berichtkenmerken;
import nl.berichtenstraat.register.Bevindingsrij;
import nl.berichtenstraat.register.Herkomst;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.register.Zoeksleutel;

/** Puts messages in a register as the lane leaves them, to be found. */
final class Zoekproef {

    private String kanaal = "map";
    private Optional<AgbCode> indiener = Optional.empty();
    private Instant ontvangen = Opslagproef.NU;
    private Optional<Berichtkenmerken> kop = Optional.empty();
    private List<Zoeksleutel> sleutels = List.of();
    private List<Bevindingsrij> bevindingen = List.of();

    /** A message with this header. */
    static Zoekproef bericht(Berichtsoort soort, String aanbieder, String gemeente, String identificatie) {
        Zoekproef proef = new Zoekproef();
        boolean vanGemeente = soort.afzenderIsGemeente();
        proef.kop = Optional.of(new Berichtkenmerken(
                soort,
                vanGemeente ? gemeente : aanbieder,
                vanGemeente ? aanbieder : gemeente,
                identificatie,
                Optional.empty()));
        return proef;
    }

    /** A message whose header could not be read. */
    static Zoekproef onherkend() {
        return new Zoekproef();
    }

    Zoekproef indiener(String agb) {
        kanaal = "portaal";
        indiener = Optional.of(new AgbCode(agb));
        return this;
    }

    Zoekproef ontvangen(String moment) {
        ontvangen = Instant.parse(moment);
        return this;
    }

    Zoekproef met(Zoeksleutel... nieuw) {
        sleutels = Arrays.asList(nieuw);
        return this;
    }

    Zoekproef bevinding(String regel, String retourcode) {
        bevindingen = List.of(bevindingsrij(regel, retourcode));
        return this;
    }

    static Bevindingsrij bevindingsrij(String regel, String retourcode) {
        return new Bevindingsrij(
                3, regel, Optional.of(retourcode), true, "/Bericht", "", 1, "uitleg", Optional.empty(), 0, 0);
    }

    /** Keeps it; it waits. */
    long bewaar(Register register) {
        Herkomst herkomst = new Herkomst(kanaal, "bericht.xml", indiener);
        long id = register.berichten()
                .bewaar(herkomst, ontvangen, InputStream.nullInputStream(), 0)
                .id();
        kop.ifPresent(kenmerken -> register.berichten().herkend(id, kenmerken));
        return id;
    }

    /** Keeps it, processes it with this outcome and notes its numbers. */
    long verwerkt(Register register, String uitkomst) {
        long id = bewaar(register);
        register.berichten().bevindingen(id, bevindingen);
        register.berichten().verwerkt(id, uitkomst, 0, Optional.empty());
        register.zoeken().noteer(Map.of(id, new LinkedHashSet<>(sleutels)));
        register.zoeken().doorzocht(List.of(id));
        return id;
    }

    /** Keeps it and parks it. */
    long geparkeerd(Register register) {
        long id = bewaar(register);
        register.berichten().geparkeerd(id, "storing");
        return id;
    }
}
