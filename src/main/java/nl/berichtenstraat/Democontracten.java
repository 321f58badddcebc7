package nl.berichtenstraat;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.berichtenstraat.afrekening.Afrekenregel;
import nl.berichtenstraat.afrekening.Afrekenregels;
import nl.berichtenstraat.afrekening.Productafspraak;
import nl.berichtenstraat.afrekening.Zijde;
import nl.berichtenstraat.afrekening.simulatie.Afrekenperiode;
import nl.berichtenstraat.afrekening.simulatie.Bereik;
import nl.berichtenstraat.afrekening.simulatie.Cijfers;
import nl.berichtenstraat.afrekening.simulatie.Simulatie;
import nl.berichtenstraat.afrekening.simulatie.Variant;
import nl.berichtenstraat.afrekening.simulatie.Variantuitkomst;
import nl.berichtenstraat.afrekening.simulatie.Vertaling;
import nl.berichtenstraat.afrekening.simulatie.Verzonnenregio;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.bericht.Codelijsten;
import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.bericht.Frequentie;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.bericht.Omvang;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.bericht.Plaats;
import nl.berichtenstraat.bericht.Product;
import nl.berichtenstraat.bericht.ToegewezenProduct;
import nl.berichtenstraat.bericht.Toewijzing;
import nl.berichtenstraat.contract.Contract;
import nl.berichtenstraat.contract.Contractlader;
import nl.berichtenstraat.contract.Contractproduct;
import nl.berichtenstraat.regels.boek.Stelsel;
import nl.berichtenstraat.register.Boekregel.Clientmaandsleutel;
import nl.berichtenstraat.register.Declaratieregister.Clientmaand;
import nl.berichtenstraat.register.Declaratieregister.OpToewijzing;
import nl.berichtenstraat.register.Geleverd;

/** The part of the demonstration in which the four contracts settle the same region, and the same month of one client. */
final class Democontracten {

    private static final List<String> NAMEN =
            List.of("drechtsteden-ib", "drechtsteden-bandbreedte", "meierij-2020", "peelgemeenten-2025");
    private static final Bereik KWARTAAL = new Bereik(YearMonth.of(2026, 1), YearMonth.of(2026, 3));
    private static final int CLIENTEN = 300;
    private static final long ZAAD = 1;
    private static final String KOP = "  %-32s %14s  %6s  %6s  %6s  %9s%n";
    private static final String RIJ = "  %-32s %14s  %6d  %6d  %6d  %9d%n";

    /** The month of one client: two hours a week assigned, 480 minutes delivered. */
    private static final YearMonth MAAND = Indicatie.MAAND;

    private static final long PER_WEEK = 120;
    private static final long MINUTEN = 480;
    private static final long NUMMER = 1;
    private static final Clientsleutel CLIENT = new Clientsleutel("0".repeat(32));

    /** Product and unit in which this client is claimed, by contract. */
    private static final Map<String, Claim> CLAIMS = Map.of(
            "drechtsteden-ib", new Claim("IB1", Eenheid.MINUUT),
            "drechtsteden-bandbreedte", new Claim("BO2", Eenheid.MINUUT),
            "meierij-2020", new Claim("MIB", Eenheid.STUKS_OUTPUT),
            "peelgemeenten-2025", new Claim("PLL", Eenheid.MINUUT));

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
        scherm.alinea("En één cliënt in maart 2026, met " + PER_WEEK + " minuten per week toegewezen en " + MINUTEN
                + " minuten geleverd. Zo staat de berekening in de afrekening:");
        contracten.get().forEach(contract -> {
            uit.println();
            uit.println(contract.id());
            scherm.alinea(regel(contract).verschuldigd().orElseThrow().berekening());
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

    private static Afrekenregel regel(Contract contract) {
        Claim claim = CLAIMS.get(contract.id());
        Contractproduct product = contract.producten().stream()
                .filter(p -> p.code().equals(claim.code()))
                .findFirst()
                .orElseThrow();
        Geleverd geleverd = claim.geleverd(product.tarievenOp(MAAND.atDay(1)));
        Clientmaand maand = new Clientmaand(
                new Clientmaandsleutel(CLIENT, product.categorie(), product.code(), MAAND),
                List.of(new OpToewijzing(NUMMER, geleverd.minuten(), geleverd.cent(), geleverd.cent(), 0, true)),
                List.of(geleverd),
                true,
                geleverd.cent());
        List<Toewijzing> toewijzingen = List.of(toewijzing(product));
        return Afrekenregels.van(
                maand,
                toewijzingen,
                Afrekenregels.feiten(maand, toewijzingen),
                Optional.of(new Productafspraak(contract, product)),
                0);
    }

    private static Toewijzing toewijzing(Contractproduct product) {
        LocalDate begin = LocalDate.of(2026, 1, 1);
        return new Toewijzing(
                new Gemeentecode(Indicatie.GEMEENTE),
                new AgbCode(Indicatie.ZORG_A),
                CLIENT,
                new ToegewezenProduct(
                        NUMMER,
                        Optional.empty(),
                        Optional.of(new Product(product.categorie(), Optional.of(product.code()))),
                        LocalDateTime.of(2025, 12, 1, 9, 0),
                        begin,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new Omvang(PER_WEEK, Eenheid.MINUUT, Frequentie.WEEK)),
                        Optional.empty(),
                        Plaats.van("", 0)));
    }

    /** How the month of the client is claimed: minutes, or one month as a piece. */
    private record Claim(String code, Eenheid eenheid) {

        Geleverd geleverd(Map<Eenheid, Long> tarieven) {
            Periode maand = Periode.van(MAAND);
            return eenheid == Eenheid.MINUUT
                    ? new Geleverd(maand, MINUTEN, eenheid, tarieven.get(Eenheid.UUR) * MINUTEN / 60)
                    : new Geleverd(maand, 1, eenheid, tarieven.get(eenheid));
        }
    }
}
