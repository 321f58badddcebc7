package nl.berichtenstraat;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import nl.berichtenstraat.afrekening.maand.Maandafrekening;
import nl.berichtenstraat.straat.Maandafsluiting.Gesloten;
import nl.berichtenstraat.straat.Maandafsluiting.TeLaat;
import nl.berichtenstraat.straat.Maandafsluiting.Uitslag;
import tools.jackson.core.JsonGenerator;

/** Shows what a month close settled: as a table for people, or as JSON. */
sealed interface Maandoverzicht {

    /** Shows all. */
    void toon(YearMonth maand, List<Rij> rijen);

    /**
     * A pair.
     *
     * @param uitslag what became of its month
     * @param afrekening its statement; empty when the month was not closed
     * @param bestanden the files that were written
     */
    record Rij(Uitslag uitslag, Optional<Maandafrekening> afrekening, List<Path> bestanden) {

        /** Whether the month is closed and nothing waits or is missing. */
        boolean inOrde() {
            return afrekening.filter(een -> !een.vraagtAandacht()).isPresent();
        }

        long afgewezen() {
            return afrekening.map(Maandafrekening::afgewezen).orElse(0L);
        }

        long totaal(ToLongFunction<Maandafrekening.Totalen> bedrag) {
            return afrekening.map(een -> bedrag.applyAsLong(een.totalen())).orElse(0L);
        }

        /** What somebody should know beside the amounts; empty when nothing. */
        List<String> opmerkingen() {
            if (uitslag instanceof TeLaat teLaat) {
                return List.of("niet afgesloten, want " + teLaat.laatste()
                        + " is al afgesloten; wat open staat komt in de volgende maandafrekening");
            }
            return afrekening.stream().flatMap(een -> opmerkingen(een).stream()).toList();
        }

        private static List<String> opmerkingen(Maandafrekening een) {
            List<String> regels = new ArrayList<>();
            if (!een.nietGedeclareerd().isEmpty()) {
                regels.add("niet gedeclareerd: "
                        + een.nietGedeclareerd().stream()
                                .map(YearMonth::toString)
                                .collect(Collectors.joining(", ")));
            }
            if (!een.geparkeerd().isEmpty()) {
                regels.add("geparkeerd: " + Nederlands.aantal(een.geparkeerd().size(), "cliëntmaand", "cliëntmaanden"));
            }
            if (!een.zonderLevering().isEmpty()) {
                regels.add("zonder levering: "
                        + Nederlands.aantal(een.zonderLevering().size(), "cliënt", "cliënten"));
            }
            return regels;
        }
    }

    /** A table for people; what they should know stands below each row. */
    record Tekst(PrintWriter uit) implements Maandoverzicht {

        private static final String VORM = "%-8s %-9s %14s %14s %14s %14s %14s%n";

        @Override
        public void toon(YearMonth maand, List<Rij> rijen) {
            uit.println("Maandafsluiting " + maand);
            if (rijen.isEmpty()) {
                uit.println("Er is niets af te sluiten.");
                return;
            }
            uit.printf(
                    VORM, "gemeente", "aanbieder", "deze maand", "correcties", "afgerekend", "geparkeerd", "afgewezen");
            rijen.forEach(this::toon);
            uit.println();
            uit.println("Samen afgerekend: "
                    + Nederlands.euro(rijen.stream()
                            .mapToLong(rij -> rij.totaal(Maandafrekening.Totalen::afgerekend))
                            .sum()));
        }

        private void toon(Rij rij) {
            uit.printf(
                    VORM,
                    rij.uitslag().paar().gemeente(),
                    rij.uitslag().paar().aanbieder(),
                    bedrag(rij, Maandafrekening.Totalen::dezeMaand),
                    bedrag(rij, Maandafrekening.Totalen::correcties),
                    bedrag(rij, Maandafrekening.Totalen::afgerekend),
                    bedrag(rij, Maandafrekening.Totalen::geparkeerd),
                    rij.afrekening().isPresent() ? Nederlands.bedrag(rij.afgewezen()) : "-");
            if (rij.uitslag() instanceof Gesloten gesloten && !gesloten.nieuw()) {
                uit.println("    was al afgesloten");
            }
            rij.opmerkingen().forEach(regel -> uit.println("    " + regel));
            rij.bestanden().forEach(bestand -> uit.println("    " + bestand));
        }

        private static String bedrag(Rij rij, ToLongFunction<Maandafrekening.Totalen> bedrag) {
            return rij.afrekening().isPresent() ? Nederlands.bedrag(rij.totaal(bedrag)) : "-";
        }
    }

    /** One JSON object for programs; amounts in cents. */
    record Json(PrintWriter uit) implements Maandoverzicht {

        @Override
        public void toon(YearMonth maand, List<Rij> rijen) {
            try (JsonGenerator json = Jsonscherm.op(uit)) {
                json.writeStartObject();
                json.writeStringProperty("maand", maand.toString());
                json.writeArrayPropertyStart("afsluitingen");
                rijen.forEach(rij -> toon(rij, json));
                json.writeEndArray();
                json.writeEndObject();
            }
            uit.println();
        }

        private static void toon(Rij rij, JsonGenerator json) {
            json.writeStartObject();
            json.writeStringProperty("gemeente", rij.uitslag().paar().gemeente().code());
            json.writeStringProperty(
                    "aanbieder", rij.uitslag().paar().aanbieder().code());
            json.writeStringProperty("stand", stand(rij.uitslag()));
            rij.afrekening().ifPresent(een -> {
                json.writeStringProperty("identificatie", een.kop().identificatie());
                json.writeNumberProperty("dezeMaand", een.totalen().dezeMaand());
                json.writeNumberProperty("correcties", een.totalen().correcties());
                json.writeNumberProperty("afgerekend", een.totalen().afgerekend());
                json.writeNumberProperty("geparkeerd", een.totalen().geparkeerd());
                json.writeNumberProperty("afgewezen", rij.afgewezen());
            });
            Jsonscherm.lijst("opmerkingen", rij.opmerkingen(), json);
            Jsonscherm.lijst(
                    "bestanden", rij.bestanden().stream().map(Path::toString).toList(), json);
            json.writeEndObject();
        }

        private static String stand(Uitslag uitslag) {
            if (uitslag instanceof Gesloten gesloten) {
                return gesloten.nieuw() ? "afgesloten" : "was-afgesloten";
            }
            return "te-laat";
        }
    }
}
