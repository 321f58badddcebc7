package nl.berichtenstraat;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.register.Herhaalpoging;
import nl.berichtenstraat.register.Herhaling;
import nl.berichtenstraat.register.Herhalingenregister.Overgang;
import nl.berichtenstraat.register.Herhalingenregister.Pogingkeuze;
import nl.berichtenstraat.register.Pogingstand;
import nl.berichtenstraat.straat.herhaling.Herhalingen;
import nl.berichtenstraat.straat.herhaling.Voortgang;
import tools.jackson.core.JsonGenerator;

/** Shows what came of a replay: as a table for people, or as JSON. */
sealed interface Herhaallijst {

    /** Shows all; attempts are read one by one. */
    void toon(Voortgang voortgang, Stream<Herhaalpoging> pogingen);

    /** All attempts of a replay, a page in memory at a time. */
    static Stream<Herhaalpoging> pogingen(Herhalingen herhalingen, long id) {
        return Stream.iterate(
                        pagina(herhalingen, id, 0),
                        rijen -> !rijen.isEmpty(),
                        rijen -> pagina(
                                herhalingen, id, rijen.get(rijen.size() - 1).id()))
                .flatMap(List::stream);
    }

    private static List<Herhaalpoging> pagina(Herhalingen herhalingen, long id, long na) {
        return herhalingen.pogingen(Bereik.alles(), id, Pogingkeuze.ALLE, na, 500);
    }

    private static String woord(Enum<?> stand) {
        return stand.name().toLowerCase(Locale.ROOT);
    }

    /** A table for people; without attempts at which nothing is remarkable. */
    record Tekst(PrintWriter uit) implements Herhaallijst {

        private static final String VORM = "%-9s %-10s %-12s %-12s %s%n";

        @Override
        public void toon(Voortgang voortgang, Stream<Herhaalpoging> pogingen) {
            Herhaling herhaling = voortgang.herhaling();
            uit.printf(
                    "Herhaling %d%s: %s, %s.%n%n",
                    herhaling.id(),
                    herhaling.proef() ? " (proef)" : "",
                    herhaling.werkwoord().label(),
                    herhaling.keuze());
            uit.printf(VORM, "bericht", "stand", "was", herhaling.proef() ? "wordt" : "werd", "toelichting");
            pogingen.filter(poging ->
                            poging.veranderd() || !poging.toelichting().isEmpty())
                    .forEach(poging -> uit.printf(
                            VORM,
                            poging.berichtId(),
                            woord(poging.stand()),
                            poging.was().orElse("-"),
                            poging.werd().orElse("-"),
                            poging.toelichting()));
            uit.println();
            voortgang.overgangen().forEach(this::toon);
            uit.printf(
                    "%d gedaan, waarvan %d veranderd; %d geweigerd, %d mislukt, %d vervallen.%n",
                    voortgang.aantal(Pogingstand.GEDAAN),
                    voortgang.veranderd(),
                    voortgang.aantal(Pogingstand.GEWEIGERD),
                    voortgang.aantal(Pogingstand.MISLUKT),
                    voortgang.aantal(Pogingstand.VERVALLEN));
        }

        private void toon(Overgang overgang) {
            uit.printf(
                    "%d keer %s%s%n",
                    overgang.aantal(),
                    overgang.was().orElse("-"),
                    overgang.werd().map(werd -> " -> " + werd).orElse(""));
        }
    }

    /** One JSON object for programs. */
    record Json(PrintWriter uit) implements Herhaallijst {

        @Override
        public void toon(Voortgang voortgang, Stream<Herhaalpoging> pogingen) {
            Herhaling herhaling = voortgang.herhaling();
            try (JsonGenerator json = Jsonscherm.op(uit)) {
                json.writeStartObject();
                json.writeNumberProperty("herhaling", herhaling.id());
                json.writeStringProperty("werkwoord", woord(herhaling.werkwoord()));
                json.writeBooleanProperty("proef", herhaling.proef());
                json.writeStringProperty("stand", woord(herhaling.stand()));
                json.writeObjectPropertyStart("tellingen");
                for (Pogingstand stand : Pogingstand.values()) {
                    json.writeNumberProperty(woord(stand), voortgang.aantal(stand));
                }
                json.writeEndObject();
                json.writeArrayPropertyStart("overgangen");
                voortgang.overgangen().forEach(overgang -> toon(overgang, json));
                json.writeEndArray();
                json.writeArrayPropertyStart("pogingen");
                pogingen.forEach(poging -> toon(poging, json));
                json.writeEndArray();
                json.writeEndObject();
            }
            uit.println();
        }

        private static void toon(Overgang overgang, JsonGenerator json) {
            json.writeStartObject();
            uitkomsten(overgang.was(), overgang.werd(), overgang.veranderd(), json);
            json.writeNumberProperty("aantal", overgang.aantal());
            json.writeEndObject();
        }

        private static void toon(Herhaalpoging poging, JsonGenerator json) {
            json.writeStartObject();
            json.writeNumberProperty("bericht", poging.berichtId());
            json.writeStringProperty("stand", woord(poging.stand()));
            uitkomsten(poging.was(), poging.werd(), poging.veranderd(), json);
            json.writeStringProperty("toelichting", poging.toelichting());
            json.writeEndObject();
        }

        private static void uitkomsten(
                Optional<String> was, Optional<String> werd, boolean veranderd, JsonGenerator json) {
            json.writeStringProperty("was", was.orElse(null));
            json.writeStringProperty("werd", werd.orElse(null));
            json.writeBooleanProperty("veranderd", veranderd);
        }
    }
}
