package nl.berichtenstraat.straat;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.berichtenstraat.bericht.Client;
import nl.berichtenstraat.bericht.Declaratie;
import nl.berichtenstraat.bericht.Declaratieontvanger;
import nl.berichtenstraat.bericht.Prestatie;
import nl.berichtenstraat.regels.Bevinding;
import nl.berichtenstraat.regels.inbericht.Declaratiecontrole;

/** The first pass over a declaration: level 2, and what the next pass must know beforehand. */
final class Declaratieverkenning implements Declaratieontvanger {

    /** So many assignments are looked at to find a day on which the gemeentecode was valid (TR378, D31). */
    private static final int MEESTE_PEILINGEN = 50;

    private final Declaratiecontrole controle;
    private final Set<Long> toewijzingen = new TreeSet<>();
    private boolean credits;

    /** Hands the first findings of rules that are in force on. */
    Declaratieverkenning(Consumer<Bevinding> bevindingen, Predicate<String> geldend) {
        this.controle = new Declaratiecontrole(bevindingen, geldend);
    }

    @Override
    public void declaratie(Declaratie declaratie) {
        controle.declaratie(declaratie);
    }

    @Override
    public void client(Client client) {
        controle.client(client);
    }

    @Override
    public void prestatie(Prestatie prestatie) {
        controle.prestatie(prestatie);
        credits |= prestatie.isCredit();
        if (toewijzingen.size() < MEESTE_PEILINGEN) {
            toewijzingen.add(prestatie.toewijzingNummer());
        }
    }

    /** Ends the pass; how many level-2 findings there are. */
    long bevindingenInBericht() {
        controle.einde();
        return controle.aantal();
    }

    /** Whether any line is a credit. */
    boolean heeftCredits() {
        return credits;
    }

    /** The start dates of the assignments concerned, on which the gemeentecode may be valid. */
    Stream<LocalDate> ingangsdata(Zaak zaak) {
        return zaak.register().toewijzingen().huidige(zaak.gemeente(), toewijzingen).values().stream()
                .map(toewijzing -> toewijzing.inhoud().ingangsdatum());
    }
}
