package nl.berichtenstraat.afrekening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.bericht.Bedrag;
import nl.berichtenstraat.contract.Bekostiging.Maandbedrag;
import nl.berichtenstraat.contract.Contractproduct;

/** A fixed amount for each month in which anything was delivered. */
final class Maandbedragberekening {

    private final Contractproduct product;
    private final Maandbedrag vorm;

    Maandbedragberekening(Contractproduct product, Maandbedrag vorm) {
        this.product = product;
        this.vorm = vorm;
    }

    Optional<Verschuldigd> van(List<Maandfeiten> maanden, Benutting benutting) {
        Breuk som = Breuk.NUL;
        List<String> teksten = new ArrayList<>();
        for (Maandfeiten maand : maanden) {
            Optional<Long> heel = Maandprijs.heel(product, maand.maand());
            if (heel.isEmpty()) {
                return Optional.empty();
            }
            if (!maand.isGeleverd()) {
                teksten.add("niets geleverd");
                continue;
            }
            Maandprijs prijs = Maandprijs.van(heel.get(), maand.dagen(), vorm.eersteMaand(), vorm.laatsteMaand(), 0);
            som = som.plus(prijs.cent());
            teksten.add(prijs.som());
        }
        long cent = som.afgerondeCent();
        return Optional.of(new Verschuldigd(
                cent,
                benutting.zijde(),
                "vast maandbedrag: " + String.join(" + ", teksten) + " = " + Bedrag.inEuro(cent)));
    }
}
