package nl.berichtenstraat.straat.ggk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import nl.berichtenstraat.bericht.Werkkalender;
import nl.berichtenstraat.ggk.Berichtcode;
import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.register.Ggkbericht;
import nl.berichtenstraat.register.Ggkstand;
import nl.berichtenstraat.register.Ggktermijnen.Keuze;
import nl.berichtenstraat.register.Ggktermijnen.Uitwisseling;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.register.Registers;

/** The terms of what was exchanged with the GGk: which run or are over, and how well each side keeps them. */
public final class Termijnbewaking {

    /** What nobody answered for so long is not looked at any more, in years. */
    private static final int JAREN = 1;

    /** A Fo01 about an answer or a fault comes within so many working days, or most probably never. */
    private static final int STILTE = 10;

    private static final int BLOK = 1000;
    private static final Comparator<Termijn> OUDSTE_EERST = Comparator.comparing(Termijn::uiterlijk)
            .thenComparing(termijn -> termijn.uitwisseling().id());

    private final Registers registers;
    private final Clock klok;

    /**
     * Over a register.
     *
     * @param klok the time, in the zone of the gemeente
     */
    public Termijnbewaking(Registers registers, Clock klok) {
        this.registers = registers;
        this.klok = klok;
    }

    /** Exchanges of the last year without an answer, the oldest term first. */
    public List<Termijn> open(Bereik bereik) {
        LocalDate vandaag = vandaag();
        Keuze keuze = new Keuze(begin(vandaag.minusYears(JAREN)), begin(vandaag.plusDays(1)), true);
        List<Termijn> open = new ArrayList<>();
        doorloop(keuze, bereik, open::add);
        open.sort(OUDSTE_EERST);
        return open;
    }

    /**
     * Those of a list that come after an exchange, also when that is answered by now; all of them when there is no such
     * exchange.
     *
     * @param open as {@link #open} gives them
     * @param id number of the message that began it
     */
    public List<Termijn> na(List<Termijn> open, long id) {
        return registers
                .lees(register -> register.ggktermijnen().van(id))
                .flatMap(this::termijn)
                .map(grens -> open.stream()
                        .filter(termijn -> OUDSTE_EERST.compare(termijn, grens) > 0)
                        .toList())
                .orElse(open);
    }

    /**
     * How well terms were kept in exchanges that began in a period, those that run left out: first ours, then by partner.
     *
     * @param van first day
     * @param totEnMet last day
     */
    public List<Nakoming> nakoming(LocalDate van, LocalDate totEnMet, Bereik bereik) {
        Map<String, Nakoming> tellingen = new TreeMap<>();
        doorloop(new Keuze(begin(van), begin(totEnMet.plusDays(1)), false), bereik, termijn -> {
            if (termijn.stand().isBeslist()) {
                Uitwisseling uitwisseling = termijn.uitwisseling();
                String sleutel = (uitwisseling.ingekomen() ? "0" : "1") + " " + uitwisseling.partner() + " "
                        + uitwisseling.functie();
                tellingen.merge(
                        sleutel,
                        new Nakoming(
                                        uitwisseling.ingekomen(),
                                        uitwisseling.partner(),
                                        uitwisseling.functie(),
                                        0,
                                        0,
                                        0,
                                        0)
                                .met(termijn.stand()),
                        (tot, nieuw) -> tot.met(termijn.stand()));
            }
        });
        return List.copyOf(tellingen.values());
    }

    /** The term of a message; empty when it began no exchange that asks for an answer. */
    public Optional<Termijn> van(Register register, Ggkbericht bericht) {
        return register.ggktermijnen().van(bericht.id()).flatMap(this::termijn);
    }

    /**
     * Whether an answer or fault of ours was sent so long ago that it may be taken to have arrived: nothing is sent back when
     * it does. A Fo01 that comes after all still counts.
     */
    public boolean isStilAfgesloten(Ggkbericht bericht) {
        boolean zonderAntwoord = bericht.bericht()
                .map(b -> b.stuurgegevens().berichtcode())
                .filter(code -> code == Berichtcode.DU01 || code == Berichtcode.FO01)
                .isPresent();
        return !bericht.ingekomen()
                && zonderAntwoord
                && bericht.stand() == Ggkstand.OVERGEDRAGEN
                && bericht.verzending()
                        .overgedragen()
                        .filter(moment -> vandaag().isAfter(Werkkalender.werkdagenNa(dag(moment), STILTE)))
                        .isPresent();
    }

    private void doorloop(Keuze keuze, Bereik bereik, Consumer<Termijn> neem) {
        long na = 0;
        List<Uitwisseling> blok;
        do {
            long laatste = na;
            blok = registers.lees(register -> register.ggktermijnen().lijst(keuze, bereik, laatste, BLOK));
            blok.forEach(uitwisseling -> termijn(uitwisseling).ifPresent(neem));
            na = blok.isEmpty() ? na : blok.get(blok.size() - 1).id();
        } while (blok.size() == BLOK);
    }

    private Optional<Termijn> termijn(Uitwisseling uitwisseling) {
        return Termijn.van(uitwisseling, vandaag(), zone());
    }

    private LocalDate vandaag() {
        return LocalDate.now(klok);
    }

    private LocalDate dag(Instant moment) {
        return moment.atZone(zone()).toLocalDate();
    }

    private Instant begin(LocalDate dag) {
        return dag.atStartOfDay(zone()).toInstant();
    }

    private ZoneId zone() {
        return klok.getZone();
    }
}
