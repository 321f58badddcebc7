package nl.berichtenstraat.contract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where each block of a contract comes from. A block says so itself with {@code bron} or {@code voorbeeld}, or else comes
 * from where the block around it does; {@code voorbeeld} may stand in its {@code bron} too, as in that of the contract.
 *
 * @param perBlok by path of keys (String) and positions (Integer, from 0) in the file
 */
public record Bronnen(Map<List<Object>, Bronvermelding> perBlok) {

    /** With a copy. */
    public Bronnen {
        perBlok = Map.copyOf(perBlok);
    }

    /** The block at this path; empty when the contract has none there. */
    public Optional<Bronvermelding> bij(Object... pad) {
        return Optional.ofNullable(perBlok.get(List.of(pad)));
    }

    /** Of a file of which the form was found good. */
    static Bronnen van(Knoop.Kaart wortel) {
        Map<List<Object>, Bronvermelding> perBlok = new HashMap<>();
        wortel.velden()
                .forEach((sleutel, veld) ->
                        verzamel(List.of(sleutel), veld.waarde(), Bronvermelding.VAN_CONTRACT, perBlok));
        return new Bronnen(perBlok);
    }

    private static void verzamel(
            List<Object> pad, Knoop knoop, Bronvermelding omgeving, Map<List<Object>, Bronvermelding> perBlok) {
        if (knoop instanceof Knoop.Kaart kaart) {
            Bronvermelding eigen = vermelding(kaart, omgeving);
            perBlok.put(pad, eigen);
            kaart.velden().forEach((sleutel, veld) -> verzamel(met(pad, sleutel), veld.waarde(), eigen, perBlok));
        } else if (knoop instanceof Knoop.Lijst lijst) {
            for (int i = 0; i < lijst.delen().size(); i++) {
                verzamel(met(pad, i), lijst.delen().get(i), omgeving, perBlok);
            }
        }
    }

    private static Bronvermelding vermelding(Knoop.Kaart kaart, Bronvermelding omgeving) {
        Optional<Knoop.Kaart> bron = kaart.kaartAls("bron");
        if (bron.isEmpty() && kaart.waarde("voorbeeld").isEmpty()) {
            return omgeving;
        }
        boolean voorbeeld = kaart.waar("voorbeeld")
                || bron.filter(document -> document.waar("voorbeeld")).isPresent();
        return new Bronvermelding(bron.map(Bronnen::bron), voorbeeld);
    }

    static Bron bron(Knoop.Kaart kaart) {
        return new Bron(kaart.tekst("document"), kaart.tekstAls("paragraaf"));
    }

    private static List<Object> met(List<Object> pad, Object stap) {
        return Stream.concat(pad.stream(), Stream.of(stap)).toList();
    }
}
