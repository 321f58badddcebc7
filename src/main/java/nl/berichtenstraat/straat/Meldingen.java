package nl.berichtenstraat.straat;

import java.io.OutputStream;
import java.util.List;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.regels.Bevinding;
import nl.berichtenstraat.register.Berichtkenmerken;
import nl.berichtenstraat.register.BewaardBericht;
import tools.jackson.core.JsonGenerator;

/** What the lane tells people outside the standard's messages: faults to a sender, signals to the gemeente. As JSON. */
final class Meldingen {

    private Meldingen() {}

    /** Why a message could not be taken. */
    static void fout(BewaardBericht bericht, List<Bevinding> bevindingen, OutputStream uit) {
        melding("fout", bericht, bevindingen, uit);
    }

    /** What the gemeente should look at, though nothing was rejected for it. */
    static void signaal(BewaardBericht bericht, List<Bevinding> bevindingen, OutputStream uit) {
        melding("signaal", bericht, bevindingen, uit);
    }

    private static void melding(String soort, BewaardBericht bericht, List<Bevinding> bevindingen, OutputStream uit) {
        try (JsonGenerator json = Json.naar(uit)) {
            json.writeStartObject();
            json.writeStringProperty("melding", soort);
            json.writeNumberProperty("bericht", bericht.id());
            json.writeStringProperty("bestand", bericht.herkomst().naam());
            kenmerken(bericht, json);
            json.writeArrayPropertyStart("bevindingen");
            bevindingen.forEach(bevinding -> bevinding(bevinding, json));
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void kenmerken(BewaardBericht bericht, JsonGenerator json) {
        json.writeStringProperty(
                "berichtsoort",
                bericht.kenmerken()
                        .map(Berichtkenmerken::soort)
                        .map(Berichtsoort::name)
                        .orElse(null));
        tekst(
                json,
                "afzender",
                bericht.kenmerken().map(Berichtkenmerken::afzender).orElse(null));
        tekst(
                json,
                "ontvanger",
                bericht.kenmerken().map(Berichtkenmerken::ontvanger).orElse(null));
        tekst(
                json,
                "identificatie",
                bericht.kenmerken().map(Berichtkenmerken::identificatie).orElse(null));
    }

    private static void tekst(JsonGenerator json, String naam, String waarde) {
        json.writeStringProperty(naam, waarde);
    }

    private static void bevinding(Bevinding b, JsonGenerator json) {
        json.writeStartObject();
        json.writeNumberProperty("niveau", b.niveau().nummer());
        json.writeStringProperty("regel", b.regel());
        json.writeStringProperty("plaats", b.plaats().pad());
        json.writeNumberProperty("regelnummer", b.plaats().regelnummer());
        json.writeStringProperty("uitleg", b.uitleg());
        json.writeStringProperty("contract", b.contract().orElse(null));
        json.writeEndObject();
    }
}
