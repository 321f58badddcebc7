package nl.berichtenstraat.naspelen;

import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.ggk.Fout;

/** An aanbieder at the other end of the chain, which knows nothing of envelopes. */
public interface Brievenbus {

    /**
     * A message came for it.
     *
     * @param soort what it is
     * @param inhoud the message itself
     */
    void ontvang(Berichtsoort soort, byte[] inhoud);

    /**
     * A message of its own was rejected.
     *
     * @param referentie reference that {@link Knooppunt#breng} gave for it
     * @param fout why
     */
    void afgewezen(String referentie, Fout fout);
}
