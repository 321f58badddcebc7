package nl.berichtenstraat.beheer.pagina;

import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.register.Ggkbericht;

/** What the pages of the exchange with the GGk show. */
public final class Ggkmodel {

    private Ggkmodel() {}

    /**
     * The list.
     *
     * @param berichten messages, newest first
     * @param alleenAandacht whether only those that a person must look at are asked for
     * @param nummer the reference that is asked for; empty text for all
     * @param partner the party that is asked for; empty text for all
     * @param verder address of the page with earlier ones; empty when there are none
     * @param actief whether this installation exchanges with the GGk
     * @param woorden how they are put in words
     */
    public record Lijst(
            List<Ggkbericht> berichten,
            boolean alleenAandacht,
            String nummer,
            String partner,
            Optional<String> verder,
            boolean actief,
            Ggkwoorden woorden) {}

    /**
     * One message.
     *
     * @param bericht the message
     * @param over the message that it is about
     * @param reacties messages about it
     * @param vervangt the message that it was sent instead of
     * @param zelfde whether it can be offered again identically
     * @param nieuw whether it can be sent as a new one
     * @param magHandelen whether the user may do something about it
     * @param woorden how it is put in words
     */
    public record Een(
            Ggkbericht bericht,
            Optional<Ggkbericht> over,
            List<Ggkbericht> reacties,
            Optional<Ggkbericht> vervangt,
            boolean zelfde,
            boolean nieuw,
            boolean magHandelen,
            Ggkwoorden woorden) {

        /** Address of its page. */
        public String pad() {
            return "/ggk/" + bericht.id();
        }
    }
}
