package nl.berichtenstraat.contract.kostprijs;

import static nl.berichtenstraat.contract.kostprijs.Maat.EURO;
import static nl.berichtenstraat.contract.kostprijs.Maat.EURO_PER_UUR;
import static nl.berichtenstraat.contract.kostprijs.Maat.PROCENT;
import static nl.berichtenstraat.contract.kostprijs.Maat.UREN;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.contract.Bron;
import nl.berichtenstraat.contract.Knoop;

/** Makes parameters of a file that was found good. */
final class Kostprijsvertaler {

    private final Map<String, String> documenten;

    private Kostprijsvertaler(Map<String, String> documenten) {
        this.documenten = documenten;
    }

    static Kostprijs kostprijs(Knoop.Kaart k) {
        return new Kostprijsvertaler(k.kaarten("bronnen").stream()
                        .collect(Collectors.toMap(bron -> bron.tekst("bron"), bron -> bron.tekst("document"))))
                .vertaal(k);
    }

    private Kostprijs vertaal(Knoop.Kaart k) {
        return new Kostprijs(
                k.tekst("kostprijs"),
                k.geldig(),
                procent(k, "schaaldeel"),
                k.kaarten("caos").stream().map(this::cao).toList(),
                premies(k.kaart("premies")),
                pensioen(k.kaart("pensioen")),
                opslagen(k.kaart("opslagen")),
                k.kaarten("producten").stream().map(this::product).toList(),
                k.kaarten("index").stream().map(this::indexering).toList());
    }

    private Cao cao(Knoop.Kaart k) {
        return new Cao(
                k.tekst("cao"),
                procent(k, "aandeel"),
                waarde(k.kaart("bruto-uren"), UREN),
                posten(k, "verlof", "naam", UREN),
                procent(k, "verzuim"),
                procent(k, "vakantietoeslag"),
                procent(k, "eindejaarsuitkering"),
                k.kaarten("functies").stream()
                        .map(f -> new Schaal(f.tekst("functie"), f.tekst("schaal"), waarde(f, EURO)))
                        .toList());
    }

    private Premies premies(Knoop.Kaart k) {
        return new Premies(
                procent(k, "flexibel"),
                procent(k, "awf-laag"),
                procent(k, "awf-hoog"),
                procent(k, "kleine-werkgevers"),
                procent(k, "aof-laag"),
                procent(k, "aof-hoog"),
                posten(k, "overig", "naam", PROCENT),
                k.kaartAls("maximumpremieloon").map(m -> waarde(m, EURO)));
    }

    private Pensioen pensioen(Knoop.Kaart k) {
        return new Pensioen(procent(k, "premie"), procent(k, "werkgeversdeel"), waarde(k.kaart("franchise"), EURO));
    }

    private Opslagen opslagen(Knoop.Kaart k) {
        return new Opslagen(
                procent(k, "overhead"),
                procent(k, "huisvesting"),
                procent(k, "inhuur"),
                procent(k, "btw"),
                posten(k, "overig", "naam", EURO_PER_UUR),
                procent(k, "risico"));
    }

    private Kostprijsproduct product(Knoop.Kaart k) {
        List<Tariefvraag> gevraagd = k.kaarten("tarieven").stream()
                .map(t -> new Tariefvraag(
                        Eenheid.vanCode(t.tekst("eenheid")), t.waarde("uren").map(uren -> waarde(t, UREN))))
                .toList();
        return new Kostprijsproduct(
                k.tekst("code"),
                k.tekstAls("naam"),
                posten(k, "functies", "functie", PROCENT),
                procent(k, "productiviteit"),
                gevraagd.isEmpty() ? List.of(new Tariefvraag(Eenheid.UUR, Optional.empty())) : gevraagd);
    }

    private Indexering indexering(Knoop.Kaart k) {
        return new Indexering(
                LocalDate.parse(k.tekst("van")), procent(k, "loon"), procent(k, "prijs"), procent(k, "loonaandeel"));
    }

    private List<Post> posten(Knoop.Kaart k, String lijst, String naam, Maat maat) {
        return k.kaarten(lijst).stream()
                .map(post -> new Post(post.tekst(naam), waarde(post, maat)))
                .toList();
    }

    private Waarde procent(Knoop.Kaart k, String sleutel) {
        return waarde(k.kaart(sleutel), PROCENT);
    }

    private Waarde waarde(Knoop.Kaart k, Maat maat) {
        Optional<Bron> bron = k.tekstAls("bron").map(naam -> new Bron(documenten.get(naam), k.tekstAls("paragraaf")));
        return new Waarde(Getal.van(k.getal(sleutel(maat))), maat, bron);
    }

    private static String sleutel(Maat maat) {
        return switch (maat) {
            case EURO, EURO_PER_UUR -> "cent";
            case UREN -> "uren";
            case PROCENT -> "procent";
        };
    }
}
