package nl.berichtenstraat.antwoord;

import static nl.berichtenstraat.antwoord.Gecodeerd.Oordeel.AFGEKEURD;
import static nl.berichtenstraat.antwoord.Gecodeerd.Oordeel.GOED;
import static nl.berichtenstraat.antwoord.Gecodeerd.Oordeel.NIET_BEOORDEELD;

import java.util.Set;
import nl.berichtenstraat.bericht.Bedrag;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.bericht.DebetCredit;

/**
 * Checks a 325 (IV087): only rejected lines are listed, 0233 only and always below a rejected Client, no clients below
 * a DeclaratieAntwoord that is granted or rejected as a whole, codes of the whole only there; and the totals add up
 * (TR342, CS325).
 */
final class Declaratieantwoordtoets extends Codetoets {

    private static final Set<String> RECORDS = Set.of("DeclaratieAntwoord", "Client", "Prestatie");
    private static final String ANTWOORD = "DeclaratieAntwoord";

    private long cent;
    private long bedrag;
    private long ingediend;
    private long toegekend;
    private long vermeld;

    Declaratieantwoordtoets(Retourcodelijst lijst) {
        super(Berichtsoort.WMO325, lijst, RECORDS);
    }

    @Override
    protected void waarde(String naam, String waarde) {
        switch (naam) {
            case "TotaalBedrag", "Bedrag" -> cent = Long.parseLong(waarde.trim());
            case "DebetCredit" -> bedrag = getekend(waarde);
            case "TotaalIngediendBedrag" -> ingediend = bedrag;
            case "TotaalToegekendBedrag" -> toegekend = bedrag;
            case "IngediendBedrag" -> vermeld += bedrag;
            default -> {}
        }
    }

    @Override
    protected void beoordeel(Gecodeerd record) {
        boolean antwoord = record.naam().equals(ANTWOORD);
        eis(record.codes().stream().allMatch(code -> past(zoek(code), antwoord)), "A code on the wrong level");
        if (record.naam().equals("Client")) {
            beoordeelClient(record);
        }
    }

    @Override
    protected void beoordeelInhoud(Gecodeerd antwoord) {
        int clienten = antwoord.kinderen(GOED) + antwoord.kinderen(AFGEKEURD);
        if (antwoord.codes().contains(Gecodeerd.TOEGEWEZEN)) {
            eis(clienten == 0 && toegekend == ingediend, "8001 where not every line is granted");
        } else if (antwoord.isAfgekeurd()) {
            eis(clienten == 0 && toegekend == 0, "A rejected declaratie with a grant or with clients");
        } else {
            eis(antwoord.oordeel() == GOED && clienten > 0, "No code of its own and no rejected lines");
            eis(vermeld == ingediend - toegekend, "Listed lines are not claimed minus granted (TR342)");
        }
    }

    private static boolean past(Retourcode code, boolean antwoord) {
        return antwoord ? code.isVoor(ANTWOORD) : !code.records().equals(Set.of(ANTWOORD));
    }

    private void beoordeelClient(Gecodeerd client) {
        eis(client.oordeel() != NIET_BEOORDEELD, "A Client is always assessed");
        eis(client.kinderen(GOED) == 0, "A granted line is listed");
        eis(client.isAfgekeurd() || client.kinderen(NIET_BEOORDEELD) == 0, "0233 below a Client with 0200");
        eis(!client.isAfgekeurd() || client.kinderen(AFGEKEURD) == 0, "A line with a code below a rejected Client");
    }

    private long getekend(String indicatie) {
        Bedrag gelezen = new Bedrag(cent, DebetCredit.valueOf(indicatie.trim()));
        eis(cent != 0 || !gelezen.isCredit(), "An amount of zero is D (CS325)");
        return gelezen.getekend();
    }
}
