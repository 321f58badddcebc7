package nl.berichtenstraat.beheer.pagina;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.beheer.Datums;
import nl.berichtenstraat.register.Ggkbericht;
import nl.berichtenstraat.straat.ggk.Klokstand;
import nl.berichtenstraat.straat.ggk.Nakoming;
import nl.berichtenstraat.straat.ggk.Termijn;

/** What the pages of the exchange with the GGk show. */
public final class Ggkmodel {

    private Ggkmodel() {}

    /**
     * The list.
     *
     * @param berichten messages, newest first
     * @param alleenAandacht whether only those that a person must look at are asked for
     * @param nummer the reference that is asked for; empty text for all
     * @param gemeente the gemeentecode that is asked for; empty text for all
     * @param partner the party that is asked for; empty text for all
     * @param standen the state that is asked for
     * @param verder address of the page with earlier ones; empty when there are none
     * @param actief whether this installation exchanges with the GGk
     * @param woorden how they are put in words
     */
    public record Lijst(
            List<Ggkbericht> berichten,
            boolean alleenAandacht,
            String nummer,
            String gemeente,
            String partner,
            Keuzelijst standen,
            Optional<String> verder,
            boolean actief,
            Ggkwoorden woorden) {}

    /**
     * Terms.
     *
     * @param termijnen a page of those without an answer, the oldest first
     * @param aantal how many those are in all
     * @param telaat how many of those are over without anybody having spoken about it
     * @param verder address of the page with later ones; empty when there are none
     * @param nakoming how well each side kept its terms
     * @param van first day of the period of that
     * @param tot last day of it
     * @param datums how days are shown
     */
    public record Termijnen(
            List<Termijn> termijnen,
            int aantal,
            long telaat,
            Optional<String> verder,
            List<Nakoming> nakoming,
            LocalDate van,
            LocalDate tot,
            Datums datums) {}

    /**
     * One message.
     *
     * @param bericht the message
     * @param over the message that it is about
     * @param reacties messages about it
     * @param vervangt the message that it was sent instead of
     * @param termijn by when it is to be answered; empty when no answer is expected
     * @param stil whether it may be taken to have arrived, since nothing was sent back
     * @param zelfde whether it can be offered again identically
     * @param nieuw whether it can be sent as a new one
     * @param magHandelen whether the user may do something about it
     * @param magInhoud whether the user may have what came in as it came
     * @param woorden how it is put in words
     */
    public record Een(
            Ggkbericht bericht,
            Optional<Ggkbericht> over,
            List<Ggkbericht> reacties,
            Optional<Ggkbericht> vervangt,
            Optional<Termijn> termijn,
            boolean stil,
            boolean zelfde,
            boolean nieuw,
            boolean magHandelen,
            boolean magInhoud,
            Ggkwoorden woorden) {

        /** Whether the term is over and nobody spoke about it with the partner. */
        public boolean isTeLaat() {
            return termijn.filter(een -> een.stand() == Klokstand.TE_LAAT).isPresent();
        }

        /** Address of its page. */
        public String pad() {
            return "/ggk/" + bericht.id();
        }
    }
}
