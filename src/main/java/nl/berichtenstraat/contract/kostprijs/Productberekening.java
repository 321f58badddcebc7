package nl.berichtenstraat.contract.kostprijs;

import static nl.berichtenstraat.contract.kostprijs.Maat.EURO_PER_UUR;
import static nl.berichtenstraat.contract.kostprijs.Maat.PROCENT;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** From what an hour of presence costs to the price of a claimable hour of one product, and its tariffs. */
final class Productberekening {

    private final Kostprijs kostprijs;
    private final Kostprijsproduct product;
    private final Map<Cao, Map<String, Rekenstap>> uurkosten;
    private final Rekenblad blad = new Rekenblad();

    /**
     * For one product.
     *
     * @param uurkosten what an hour of presence costs per cao and function
     */
    Productberekening(Kostprijs kostprijs, Kostprijsproduct product, Map<Cao, Map<String, Rekenstap>> uurkosten) {
        this.kostprijs = kostprijs;
        this.product = product;
        this.uurkosten = uurkosten;
    }

    /** The price with its steps and tariffs. */
    Productprijs prijs() {
        Rekenstap loonkosten = declarabel(aanwezig());
        Rekenstap uurprijs = metRisico(kosten(loonkosten));
        List<Dagtarief> tarieven = new Tariefberekening(kostprijs, product, blad).tarieven(uurprijs);
        return new Productprijs(product, blad.stappen(), tarieven);
    }

    private Rekenstap aanwezig() {
        List<Rekenstap> perCao = kostprijs.caos().stream().map(this::functiemix).toList();
        List<Post> delen = kostprijs.caos().stream()
                .map(cao -> new Post(cao.naam(), cao.aandeel()))
                .toList();
        return mix("Loonkosten per aanwezig uur", delen, perCao);
    }

    private Rekenstap functiemix(Cao cao) {
        List<Rekenstap> kosten = product.functies().stream()
                .map(functie -> uurkosten.get(cao).get(functie.naam()))
                .toList();
        return mix("Functies bij cao " + cao.naam(), product.functies(), kosten);
    }

    /** Average of costs, weighted by these shares of together 100 percent. */
    private Rekenstap mix(String naam, List<Post> delen, List<Rekenstap> kosten) {
        Getal som = Getal.NUL;
        List<String> termen = new ArrayList<>();
        List<Gegeven> met = new ArrayList<>();
        for (int i = 0; i < delen.size(); i++) {
            Waarde deel = delen.get(i).waarde();
            som = som.plus(kosten.get(i).getal().procent(deel.getal()));
            termen.add(deel.tekst() + " " + delen.get(i).naam() + " x "
                    + kosten.get(i).tekst());
            met.add(deel);
            met.add(kosten.get(i));
        }
        return blad.noteer(naam, String.join(" + ", termen), EURO_PER_UUR, som, met.stream());
    }

    private Rekenstap declarabel(Rekenstap aanwezig) {
        return blad.noteer(
                "Loonkosten per declarabel uur",
                aanwezig.tekst() + " / " + product.productiviteit().tekst() + " productiviteit",
                EURO_PER_UUR,
                aanwezig.getal()
                        .maal(Getal.HONDERD)
                        .door(product.productiviteit().getal()),
                aanwezig,
                product.productiviteit());
    }

    private Rekenstap kosten(Rekenstap loonkosten) {
        Opslagen o = kostprijs.opslagen();
        List<Rekenstap> delen = List.of(
                loonkosten,
                opslag("Overhead", loonkosten, o.overhead()),
                opslag("Huisvesting", loonkosten, o.huisvesting()),
                btw(loonkosten));
        Getal som = Stream.concat(
                        delen.stream().map(Rekenstap::getal),
                        o.overig().stream().map(post -> post.waarde().getal()))
                .reduce(Getal.NUL, Getal::plus);
        String overig = o.overig().stream()
                .map(post -> " + " + post.waarde().tekst() + " " + post.naam())
                .collect(Collectors.joining());
        return blad.noteer(
                "Kosten per declarabel uur",
                delen.stream().map(Rekenstap::tekst).collect(Collectors.joining(" + ")) + overig,
                EURO_PER_UUR,
                som,
                Stream.concat(delen.stream(), o.overig().stream().map(Post::waarde)));
    }

    private Rekenstap opslag(String naam, Rekenstap over, Waarde procent) {
        return blad.noteer(
                naam,
                over.tekst() + " x " + procent.tekst(),
                EURO_PER_UUR,
                over.getal().procent(procent.getal()),
                over,
                procent);
    }

    private Rekenstap btw(Rekenstap loonkosten) {
        Waarde inhuur = kostprijs.opslagen().inhuur();
        Waarde btw = kostprijs.opslagen().btw();
        Getal procent = btw.getal().procent(inhuur.getal());
        return blad.noteer(
                "Btw op inhuur",
                loonkosten.tekst() + " x " + inhuur.tekst() + " inhuur x " + btw.tekst() + " btw (samen "
                        + PROCENT.tekst(procent) + ")",
                EURO_PER_UUR,
                loonkosten.getal().procent(procent),
                loonkosten,
                inhuur,
                btw);
    }

    private Rekenstap metRisico(Rekenstap kosten) {
        Rekenstap risico =
                opslag("Risico en innovatie", kosten, kostprijs.opslagen().risico());
        return blad.noteer(
                "Uurprijs",
                kosten.tekst() + " + " + risico.tekst(),
                EURO_PER_UUR,
                kosten.getal().plus(risico.getal()),
                kosten,
                risico);
    }
}
