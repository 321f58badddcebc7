package nl.berichtenstraat.beheer.pagina;

import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.register.Boekinzage.Clientmaandstand;
import nl.berichtenstraat.register.Boekinzage.Gedeclareerd;
import nl.berichtenstraat.register.Boekinzage.Maandplek;
import nl.berichtenstraat.register.Boekinzage.Maandstand;
import nl.berichtenstraat.register.Boekinzage.Totalen;
import nl.berichtenstraat.verslag.Maandafrekeningpagina;

/** What is shown of settlements. */
public final class Afrekeningmodel {

    private Afrekeningmodel() {}

    /**
     * A page of months.
     *
     * @param adres the page with what was filled in
     * @param bezwaren what was filled in and cannot be used
     * @param rijen the months
     * @param totalen of all of them, other pages included
     * @param verder whether these are not the first
     * @param volgende the next page; empty on the last one
     * @param tekst how values read
     */
    public record Lijst(
            Adres adres,
            List<String> bezwaren,
            List<Maandstand> rijen,
            Totalen totalen,
            boolean verder,
            Optional<Adres> volgende,
            Schrijfwijze tekst) {

        /** With copies of the lists. */
        public Lijst {
            bezwaren = List.copyOf(bezwaren);
            rijen = List.copyOf(rijen);
        }

        /** The page of a month. */
        public Adres maand(Maandstand rij) {
            return Afrekeningpaginas.adres(rij.plek());
        }
    }

    /**
     * A month of a gemeente with an aanbieder.
     *
     * @param stand what it came to so far
     * @param declaraties its declarations
     * @param geparkeerd client-months of which nobody can say what is owed
     * @param tekst how values read
     */
    public record Maand(
            Maandstand stand, List<Gedeclareerd> declaraties, List<Clientmaandstand> geparkeerd, Schrijfwijze tekst) {

        /** With copies of the lists. */
        public Maand {
            declaraties = List.copyOf(declaraties);
            geparkeerd = List.copyOf(geparkeerd);
        }

        /** Its client-months. */
        public Adres clientmaanden() {
            return Adres.van("/benutting")
                    .met("van", stand.plek().maand())
                    .met("tot", stand.plek().maand())
                    .met("gemeente", stand.plek().paar().gemeente())
                    .met("aanbieder", stand.plek().paar().aanbieder());
        }

        /** The page of a parked client-month. */
        public Adres client(Clientmaandstand rij) {
            return Clientpagina.adres(rij.plek().dossier());
        }
    }

    /**
     * A statement.
     *
     * @param sluiting number of its close
     * @param plek whose month
     * @param inhoud what it says
     */
    public record Afrekening(long sluiting, Maandplek plek, Maandafrekeningpagina.Model inhoud) {

        /** The page of its month. */
        public Adres maand() {
            return Afrekeningpaginas.adres(plek);
        }
    }
}
