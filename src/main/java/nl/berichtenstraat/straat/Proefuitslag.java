package nl.berichtenstraat.straat;

import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.register.Berichtkenmerken;
import nl.berichtenstraat.register.Declaratieregister.Bedragen;

/**
 * What would become of a message. Closing it lets go of what would go out.
 *
 * @param uitkomst its outcome
 * @param kenmerken what its header says; empty when that could not be read
 * @param bevindingen what was found
 * @param uitgaand what would go out, in that order; the numbers and days in it are not those of the real one
 * @param bedragen what a declaration claims and what would be granted of it; empty for other messages and for one that
 *     cannot be read
 */
public record Proefuitslag(
        Uitkomst uitkomst,
        Optional<Berichtkenmerken> kenmerken,
        Bevindingentelling bevindingen,
        List<Proefbericht> uitgaand,
        Optional<Bedragen> bedragen)
        implements AutoCloseable {

    /** With a copy of the list. */
    public Proefuitslag {
        uitgaand = List.copyOf(uitgaand);
    }

    /**
     * A message that would go out.
     *
     * @param soort for example wmo306, wmo325, afrekening, fout or signaal
     * @param bestemming where it would go
     * @param inhoud its content
     */
    public record Proefbericht(String soort, Bestemming bestemming, Tussenopslag inhoud) {}

    /** The answer in a message of the standard; empty when none would go out. */
    public Optional<Proefbericht> antwoord() {
        Optional<String> soort =
                kenmerken.flatMap(kenmerk -> kenmerk.soort().antwoord()).map(antwoord -> antwoord.naam());
        return uitgaand.stream()
                .filter(bericht -> soort.filter(bericht.soort()::equals).isPresent())
                .findFirst();
    }

    @Override
    public void close() {
        uitgaand.forEach(bericht -> bericht.inhoud().close());
    }
}
