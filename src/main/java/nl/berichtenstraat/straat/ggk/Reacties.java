package nl.berichtenstraat.straat.ggk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
     * @param eerdere reactions on it so far
     * @param bericht the answer
     */
    static Optional<String> bezwaar(Ggkbericht vraag, List<Ggkbericht> eerdere, StufBericht bericht) {
        String zender = bericht.stuurgegevens().zender().organisatie();
        if (!Keten.is(zender) && !zender.equals(vraag.partner())) {
            return Optional.of("Het antwoord komt van een andere partij dan waar het bericht heen ging.");
        }
        Optional<Functie> verwacht = functie(vraag).flatMap(Functie::antwoord);
        if (verwacht.isEmpty() || !verwacht.equals(functie(bericht))) {
            return Optional.of("Dit is geen antwoord dat hoort bij het bericht waar het over gaat.");
        }
        boolean beantwoord = eerdere.stream().anyMatch(Reacties::isAntwoord);
        return beantwoord
                ? Optional.of("Op hetzelfde bericht kwam al eerder een antwoord. Kijk welk van de twee geldt.")
                : Optional.empty();
    }

    /** An answer came that is taken. */
    void beantwoord(Ggkbericht vraag) {
        boolean afgewezen = vraag.stand() == Ggkstand.AFGEWEZEN;
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
        if (vraag.stand() == Ggkstand.BEANTWOORD) {
            aandacht(
                    vraag,
                    "Dit bericht is al beantwoord en daarna kwam een foutbericht. Het antwoord blijft gelden; ga na wat"
                            + " er is gebeurd.");
            return;
        }
        register.ggk().stand(vraag.id(), Ggkstand.AFGEWEZEN);
        Foutduiding duiding = CODES.duid(
                fout.fout().orElseThrow(),
                fout.stuurgegevens().zender().organisatie(),
                LocalDate.ofInstant(nu, Tijdstippen.ZONE));
        if (duiding.vervolg() == Vervolg.ZELFDE_OPNIEUW && vraag.verzending().pogingen() < MEESTE_KEREN) {
            register.ggk().opnieuw(vraag.id(), Optional.of(nu.plus(PAUZE)));
        } else {
            aandacht(vraag, tekst(fout.fout().orElseThrow(), duiding));
        }
    }

    /** Official labels only: what else the fault says may quote the message. */
    private static String tekst(Fout fout, Foutduiding duiding) {
        String labels = duiding.mogelijkheden().stream()
                .map(Foutcode::omschrijving)
                .distinct()
                .collect(Collectors.joining(" Of: "));
        return "Afgewezen met " + fout.code() + ". " + (labels.isEmpty() ? "Deze code staat in geen lijst." : labels)
                + " " + advies(duiding.vervolg());
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
