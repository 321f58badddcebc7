package nl.berichtenstraat;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import nl.berichtenstraat.contract.kostprijs.Kostprijsopbouw;
import nl.berichtenstraat.contract.kostprijs.Productprijs;
import nl.berichtenstraat.contract.kostprijs.Rekenstap;
import nl.berichtenstraat.contract.kostprijs.Tariefblok;

/** The build-up of prices on the screen. */
final class Kostprijstekst {

    private static final int BREEDTE = 100;
    private static final String INSPRINGING = "      ";

    private final PrintWriter uit;

    Kostprijstekst(PrintWriter uit) {
        this.uit = uit;
    }

    /** One file: the steps that serve every product, those of each product, and what to put in a contract. */
    void toon(Path bestand, Kostprijsopbouw opbouw) {
        uit.println("Kostprijs " + opbouw.naam() + ", uit " + bestand);
        alinea(
                "",
                "Er is zonder afronden doorgerekend; wat hieronder staat is voor het oog afgerond. Alleen het tarief is"
                        + " afgerond, één keer, op hele centen. Een * betekent: rust op een voorbeeldwaarde, die geen"
                        + " document noemt.");
        opbouw.gedeeld().forEach(groep -> toon(groep.titel(), groep.stappen()));
        opbouw.producten().forEach(prijs -> toon("Product " + titel(prijs), prijs.stappen()));
        uit.println();
        uit.println("In een contract, bij het product (zie docs/contracten.md):");
        opbouw.producten().forEach(prijs -> uit.println("\n" + Tariefblok.van(prijs)));
        uit.println();
    }

    private void toon(String titel, List<Rekenstap> stappen) {
        uit.println();
        uit.println(titel);
        stappen.forEach(this::toon);
    }

    private void toon(Rekenstap stap) {
        uit.println("  " + stap.naam() + ": " + stap.tekst() + (stap.rustOpVoorbeeld() ? " *" : ""));
        alinea("= ", stap.som());
        stap.bronnen().forEach(bron -> alinea("- ", String.join(", ", bron.waarden()) + ": " + bron.herkomst()));
    }

    private void alinea(String kop, String tekst) {
        String voor = INSPRINGING + kop;
        for (String regel : Nederlands.regels(tekst, BREEDTE - voor.length())) {
            uit.println(voor + regel);
            voor = " ".repeat(voor.length());
        }
    }

    private static String titel(Productprijs prijs) {
        return prijs.product().code()
                + prijs.product().naam().map(naam -> ", " + naam).orElse("");
    }
}
