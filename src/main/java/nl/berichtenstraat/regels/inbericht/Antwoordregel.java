package nl.berichtenstraat.regels.inbericht;

import java.time.LocalDate;
import nl.berichtenstraat.bericht.Kop;
import nl.berichtenstraat.bericht.Plaats;
import nl.berichtenstraat.bericht.Prestatie;

/**
 * A rejected line in the answer to a declaratie (325).
 *
 * @param kop the header
 * @param prestatie the line
 */
record Antwoordregel(Kop kop, Prestatie prestatie) implements Declaratieregel {

    @Override
    public LocalDate dagtekening() {
        return kop.dagtekening();
    }

    @Override
    public Plaats plaats() {
        String pad = clientpad(prestatie.clientnummer()) + "/Prestaties/Prestatie[" + prestatie.nummer() + "]";
        return Plaats.van(pad, prestatie.regelnummer());
    }

    /** Path of a Client in a 325. */
    static String clientpad(int clientnummer) {
        return "/Bericht/DeclaratieAntwoord/Clienten/Client[" + clientnummer + "]";
    }
}
