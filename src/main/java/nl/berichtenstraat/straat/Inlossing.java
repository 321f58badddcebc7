package nl.berichtenstraat.straat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.berichtenstraat.bericht.Leveringsmelding;
import nl.berichtenstraat.bericht.StartProduct;
import nl.berichtenstraat.register.Signaalsoort;

/** Withdraws at once the signals that what was waited for has come; the next look at the register would do so too. */
final class Inlossing {

    private static final Set<Signaalsoort> START = Set.of(Signaalsoort.START_ONTBREEKT, Signaalsoort.WACHTTIJD);
    private static final Set<Signaalsoort> STOP = Set.of(Signaalsoort.STOP_ONTBREEKT);

    private Inlossing() {}

    /**
     * The retour on a message has come.
     *
     * @param zaak the retour
     * @param berichtId the message that it answers
     */
    static void retour(Zaak zaak, long berichtId) {
        trekIn(zaak, Set.of(Signaalsoort.RETOUR_ONTBREEKT), List.of(Long.toString(berichtId)));
    }

    /** These starts, or these stops, are reported; deletions among them make an end to nothing. */
    static void meldingen(Zaak zaak, List<? extends Leveringsmelding> meldingen) {
        List<String> toewijzingen = meldingen.stream()
                .filter(melding -> !melding.isVerwijdering())
                .map(Leveringsmelding::toewijzingNummer)
                .flatMap(Optional::stream)
                .map(nummer -> Long.toString(nummer))
                .toList();
        boolean starts = meldingen.get(0) instanceof StartProduct;
        trekIn(zaak, starts ? START : STOP, toewijzingen);
    }

    private static void trekIn(Zaak zaak, Set<Signaalsoort> soorten, List<String> sleutels) {
        Signalenboek boek = Signalenboek.van(zaak);
        boek.trekOverigeMetSleutelsIn(soorten, sleutels);
        boek.verstuur();
    }
}
