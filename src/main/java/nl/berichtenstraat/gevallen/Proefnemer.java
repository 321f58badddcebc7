package nl.berichtenstraat.gevallen;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.berichtenstraat.contract.Contractfouten;
import nl.berichtenstraat.gevallen.Geval.Gevalstap;
import nl.berichtenstraat.gevallen.Geval.Voorbericht;
import nl.berichtenstraat.kanaal.Storingen;

/** Runs cases, each on a register of its own, and compares what comes of it with what it says. */
public final class Proefnemer {

    private final Path werkmap;
    private final Path leegRegister;
    private final Consumer<Uitslag> toeschouwer;
    private final Uitgaandschemas schemas = new Uitgaandschemas();

    /**
     * Over a working folder.
     *
     * @param werkmap an empty folder; holds the registers of the cases while they run
     */
    public Proefnemer(Path werkmap) {
        this(werkmap, uitslag -> {});
    }

    /** Shows what becomes of each message to a spectator, who need not wait for a difference. */
    Proefnemer(Path werkmap, Consumer<Uitslag> toeschouwer) {
        this.werkmap = werkmap;
        this.leegRegister = Proefstraat.leegRegister(werkmap);
        this.toeschouwer = toeschouwer;
    }

    /** Runs one case. Whatever is wrong with it, or with us, is told in the report and stops no other case. */
    public Gevalverslag beproef(Gevalmap map) {
        try {
            return new Gevalverslag(map, verschillen(Gevallezer.lees(map)), Optional.empty());
        } catch (OnbruikbaarGeval e) {
            return onbruikbaar(map, e.getMessage());
        } catch (Contractfouten e) {
            return onbruikbaar(map, "het contract kan niet worden gebruikt: " + e.getMessage());
        }
    }

    private static Gevalverslag onbruikbaar(Gevalmap map, String uitleg) {
        return new Gevalverslag(map, List.of(), Optional.of(uitleg));
    }

    /** A message on which the lane itself stumbles ends its case: what comes after it says nothing any more. */
    private List<Verschil> verschillen(Geval geval) {
        List<Verschil> verschillen = new ArrayList<>();
        try (Proefstraat straat = new Proefstraat(leegRegister, werkmap, geval.contracten())) {
            geval.voor().forEach(bericht -> vergelijk(straat, bericht).ifPresent(verschillen::add));
            geval.stappen().forEach(stap -> vergelijk(straat, stap).ifPresent(verschillen::add));
        } catch (Gestruikeld e) {
            verschillen.add(e.verschil);
        }
        return verschillen;
    }

    private Optional<Verschil> vergelijk(Proefstraat straat, Voorbericht bericht) {
        Uitslag uitslag = verwerk(straat, bericht.inzending());
        return verschil(bericht.inzending(), uitslag, List.of(bericht.uitkomst()), List.of(uitslag.uitkomst()));
    }

    private Optional<Verschil> vergelijk(Proefstraat straat, Gevalstap stap) {
        Uitslag uitslag = verwerk(straat, stap.inzending());
        return verschil(
                stap.inzending(),
                uitslag,
                stap.verwacht().afloop().regels(),
                uitslag.afloop().regels());
    }

    private Uitslag verwerk(Proefstraat straat, Inzending inzending) {
        try {
            Uitslag uitslag = straat.verwerk(inzending);
            toeschouwer.accept(uitslag);
            return uitslag;
        } catch (RuntimeException e) {
            throw new Gestruikeld(inzending, e);
        }
    }

    private Optional<Verschil> verschil(
            Inzending inzending, Uitslag uitslag, List<String> verwacht, List<String> gevonden) {
        Stream<String> schemafouten =
                uitslag.uitgaand().stream().map(schemas::fout).flatMap(Optional::stream);
        Regelverschil verschil = Regelverschil.tussen(
                verwacht, Stream.concat(gevonden.stream(), schemafouten).toList());
        return verschil.isLeeg()
                ? Optional.empty()
                : Optional.of(new Verschil(inzending.naam(), verschil.weg(), verschil.erbij(), uitslag.uitleg()));
    }

    /** The lane failed on a message. */
    private static final class Gestruikeld extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Verschil verschil;

        Gestruikeld(Inzending inzending, RuntimeException oorzaak) {
            super(oorzaak);
            verschil = new Verschil(
                    inzending.naam(), List.of(), List.of("storing: " + Storingen.oorzaak(oorzaak)), List.of());
        }
    }
}
