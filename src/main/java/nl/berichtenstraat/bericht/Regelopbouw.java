package nl.berichtenstraat.bericht;

import java.util.Optional;
import java.util.function.IntFunction;

/** Builds clients and their lines, which a 323 and a 325 have in common, and counts them. */
final class Regelopbouw {

    private final Leesstroom stroom;
    private final IntFunction<String> clientpad;
    private final Prestatievelden velden = new Prestatievelden();
    private Bsn bsn = new Bsn("");
    private int clientregel;
    private int clientnummer;
    private int nummer;
    private int volgnummer;

    /**
     * For one message.
     *
     * @param clientpad the path of a Client with a number
     */
    Regelopbouw(Leesstroom stroom, IntFunction<String> clientpad) {
        this.stroom = stroom;
        this.clientpad = clientpad;
    }

    /** An element begins. */
    void begin(String naam) {
        if (naam.equals("Prestatie")) {
            velden.begin(stroom.getLineNumber());
        } else if (naam.equals("Client")) {
            clientregel = stroom.getLineNumber();
        }
    }

    /** A value. */
    void waarde(String naam, Tekst tekst) {
        if (naam.equals("Bsn")) {
            bsn = new Bsn(tekst.toString());
        } else {
            velden.waarde(naam, tekst);
        }
    }

    /** The client whose lines begin. */
    Client client() {
        clientnummer++;
        nummer = 0;
        return new Client(bsn, Optional.empty(), Plaats.van(clientpad.apply(clientnummer), clientregel));
    }

    /** The line that ends. */
    Prestatie prestatie() {
        nummer++;
        volgnummer++;
        return velden.prestatie(volgnummer, clientnummer, nummer, bsn);
    }
}
