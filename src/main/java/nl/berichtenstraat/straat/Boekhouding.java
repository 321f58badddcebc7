package nl.berichtenstraat.straat;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.berichtenstraat.afrekening.Afrekenregel;
import nl.berichtenstraat.afrekening.Afrekenregels;
import nl.berichtenstraat.afrekening.Boekregels;
import nl.berichtenstraat.afrekening.Contractkeuze;
import nl.berichtenstraat.afrekening.Maandfeiten;
import nl.berichtenstraat.afrekening.Productafspraak;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.bericht.Toewijzing;
import nl.berichtenstraat.contract.Contractboek;
import nl.berichtenstraat.register.Boekregel.Clientmaandsleutel;
import nl.berichtenstraat.register.Boekregister.Stand;
import nl.berichtenstraat.register.Boekregister.Wijziging;
import nl.berichtenstraat.register.Declaratieregister.Clientmaand;
import nl.berichtenstraat.register.Register;

/**
 * Keeps the ledger between one gemeente and one aanbieder: whatever changes a client-month, it is worked out anew from all
 * that the register knows of it. A declaration also settles what is then owed; a change of an assignment does not, what is
 * owed more or less waits for the next settlement.
 */
final class Boekhouding {

    private final Register register;
    private final Optional<Long> berichtId;
    private final LocalDate dag;
    private final Gemeentecode gemeente;
    private final AgbCode aanbieder;
    private final Contractkeuze contracten;
    private final Boekregels boekregels;
    private final Boeksignalen signalen;

    /**
     * The books of a gemeente and an aanbieder.
     *
     * @param register the register in this transaction
     * @param contractboek the contracts
     * @param gemeente the one
     * @param aanbieder the other
     * @param berichtId the message that changes something; empty when a month close does
     * @param dag the day of the change
     */
    Boekhouding(
            Register register,
            Contractboek contractboek,
            Gemeentecode gemeente,
            AgbCode aanbieder,
            Optional<Long> berichtId,
            LocalDate dag) {
        this.register = register;
        this.berichtId = berichtId;
        this.dag = dag;
        this.gemeente = gemeente;
        this.aanbieder = aanbieder;
        this.contracten = new Contractkeuze(contractboek, gemeente, aanbieder);
        this.boekregels = new Boekregels(gemeente, aanbieder);
        this.signalen = new Boeksignalen(register, gemeente, aanbieder, dag, berichtId);
    }

    /** The books of the two whom a message is between. */
    static Boekhouding van(Zaak zaak) {
        return new Boekhouding(
                zaak.register(),
                zaak.contractboek(),
                zaak.gemeente(),
                zaak.aanbieder(),
                Optional.of(zaak.id()),
                zaak.vandaag());
    }

    /** Client-months that a declaration touched; those of which a line was granted are settled, each with its line. */
    void verwerk(List<Clientmaand> maanden, Consumer<Afrekenregel> afrekening) {
        werkBij(maanden, Clientmaand::ditBerichtToegekend, afrekening);
    }

    /** All client-months of clients whose assignments changed; tells the gemeente what that signals. */
    void herreken(Set<Clientsleutel> clienten) {
        for (Clientsleutel client : clienten) {
            List<Clientmaand> maanden = register.declaraties().clientmaanden(gemeente, aanbieder, client);
            werkBij(maanden, maand -> false, regel -> {});
        }
        signaleer();
    }

    /** Settles what is owed for these client-months by now, whatever message made it so; tells what that signals. */
    void rekenAf(Collection<Clientmaandsleutel> sleutels) {
        Set<Clientmaandsleutel> gevraagd = Set.copyOf(sleutels);
        gevraagd.stream().map(Clientmaandsleutel::client).distinct().forEach(client -> {
            List<Clientmaand> maanden = register.declaraties().clientmaanden(gemeente, aanbieder, client).stream()
                    .filter(maand -> gevraagd.contains(maand.sleutel()))
                    .toList();
            werkBij(maanden, maand -> true, regel -> {});
        });
        signaleer();
    }

    /** Tells the gemeente, in one message, which signals arose and which hold no more; the last thing to do. */
    void signaleer() {
        signalen.verstuur();
    }

    private void werkBij(
            List<Clientmaand> maanden, Predicate<Clientmaand> afrekenen, Consumer<Afrekenregel> afrekening) {
        if (maanden.isEmpty()) {
            return;
        }
        Set<Clientsleutel> clienten =
                maanden.stream().map(maand -> maand.sleutel().client()).collect(Collectors.toSet());
        Map<Clientsleutel, List<Toewijzing>> toewijzingen =
                register.toewijzingen().vanClienten(gemeente, clienten);
        Map<Clientmaandsleutel, List<Stand>> vorige = vorige(maanden);
        List<Wijziging> wijzigingen = new ArrayList<>();
        for (Clientmaand maand : maanden) {
            List<Toewijzing> tellend =
                    tellend(maand, toewijzingen.getOrDefault(maand.sleutel().client(), List.of()));
            List<Stand> stand = vorige.getOrDefault(maand.sleutel(), List.of());
            Optional<Productafspraak> afspraak = contracten.voor(maand);
            Maandfeiten feiten = Afrekenregels.feiten(maand, tellend);
            Afrekenregel regel = Afrekenregels.van(maand, tellend, feiten, afspraak, eerder(stand));
            boolean nu = afrekenen.test(maand);
            wijzigingen.addAll(boekregels.van(maand, tellend, afspraak, regel, stand, nu));
            signalen.bij(maand, regel, afspraak, feiten, stand);
            if (nu) {
                afrekening.accept(regel);
            }
        }
        register.boek().schrijf(wijzigingen, berichtId, dag);
        signalen.werkBij();
    }

    private List<Toewijzing> tellend(Clientmaand maand, List<Toewijzing> vanClient) {
        return Afrekenregels.tellend(
                maand,
                vanClient.stream().filter(t -> t.aanbieder().equals(aanbieder)).toList());
    }

    /** The current rows of client-months, by client-month. */
    private Map<Clientmaandsleutel, List<Stand>> vorige(List<Clientmaand> maanden) {
        Set<Long> toewijzingNummers = new HashSet<>();
        YearMonth van = maanden.get(0).sleutel().maand();
        YearMonth tot = van;
        for (Clientmaand maand : maanden) {
            YearMonth deze = maand.sleutel().maand();
            van = deze.isBefore(van) ? deze : van;
            tot = deze.isAfter(tot) ? deze : tot;
            maand.toewijzingen().forEach(deel -> toewijzingNummers.add(deel.nummer()));
        }
        return register.boek().huidige(gemeente, aanbieder, toewijzingNummers, van, tot).stream()
                .collect(groupingBy(stand -> stand.regel().sleutel().clientmaand()));
    }

    private static long eerder(List<Stand> stand) {
        return stand.stream().mapToLong(s -> s.regel().afgerekendCent()).sum();
    }
}
