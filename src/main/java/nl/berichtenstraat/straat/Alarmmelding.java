package nl.berichtenstraat.straat;

import java.io.OutputStream;
import java.time.Instant;
import nl.berichtenstraat.register.BewaardeOorzaak;
import tools.jackson.core.JsonGenerator;

/** An alarm as JSON. */
final class Alarmmelding {

    private Alarmmelding() {}

    /** Writes the alarm; leaves the stream open. */
    static void schrijf(Alarm alarm, Instant moment, OutputStream uit) {
        BewaardeOorzaak oorzaak = alarm.oorzaak();
        try (JsonGenerator json = Json.naar(uit)) {
            json.writeStartObject();
            json.writeStringProperty("melding", "alarm");
            json.writeStringProperty("alarm", alarm.kenmerk().toString());
            json.writeStringProperty("stand", alarm.stand().naam());
            json.writeStringProperty("moment", moment.toString());
            json.writeNumberProperty("oorzaak", oorzaak.id());
            json.writeStringProperty("soort", oorzaak.oorzaak().soort().naam());
            json.writeStringProperty("sleutel", oorzaak.oorzaak().sleutel());
            json.writeStringProperty("omschrijving", oorzaak.oorzaak().omschrijving());
            json.writeStringProperty("advies", oorzaak.oorzaak().advies());
            json.writeStringProperty("eerst", oorzaak.eerst().toString());
            json.writeStringProperty("laatst", oorzaak.laatst().toString());
            json.writeNumberProperty("aantal", oorzaak.aantal());
            json.writeBooleanProperty("herhaalbaar", oorzaak.oorzaak().herhaalbaar());
            json.writeStringProperty(
                    "afgehandeld",
                    oorzaak.afhandeling().map(BewaardeOorzaak.Afhandeling::wie).orElse(null));
            json.writeEndObject();
        }
    }

    /** The alarm as one line of a log. */
    static String regel(Alarm alarm) {
        BewaardeOorzaak oorzaak = alarm.oorzaak();
        String stand = switch (alarm.stand()) {
            case BEGIN -> "alarm";
            case AANDACHT -> "alarm, vanzelf lukt het niet";
            case VOORBIJ -> "alarm voorbij";
        };
        String na = oorzaak.isOpen() ? " " + oorzaak.oorzaak().advies() : "";
        return stand + ", oorzaak " + oorzaak.id() + ": " + oorzaak.oorzaak().omschrijving() + na;
    }
}
