package nl.berichtenstraat;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.berichtenstraat.gevallen.Gevalverslag;
import nl.berichtenstraat.gevallen.Verschil;
import tools.jackson.databind.json.JsonMapper;

/** Shows what came of cases: as text for people, or as one JSON array. */
sealed interface Gevallenuitvoer {

    /** Shows one case. */
    void toon(Gevalverslag verslag);

    /** After the last. */
    void einde(Gevallentelling telling);

    /** Text for people. */
    record Tekst(PrintWriter uit) implements Gevallenuitvoer {

        @Override
        public void toon(Gevalverslag verslag) {
            uit.printf("%-11s  %s%n", woord(verslag), verslag.map());
            verslag.onbruikbaar().stream().flatMap(String::lines).forEach(regel -> uit.printf("    %s%n", regel));
            verslag.verschillen().forEach(this::toon);
            uit.flush();
        }

        private static String woord(Gevalverslag verslag) {
            if (verslag.isGeslaagd()) {
                return "geslaagd";
            }
            return verslag.onbruikbaar().isPresent() ? "ONBRUIKBAAR" : "GEFAALD";
        }

        private void toon(Verschil verschil) {
            uit.printf("    %s%n", verschil.stap());
            verschil.verwacht().forEach(regel -> uit.printf("      verwacht  %s%n", regel));
            verschil.gevonden().forEach(regel -> uit.printf("      gevonden  %s%n", regel));
            verschil.uitleg().forEach(regel -> uit.printf("      uitleg    %s%n", regel));
        }

        @Override
        public void einde(Gevallentelling telling) {
            uit.println(telling);
            uit.flush();
        }
    }

    /** One array, an object for each case. */
    final class Json implements Gevallenuitvoer {

        private static final JsonMapper JSON = JsonMapper.shared();

        private final PrintWriter uit;
        private String scheiding = "[";

        Json(PrintWriter uit) {
            this.uit = uit;
        }

        @Override
        public void toon(Gevalverslag verslag) {
            uit.println(scheiding);
            uit.print(JSON.writeValueAsString(json(verslag)));
            scheiding = ",";
        }

        @Override
        public void einde(Gevallentelling telling) {
            uit.println("]");
            uit.flush();
        }

        private static Map<String, Object> json(Gevalverslag verslag) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("geval", verslag.map().toString());
            json.put("regel", verslag.map().regel());
            json.put("geslaagd", verslag.isGeslaagd());
            json.put("onbruikbaar", verslag.onbruikbaar().orElse(null));
            json.put(
                    "verschillen",
                    verslag.verschillen().stream().map(Json::json).toList());
            return json;
        }

        private static Map<String, Object> json(Verschil verschil) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("stap", verschil.stap());
            json.put("verwacht", verschil.verwacht());
            json.put("gevonden", verschil.gevonden());
            json.put("uitleg", verschil.uitleg());
            return json;
        }
    }
}
