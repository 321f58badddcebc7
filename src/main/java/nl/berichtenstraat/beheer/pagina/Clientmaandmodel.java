package nl.berichtenstraat.beheer.pagina;

import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.register.Boekinzage.Clientmaandstand;
import nl.berichtenstraat.register.Boekinzage.Totalen;

/**
 * A page of client-months.
 *
 * @param adres the page with what was filled in
 * @param bezwaren what was filled in and cannot be used
 * @param zijden the field for the side
 * @param rijen the client-months
 * @param totalen of all of them, other pages included
 * @param volgende the next page; empty on the last one
 * @param csv all of them as a file
 * @param tekst how values read
 */
public record Clientmaandmodel(
        Adres adres,
        List<String> bezwaren,
        Keuzelijst zijden,
        List<Clientmaandstand> rijen,
        Totalen totalen,
        Optional<Adres> volgende,
        Adres csv,
        Schrijfwijze tekst) {

    /** Whether these are the first. */
    public boolean isEerste() {
        return adres.veld(Clientmaandpaginas.NA).isEmpty();
    }

    /** The first page. */
    public Adres eerste() {
        return Clientmaandpaginas.zonder(adres, Clientmaandpaginas.NA);
    }

    /** The page of the client and product of a row. */
    public Adres client(Clientmaandstand rij) {
        return Clientpagina.adres(rij.plek().dossier());
    }
}
