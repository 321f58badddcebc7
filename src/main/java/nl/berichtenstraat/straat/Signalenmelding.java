package nl.berichtenstraat.straat;

import java.io.OutputStream;
import java.time.YearMonth;
import java.util.stream.Stream;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.register.BewaardSignaal;
import nl.berichtenstraat.register.Signaal;
import tools.jackson.core.JsonGenerator;

/** What changed in the signals between a gemeente and an aanbieder, as JSON. */
final class Signalenmelding {

    private Signalenmelding() {}

    /** Writes the signals that arose and those that were withdrawn; leaves the stream open. */
    static void schrijf(
            Gemeentecode gemeente, AgbCode aanbieder, Stream<BewaardSignaal> veranderingen, OutputStream uit) {
        try (JsonGenerator json = Json.naar(uit)) {
            json.writeStartObject();
            json.writeStringProperty("melding", "signalen");
            json.writeStringProperty("gemeente", gemeente.code());
            json.writeStringProperty("aanbieder", aanbieder.code());
            json.writeArrayPropertyStart("signalen");
            veranderingen.forEach(bewaard -> signaal(bewaard, json));
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void signaal(BewaardSignaal bewaard, JsonGenerator json) {
        Signaal signaal = bewaard.signaal();
        json.writeStartObject();
        json.writeNumberProperty("nummer", bewaard.id());
        json.writeStringProperty("soort", signaal.soort().naam());
        json.writeStringProperty("stand", bewaard.isOpen() ? "nieuw" : "ingetrokken");
        json.writeStringProperty(
                "client", signaal.client().map(Clientsleutel::waarde).orElse(null));
        json.writeName("toewijzing");
        if (signaal.toewijzingNummer().isPresent()) {
            json.writeNumber(signaal.toewijzingNummer().get());
        } else {
            json.writeNull();
        }
        json.writeStringProperty(
                "maand", signaal.maand().map(YearMonth::toString).orElse(null));
        json.writeStringProperty(
                "dag", bewaard.ingetrokken().orElse(bewaard.ontstaan()).toString());
        json.writeStringProperty("regel", signaal.regel().orElse(null));
        json.writeStringProperty("uitleg", signaal.uitleg());
        json.writeStringProperty("contract", signaal.contract().orElse(null));
        json.writeEndObject();
    }
}
