package nl.berichtenstraat.afrekening;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.bericht.Product;
import nl.berichtenstraat.bericht.ToegewezenProduct;
import nl.berichtenstraat.bericht.Toewijzing;
import nl.berichtenstraat.contract.Contractproduct;
import nl.berichtenstraat.register.Boekregel.Clientmaandsleutel;
import nl.berichtenstraat.register.Declaratieregister.Clientmaand;
import nl.berichtenstraat.register.Declaratieregister.OpToewijzing;

/** Makes lines of a settlement from what the register knows and the contract says. */
public final class Afrekenregels {

    private Afrekenregels() {}

    /**
     * The line of a client-month. Delivered minutes are those of one aanbieder, so only assignments of the gemeente to that
     * aanbieder count against them.
     *
     * @param maand what was claimed and granted
     * @param tellend the assignments that {@link #tellend} selects
     * @param feiten what {@link #feiten} makes of these
     * @param afspraak by what it is settled; empty when no contract has the product
     * @param eerderAfgerekend cents settled before for this client-month
     */
    public static Afrekenregel van(
            Clientmaand maand,
            List<Toewijzing> tellend,
            Maandfeiten feiten,
            Optional<Productafspraak> afspraak,
            long eerderAfgerekend) {
        Optional<Contractproduct> product = afspraak.map(Productafspraak::product);
        Benutting benutting = new Benuttingsberekening(product.flatMap(Contractproduct::benutting))
                .van(maand.sleutel().maand(), tellend, maand.geleverdeMinuten());
        Optional<Verschuldigd> verschuldigd = product.flatMap(
                        p -> new Bekostigingsberekening(p).van(List.of(feiten), benutting))
                .or(() -> nietsToegekend(maand, benutting));
        return new Afrekenregel(
                maand.sleutel(),
                maand.toewijzingen().stream()
                        .filter(OpToewijzing::heeftToegekend)
                        .map(OpToewijzing::nummer)
                        .toList(),
                benutting,
                maand.toegekendCent(),
                product.map(p -> p.bekostiging().vorm()),
                verschuldigd,
                eerderAfgerekend,
                maand.ditBerichtCent(),
                afspraak.map(a -> a.contract().versieaanduiding()),
                verschuldigd.isPresent() ? Optional.empty() : Optional.of(reden(maand.sleutel(), afspraak)));
    }

    /** Those of a client's assignments to the aanbieder that are of the product, or that lines were granted on. */
    public static List<Toewijzing> tellend(Clientmaand maand, List<Toewijzing> vanClient) {
        Clientmaandsleutel over = maand.sleutel();
        Product product = new Product(over.productCategorie(), Optional.of(over.productCode()));
        return vanClient.stream()
                .filter(t -> t.inhoud().product().filter(product::equals).isPresent()
                        || maand.toewijzingen().stream().anyMatch(o -> o.heeftToegekend() && o.nummer() == t.nummer()))
                .toList();
    }

    /** Nothing is owed where nothing was ever granted, and it takes no contract to say so. */
    private static Optional<Verschuldigd> nietsToegekend(Clientmaand maand, Benutting benutting) {
        return maand.toewijzingen().stream().noneMatch(OpToewijzing::heeftToegekend)
                ? Optional.of(new Verschuldigd(
                        0, benutting.zijde(), Toegekend.van(List.of()).som()))
                : Optional.empty();
    }

    /** What was assigned and delivered in a client-month; removed assignments do not count. */
    public static Maandfeiten feiten(Clientmaand maand, List<Toewijzing> tellend) {
        List<Periode> toegewezen = tellend.stream()
                .map(Toewijzing::inhoud)
                .filter(t -> !t.isVerwijderd())
                .map(ToegewezenProduct::looptijd)
                .toList();
        return new Maandfeiten(maand.sleutel().maand(), toegewezen, maand.geleverd());
    }

    private static String reden(Clientmaandsleutel over, Optional<Productafspraak> afspraak) {
        String product = "product " + over.productCode() + " in categorie " + over.productCategorie();
        YearMonth maand = over.maand();
        return afspraak.map(a -> "contract " + a.contract().versieaanduiding() + " heeft voor " + product + " in "
                        + maand + " geen maandprijs; er wordt niets afgerekend tot die er is")
                .orElse("geen contract heeft " + product + " in " + maand
                        + " tussen deze gemeente en aanbieder; er wordt niets afgerekend tot er een is");
    }
}
