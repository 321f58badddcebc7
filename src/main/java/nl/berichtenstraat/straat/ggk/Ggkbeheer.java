package nl.berichtenstraat.straat.ggk;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nl.berichtenstraat.ggk.Aansluiting;
import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.register.Ggkbericht;
import nl.berichtenstraat.register.Ggkbericht.Afhandeling;
import nl.berichtenstraat.register.Ggkbericht.Koppeling;
import nl.berichtenstraat.register.Ggkstand;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.register.Registers;

/** What a person can do with a message of the GGk that stands on the list. Each is done once; the reason is kept. */
public final class Ggkbeheer {

    private static final Set<Ggkstand> ZELFDE =
            Set.of(Ggkstand.OVERGEDRAGEN, Ggkstand.GEWEIGERD, Ggkstand.AFGEWEZEN, Ggkstand.TEGENGEHOUDEN);
    private static final Set<Ggkstand> NIEUW = Set.of(Ggkstand.GEWEIGERD, Ggkstand.AFGEWEZEN, Ggkstand.TEGENGEHOUDEN);

    private final Registers registers;
    private final Aansluitingen aansluitingen;
    private final Clock klok;

    /** Over these gemeenten. */
    public Ggkbeheer(Registers registers, Aansluitingen aansluitingen, Clock klok) {
        this.registers = registers;
        this.aansluitingen = aansluitingen;
        this.klok = klok;
    }

    /**
     * Who asks for something, and why.
     *
     * @param wie name of the account
     * @param reden why; not blank
     * @param bereik what that account may know of
     */
    public record Verzoek(String wie, String reden, Bereik bereik) {}

    /** What became of a request. */
    public enum Gevolg {
        /** It is done. */
        GEDAAN,
        /** There is no such message, or not for the one who asks. */
        ONBEKEND,
        /** It is in a state in which this cannot be done, perhaps because another did it just before. */
        NIET_MOGELIJK
    }

    /** Whether {@link #zelfdeOpnieuw} makes sense. */
    public boolean kanZelfdeOpnieuw(Ggkbericht bericht) {
        return !bericht.ingekomen() && ZELFDE.contains(bericht.stand());
    }

    /** Whether {@link #alsNieuw} makes sense. */
    public boolean kanAlsNieuw(Ggkbericht bericht) {
        return !bericht.ingekomen() && NIEUW.contains(bericht.stand());
    }

    /** Offers the identical message again, under the same reference: for when it may not have arrived. */
    public Gevolg zelfdeOpnieuw(long id, Verzoek verzoek) {
        return doe(id, verzoek, (register, bericht) -> {
            if (!kanZelfdeOpnieuw(bericht)) {
                return Gevolg.NIET_MOGELIJK;
            }
            register.ggk().opnieuw(id, Optional.empty());
            handelAf(register, id, verzoek, false);
            return Gevolg.GEDAAN;
        });
    }

    /**
     * Sends the message as a new one, with a reference and moment of its own: for after what was wrong is mended.
     *
     * @param nietVoor not before this moment; empty for at once
     */
    public Gevolg alsNieuw(long id, Optional<Instant> nietVoor, Verzoek verzoek) {
        return doe(id, verzoek, (register, bericht) -> {
            Optional<Aansluiting> ons = aansluitingen.van(bericht.gemeente());
            if (!kanAlsNieuw(bericht) || ons.isEmpty()) {
                return Gevolg.NIET_MOGELIJK;
            }
            Instant nu = klok.instant();
            Koppeling koppeling = bericht.koppeling();
            Ggkbericht nieuw = register.ggk()
                    .maak(
                            bericht.kanaal(),
                            nu,
                            new Enveloppen(register, ons.get(), nu)
                                    .nieuw(bericht.bericht().orElseThrow()),
                            new Koppeling(
                                    koppeling.berichtId(),
                                    koppeling.uitgaandId(),
                                    koppeling.antwoordOp(),
                                    Optional.of(id)),
                            Optional.empty());
            nietVoor.ifPresent(moment -> register.ggk().stelUit(nieuw.id(), moment));
            register.ggk().stand(id, Ggkstand.VERVANGEN);
            handelAf(register, id, verzoek, false);
            return Gevolg.GEDAAN;
        });
    }

    /**
     * Notes that it is dealt with.
     *
     * @param buitenKanaal whether the partner was spoken to outside the exchange (OP090x2)
     */
    public Gevolg handelAf(long id, boolean buitenKanaal, Verzoek verzoek) {
        return doe(id, verzoek, (register, bericht) -> {
            handelAf(register, id, verzoek, buitenKanaal);
            return Gevolg.GEDAAN;
        });
    }

    private void handelAf(Register register, long id, Verzoek verzoek, boolean buitenKanaal) {
        register.ggk().afgehandeld(id, new Afhandeling(klok.instant(), verzoek.wie(), verzoek.reden(), buitenKanaal));
        new Aandachtslijst(register, klok.instant()).werkBij();
    }

    private Gevolg doe(long id, Verzoek verzoek, Werk werk) {
        if (verzoek.reden().isBlank()) {
            throw new IllegalArgumentException("een reden is nodig");
        }
        return registers.inTransactie(register -> register.ggk()
                .vergrendel(id)
                .filter(bericht -> verzoek.bereik().omvat(bericht.gemeente(), bericht.partner()))
                .map(bericht -> werk.doe(register, bericht))
                .orElse(Gevolg.ONBEKEND));
    }

    @FunctionalInterface
    private interface Werk {
        Gevolg doe(Register register, Ggkbericht bericht);
    }
}
