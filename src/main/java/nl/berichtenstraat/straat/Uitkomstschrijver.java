package nl.berichtenstraat.straat;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.register.Berichtkenmerken;
import nl.berichtenstraat.register.Berichtstatus;
import nl.berichtenstraat.register.Bevindingsrij;
import nl.berichtenstraat.register.BewaardBericht;
import nl.berichtenstraat.register.Register;
import tools.jackson.core.JsonGenerator;

/** The whole outcome of one message as JSON: what was found and what went out. A page of findings at a time. */
public final class Uitkomstschrijver {

    private final Register register;
    private final Bereik bereik;

    /**
     * Over the register of the current transaction.
     *
     * @param bereik of whom it is for: an aanbieder gets no signals
     */
    public Uitkomstschrijver(Register register, Bereik bereik) {
        this.register = register;
        this.bereik = bereik;
    }

    /**
     * Writes the outcome of a processed message.
     *
     * @param bericht the message; while it waits or is parked, {@code uitkomst} is that status
     * @param uitgaand names of the outgoing messages, as the reader knows them
     * @param uit where to; left open
     */
    public void schrijf(BewaardBericht bericht, List<String> uitgaand, OutputStream uit) {
        try (JsonGenerator json = Json.naar(uit)) {
            json.writeStartObject();
            json.writeStringProperty("bestand", bericht.herkomst().naam());
            kenmerken(bericht, json);
            json.writeStringProperty("uitkomst", uitkomst(bericht));
            niveau(bericht, json);
            versies(bericht, json);
            bevindingen(bericht.dubbelVan().orElse(bericht.id()), json);
            json.writeArrayPropertyStart("uitgaand");
            uitgaand.forEach(json::writeString);
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void kenmerken(BewaardBericht bericht, JsonGenerator json) {
        String soort = bericht.kenmerken()
                .map(Berichtkenmerken::soort)
                .map(Berichtsoort::name)
                .orElse(null);
        String identificatie =
                bericht.kenmerken().map(Berichtkenmerken::identificatie).orElse(null);
        json.writeStringProperty("berichtsoort", soort);
        json.writeStringProperty("identificatie", identificatie);
    }

    private static String uitkomst(BewaardBericht bericht) {
        return bericht.status() == Berichtstatus.VERWERKT
                ? bericht.uitkomst().orElseThrow()
                : bericht.status().name().toLowerCase(Locale.ROOT);
    }

    private static void niveau(BewaardBericht bericht, JsonGenerator json) {
        if (bericht.niveau() == 0) {
            json.writeNullProperty("niveau");
        } else {
            json.writeNumberProperty("niveau", bericht.niveau());
        }
    }

    private static void versies(BewaardBericht bericht, JsonGenerator json) {
        json.writeName("versies");
        json.writeRawValue(bericht.versies().orElse("null"));
    }

    private void bevindingen(long berichtId, JsonGenerator json) {
        json.writeArrayPropertyStart("bevindingen");
        register.berichten()
                .bevindingen(berichtId)
                .filter(rij -> rij.isVoor(bereik))
                .forEach(bevinding -> bevinding(bevinding, json));
        json.writeEndArray();
    }

    private static void bevinding(Bevindingsrij b, JsonGenerator json) {
        json.writeStartObject();
        json.writeNumberProperty("niveau", b.niveau());
        json.writeStringProperty("regel", b.regel());
        json.writeStringProperty("retourcode", b.retourcode().orElse(null));
        json.writeStringProperty("plaats", b.element().isEmpty() ? b.record() : b.record() + "/" + b.element());
        json.writeStringProperty("uitleg", b.uitleg());
        json.writeEndObject();
    }
}
