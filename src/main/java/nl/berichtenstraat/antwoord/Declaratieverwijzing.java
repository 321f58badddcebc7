package nl.berichtenstraat.antwoord;

import java.util.HashMap;
import java.util.Map;
import nl.berichtenstraat.bericht.Declaratie;
import nl.berichtenstraat.bericht.Kop;

/**
 * Checks that a 325 refers to the 323 that it answers: its identification (TR337), its schema versions (TR371) and, unless
 * it is a header only, its DeclaratieNummer (TR376).
 */
final class Declaratieverwijzing implements Antwoordtoets {

    private final Map<String, String> verwacht = new HashMap<>();
    private String houder = "";
    private String waarde = "";

    /** For the answer to this declaratie. */
    Declaratieverwijzing(Declaratie declaratie) {
        Kop kop = declaratie.kop();
        verwacht.put("DeclaratieIdentificatie/Identificatie", kop.identificatie());
        verwacht.put("DeclaratieIdentificatie/Dagtekening", kop.dagtekening().toString());
        verwacht.put("XsdVersieDeclaratie/BasisschemaXsdVersie", kop.xsdVersie().basisschema());
        verwacht.put("XsdVersieDeclaratie/BerichtXsdVersie", kop.xsdVersie().bericht());
        verwacht.put("DeclaratieAntwoord/DeclaratieNummer", declaratie.nummer());
    }

    @Override
    public void begin(String namespace, String naam) {
        if (naam.equals("DeclaratieIdentificatie")
                || naam.equals("XsdVersieDeclaratie")
                || naam.equals("DeclaratieAntwoord")) {
            houder = naam;
        }
        waarde = "";
    }

    @Override
    public void tekst(String tekst) {
        waarde = tekst;
    }

    @Override
    public void eind(String namespace, String naam) {
        String eis = verwacht.getOrDefault(houder + "/" + naam, waarde);
        if (!eis.equals(waarde)) {
            throw new OnjuistAntwoord("Not the " + naam + " of the declaratie (TR337, TR371, TR376)");
        }
    }

    @Override
    public void klaar() {
        // what is absent, the schema refuses
    }
}
