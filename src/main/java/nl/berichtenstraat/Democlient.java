package nl.berichtenstraat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.berichtenstraat.afrekening.Afrekenregel;
import nl.berichtenstraat.afrekening.Afrekenregels;
import nl.berichtenstraat.afrekening.Productafspraak;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Clientsleutel;
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
import nl.berichtenstraat.contract.Contractproduct;
import nl.berichtenstraat.register.Boekregel.Clientmaandsleutel;
import nl.berichtenstraat.register.Declaratieregister.Clientmaand;
import nl.berichtenstraat.register.Declaratieregister.OpToewijzing;
import nl.berichtenstraat.register.Geleverd;

/** One client of the demonstration: two hours a week assigned, 480 minutes delivered in a month, under any contract. */
final class Democlient {

    static final long PER_WEEK = 120;
    static final long MINUTEN = 480;

    private static final YearMonth MAAND = Indicatie.MAAND;
    private static final long NUMMER = 1;
    private static final Clientsleutel CLIENT = new Clientsleutel("0".repeat(32));

    /** Product and unit in which this client is claimed, by contract. */
    private static final Map<String, Claim> CLAIMS = Map.of(
            "drechtsteden-ib", new Claim("IB1", Eenheid.MINUUT),
            "drechtsteden-bandbreedte", new Claim("BO2", Eenheid.MINUUT),
            "meierij-2020", new Claim("MIB", Eenheid.STUKS_OUTPUT),
            "peelgemeenten-2025", new Claim("PLL", Eenheid.MINUUT));

    private Democlient() {}

    /** How the month of this client is settled under one of these contracts. */
    static Afrekenregel regel(Contract contract) {
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
