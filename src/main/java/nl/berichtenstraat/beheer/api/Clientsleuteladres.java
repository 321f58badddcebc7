package nl.berichtenstraat.beheer.api;

import java.io.IOException;
import nl.berichtenstraat.beheer.Recht;
import nl.berichtenstraat.beheer.web.Verzoek;
import nl.berichtenstraat.beheer.web.Webdeel;
import nl.berichtenstraat.beheer.web.Webfout;
import nl.berichtenstraat.beheer.web.Wegen;
import nl.berichtenstraat.bericht.Bsn;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.register.Clientsleutels;
import nl.berichtenstraat.register.Registers;

/**
 * Turns a Bsn into the pseudonym by which everything else knows the client. The Bsn comes in the body, for an address ends
 * up in logs, and each question is in the audit log.
 */
final class Clientsleuteladres implements Webdeel {

    private final Clientsleutels sleutels;
    private final Registers registers;

    Clientsleuteladres(Clientsleutels sleutels, Registers registers) {
        this.sleutels = sleutels;
        this.registers = registers;
    }

    /** The answer. */
    record Antwoord(String client) {}

    @Override
    public void leg(Wegen wegen) {
        wegen.zend("/api/v1/clientsleutel", Recht.INHOUD, this::maak);
    }

    private void maak(Verzoek verzoek) throws IOException {
        Parameters.van(verzoek);
        Bsn bsn = new Bsn(Invoer.van(verzoek, "bsn").eis("bsn", "Vul een BSN van 9 cijfers in."));
        if (!bsn.nummer().matches("[0-9]{9}") || !bsn.voldoetAanElfproef()) {
            throw Webfout.ongeldig("bsn", "Dit is geen geldig BSN: het heeft 9 cijfers en voldoet aan de elfproef.");
        }
        Clientsleutel client = sleutels.van(bsn);
        registers.inTransactie(register -> {
            verzoek.noteer(register, "clientsleutel-gevraagd", "client " + client, "");
            return client;
        });
        verzoek.json(200, new Antwoord(client.waarde()));
    }
}
