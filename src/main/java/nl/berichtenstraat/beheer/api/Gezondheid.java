package nl.berichtenstraat.beheer.api;

import nl.berichtenstraat.beheer.web.Verzoek;
import nl.berichtenstraat.beheer.web.Webdeel;
import nl.berichtenstraat.beheer.web.Wegen;

/** Whether the service lives and can do its work, for whoever starts and stops it. Tells nobody which part does not. */
final class Gezondheid implements Webdeel {

    private final Gereedheid gereedheid;

    Gezondheid(Gereedheid gereedheid) {
        this.gereedheid = gereedheid;
    }

    /** The answer. */
    record Antwoord(String stand) {}

    @Override
    public void leg(Wegen wegen) {
        wegen.openbaar("/api/v1/gezondheid/levend", Gezondheid::levend);
        wegen.openbaar("/api/v1/gezondheid/gereed", this::gereed);
        wegen.openbaar("/health/live", Gezondheid::levend);
        wegen.openbaar("/health/ready", this::gereed);
    }

    private static void levend(Verzoek verzoek) {
        verzoek.json(200, new Antwoord("levend"));
    }

    private void gereed(Verzoek verzoek) {
        if (gereedheid.isGereed()) {
            verzoek.json(200, new Antwoord("gereed"));
        } else {
            verzoek.json(503, new Antwoord("niet-gereed"));
        }
    }
}
