package nl.berichtenstraat.ggk;

import java.util.Optional;

/**
 * A message of StUF-GGk without its payload.
 *
 * @param stuurgegevens who, to whom, which, about what
 * @param parameters versions; only with a Di01 or Du01
 * @param fout only with a Fo01 or Fo03
 */
public record StufBericht(Stuurgegevens stuurgegevens, Optional<Parameters> parameters, Optional<Fout> fout) {

    /** A Di01 or Du01. */
    public static StufBericht envelop(Stuurgegevens stuurgegevens, Parameters parameters) {
        return new StufBericht(stuurgegevens, Optional.of(parameters), Optional.empty());
    }

    /** One of which there is nothing but its stuurgegevens: a Bv03, or what could not be read further. */
    public static StufBericht van(Stuurgegevens stuurgegevens) {
        return new StufBericht(stuurgegevens, Optional.empty(), Optional.empty());
    }

    /** A Fo01 or Fo03. */
    public static StufBericht fout(Stuurgegevens stuurgegevens, Fout fout) {
        return new StufBericht(stuurgegevens, Optional.empty(), Optional.of(fout));
    }
}
