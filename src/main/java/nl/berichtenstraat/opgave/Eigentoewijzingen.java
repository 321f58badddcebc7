package nl.berichtenstraat.opgave;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.bericht.Product;
import nl.berichtenstraat.bericht.Toewijzing;
import nl.berichtenstraat.regels.Tekst;
import nl.berichtenstraat.register.Register;

/**
 * The assignments that rows name, among those of one aanbieder: what another one has is as unknown as what does not exist.
 */
final class Eigentoewijzingen {

    private static final int MEESTE_GENOEMD = 5;

    private final Map<Long, List<Toewijzing>> opNummer;
    private final Map<Clientsleutel, List<Toewijzing>> opClient;

    private Eigentoewijzingen(List<Toewijzing> opNummer, List<Toewijzing> opClient) {
        this.opNummer = opNummer.stream().collect(groupingBy(Toewijzing::nummer));
        this.opClient = opClient.stream().collect(groupingBy(Toewijzing::client));
    }

    /** Those that these rows name. */
    static Eigentoewijzingen van(Register register, AgbCode aanbieder, Collection<Opgaveregel> regels) {
        List<Long> nummers =
                regels.stream().flatMap(regel -> regel.toewijzing().stream()).toList();
        List<Clientsleutel> clienten = regels.stream()
                .filter(regel -> regel.toewijzing().isEmpty())
                .flatMap(regel -> regel.client().stream())
                .toList();
        return new Eigentoewijzingen(
                register.toewijzingen().vanAanbieder(aanbieder, nummers),
                register.toewijzingen().vanAanbiederBijClienten(aanbieder, clienten));
    }

    /** The one assignment that the row means. */
    Toewijzing zoek(Opgaveregel regel) throws Celfout {
        return regel.toewijzing().isPresent()
                ? opNummer(regel, regel.toewijzing().get())
                : opClient(regel, regel.client().orElseThrow());
    }

    private Toewijzing opNummer(Opgaveregel regel, long nummer) throws Celfout {
        List<Toewijzing> gevonden = bijGemeente(regel, opNummer.getOrDefault(nummer, List.of()));
        if (gevonden.isEmpty()) {
            throw new Celfout(
                    Kolom.TOEWIJZING,
                    "U hebt geen toewijzing met dit nummer" + vanGemeente(regel)
                            + ". Kijk het na op de pagina Toewijzingen.");
        }
        if (gevonden.size() > 1) {
            throw new Celfout(
                    Kolom.TOEWIJZING,
                    "U hebt toewijzingen met dit nummer van meer gemeenten: " + gemeenten(gevonden)
                            + ". Zet erbij welke het is, in een kolom gemeente.");
        }
        Toewijzing toewijzing = gevonden.get(0);
        if (regel.client().filter(client -> !client.equals(toewijzing.client())).isPresent()) {
            throw new Celfout(Kolom.CLIENT, "Deze toewijzing is voor een andere cliënt dan deze clientsleutel.");
        }
        return toewijzing;
    }

    private Toewijzing opClient(Opgaveregel regel, Clientsleutel client) throws Celfout {
        List<Toewijzing> gevonden = bijGemeente(regel, opClient.getOrDefault(client, List.of()));
        if (gevonden.isEmpty()) {
            throw new Celfout(
                    Kolom.CLIENT,
                    "U hebt geen toewijzing voor deze clientsleutel" + vanGemeente(regel)
                            + ". Kijk het na op de pagina Toewijzingen.");
        }
        List<Toewijzing> lopend =
                gevonden.stream().filter(t -> kanBedoeldZijn(t, regel)).toList();
        if (lopend.isEmpty()) {
            throw new Celfout(
                    Kolom.MAAND,
                    "Geen toewijzing van deze cliënt loopt in " + Tekst.maand(regel.maand())
                            + regel.product()
                                    .map(code -> " voor product " + code)
                                    .orElse("") + ".");
        }
        if (lopend.size() > 1) {
            throw new Celfout(
                    Kolom.CLIENT,
                    "Deze cliënt heeft in " + Tekst.maand(regel.maand()) + " meer dan een toewijzing: "
                            + nummers(lopend) + ". Zet erbij welke het is, in een kolom toewijzingnummer.");
        }
        return lopend.get(0);
    }

    private static boolean kanBedoeldZijn(Toewijzing toewijzing, Opgaveregel regel) {
        Optional<String> code = toewijzing.inhoud().product().flatMap(Product::code);
        boolean ditProduct = regel.product().isEmpty() || code.isEmpty() || code.equals(regel.product());
        return ditProduct
                && !toewijzing.inhoud().isVerwijderd()
                && toewijzing.inhoud().looptijd().overlapt(Periode.van(regel.maand()));
    }

    private static List<Toewijzing> bijGemeente(Opgaveregel regel, List<Toewijzing> toewijzingen) {
        return toewijzingen.stream()
                .filter(t ->
                        regel.gemeente().isEmpty() || regel.gemeente().get().equals(t.gemeente()))
                .toList();
    }

    private static String vanGemeente(Opgaveregel regel) {
        return regel.gemeente().map(gemeente -> " van gemeente " + gemeente).orElse("");
    }

    private static String gemeenten(List<Toewijzing> toewijzingen) {
        return opgesomd(toewijzingen.stream().map(t -> t.gemeente().code()));
    }

    private static String nummers(List<Toewijzing> toewijzingen) {
        return opgesomd(toewijzingen.stream()
                .map(t -> t.nummer() + " (" + Tekst.product(t.inhoud().product()) + ")"));
    }

    private static String opgesomd(Stream<String> delen) {
        List<String> alle = delen.sorted().toList();
        String begin = alle.stream().limit(MEESTE_GENOEMD).collect(Collectors.joining(", "));
        return alle.size() > MEESTE_GENOEMD ? begin + " en nog " + (alle.size() - MEESTE_GENOEMD) : begin;
    }
}
