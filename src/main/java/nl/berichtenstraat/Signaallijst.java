package nl.berichtenstraat;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.register.BewaardSignaal;
import nl.berichtenstraat.register.Signaal;
import nl.berichtenstraat.straat.Signalering;
import tools.jackson.core.JsonGenerator;

/** Shows open signals and what a look at the register changed: as a table for people, or as JSON. */
sealed interface Signaallijst {

    /**
     * Shows all.
     *
     * @param dag day of the look
     * @param uitslag what it changed
     * @param open the signals that are open now, read one by one
     */
    void toon(LocalDate dag, Signalering.Uitslag uitslag, Stream<BewaardSignaal> open);

    /** A table for people; the explanation stands below each row. */
    record Tekst(PrintWriter uit) implements Signaallijst {

        private static final String VORM = "%-20s %-8s %-9s %-8s %-10s %-10s%n";

        @Override
        public void toon(LocalDate dag, Signalering.Uitslag uitslag, Stream<BewaardSignaal> open) {
            uit.printf(VORM, "soort", "gemeente", "aanbieder", "cliënt", "toewijzing", "sinds");
            LongAdder aantal = new LongAdder();
            open.forEach(bewaard -> {
                toon(bewaard);
                aantal.increment();
            });
            uit.println();
            uit.printf(
                    "Op %s: %d open, waarvan %d nieuw; %d ingetrokken.%n",
                    Nederlands.datum(dag), aantal.sum(), uitslag.nieuw(), uitslag.ingetrokken());
        }

        private void toon(BewaardSignaal bewaard) {
            Signaal signaal = bewaard.signaal();
            uit.printf(
                    VORM,
                    signaal.soort().naam(),
                    bewaard.gemeente(),
                    bewaard.aanbieder(),
                    signaal.client().map(Tabeltekst::kort).orElse("-"),
                    signaal.toewijzingNummer().map(String::valueOf).orElse("-"),
                    Nederlands.datum(bewaard.ontstaan()));
            Tabeltekst.uitleg(signaal.uitleg()).forEach(uit::println);
        }
    }

    /** One JSON object for programs. */
    record Json(PrintWriter uit) implements Signaallijst {

        @Override
        public void toon(LocalDate dag, Signalering.Uitslag uitslag, Stream<BewaardSignaal> open) {
            try (JsonGenerator json = Jsonscherm.op(uit)) {
                json.writeStartObject();
                json.writeStringProperty("vandaag", dag.toString());
                json.writeNumberProperty("nieuw", uitslag.nieuw());
                json.writeNumberProperty("ingetrokken", uitslag.ingetrokken());
                json.writeArrayPropertyStart("open");
                open.forEach(bewaard -> toon(bewaard, json));
                json.writeEndArray();
                json.writeEndObject();
            }
            uit.println();
        }

        private static void toon(BewaardSignaal bewaard, JsonGenerator json) {
            Signaal signaal = bewaard.signaal();
            json.writeStartObject();
            json.writeNumberProperty("nummer", bewaard.id());
            json.writeStringProperty("soort", signaal.soort().naam());
            json.writeStringProperty("gemeente", bewaard.gemeente().code());
            json.writeStringProperty("aanbieder", bewaard.aanbieder().code());
            json.writeStringProperty(
                    "client", signaal.client().map(Clientsleutel::waarde).orElse(null));
            json.writeName("toewijzing");
            signaal.toewijzingNummer().ifPresentOrElse(json::writeNumber, json::writeNull);
            json.writeStringProperty(
                    "maand", signaal.maand().map(YearMonth::toString).orElse(null));
            json.writeStringProperty("sinds", bewaard.ontstaan().toString());
            json.writeStringProperty("regel", signaal.regel().orElse(null));
            json.writeStringProperty("uitleg", signaal.uitleg());
            json.writeStringProperty("contract", signaal.contract().orElse(null));
            json.writeEndObject();
        }
    }
}
