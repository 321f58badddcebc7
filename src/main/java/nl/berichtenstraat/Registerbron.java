package nl.berichtenstraat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.berichtenstraat.afrekening.simulatie.Bereik;
import nl.berichtenstraat.afrekening.simulatie.Clientdossier;
import nl.berichtenstraat.afrekening.simulatie.Clientenbron;
import nl.berichtenstraat.afrekening.simulatie.Groep;
import nl.berichtenstraat.afrekening.simulatie.Leverregel;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.bericht.Toewijzing;
import nl.berichtenstraat.register.Declaratieregister.Levering;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.register.Registers;

/** The clients of a register, a page of them at a time: what was granted and not reversed, and current assignments. */
final class Registerbron implements Clientenbron {

    private static final int PAGINA = 250;

    private final Registers registers;

    Registerbron(Registers registers) {
        this.registers = registers;
    }

    @Override
    public String omschrijving() {
        return "het register: toegekende en niet gecrediteerde declaratieregels, met de toewijzingen zoals ze nu zijn";
    }

    @Override
    public long aantal() {
        return registers.lees(register -> register.toewijzingen().aantalClienten());
    }

    @Override
    public Optional<Bereik> bereik() {
        return registers
                .lees(register -> register.declaraties().leveringsmaanden())
                .map((Periode dagen) -> new Bereik(dagen.beginmaand(), YearMonth.from(dagen.eind())));
    }

    @Override
    public void lees(Bereik bereik, Consumer<Clientdossier> ontvanger) {
        Optional<Clientsleutel> laatste = Optional.empty();
        while (true) {
            Optional<Clientsleutel> na = laatste;
            List<Clientdossier> pagina = registers.lees(register -> pagina(register, na, bereik));
            if (pagina.isEmpty()) {
                return;
            }
            pagina.forEach(ontvanger);
            laatste = Optional.of(pagina.get(pagina.size() - 1).client());
        }
    }

    private static List<Clientdossier> pagina(Register register, Optional<Clientsleutel> na, Bereik bereik) {
        List<Clientsleutel> clienten = register.toewijzingen().clienten(na, PAGINA);
        Map<Clientsleutel, List<Toewijzing>> toewijzingen =
                register.toewijzingen().vanClienten(clienten);
        Map<Clientsleutel, List<Levering>> leveringen =
                register.declaraties().leveringen(clienten, bereik.van(), bereik.tot()).stream()
                        .collect(Collectors.groupingBy(Levering::client));
        return clienten.stream()
                .map(client -> new Clientdossier(
                        client,
                        toewijzingen.getOrDefault(client, List.of()),
                        leveringen.getOrDefault(client, List.of()).stream()
                                .map(Registerbron::regel)
                                .toList()))
                .toList();
    }

    private static Leverregel regel(Levering levering) {
        Groep groep = new Groep(
                levering.gemeente(), levering.aanbieder(), levering.productCategorie(), levering.productCode());
        return new Leverregel(groep, levering.toewijzingNummer(), levering.geleverd(), false);
    }
}
