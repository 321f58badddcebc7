package nl.berichtenstraat.beheer.pagina;

import java.util.List;
import nl.berichtenstraat.register.BewaardBericht;
import nl.berichtenstraat.register.Oorzaakinzage.Gemeld;
import nl.berichtenstraat.register.Oorzaakinzage.Geraakt;
import nl.berichtenstraat.register.Oorzaakinzage.Oorzaakstand;

/**
 * What the page of one cause shows.
 *
 * @param stand the cause, with how many messages it hit
 * @param geraakt whom it hit, most first
 * @param berichten the newest messages it hit
 * @param gemeld what was told of it
 * @param magHandelen whether the reader may do something about it
 * @param woorden how a cause is put in words
 */
public record Oorzaakmodel(
        Oorzaakstand stand,
        List<Geraakt> geraakt,
        List<BewaardBericht> berichten,
        List<Gemeld> gemeld,
        boolean magHandelen,
        Oorzaakwoorden woorden) {

    /** Whether its messages may be replayed from here. */
    public boolean magHerhalen() {
        return magHandelen && stand.oorzaak().oorzaak().herhaalbaar() && stand.wachtend() > 0;
    }

    /** Whether trying again without a person may be stopped. */
    public boolean magStoppen() {
        return magHandelen
                && stand.oorzaak().isOpen()
                && stand.oorzaak().herstel().automatisch();
    }

    /** Whether trying again without a person may be started. */
    public boolean magStarten() {
        return magHandelen
                && stand.oorzaak().isOpen()
                && woorden.kanVanzelf(stand.oorzaak())
                && !stand.oorzaak().herstel().automatisch();
    }

    /** Whether it may be said to be dealt with. */
    public boolean magAfhandelen() {
        return magHandelen && stand.oorzaak().isOpen();
    }
}
