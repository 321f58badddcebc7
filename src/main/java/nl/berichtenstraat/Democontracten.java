package nl.berichtenstraat;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.afrekening.Zijde;
import nl.berichtenstraat.afrekening.simulatie.Afrekenperiode;
import nl.berichtenstraat.afrekening.simulatie.Bereik;
import nl.berichtenstraat.afrekening.simulatie.Cijfers;
import nl.berichtenstraat.afrekening.simulatie.Simulatie;
import nl.berichtenstraat.afrekening.simulatie.Variant;
import nl.berichtenstraat.afrekening.simulatie.Variantuitkomst;
import nl.berichtenstraat.afrekening.simulatie.Vertaling;
import nl.berichtenstraat.afrekening.simulatie.Verzonnenregio;
import nl.berichtenstraat.bericht.Codelijsten;
import nl.berichtenstraat.contract.Contract;
import nl.berichtenstraat.contract.Contractlader;
import nl.berichtenstraat.regels.boek.Stelsel;

/** The part of the demonstration in which the four contracts settle the same region, and the same month of one client. */
final class Democontracten {

    private static final List<String> NAMEN =
            List.of("drechtsteden-ib", "drechtsteden-bandbreedte", "meierij-2020", "peelgemeenten-2025");
    private static final Bereik KWARTAAL = new Bereik(YearMonth.of(2026, 1), YearMonth.of(2026, 3));
    private static final int CLIENTEN = 300;
    private static final long ZAAD = 1;
    private static final String KOP = "  %-32s %14s  %6s  %6s  %6s  %9s%n";
    private static final String RIJ = "  %-32s %14s  %6d  %6d  %6d  %9d%n";

    private final Path map;
    private final Demoscherm scherm;

    Democontracten(Path map, Demoscherm scherm) {
        this.map = map;
        this.scherm = scherm;
    }

    /** Shows both; says so when not all four contracts are there. */
    void toon(PrintWriter uit) {
        scherm.kop("6. Vier contracten, één regio");
        Optional<List<Contract>> contracten = contracten();
        if (contracten.isEmpty()) {
            scherm.alinea("Dit deel is overgeslagen: niet alle vier contracten staan in " + map.getFileName() + ".");
            return;
        }
        scherm.alinea("Een verzonnen regio van " + CLIENTEN + " cliënten in het eerste kwartaal van 2026, afgerekend"
                + " volgens elk van de vier contracten die meekomen. Onder, binnen en boven zeggen hoeveel maanden van"
                + " cliënten onder, in of boven de grenzen, de band of de norm van het contract vallen.");
        uit.println();
        regio(contracten.get(), uit);
        uit.println();
        scherm.alinea("En één cliënt in maart 2026, met " + Democlient.PER_WEEK + " minuten per week toegewezen en "
                + Democlient.MINUTEN + " minuten geleverd. Zo staat de berekening in de afrekening:");
        contracten.get().forEach(contract -> {
            uit.println();
            uit.println(contract.id());
            scherm.alinea(
                    Democlient.regel(contract).verschuldigd().orElseThrow().berekening());
        });
        uit.flush();
    }

    private Optional<List<Contract>> contracten() {
        List<Contract> alle = Contractlader.laad(
                        map, Stelsel.met(Codelijsten.meegeleverd()).gemeenten()::bestaat)
                .contracten();
        List<Contract> vier = NAMEN.stream()
                .flatMap(naam -> alle.stream()
                        .filter(contract -> contract.id().equals(naam))
                        .limit(1))
                .toList();
        return vier.size() == NAMEN.size() ? Optional.of(vier) : Optional.empty();
    }

    private static void regio(List<Contract> contracten, PrintWriter uit) {
        List<Variant> varianten = contracten.stream()
                .map(contract -> new Variant(contract, Afrekenperiode.MAAND))
                .toList();
        Simulatie simulatie = new Simulatie(varianten, Vertaling.GEEN, KWARTAAL);
        new Verzonnenregio(contracten.get(0), CLIENTEN, ZAAD, KWARTAAL).lees(KWARTAAL, simulatie::neem);
        uit.printf(KOP, "contract", "bedrag", "onder", "binnen", "boven", "onbepaald");
        for (Variantuitkomst uitkomst : simulatie.uitkomst().varianten()) {
            Cijfers cijfers = uitkomst.totaal();
            uit.printf(
                    RIJ,
                    uitkomst.variant().contract().versieaanduiding(),
                    Nederlands.euro(cijfers.cent()),
                    cijfers.clientmaanden(Zijde.ONDER),
                    cijfers.clientmaanden(Zijde.BINNEN),
                    cijfers.clientmaanden(Zijde.BOVEN),
                    cijfers.clientmaanden(Zijde.ONBEPAALD));
        }
    }
}
