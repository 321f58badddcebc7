package nl.berichtenstraat.antwoord;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.berichtenstraat.bericht.Plaats;
import nl.berichtenstraat.regels.Bevinding;
import nl.berichtenstraat.regels.Controleniveau;

/**
 * What findings amount to in a retour (IV028, IV032). Any failure rejects the whole message, because each of these
 * messages is about one client or one request (D19).
 *
 * @param kopcodes RetourCodes of the header; empty when the message is accepted
 * @param recordcodes codes per record path, in order of first occurrence; empty when the retour is a header only
 */
record Retourbesluit(List<String> kopcodes, Map<String, List<String>> recordcodes) {

    /**
     * Decides. Signals never count. A failure at level 2 gives 0001 wherever it lies, also in the header, and only
     * TR056, TR135 and TR378 give codes of their own there (D10).
     */
    static Retourbesluit van(List<Bevinding> bevindingen) {
        List<Bevinding> afkeuringen =
                bevindingen.stream().filter(Bevinding::keurtAf).toList();
        if (heeftNiveau(afkeuringen, Controleniveau.SCHEMA)) {
            throw new IllegalStateException("A schema failure has no retour (IV028)");
        }
        if (afkeuringen.isEmpty()) {
            return kop(List.of());
        }
        if (heeftNiveau(afkeuringen, Controleniveau.IN_BERICHT)) {
            return kop(List.of(Bevinding.TECHNISCH_AFGEKEURD));
        }
        return metNiveau3En4(perRecord(afkeuringen));
    }

    /** Whether the tree of the message follows the header. */
    boolean heeftInhoud() {
        return !recordcodes.isEmpty();
    }

    private static Retourbesluit metNiveau3En4(Map<String, List<String>> codes) {
        List<String> kopcodes = codes.get(Plaats.KOP);
        return kopcodes != null ? kop(kopcodes) : new Retourbesluit(List.of(Bevinding.GEEN_OPMERKING), codes);
    }

    private static Map<String, List<String>> perRecord(List<Bevinding> afkeuringen) {
        Map<String, List<String>> codes = new LinkedHashMap<>();
        for (Bevinding afkeuring : afkeuringen) {
            List<String> lijst = codes.computeIfAbsent(afkeuring.plaats().record(), pad -> new ArrayList<>());
            if (!lijst.contains(code(afkeuring))) {
                lijst.add(code(afkeuring));
            }
        }
        return codes;
    }

    private static String code(Bevinding afkeuring) {
        return afkeuring
                .retourcode()
                .orElseThrow(() -> new IllegalStateException("Rule " + afkeuring.regel() + " rejects without a code"));
    }

    private static boolean heeftNiveau(List<Bevinding> afkeuringen, Controleniveau niveau) {
        return afkeuringen.stream().anyMatch(afkeuring -> afkeuring.niveau() == niveau);
    }

    private static Retourbesluit kop(List<String> codes) {
        return new Retourbesluit(codes, Map.of());
    }
}
