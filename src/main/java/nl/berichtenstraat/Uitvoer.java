package nl.berichtenstraat;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.register.Berichtkenmerken;
import nl.berichtenstraat.register.Bevindingsrij;
import nl.berichtenstraat.register.BewaardBericht;

/** Shows results of a batch on the screen: as text for people, or as one JSON array. */
sealed interface Uitvoer {

    /** Shows one result. */
    void toon(Partij.Resultaat resultaat) throws IOException;

    /** After the last. */
    void einde();

    /** Text for people. */
    record Tekst(PrintWriter uit) implements Uitvoer {

        @Override
        public void toon(Partij.Resultaat resultaat) {
            String soort = resultaat
                    .bericht()
                    .kenmerken()
                    .map(Berichtkenmerken::soort)
                    .map(Berichtsoort::name)
                    .orElse("onbekend");
            uit.printf(
                    "%s  %s  %s%n",
                    resultaat.bericht().herkomst().naam(),
                    soort,
                    resultaat.bericht().uitkomst().orElseGet(() -> stilgevallen(resultaat.bericht())));
            resultaat.bevindingen().forEach(this::toon);
            resultaat.uitgaand().forEach(naam -> uit.printf("    uit: %s%n", naam));
            uit.flush();
        }

        private static String stilgevallen(BewaardBericht bericht) {
            return "geparkeerd door een storing bij ons: " + bericht.oorzaak().orElse("oorzaak onbekend");
        }

        private void toon(Bevindingsrij b) {
            String code = b.retourcode().map(c -> " (" + c + ")").orElse("");
            String plaats = b.element().isEmpty() ? b.record() : b.record() + "/" + b.element();
            uit.printf("    %s%s %s%n      %s%n", b.regel(), code, plaats, b.uitleg());
        }

        @Override
        public void einde() {
            uit.flush();
        }
    }

    /** The outcome files, as one array. */
    final class Json implements Uitvoer {

        private final PrintWriter uit;
        private String scheiding = "[";

        Json(PrintWriter uit) {
            this.uit = uit;
        }

        @Override
        public void toon(Partij.Resultaat resultaat) throws IOException {
            uit.println(scheiding);
            try (var regels = Files.lines(resultaat.uitkomst())) {
                regels.forEach(uit::println);
            }
            scheiding = ",";
        }

        @Override
        public void einde() {
            uit.println(scheiding.equals("[") ? "[]" : "]");
            uit.flush();
        }
    }
}
