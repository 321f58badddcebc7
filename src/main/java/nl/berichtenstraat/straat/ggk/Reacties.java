package nl.berichtenstraat.straat.ggk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.berichtenstraat.ggk.Berichtcode;
import nl.berichtenstraat.ggk.Fout;
import nl.berichtenstraat.ggk.Foutcode;
import nl.berichtenstraat.ggk.Foutcodes;
import nl.berichtenstraat.ggk.Foutduiding;
import nl.berichtenstraat.ggk.Functie;
import nl.berichtenstraat.ggk.StufBericht;
import nl.berichtenstraat.ggk.Tijdstippen;
import nl.berichtenstraat.ggk.Vervolg;
import nl.berichtenstraat.register.Ggkbericht;
import nl.berichtenstraat.register.Ggkstand;
import nl.berichtenstraat.register.Register;

/**
 * What comes of a reaction on a message of ours. There may be none, one or two of them: a fault says what became of the
 * transport, an answer what became of the business. Those that contradict each other are kept and told to a person.
 */
final class Reacties {

    /** So often is the same message offered again after a fault that asks for that; then a person is asked. */
    private static final int MEESTE_KEREN = 5;

    private static final Foutcodes CODES = Foutcodes.meegeleverd();
    private static final Duration PAUZE = Duration.ofMinutes(5);

    private final Register register;
    private final Instant nu;

    Reacties(Register register, Instant nu) {
        this.register = register;
        this.nu = nu;
    }

    /**
     * Why an answer is not taken as the answer to a message; empty when it is.
     *
     * @param vraag the message
     * @param bericht the answer
     */
    Optional<String> bezwaar(Ggkbericht vraag, StufBericht bericht) {
        if (isVanVreemde(vraag, bericht)) {
            return Optional.of("Het antwoord komt van een andere partij dan waar het bericht heen ging.");
        }
        Optional<Functie> verwacht = functie(vraag).flatMap(Functie::antwoord);
        if (verwacht.isEmpty() || !verwacht.equals(functie(bericht))) {
            return Optional.of("Dit is geen antwoord dat hoort bij het bericht waar het over gaat.");
        }
        return antwoorden(vraag).findAny().isPresent()
                ? Optional.of("Op hetzelfde bericht kwam al eerder een antwoord. Kijk welk van de twee geldt.")
                : Optional.empty();
    }

    /** Why a fault is not taken as a fault about a message; empty when it is. A fault need not say who sent it. */
    Optional<String> bezwaarTegenFout(Ggkbericht vraag, StufBericht fout) {
        boolean vreemd = !fout.stuurgegevens().zender().organisatie().isEmpty() && isVanVreemde(vraag, fout);
        return vreemd
                ? Optional.of("Het foutbericht komt van een andere partij dan waar het bericht heen ging.")
                : Optional.empty();
    }

    private static boolean isVanVreemde(Ggkbericht vraag, StufBericht bericht) {
        String zender = bericht.stuurgegevens().zender().organisatie();
        return !Keten.is(zender) && !zender.equals(vraag.partner());
    }

    /** Whether the other side answered a message, in a way that could be read. */
    boolean isBeantwoord(Ggkbericht vraag) {
        return antwoorden(vraag).anyMatch(antwoord -> !Keten.is(antwoord.partner()));
    }

    /** An answer was taken, but its payload turned out to be unusable and was sent back: it is as if there was none. */
    void onbruikbaar(Ggkbericht antwoord) {
        antwoord.koppeling()
                .antwoordOp()
                .flatMap(register.ggk()::vergrendel)
                .filter(vraag -> vraag.stand() == Ggkstand.BEANTWOORD && !isBeantwoord(vraag))
                .ifPresent(vraag -> register.ggk().stand(vraag.id(), Ggkstand.OVERGEDRAGEN));
    }

    /**
     * An answer came that is taken. When it was made by the chain itself, in the place of the other side, it says nothing
     * against a fault.
     */
    void beantwoord(Ggkbericht vraag, StufBericht antwoord) {
        boolean afgewezen = vraag.stand() == Ggkstand.AFGEWEZEN;
        if (vraag.stand() == Ggkstand.VERVANGEN) {
            aandacht(
                    vraag,
                    "Voor dit bericht is al een ander verstuurd, en toch kwam er een antwoord op. Het antwoord is"
                            + " verwerkt; ga na of niet allebei zijn aangekomen.");
            return;
        }
        if (afgewezen && Keten.is(antwoord.stuurgegevens().zender().organisatie())) {
            return;
        }
        register.ggk().stand(vraag.id(), Ggkstand.BEANTWOORD);
        if (afgewezen) {
            aandacht(
                    vraag,
                    "Eerst kwam een foutbericht en daarna toch een antwoord. Het antwoord is verwerkt; ga na of het"
                            + " bericht is aangekomen.");
        }
    }

    /** A fault came. */
    void afgewezen(Ggkbericht vraag, StufBericht fout) {
        if (vraag.stand() == Ggkstand.VERVANGEN) {
            return;
        }
        if (vraag.stand() == Ggkstand.BEANTWOORD && isBeantwoord(vraag)) {
            aandacht(
                    vraag,
                    "Dit bericht is al beantwoord en daarna kwam een foutbericht. Het antwoord blijft gelden; ga na wat"
                            + " er is gebeurd.");
            return;
        }
        register.ggk().stand(vraag.id(), Ggkstand.AFGEWEZEN);
        String zender = fout.stuurgegevens().zender().organisatie();
        Foutduiding duiding = duid(fout.fout().orElseThrow(), zender, nu);
        if (duiding.vervolg() == Vervolg.ZELFDE_OPNIEUW && vraag.verzending().pogingen() < MEESTE_KEREN) {
            register.ggk().opnieuw(vraag.id(), Optional.of(nu.plus(PAUZE)));
        } else {
            aandacht(
                    vraag,
                    "Afgewezen. " + labels(fout.fout().orElseThrow(), zender, nu) + " " + advies(duiding.vervolg()));
        }
    }

    /**
     * What a fault means, for a person. Official labels only: what else the fault says may quote the message.
     *
     * @param zender who sent it; empty text when that was not said
     */
    static String labels(Fout fout, String zender, Instant nu) {
        String labels = duid(fout, zender, nu).mogelijkheden().stream()
                .map(Foutcode::omschrijving)
                .distinct()
                .collect(Collectors.joining(" Of: "));
        return (fout.code().isEmpty() ? "Zonder code" : "Met " + fout.code()) + ": "
                + (labels.isEmpty() ? "deze code staat in geen lijst." : labels + ".");
    }

    private static Foutduiding duid(Fout fout, String zender, Instant nu) {
        return CODES.duid(fout, zender, LocalDate.ofInstant(nu, Tijdstippen.ZONE));
    }

    private static String advies(Vervolg vervolg) {
        return switch (vervolg) {
            case ZELFDE_OPNIEUW -> "Opnieuw aanbieden hielp niet. Vraag na bij de beheerder van het GGk.";
            case NA_HERSTEL -> "Herstel het bericht en verzend het als nieuw.";
            case NA_INRICHTEN -> "Regel eerst het recht, de toestemming of de route en verzend het dan als nieuw.";
            case LATER -> "Tijdelijk geblokkeerd. Verzend het als nieuw als de blokkade voorbij is.";
            case NIET -> "Verzend het niet opnieuw. Handel het af.";
            case MENS -> "Wat er is, is niet zeker. Vraag na bij de afzender van de fout.";
        };
    }

    private void aandacht(Ggkbericht vraag, String reden) {
        new Aandachtslijst(register, nu).bij(vraag.id(), reden);
    }

    /** Those that were taken and not sent back. */
    private Stream<Ggkbericht> antwoorden(Ggkbericht vraag) {
        return register.ggk().reacties(vraag.id()).stream()
                .filter(Reacties::isAntwoord)
                .filter(antwoord -> register.ggk().foutOver(antwoord.id()).isEmpty());
    }

    private static boolean isAntwoord(Ggkbericht reactie) {
        return reactie.ingekomen()
                && reactie.stand() == Ggkstand.GEKOPPELD
                && reactie.bericht()
                        .filter(bericht -> bericht.stuurgegevens().berichtcode() == Berichtcode.DU01)
                        .isPresent();
    }

    private static Optional<Functie> functie(Ggkbericht vraag) {
        return vraag.bericht().flatMap(Reacties::functie);
    }

    private static Optional<Functie> functie(StufBericht bericht) {
        return bericht.stuurgegevens().functie().flatMap(Functie::van);
    }
}
